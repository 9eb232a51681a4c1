import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ebay } from '../../../../lib/portals/ebay';
import { chooseSelectors, type HotfixChecks, parseSelectorFile } from '../../../../lib/portals/field-kit/hotfix';
import { compareVersions } from '../../../../lib/portals/field-kit/version';
import { cssOf, type SelectorFile } from '../../../../lib/portals/selectors';

const CHECKS: HotfixChecks = {
  isValidCss: (css) => !css.includes('::['),
  knownHooks: { amazon: [], ebay: ebay.selectors.hooks.map(({ id }) => id) },
};
const HOOK = { id: 'row.time', what: 'time', css: ['.when'], grade: 'verified', source: 'seen', date: '2026-12-01' };
const FILE = { portal: 'ebay', version: '2026.12.01', hooks: [HOOK] };
const parse = (value: unknown) => parseSelectorFile(JSON.stringify(value), CHECKS);
const errorsOf = (value: unknown) => {
  const parsed = parse(value);
  return parsed.ok ? [] : parsed.errors;
};

describe('a selector file', () => {
  it('that is right is taken', () => {
    expect(parse(FILE)).toEqual({ ok: true, file: FILE });
    expect(parse(ebay.selectors).ok).toBe(true);
  });

  it.each([
    ['no object', 7, ['The file: missing or of the wrong kind.']],
    ['another portal', { ...FILE, portal: 'etsy' }, ['Field "portal": none of the allowed values.']],
    ['a version of another kind', { ...FILE, version: '1.0' }, ['Field "version": not in the expected form.']],
    ['no hooks', { ...FILE, hooks: [] }, ['Field "hooks": too short.']],
    [
      'a hook without css',
      { ...FILE, hooks: [{ ...HOOK, css: undefined }] },
      ['Hook "row.time", css: missing or of the wrong kind.'],
    ],
    ['an empty selector', { ...FILE, hooks: [{ ...HOOK, css: ['.a', ''] }] }, ['Hook "row.time", css 2: too short.']],
    ['a hook that is none', { ...FILE, hooks: [HOOK, null] }, ['Hook 2: missing or of the wrong kind.']],
    [
      'an unknown hook',
      { ...FILE, hooks: [{ ...HOOK, id: 'row.colour' }] },
      ['Hook "row.colour": no reader of ebay knows this id.'],
    ],
    ['a hook twice', { ...FILE, hooks: [HOOK, HOOK] }, ['Hook "row.time": stands in the file twice.']],
    [
      'a selector that does not parse',
      { ...FILE, hooks: [{ ...HOOK, css: ['.a', 'b::['] }] },
      ['Hook "row.time", css 2: not a selector that this browser can parse.'],
    ],
  ])('with %s is refused in words', (_, value, errors) => {
    expect(errorsOf(value)).toEqual(errors);
  });

  it('that is no JSON names the line', () => {
    const parsed = parseSelectorFile('{\n "portal": "ebay",\n oops\n}', CHECKS);
    expect(parsed).toEqual({ ok: false, errors: ['The file is not JSON (line 3).'] });
    expect(parseSelectorFile(' '.repeat(300_001), CHECKS).ok).toBe(false);
  });

  it('of any kind is never thrown at', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (json) => !parseSelectorFile(json, CHECKS).ok));
    expect(parseSelectorFile('{"__proto__":{"portal":"ebay"},"hooks":"x"}', CHECKS).ok).toBe(false);
  });
});

describe('the selectors to read with', () => {
  const imported = FILE as SelectorFile;
  const choose = (file: Partial<SelectorFile>, running = '0.1.0') =>
    chooseSelectors(ebay.selectors, { ...imported, ...file }, running);

  it('are the imported hooks over the built-in ones', () => {
    const chosen = choose({});
    expect(chosen.version).toBe('2026.12.01');
    expect(cssOf(chosen, 'row.time')).toBe('.when');
    expect(cssOf(chosen, 'row')).toBe(cssOf(ebay.selectors, 'row'));
    expect(chosen.hooks).toHaveLength(ebay.selectors.hooks.length);
  });

  it.each([
    ['another portal', { portal: 'amazon' as const }, '0.1.0'],
    ['the same version', { version: ebay.selectors.version }, '0.1.0'],
    ['an older version', { version: '2026.11.21.9' }, '0.1.0'],
    ['a version that contains the correction', { fixedIn: '0.2.0' }, '0.2.0'],
    ['a later version', { fixedIn: '0.2.0' }, '0.10.0'],
  ])('are the built-in ones with %s', (_, file, running) => {
    expect(choose(file, running)).toBe(ebay.selectors);
  });

  it('are the built-in ones without an import, and the imported ones until they are fixed', () => {
    expect(chooseSelectors(ebay.selectors, undefined, '0.1.0')).toBe(ebay.selectors);
    expect(choose({ fixedIn: '0.2.0' }, '0.1.9').version).toBe('2026.12.01');
  });
});

it.each([
  ['2026.11.22', '2026.11.22', 0],
  ['2026.11.22.1', '2026.11.22', 1],
  ['2026.09.30', '2026.10.01', -1],
  ['0.10.0', '0.9.9', 1],
  ['1', '1.0.0', 0],
])('%s against %s', (a, b, sign) => {
  expect(Math.sign(compareVersions(a, b))).toBe(sign);
  expect(Math.sign(compareVersions(b, a))).toBe(sign === 0 ? 0 : -sign);
});
