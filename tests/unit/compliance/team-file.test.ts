import { describe, expect, it } from 'vitest';
import { RULES } from '../../../lib/compliance/registry';
import { LONGEST_TEAM_FILE, parseTeamFile, teamFileOf } from '../../../lib/compliance/team-file';

const KNOWN = Object.keys(RULES);

const problemsOf = (file: unknown) => {
  const parsed = parseTeamFile(typeof file === 'string' ? file : JSON.stringify(file), KNOWN);
  return parsed.ok ? [] : parsed.problems.map(({ path, what, value }) => [path, what, value]);
};

const FULL = {
  version: 1,
  name: 'Bright Tools',
  allowedDomains: ['bright-tools.com', 'Müller-Lampen.de'],
  forbidden: [{ words: 'guaranteed', reason: 'We promise nothing.', severity: 'violation', category: 'promotion' }],
  approved: ['You find the safety sheet on our page.'],
  rules: { emoji: 'off', link_video: { amazon: 'warning' } },
  folkWords: true,
};

describe("a team's file", () => {
  it('comes back the same after it was written', () => {
    const parsed = parseTeamFile(JSON.stringify(FULL), KNOWN);
    expect(parsed).toEqual({
      ok: true,
      rules: { ...FULL, rules: { emoji: { amazon: 'off', ebay: 'off' }, link_video: { amazon: 'warning' } } },
    });
    if (parsed.ok) expect(parseTeamFile(teamFileOf(parsed.rules), KNOWN)).toEqual(parsed);
  });

  it('needs no more than its version, and may begin with a byte order mark', () => {
    expect(parseTeamFile('\ufeff{"version":1,"forbidden":[{"words":"cheap","reason":"No."}]}')).toMatchObject({
      ok: true,
      rules: {
        allowedDomains: [],
        approved: [],
        rules: {},
        folkWords: false,
        forbidden: [{ words: 'cheap', severity: 'warning', category: 'tone' }],
      },
    });
  });

  it.each<[string, unknown, unknown[][]]>([
    ['no version', {}, [['version', 'missing', '']]],
    ['a later version', { version: 2 }, [['version', 'version', '2']]],
    [
      'a selector file',
      { version: '2026.11', hooks: [] },
      [
        ['version', 'version', '2026.11'],
        ['hooks', 'unknown_key', ''],
      ],
    ],
    ['a list', [], [['', 'wrong_type', '[…]']]],
    ['nothing', null, [['', 'wrong_type', 'null']]],
    ['a key that is misspelt', { version: 1, allowdDomains: [] }, [['allowdDomains', 'unknown_key', '']]],
    [
      'wrong types',
      { version: 1, approved: 'x', folkWords: 'yes' },
      [
        ['approved', 'wrong_type', 'x'],
        ['folkWords', 'wrong_type', 'yes'],
      ],
    ],
    ['a number among sentences', { version: 1, approved: ['a b', 7] }, [['approved[2]', 'wrong_type', '7']]],
    [
      'a forbidden word without a reason',
      { version: 1, forbidden: [{ words: 'cheap' }] },
      [['forbidden[1].reason', 'missing', '']],
    ],
    [
      'unknown choices',
      { version: 1, forbidden: [{ words: 'a', reason: 'b', severity: 'bad', category: 'fun' }] },
      [
        ['forbidden[1].severity', 'not_a_choice', 'bad'],
        ['forbidden[1].category', 'not_a_choice', 'fun'],
      ],
    ],
    [
      'words without a letter',
      { version: 1, forbidden: [{ words: '!!!', reason: 'b' }] },
      [['forbidden[1].words', 'empty', '!!!']],
    ],
    ['an unknown rule', { version: 1, rules: { emojis: 'off' } }, [['rules.emojis', 'unknown_rule', '']]],
    ['an unknown level', { version: 1, rules: { emoji: 'loud' } }, [['rules.emoji', 'not_a_choice', 'loud']]],
    [
      'what every object inherits',
      '{"version":1,"__proto__":{"folkWords":true},"rules":{"__proto__":"off"}}',
      [
        ['__proto__', 'unknown_key', ''],
        ['rules.__proto__', 'unknown_rule', ''],
      ],
    ],
    [
      'other inherited names',
      '{"version":1,"rules":{"constructor":"off","toString":"off"}}',
      [
        ['rules.constructor', 'unknown_rule', ''],
        ['rules.toString', 'unknown_rule', ''],
      ],
    ],
    [
      'twice the same',
      {
        version: 1,
        allowedDomains: ['a.com', 'b.com', 'A.com'],
        approved: ['Hello you', 'hello  you '],
        forbidden: [
          { words: 'Cheap', reason: 'x' },
          { words: 'cheap', reason: 'y' },
        ],
      },
      [
        ['allowedDomains[3]', 'duplicate', 'A.com'],
        ['forbidden[2]', 'duplicate', '{…}'],
        ['approved[2]', 'duplicate', 'hello  you '],
      ],
    ],
    [
      'text that runs backwards',
      { version: 1, approved: ['safe \u202Eevil'] },
      [['approved[1]', 'unseen', 'safe \\u202eevil']],
    ],
    ['null bytes', { version: 1, name: 'a\0b' }, [['name', 'unseen', 'a\\u0000b']]],
  ])('refuses %s, and says where', (_name, file, expected) => expect(problemsOf(file)).toEqual(expected));

  it('keeps markup as the text it is', () => {
    const markup = '<img src=x onerror=alert(1)> & more';
    expect(parseTeamFile({ version: 1, approved: [markup] })).toMatchObject({
      ok: true,
      rules: { approved: [markup] },
    });
  });

  it('tells the line at which JSON breaks off', () => {
    expect(problemsOf('{\n "version": 1,\n "approved": [}\n}')).toEqual([['line 3', 'not_json', '']]);
  });

  it('shortens what is long, and reads no file above the limit', () => {
    expect(problemsOf({ version: 1, name: 'x'.repeat(100_000) })).toEqual([['name', 'too_long', `${'x'.repeat(60)}…`]]);
    expect(problemsOf(`"${'x'.repeat(LONGEST_TEAM_FILE)}"`)).toEqual([['', 'too_large', '']]);
    expect(problemsOf(`{"${'k'.repeat(100_000)}":1,"version":1}`)).toEqual([[`${'k'.repeat(60)}…`, 'unknown_key', '']]);
  });

  it('stands deep nesting and many mistakes', () => {
    expect(problemsOf(`${'['.repeat(400_000)}${']'.repeat(400_000)}`)).toHaveLength(1);
    expect(problemsOf({ version: 1, approved: Array(1001).fill('') }).length).toBeLessThanOrEqual(50);
    expect(
      problemsOf({ version: 1, rules: Object.fromEntries(KNOWN.map((_, n) => [`r${n}`, 'off'])) }).length,
    ).toBeGreaterThan(0);
  });
});

describe('a domain', () => {
  it.each([
    'ours.com',
    'help.ours.co.uk',
    'müller.de',
    'xn--mller-kva.de',
    'a-b.shop',
    'ours.xn--p1ai',
    'my.github.io',
  ])('may be %s', (domain) => expect(problemsOf({ version: 1, allowedDomains: [domain] })).toEqual([]));
  it.each([
    ...['com', '.com', '*.com', '*.ours.com', 'co.uk', 'github.io', 'GITHUB.IO', 'https://ours.com', 'ours.com/path'],
    ...['ours.com:80', 'me@ours.com', 'ours..com', '-ours.com', 'ours-.com', '127.0.0.1', 'localhost', '', ' ours.com'],
    ...['ours.com\u202e', 'ours.c', 'a'.repeat(64).concat('.com'), `${'a.'.repeat(130)}com`],
  ])('may not be %s', (domain) =>
    expect(problemsOf({ version: 1, allowedDomains: [domain] })).toEqual([
      ['allowedDomains[1]', 'domain', expect.any(String)],
    ]),
  );
});
