import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const start = (...args: string[]) =>
  spawn(process.execPath, ['--import', 'tsx', 'scripts/track-numbers.ts', ...args], { cwd: ROOT });

/** Runs the script as a user would; gives its lines and exit code. */
function run(input: string, ...args: string[]): Promise<{ lines: string[]; code: number | null }> {
  return new Promise((resolve) => {
    const child = start(...args);
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
    });
    child.stdin.on('error', () => undefined);
    child.on('close', (code) => resolve({ lines: out.trim().split('\n'), code }));
    child.stdin.end(input);
  });
}

describe('track-numbers', () => {
  it('answers plain and JSON lines in order, goes on after bad ones, and says so at the end', async () => {
    const { lines, code } = await run(
      [
        '\ufeff1z w74e 2103 6319 0425\r',
        '{"number":" 614073529181 ","carrierText":"FedEx Ground","country":null,"more":true}',
        '{"number":"61402773164091","carrierText":"DPD","country":"gb"}',
        '',
        '{broken',
        '{"text":"1"}',
        '{"number":{}}',
        '026-1234567-1234567',
        '{"number":614073529181}',
      ].join('\n'),
    );
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        number: '1ZW74E210363190425',
        strength: 'strong',
        candidates: [{ carrier: 'ups', url: 'https://www.ups.com/track?loc=en_US&tracknum=1ZW74E210363190425' }],
      },
      {
        number: '614073529181',
        strength: 'strong',
        candidates: [{ carrier: 'fedex', url: 'https://www.fedex.com/fedextrack/?trknbr=614073529181' }],
      },
      {
        number: '61402773164091',
        strength: 'strong',
        candidates: [{ carrier: 'dpd', url: 'https://track.dpd.co.uk/?reference=61402773164091' }],
      },
      { error: 'not JSON' },
      { error: expect.stringContaining('number') },
      { error: expect.stringContaining('number') },
      { number: '026-1234567-1234567', strength: 'none', candidates: [] },
      {
        number: '614073529181',
        strength: 'checksum',
        candidates: [{ carrier: 'fedex', url: 'https://www.fedex.com/fedextrack/?trknbr=614073529181' }],
      },
    ]);
    expect(code).toBe(1);
  });

  it('exits with 0 when every line was fine, and survives a line of 100 kB', async () => {
    const { lines, code } = await run(`${'9'.repeat(100_000)}\n4729160380\n`);
    expect(lines.map((line) => JSON.parse(line).strength)).toEqual(['none', 'checksum']);
    expect(code).toBe(0);
  });

  it('answers while more is still to come', async () => {
    const child = start();
    const first = new Promise<string>((resolve) => child.stdout.setEncoding('utf8').once('data', resolve));
    child.stdin.write('4729160380\n');
    expect(JSON.parse(await first)).toMatchObject({ number: '4729160380' });
    child.stdin.end();
  });

  it('says how with --help', async () => {
    const { lines, code } = await run('', '--help');
    expect(lines.join('\n')).toMatch(/carrierText/);
    expect(code).toBe(0);
  });
});
