import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/compliance/check';
import { FOLK_WORDS } from '../../../lib/compliance/folk-words';
import { applyTeam } from '../../../lib/compliance/team';
import type { Category, Finding, Severity } from '../../../lib/model/finding';
import type { Portal } from '../../../lib/model/portal';
import { TeamRules } from '../../../lib/model/team-rules';

const teamOf = (rules: Omit<Parameters<typeof TeamRules.parse>[0] & object, 'version'>) =>
  TeamRules.parse({ version: 1, ...rules });

const found = (text: string, rules: object, portal: Portal = 'amazon') =>
  check(text, { portal, language: 'en', team: teamOf(rules) }).map(({ rule, severity, match }) => [
    rule,
    severity,
    match,
  ]);
const namesOf = (text: string, rules: object, portal?: Portal) => found(text, rules, portal).map(([rule]) => rule);

describe('allowed domains', () => {
  const ours = { allowedDomains: ['bright-tools.com', 'Müller-Lampen.de'] };
  it.each([
    'See https://bright-tools.com/help for the manual.',
    'See https://Help.Bright-Tools.com:443/a?b=c#d for the manual.',
    'See www.bright-tools.com. It is there.',
    'See bright-tools.com for more.',
    'Siehe https://www.müller-lampen.de/hilfe dazu.',
    'Siehe https://xn--mller-lampen-dlb.de/hilfe dazu.',
  ])('%s is no finding', (text) => {
    expect(namesOf(text, {})).toContain('link_other');
    expect(namesOf(text, ours)).not.toContain('link_other');
  });

  it.each([
    'See https://bright-tools.com.evil.net/help now.',
    'See https://notbright-tools.com/ now.',
    'See https://evil.net/bright-tools.com now.',
    'See https://bright-tools.com@evil.net/ now.',
    'See https://evil.net\\@bright-tools.com now.',
    'See https://evil.net?x=@bright-tools.com now.',
  ])('%s still is one', (text) => expect(namesOf(text, ours)).toContain('link_other'));

  it("takes words of the site's name for no invitation, but still sees one that is written out", () => {
    const text = 'Please see our site www.our-shop.com now';
    const at = (rule: string, category: Category, match: string): Finding => {
      const start = text.indexOf(match);
      const span = { start, end: start + match.length, match };
      return { ...span, rule, category, severity: 'violation', reason: '', source: null, fixes: [] };
    };
    const link = at('link_other', 'external-link', 'www.our-shop.com');
    const named = [
      at('promo_products', 'promotion', 'see our site www.our-shop'),
      at('off_site', 'off-platform', 'shop.com now'),
    ];
    const written = [at('off_site', 'off-platform', 'our site'), at('review_neutral', 'review-solicitation', text)];
    const team = teamOf({ allowedDomains: ['our-shop.com'] });
    expect(applyTeam(text, [link, ...named, ...written], { portal: 'amazon', team })).toEqual(written);
  });

  it('says nothing about an e-mail address there', () => {
    expect(namesOf('Write to help@bright-tools.com please.', ours)).toContain('contact_email');
  });
});

describe('forbidden words', () => {
  const of = (words: string, more: object = {}) => ({ forbidden: [{ words, reason: 'Not with us.', ...more }] });
  it.each([
    ['guaranteed', 'It is GUARANTEED to arrive.', 'GUARANTEED'],
    ['réclamation', 'Votre reclamation est close.', 'reclamation'],
    ['as soon as possible', 'We act as soon\n as possible today.', 'as soon\n as possible'],
    ['ｆｒｅｅ gift', 'A free gift is inside.', 'free gift'],
    ['返金', 'すぐに返金いたします。', '返金'],
    ['гарантия', 'Это ГАРАНТИЯ.', 'ГАРАНТИЯ'],
    ['e-mail', 'Our e\u00admail is down, the E-Mail too.', 'E-Mail'],
    ['100 %', 'This is 100% cotton.', '100%'],
  ])('%s is found in "%s"', (words, text, match) => {
    expect(found(text, of(words))).toContainEqual(['team_forbidden', 'warning', match]);
  });

  it.each([
    ['cheap', 'The cheaper one.'],
    ['change it', 'There was a change. It left today.'],
    ['guaranteed', 'You wrote "is it guaranteed?" and it left today.'],
    ['guaranteed', '> guaranteed\nIt left today.'],
  ])('%s is not found in "%s"', (words, text) => expect(namesOf(text, of(words))).not.toContain('team_forbidden'));

  it("is shown with the team's reason, severity and category", () => {
    const team = teamOf(of('guaranteed', { severity: 'violation', category: 'promotion' }));
    expect(check('It is guaranteed.', { portal: 'ebay', team })).toEqual([
      {
        ...{ rule: 'team_forbidden', category: 'promotion', severity: 'violation', reason: 'Not with us.' },
        ...{ start: 6, end: 16, match: 'guaranteed', source: null, fixes: [] },
      },
    ]);
  });

  it('takes the longer phrase of two', () => {
    const both = {
      forbidden: [
        { words: 'free', reason: 'a' },
        { words: 'free gift', reason: 'b' },
      ],
    };
    expect(found('A free gift, for free.', both).map(([, , match]) => match)).toEqual(['free gift', 'free']);
  });
});

describe('approved sentences', () => {
  const text =
    'Hello,\n\nYou find the “safety  sheet” at https://our-shop.com/sheet – see page 2…\n\nWrite to me@x.com';
  const approved = ['you find the "safety sheet" at https://our-shop.com/sheet - see page 2...'];

  it('hold no finding, whatever blanks, case and typography; what stands outside is found', () => {
    expect(namesOf(text, {})).toEqual(expect.arrayContaining(['link_other', 'contact_email']));
    expect(namesOf(text, { approved })).not.toContain('link_other');
    expect(namesOf(text, { approved })).toContain('contact_email');
  });

  it('hold no forbidden word either', () => {
    const forbidden = [{ words: 'sheet', reason: 'x' }];
    expect(namesOf(text, { approved, forbidden })).not.toContain('team_forbidden');
  });

  it.each([
    ['another figure', 'Call 020 7946 0001 for help.', 'Call 020 7946 0000 for help.'],
    ['cut within a word', 'See www.our-shop.com', 'See www.our-shop.comedy.net now.'],
    ['a longer link', 'See www.our-shop.com', 'See www.our-shop.com/other now.'],
  ])('do not cover %s', (_name, sentence, reply) => {
    expect(namesOf(reply, {}).length).toBeGreaterThan(0);
    expect(namesOf(reply, { approved: [sentence] })).toEqual(namesOf(reply, {}));
  });

  it('are found each time, also when written with decomposed letters', () => {
    const reply = 'Voilà www.our-shop.com ici. Voilà www.our-shop.com ici.';
    expect(namesOf(reply, {})).toHaveLength(2);
    expect(namesOf(reply.normalize('NFD'), { approved: ['voilà www.our-shop.com ici'] })).toEqual([]);
  });
});

describe('rules switched off or rated otherwise', () => {
  it.each<[string, object, Portal, string | undefined]>([
    ['nothing said', {}, 'amazon', 'warning'],
    ['off', { emoji: 'off' }, 'amazon', undefined],
    ['rated', { emoji: 'violation' }, 'amazon', 'violation'],
    ['off at the other portal', { emoji: { ebay: 'off' } }, 'amazon', 'warning'],
    ['off at this portal', { emoji: { amazon: 'off', ebay: 'advice' } }, 'amazon', undefined],
    ['a rule that is unknown here', { once_known: 'off' }, 'amazon', 'warning'],
  ])('%s', (_name, rules, portal, severity) => {
    const emoji = check('Thank you 😊', { portal, team: teamOf({ rules }) }).find(({ rule }) => rule === 'emoji');
    expect(emoji?.severity).toBe(severity);
  });

  it('uncovers what a rule that is off had covered', () => {
    const finding = (rule: string, severity: Severity): Finding => ({
      ...{ rule, severity, category: 'tone', reason: '', source: null, fixes: [] },
      ...{ start: 0, end: 5, match: 'abcde' },
    });
    const both = [finding('threat', 'violation'), finding('wide_gap', 'advice')];
    const left = applyTeam('abcde', both, { portal: 'amazon', team: teamOf({ rules: { threat: 'off' } }) });
    expect(left).toEqual([both[1]]);
  });
});

describe("sellers' trigger words", () => {
  it('are off at first', () => expect(namesOf('The update says it was bad.', {})).toEqual([]));

  it.each(FOLK_WORDS)('%s is a hint that says that it is unofficial', (word) => {
    const [hint] = check(`The ${word} is here.`, { portal: 'amazon', team: teamOf({ folkWords: true }) });
    expect(hint).toMatchObject({
      ...{ rule: 'team_folk_word', severity: 'advice', match: word },
      ...{ reason: expect.stringContaining('Unofficial'), source: { url: expect.stringContaining('https://') } },
    });
  });
});

describe('time', () => {
  const many = teamOf({
    allowedDomains: Array.from({ length: 500 }, (_, n) => `shop-${n}.com`),
    forbidden: Array.from({ length: 1000 }, (_, n) => ({ words: `a a a a a ${n}`, reason: 'x' })),
    approved: Array.from({ length: 1000 }, (_, n) => `${n} a ${'a '.repeat(900)}${n}`),
  });
  it.each(['a ', 'a', 'shop-1.com ', '. ', '\u202e', '返', 'e\u0301'])('stays short over "%s"', (piece) => {
    const text = piece.repeat(10_000 / piece.length);
    const [finding] = check('www.x.com', { portal: 'amazon' });
    const findings = finding ? [finding] : [];
    applyTeam(text, findings, { portal: 'amazon', team: many });
    const started = performance.now();
    applyTeam(text, findings, { portal: 'amazon', team: many });
    expect(performance.now() - started).toBeLessThan(400);
  });

  it('gives the same with a team that has no rules as without one', () => {
    const text = 'See www.x.com 😊, please leave a 5 star review';
    expect(check(text, { portal: 'amazon', team: teamOf({}) })).toEqual(check(text, { portal: 'amazon' }));
  });
});
