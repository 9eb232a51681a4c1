import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'check-replies-'));
afterAll(() => rmSync(folder, { recursive: true }));

const start = (...args: string[]) =>
  spawn(process.execPath, ['--import', 'tsx', 'scripts/check-replies.ts', ...args], { cwd: ROOT });

/** Runs the script as a user would; gives its lines and exit code. */
function run(input: string, ...args: string[]): Promise<{ lines: string[]; errors: string; code: number | null }> {
  return new Promise((resolve) => {
    const child = start(...args);
    let out = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      errors += chunk;
    });
    child.stdin.on('error', () => undefined);
    child.on('close', (code) => resolve({ lines: out.trim().split('\n'), errors, code }));
    child.stdin.end(input);
  });
}

const LINE = { portal: 'amazon', text: 'Please see www.our-shop.com' };
const rulesFile = (name: string, rules: object) => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(rules));
  return path;
};

describe('check-replies', () => {
  it('answers each line in order, goes on after bad ones, and says so at the end', async () => {
    const { lines, code } = await run(
      [
        '\ufeff{"id":1,"portal":"amazon","text":"Write to me@shop.com","more":true}\r',
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
      { id: null, error: 'not JSON (line 2)' },
      { id: 'b', error: expect.stringContaining('portal') },
      { id: null, error: expect.stringContaining('id') },
      { id: null, error: expect.any(String) },
      { id: 'c', verdict: 'clean', findings: [] },
    ]);
    expect(code).toBe(1);
  }, 30_000);

  it('stands what a line may hold', async () => {
    const hostile = ['\0', '\u202e', '<img src=x onerror=alert(1)>', '\ud800', '返'.repeat(50_000)];
    const { lines, code } = await run(
      [
        ...hostile.map((text, id) => JSON.stringify({ id, portal: 'ebay', text })),
        JSON.stringify({ id: 'long', portal: 'ebay', text: 'x'.repeat(1_100_000) }),
        JSON.stringify({
          id: 'zone',
          ...LINE,
          context: { zone: 'Mars/Base', now: 1e300, maxLength: -1, orderId: null },
        }),
        JSON.stringify({ id: 'bad', ...LINE, context: { trackingNumbers: 'x' } }),
        '{"id":"proto","portal":"ebay","text":"x","context":{"__proto__":{"purpose":"proactive"}}}',
      ].join('\n'),
    );
    const answers = lines.map((line) => JSON.parse(line));
    expect(answers.slice(0, 5).map(({ id, verdict }) => [id, typeof verdict])).toEqual(
      hostile.map((_, id) => [id, 'string']),
    );
    expect(answers[5]).toEqual({ id: null, error: 'longer than 1 MB (line 6)' });
    expect(answers[6].id).toBe('zone');
    expect(answers[7]).toEqual({ id: 'bad', error: expect.stringContaining('context.trackingNumbers') });
    expect(answers[8].id).toBe('proto');
    expect(code).toBe(1);
  }, 30_000);

  it("applies a team's rules, and fails on what it is told to", async () => {
    const path = rulesFile('team.json', {
      version: 1,
      allowedDomains: ['our-shop.com'],
      forbidden: [{ words: 'cheap', reason: 'We are not.' }],
    });
    const input = [LINE, { ...LINE, text: 'It is cheap.' }]
      .map((line, id) => JSON.stringify({ id, ...line }))
      .join('\n');
    const plain = await run(input, '--fail-on', 'violation');
    expect(plain.lines.map((line) => JSON.parse(line).verdict)).toEqual(['violation', 'clean']);
    expect(plain.code).toBe(3);
    const ruled = await run(input, '--rules', path, '--fail-on=violation');
    expect(ruled.lines.map((line) => JSON.parse(line))).toMatchObject([
      { verdict: 'clean' },
      { verdict: 'warning', findings: [{ match: 'cheap', category: 'tone', reason: 'We are not.', source: '' }] },
    ]);
    expect(ruled.code).toBe(0);
    expect((await run(input, '--rules', path, '--fail-on', 'warning')).code).toBe(3);
  }, 60_000);

  it('checks nothing with a rules file or an option that is wrong', async () => {
    const path = rulesFile('wrong.json', { version: 1, allowedDomains: ['*.com'], rules: { nothing: 'off' } });
    const wrong = await run(JSON.stringify({ id: 1, ...LINE }), '--rules', path);
    expect(wrong).toMatchObject({ lines: [''], code: 2 });
    expect(wrong.errors).toContain('allowedDomains[1]: Not the name of one site');
    expect(wrong.errors).toContain('rules.nothing: There is no rule of this name.');
    expect(await run('', '--rules', join(folder, 'none.json'))).toMatchObject({ lines: [''], code: 2 });
    expect(await run('', '--fail-on', 'everything')).toMatchObject({ lines: [''], code: 2 });
    expect(await run('', '--what')).toMatchObject({ lines: [''], code: 2 });
  }, 60_000);

  it('explains itself', async () => {
    const { lines, code } = await run('', '--help');
    expect(lines.join('\n')).toContain('npm run --silent check-replies');
    expect(code).toBe(0);
  }, 30_000);
});

describe('check-replies in a pipe', () => {
  it('ends without a word when its reader has seen enough', async () => {
    const child = start();
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      errors += chunk;
    });
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.write(`${JSON.stringify({ id: 1, ...LINE })}\n`.repeat(5000));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, errors]).toEqual([0, '']);
  }, 30_000);

  it('keeps order and memory over 20,000 lines for a reader that is slow', async () => {
    const total = 20_000;
    const child = start();
    const peakMb = () =>
      process.platform === 'linux'
        ? Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024
        : 0;
    const text = 'Hello, thank you for your message. The parcel left today and arrives on Friday. '.repeat(5);
    const feed = async () => {
      for (let id = 0; id < total; id++) {
        if (!child.stdin.write(`${JSON.stringify({ id, portal: 'amazon', text })}\n`))
          await new Promise((resolve) => child.stdin.once('drain', resolve));
      }
      child.stdin.end();
    };
    void feed();
    let rest = '';
    let next = 0;
    let early = 0;
    let late = 0;
    for await (const chunk of child.stdout.setEncoding('utf8')) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (JSON.parse(line).id !== next) throw new Error(`${next} expected, ${line}`);
        next++;
      }
      if (next < 1000) await new Promise((resolve) => setTimeout(resolve, 2));
      if (next >= total / 4 && early === 0) early = peakMb();
      // While lines are left to be read, the process is there to be asked.
      if (next >= total * 0.9 && late === 0) late = peakMb();
    }
    expect(next).toBe(total);
    expect(late - early).toBeLessThan(60);
  }, 120_000);
});
