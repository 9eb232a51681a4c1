import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../lib/templates/choose-language';

const template = { texts: { en: 'a', fr: 'b', de: 'c' } };

describe('the language of a reply', () => {
  it.each([
    [
      'the buyer',
      { buyer: 'fr-CA', marketplace: 'DE', interface: 'en' },
      { language: 'fr', tag: 'fr-CA', why: 'buyer' },
    ],
    ['an underscore', { buyer: 'de_AT', interface: 'en' }, { language: 'de', tag: 'de-AT', why: 'buyer' }],
    [
      'the store',
      { buyer: 'nl', marketplace: 'DE', interface: 'en' },
      { language: 'de', tag: 'de-DE', why: 'marketplace' },
    ],
    ['the British store', { marketplace: 'UK', interface: 'fr' }, { language: 'en', tag: 'en-GB', why: 'marketplace' }],
    [
      'a store of two languages',
      { marketplace: 'BE', interface: 'fr' },
      { language: 'fr', tag: 'fr', why: 'interface' },
    ],
    ['the agent', { marketplace: null, interface: 'de-CH' }, { language: 'de', tag: 'de-CH', why: 'interface' }],
    ['nobody', { buyer: 'ja', marketplace: 'JP', interface: 'pl' }, { language: 'en', tag: 'en', why: 'only' }],
  ] as const)('is that of %s', (_, speakers, chosen) => expect(chooseLanguage(template, speakers)).toEqual(chosen));

  it('is the one there is where English is not', () => {
    expect(chooseLanguage({ texts: { nl: 'x' } }, { interface: 'en' })).toMatchObject({ language: 'nl', why: 'only' });
    expect(chooseLanguage({ texts: {} }, { interface: 'en' })).toMatchObject({ language: '', why: 'only' });
  });

  it.each(['', '\u202e', 'french', 'constructor', '__proto__', 'x'.repeat(1e5)])(
    'ignores what is no tag: %.20s',
    (buyer) =>
      expect(chooseLanguage(template, { buyer, interface: 'de' })).toMatchObject({ language: 'de', why: 'interface' }),
  );
});
