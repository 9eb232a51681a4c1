import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { check } from '../../lib/compliance/check';
import { Category, type Finding } from '../../lib/model/finding';
import { Portal } from '../../lib/model/portal';

/** One labelled reply. `dev` may be looked at while writing rules; `held` is only ever scored. */
export const Labelled = z.object({
  id: z.string(),
  portal: Portal,
  lang: z.string(),
  text: z.string(),
  expect: z.array(Category),
  split: z.enum(['dev', 'held']),
  obfuscated: z.optional(z.boolean()),
});
export type Labelled = z.infer<typeof Labelled>;

/** Shares between 0 and 1. Recall counts labels found; a false alarm is a clean reply with more than advice. */
export interface Score {
  replies: number;
  recall: number;
  falseAlarms: number;
  obfuscatedRecall: number;
}

/** A reply the check got wrong, with what it missed or said too much. */
export interface Miss {
  reply: Labelled;
  missed: Category[];
  alarms: Finding[];
}

/** Every labelled reply, by file and line. Throws on a line that is not one. */
export function readCorpus(): Labelled[] {
  const folder = new URL('./', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'))
    .map((line) => Labelled.parse(JSON.parse(line)));
}

/** What the check got wrong in one reply, or null. */
export function missOf(reply: Labelled): Miss | null {
  const findings = check(reply.text, { portal: reply.portal, language: reply.lang });
  const missed = reply.expect.filter((category) => !findings.some((finding) => finding.category === category));
  const alarms = reply.expect.length > 0 ? [] : findings.filter((finding) => finding.severity !== 'advice');
  return missed.length > 0 || alarms.length > 0 ? { reply, missed, alarms } : null;
}

/** Scores the corpus: overall, by language, and by split. */
export function scoreCorpus(replies: readonly Labelled[] = readCorpus()) {
  const languages = [...new Set(replies.map((reply) => reply.lang))];
  return {
    overall: score(replies),
    held: score(replies.filter((reply) => reply.split === 'held')),
    byLanguage: Object.fromEntries(
      languages.map((language) => [language, score(replies.filter((reply) => reply.lang === language))]),
    ),
    misses: replies.flatMap((reply) => missOf(reply) ?? []),
  };
}

function score(replies: readonly Labelled[]): Score {
  const clean = replies.filter((reply) => reply.expect.length === 0);
  return {
    replies: replies.length,
    recall: recall(replies),
    falseAlarms: share(clean.filter((reply) => missOf(reply)).length, clean.length, 0),
    obfuscatedRecall: recall(replies.filter((reply) => reply.obfuscated)),
  };
}

function recall(replies: readonly Labelled[]): number {
  const wanted = replies.reduce((sum, reply) => sum + reply.expect.length, 0);
  const missed = replies.reduce((sum, reply) => sum + (missOf(reply)?.missed.length ?? 0), 0);
  return share(wanted - missed, wanted, 1);
}

function share(part: number, whole: number, empty: number): number {
  return whole === 0 ? empty : part / whole;
}
