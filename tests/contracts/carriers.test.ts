import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriersNamed } from '../../lib/carriers/carrier-text';
import { EBAY_CODES } from '../../lib/carriers/ebay-codes';
import { EXAMPLES } from '../../lib/carriers/examples';
import { identify } from '../../lib/carriers/identify';
import { CARRIERS } from '../../lib/carriers/registry';
import { CARRIER_IDS, type NumberFormat } from '../../lib/carriers/spec';
import { isCarrierHost } from '../../lib/compliance/hosts';

const fits = ({ pattern, lengths, check }: NumberFormat, number: string) =>
  lengths.includes(number.length) && pattern.test(number) && (check?.(number) ?? true);
const ALL = CARRIER_IDS.map((id) => CARRIERS[id]);

describe.each(ALL)('the carrier $id', (carrier) => {
  it('is listed under its own id and has its own names, forms and a page', () => {
    expect(CARRIERS[carrier.id]).toBe(carrier);
    expect(carrier.names.length).toBeGreaterThan(0);
    expect(carrier.formats.length).toBeGreaterThan(0);
    expect(Object.keys(EXAMPLES[carrier.id]).sort()).toEqual(carrier.formats.map(({ id }) => id).sort());
  });

  it('is known by its brand', () => {
    if (carrier.id !== 's10') expect(carriersNamed(carrier.brand, carrier.countries[0])[0]).toBe(carrier.id);
  });

  it.each([{}, ...['DE', 'GB', 'FR', 'ES', 'PL', 'US', 'x/../'].map((country) => ({ country, language: 'de' }))])(
    'has an https page for one parcel, for %j',
    (viewer) => {
      const url = carrier.link('AB/1?2#3&"<', viewer);
      expect(new URL(url).protocol).toBe('https:');
      expect(url).toContain(encodeURIComponent('AB/1?2#3&"<'));
      expect(url).not.toMatch(/\s|<|"|\.\.\//);
    },
  );

  it('has its page on a host that the reply check lets pass', () => {
    for (const country of ['', 'DE', 'GB', 'IE', 'PL', 'ES', 'CA'])
      expect(isCarrierHost(new URL(carrier.link('TB0123456789', { country })).hostname)).toBe(true);
  });

  describe.each(carrier.formats)('its form $id', (format) => {
    const { valid, invalid } = EXAMPLES[carrier.id][format.id] ?? { valid: [], invalid: [] };

    it('is anchored and says where it is from and since when', () => {
      expect(format.pattern.source).toMatch(/^\^.*\$$/);
      expect(format.pattern.flags).toBe('');
      expect(format.evidence.source).not.toBe('');
      expect(format.evidence.seen).toMatch(/^20\d\d-\d\d-\d\d$/);
    });

    it('has examples of both kinds', () => {
      expect(new Set(valid).size).toBeGreaterThanOrEqual(2);
      expect(new Set(invalid).size).toBeGreaterThanOrEqual(2);
    });

    it.each(valid)('fits %s, which is found by itself or by name', (number) => {
      expect(fits(format, number)).toBe(true);
      const alone = identify(number);
      if (format.strength === 'strong') expect(alone.strength).toBe('strong');
      if (format.strength !== 'named') expect(alone.candidates.map((one) => one.carrier)).toContain(carrier.id);
      const named = identify(number, { carrierText: carrier.names[0] });
      expect(named).toMatchObject({ number, strength: format.slip ? 'weak' : 'strong' });
      expect(named.candidates[0]?.carrier).toBe(carrier.id);
    });

    it.each(invalid)('does not fit %s', (number) => expect(fits(format, number)).toBe(false));
  });
});

describe('all carriers together', () => {
  it('give every form an id of its own', () => {
    const ids = ALL.flatMap(({ formats }) => formats.map(({ id }) => id));
    expect(ids.length).toBe(new Set(ids).size);
  });

  it('name only carriers that there are as partners', () => {
    for (const { partners = [] } of ALL) for (const id of partners) expect(CARRIER_IDS).toContain(id);
  });
});

// The table of the notes on carriers' names, 2026-10: what eBay's codes mean.
const MEANT: [string, string][] = [
  ['ups', 'UPS UPSC Iparcel KIALA UPSMailInnovations'],
  ['fedex', 'FedEx FedExSmartPost'],
  ['usps', 'USPS USPSCeP USPSPMI'],
  ['dhl', 'DHLGlobalMail DHLG DHLEXPRESS DeutschePost DHL DHLEKB'],
  ['royal-mail', 'RoyalMail'],
  ['parcelforce', 'Parcelforce'],
  ['evri', 'Hermes'],
  ['yodel', 'Yodel HomeDeliveryNetwork'],
  ['dpd', 'Interlink DPD Exapaq Siodemka'],
  ['gls', 'GLS'],
  ['la-poste', 'LAPOSTE'],
  ['colissimo', 'Colissimo ColiposteDomestic ColiposteInternational'],
  ['chronopost', 'Chronopost'],
  ['mondial-relay', 'MondialRelay'],
  ['australia-post', 'AustraliaPost StarTrack'],
  ['ontrac', 'ONTRACK'],
  ['lasership', 'Prestige'],
  ['postnl', 'PostNL'],
  ['postnord', 'PostNordNorway'],
  ['poste-italiane', 'PosteItaliane POSTITALIANO'],
  ['correos', 'Correos'],
  ['seur', 'Seur'],
  ['bpost', 'BPost BELGIANPOST'],
  ['swiss-post', 'SwissPost DieSchweizerischePost'],
  ['s10', 'AnPost ChinaPost JapanPost'],
  ['canpar', 'CanPar'],
  ['landmark', 'Landmark'],
  ['speedee', 'SpeeDee'],
  ['old-dominion', 'ODFL'],
];

describe('the codes of eBay', () => {
  it('are 167', () => expect(EBAY_CODES.size).toBe(167));

  it.each(MEANT.flatMap(([carrier, codes]) => codes.split(' ').map((code) => [code, carrier])))(
    '%s is %s',
    (code, carrier) => expect(carriersNamed(code)[0]).toBe(carrier),
  );

  it.each(['TNT', 'TNTEXPRESS', 'Chronoexpres', 'Other', 'CustomCode', 'UKMail'])('%s is nobody we know', (code) =>
    expect(carriersNamed(code)).toEqual([]),
  );

  it.each([...EBAY_CODES])('%s is read as the table has it', (code, carrier) =>
    expect(carriersNamed(code)[0] ?? null).toBe(carrier),
  );
});

describe('hostile texts', () => {
  const HUGE: [string, string][] = [
    ['digits', '1'.repeat(100_000)],
    ['blanks', ' '.repeat(100_000)],
    ['hyphens', '-'.repeat(100_000)],
    ['letters and digits', '1Z'.repeat(50_000)],
    ['null bytes', '\0'.repeat(100_000)],
    ['bidi marks', '\u202E'.repeat(100_000)],
    ['combining marks', `1${'\u0301'.repeat(100_000)}`],
    ['punctuation after', `1ZW74E210363190425${'.'.repeat(100_000)}`],
    ['markup', '<img src=x onerror=alert(1)>'.repeat(4000)],
  ];

  it.each(HUGE)('100 kB of %s: none, at once, as number and as name', (_, text) => {
    const start = performance.now();
    expect(identify(text)).toMatchObject({ strength: 'none', candidates: [] });
    expect(identify('614073529181', { carrierText: text, country: text }).strength).not.toBe('strong');
    expect(performance.now() - start).toBeLessThan(500);
  });

  it.each(HUGE)('200 characters of %s take no longer than others', (_, text) => {
    const start = performance.now();
    for (let run = 0; run < 20; run++) identify(text.slice(0, 200));
    expect(performance.now() - start).toBeLessThan(500);
  });

  it.each(['', '\0', '{}', '"><script>1234567890</script>', '１２', '../../etc/passwd', 'null', '💥1234567890💥'])(
    'says none to %j and gives no page',
    (text) => {
      const { strength, candidates } = identify(text);
      if (strength !== 'checksum') expect(candidates).toEqual([]);
      expect(strength).not.toBe('strong');
    },
  );

  it('answers whatever it is asked, and finds the same again in what it answered', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...'0123456789ABDGJLRZ -'), maxLength: 40 }),
    );
    fc.assert(
      fc.property(text, fc.option(text, { nil: undefined }), (typed, carrierText) => {
        const found = identify(typed, { carrierText });
        expect(found.candidates.length === 0).toBe(found.strength === 'none');
        for (const { url } of found.candidates) expect(new URL(url).protocol).toBe('https:');
        if (found.strength === 'strong') expect(identify(found.number, { carrierText })).toEqual(found);
      }),
      { numRuns: 300 },
    );
  });
});
