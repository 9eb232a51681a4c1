// Tells whose parcel each number is: lines in, JSON lines out, in order. `--help` says how.
import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import { identify } from '../lib/carriers/identify';

const HELP = `Tells which carriers a tracking number may belong to.

  npm run --silent track-numbers < numbers.txt > carriers.jsonl

Each line in:   a tracking number, or {"number": "…", "carrierText"?: "Royal Mail", "country"?: "GB"}
Each line out:  {"number", "strength", "candidates": [{"carrier", "url"}]}, best candidate first
                strength: strong, checksum (a check digit alone), weak (nothing but a form or a name) or none
A bad line gives {"error"}, and the exit code 1 at the end. Unknown keys are ignored.
`;

const Line = z.object({
  number: z.union([z.string(), z.int()]),
  carrierText: z.optional(z.nullable(z.string())),
  country: z.optional(z.nullable(z.string())),
});

/** One line in, one object out; never throws for anything a line may hold. */
function answer(line: string): object {
  const text = line.trim();
  if (!text.startsWith('{')) return identify(text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { error: 'not JSON' };
  }
  const parsed = Line.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { error: `${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'invalid'}` };
  }
  const { number, carrierText, country } = parsed.data;
  return identify(String(number), {
    carrierText: carrierText ?? undefined,
    country: country?.trim().toUpperCase() || undefined,
  });
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
