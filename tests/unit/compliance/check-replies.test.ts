import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs the script as a user would; gives its lines and exit code. */
function run(input: string, ...args: string[]): Promise<{ lines: string[]; code: number | null }> {
  return new Promise((resolve) => {
    const child = spawn('npx', ['tsx', 'scripts/check-replies.ts', ...args], { cwd: ROOT });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
    });
    child.on('close', (code) => resolve({ lines: out.trim().split('\n'), code }));
    child.stdin.end(input);
  });
}

describe('check-replies', () => {
  it('answers each line in order, goes on after bad ones, and says so at the end', async () => {
    const { lines, code } = await run(
      [
        '{"id":1,"portal":"amazon","text":"Write to me@shop.com","more":true}',
        'no json',
        '{"id":"b","portal":"etsy","text":"x"}',
        '{"portal":"ebay","text":"x"}',
        '[]',
        '',
        '{"id":"c","portal":"ebay","text":"The parcel leaves tomorrow.","lang":"en","context":null}',
      ].join('\n'),
    );
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        id: 1,
        verdict: 'violation',
        findings: [
          {
            category: 'contact-info',
            severity: 'violation',
            start: 9,
            end: 20,
            match: 'me@shop.com',
            reason: expect.stringContaining('Amazon'),
            source: expect.stringMatching(/\(seen \d{4}-\d{2}-\d{2}\)$/),
          },
        ],
      },
      { id: null, error: 'not JSON' },
      { id: 'b', error: expect.stringContaining('portal') },
      { id: null, error: expect.stringContaining('id') },
      { id: null, error: expect.any(String) },
      { id: 'c', verdict: 'clean', findings: [] },
    ]);
    expect(code).toBe(1);
  }, 30_000);

  it('explains itself', async () => {
    const { lines, code } = await run('', '--help');
    expect(lines.join('\n')).toContain('npm run --silent check-replies');
    expect(code).toBe(0);
  }, 30_000);
});
