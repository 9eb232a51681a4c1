// Checks replies in bulk: JSON lines in, JSON lines out, in order. `--help` says how.
import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { problemText } from '../components/settings/team-problems';
import { check, verdictOf } from '../lib/compliance/check';
import type { CheckContext } from '../lib/compliance/context';
import { RULES } from '../lib/compliance/registry';
import { parseTeamFile } from '../lib/compliance/team-file';
import { reasonOf } from '../lib/core/reason';
import type { Words } from '../lib/core/words';
import { type PolicySource, Severity, type Verdict } from '../lib/model/finding';
import { Portal } from '../lib/model/portal';
import type { TeamRules } from '../lib/model/team-rules';
import messages from '../public/_locales/en/messages.json';
import { type Line, linesOf } from './lib/lines';

const HELP = `Checks replies for what Amazon or eBay do not allow.

  npm run --silent check-replies -- [--rules team.json] [--fail-on violation] < replies.jsonl > findings.jsonl

Each line in:   {"id": …, "portal": "amazon" | "ebay", "text": "…", "lang"?: "de", "context"?: {…}}
                context: purpose ("reply" | "proactive"), orderId, trackingNumber, trackingNumbers, attachments (file
                names), buyerLanguage, maxLength, now and completedBy (ms), zone
Each line out:  {"id", "verdict", "findings": [{"category", "severity", "start", "end", "match", "reason", "source"}]}
                verdict: violation, warning, advice or clean; start and end count UTF-16 units of the text
--rules FILE    a team's own rules, as exported by the extension's settings
--fail-on WHAT  violation, warning or advice: exit code 3 when a reply has a finding as grave as that
A bad line, or one longer than 1 MB, gives {"id", "error"}, and the exit code 1 at the end. Unknown keys are ignored.
Exit code 2: an option or the rules file is wrong; nothing was checked.
`;

const LONGEST_LINE = 1_000_000;
const RANK: Record<Verdict, number> = { clean: 0, advice: 1, warning: 2, violation: 3 };
const EXIT = { badLine: 1, cannotRun: 2, failed: 3 };

const maybe = <T extends z.core.SomeType>(schema: T) => z.optional(z.nullable(schema));
/** All that may be told of a reply; the rest of {@link CheckContext} stands on the line itself. */
const Context = z.object({
  purpose: maybe(z.enum(['reply', 'proactive'])),
  buyerLanguage: maybe(z.string()),
  orderId: maybe(z.string()),
  trackingNumber: maybe(z.string()),
  trackingNumbers: maybe(z.array(z.string())),
  attachments: maybe(z.array(z.string())),
  now: maybe(z.number()),
  zone: maybe(z.string()),
  completedBy: maybe(z.number()),
  maxLength: maybe(z.number()),
} satisfies Record<Exclude<keyof CheckContext, 'portal' | 'language' | 'team' | 'conversation'>, unknown>);

const Id = z.union([z.string(), z.number()]);
const Reply = z.object({
  id: Id,
  portal: Portal,
  text: z.string(),
  lang: maybe(z.string()),
  context: maybe(Context),
});

const words: Words = (key) => messages[key].message;

function sourceText(source: PolicySource | null): string {
  return source ? `${source.page} (seen ${source.seen})` : '';
}

function parse(line: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return null;
  }
}

function idOf(value: unknown): string | number | null {
  const id = Id.safeParse(typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined);
  return id.success ? id.data : null;
}

const given = (context: z.infer<typeof Context>) =>
  Object.fromEntries(Object.entries(context).filter(([, value]) => value !== null && value !== undefined));

type Answer =
  | { id: string | number | null; error: string }
  | { id: string | number; verdict: Verdict; findings: object[] };

/** One line in, one object out; never throws for anything a line may hold. */
function answer({ text: line, number }: Line, team: TeamRules | undefined): Answer {
  if (line === null) return { id: null, error: `longer than 1 MB (line ${number})` };
  const json = parse(line);
  if (!json) return { id: null, error: `not JSON (line ${number})` };
  const parsed = Reply.safeParse(json.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.join('.') || 'line';
    return { id: idOf(json.value), error: `${where}: ${issue?.message ?? 'invalid'} (line ${number})` };
  }
  const { id, portal, text, lang, context } = parsed.data;
  try {
    const findings = check(text, { ...given(context ?? {}), portal, language: lang ?? undefined, team });
    return {
      id,
      verdict: verdictOf(findings),
      findings: findings.map(({ category, severity, start, end, match, reason, source }) => ({
        ...{ category, severity, start, end, match, reason },
        source: sourceText(source),
      })),
    };
  } catch (thrown) {
    return { id, error: `cannot be checked: ${reasonOf(thrown)} (line ${number})` };
  }
}

/** Says why nothing can be checked, and ends. */
function giveUp(...lines: string[]): never {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(EXIT.cannotRun);
}

function options() {
  try {
    const { values } = parseArgs({
      options: { help: { type: 'boolean', short: 'h' }, rules: { type: 'string' }, 'fail-on': { type: 'string' } },
    });
    const failOn = z.optional(Severity).safeParse(values['fail-on']);
    if (!failOn.success) giveUp(`--fail-on: one of ${Severity.options.join(', ')}`);
    return { help: values.help ?? false, rules: values.rules, failOn: failOn.data };
  } catch (thrown) {
    return giveUp(reasonOf(thrown), '--help says how.');
  }
}

async function readTeam(path: string): Promise<TeamRules> {
  const text = await stat(path)
    .then((file) => (file.size > 4 * LONGEST_LINE ? ' '.repeat(LONGEST_LINE + 1) : readFile(path, 'utf8')))
    .catch((thrown) => giveUp(`${path}: ${reasonOf(thrown)}`));
  const parsed = parseTeamFile(text, Object.keys(RULES));
  if (parsed.ok) return parsed.rules;
  return giveUp(`${path} was not taken over:`, ...parsed.problems.map((problem) => `  ${problemText(problem, words)}`));
}

async function main(): Promise<void> {
  const { help, rules, failOn } = options();
  if (help) {
    process.stdout.write(HELP);
    return;
  }
  const team = rules === undefined ? undefined : await readTeam(rules);
  let isBad = false;
  let hasFailed = false;
  for await (const line of linesOf(process.stdin, LONGEST_LINE)) {
    if (line.text?.trim() === '') continue;
    const result = answer(line, team);
    if ('error' in result) isBad = true;
    else if (failOn && RANK[result.verdict] >= RANK[failOn]) hasFailed = true;
    // Waiting for the reader keeps memory flat however long the input is.
    if (!process.stdout.write(`${JSON.stringify(result)}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  if (isBad) process.exitCode = EXIT.badLine;
  else if (hasFailed) process.exitCode = EXIT.failed;
}

// A reader that has seen enough (`| head`) closes the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
await main();
