// Checks replies in bulk: JSON lines in, JSON lines out, in order. `--help` says how.
import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import { check, verdictOf } from '../lib/compliance/check';
import type { PolicySource } from '../lib/model/finding';
import { Portal } from '../lib/model/portal';

const HELP = `Checks replies for what Amazon or eBay do not allow.

  npm run --silent check-replies < replies.jsonl > findings.jsonl

Each line in:   {"id": …, "portal": "amazon" | "ebay", "text": "…", "lang"?: "de", "context"?: {…}}
                context: purpose ("reply" | "proactive"), orderId, trackingNumber, buyerLanguage, maxLength
Each line out:  {"id", "verdict", "findings": [{"category", "severity", "start", "end", "match", "reason", "source"}]}
                verdict: violation, warning, advice or clean; start and end count UTF-16 units of the text
A bad line gives {"id", "error"}, and the exit code 1 at the end. Unknown keys are ignored.
`;

const Id = z.union([z.string(), z.number()]);
const Line = z.object({
  id: Id,
  portal: Portal,
  text: z.string(),
  lang: z.optional(z.nullable(z.string())),
  context: z.optional(
    z.nullable(
      z.object({
        purpose: z.optional(z.enum(['reply', 'proactive'])),
        orderId: z.optional(z.nullable(z.string())),
        trackingNumber: z.optional(z.nullable(z.string())),
        buyerLanguage: z.optional(z.nullable(z.string())),
        maxLength: z.optional(z.nullable(z.number())),
      }),
    ),
  ),
});

function sourceText(source: PolicySource | null): string {
  return source ? `${source.page} (seen ${source.seen})` : '';
}

function parse(line: string): { value: unknown } | { error: string } {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return { error: 'not JSON' };
  }
}

function idOf(value: unknown): string | number | null {
  const id = Id.safeParse(typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined);
  return id.success ? id.data : null;
}

/** One line in, one object out; never throws for anything a line may hold. */
function answer(line: string): Record<string, unknown> {
  const json = parse(line);
  if ('error' in json) return { id: null, error: json.error };
  const parsed = Line.safeParse(json.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { id: idOf(json.value), error: `${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'invalid'}` };
  }
  const { id, portal, text, lang, context } = parsed.data;
  const findings = check(text, {
    portal,
    language: lang ?? undefined,
    purpose: context?.purpose,
    orderId: context?.orderId ?? undefined,
    trackingNumber: context?.trackingNumber ?? undefined,
    buyerLanguage: context?.buyerLanguage ?? undefined,
    maxLength: context?.maxLength ?? undefined,
  });
  return {
    id,
    verdict: verdictOf(findings),
    findings: findings.map(({ category, severity, start, end, match, reason, source }) => ({
      category,
      severity,
      start,
      end,
      match,
      reason,
      source: sourceText(source),
    })),
  };
}

async function main(): Promise<void> {
  if (process.argv.includes('--help') || process.argv.includes('-h')) {
    process.stdout.write(HELP);
    return;
  }
  let bad = false;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const result = answer(line);
    if ('error' in result) bad = true;
    // Waiting for the reader keeps memory flat however long the input is.
    if (!process.stdout.write(`${JSON.stringify(result)}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  process.exitCode = bad ? 1 : 0;
}

// A reader that has seen enough (`| head`) closes the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
await main();
