import { describe, expect, it } from 'vitest';
import { carriersNamed } from '../../../lib/carriers/carrier-text';

describe('what portals and sellers call a carrier', () => {
  it.each([
    ['Royal Mail 24® (signed for)', 'royal-mail'],
    ['Versand mit GLS', 'gls'],
    ['DHL Paket / Deutsche Post', 'dhl'],
    ['DHL_EXPRESS', 'dhl'],
    ['UPS®', 'ups'],
    ['sent via ups', 'ups'],
    ['United Parcel Service', 'ups'],
    ['U.S.P.S.', 'usps'],
    ['US Postal Service', 'usps'],
    ['FEDEX_JP', 'fedex'],
    ['Federal Express', 'fedex'],
    ['Colissimo (La Poste)', 'colissimo'],
    ['Hermes', 'evri'],
    ['myHermes UK', 'evri'],
    ['AMZN_US', 'amazon'],
    ['AMZL', 'amazon'],
    ['Amazon Logistics', 'amazon'],
    ['DPD Local (Interlink)', 'dpd'],
    ['Interlink Express', 'dpd'],
    ['Post Danmark', 'postnord'],
    ['Österreichische Post', 's10'],
    ['Correos España', 'correos'],
    ['Spee-Dee', 'speedee'],
    ['La Poste', 'la-poste'],
    ['Poste Italiane', 'poste-italiane'],
  ])('%s: %s', (text, carrier) => expect(carriersNamed(text)[0]).toBe(carrier));

  it.each(['', ' ', 'Groups', 'Other', 'TNT', 'standard delivery', 'Angls', '🚚', 'Express'])('%j: nobody', (text) =>
    expect(carriersNamed(text)).toEqual([]),
  );

  it('knows that Hermes is another firm in Germany', () => {
    expect(carriersNamed('Hermes', 'DE')).toEqual([]);
    expect(carriersNamed('Hermes', 'GB')).toEqual(['evri']);
    expect(carriersNamed('Evri', 'DE')).toEqual(['evri']);
  });

  it('lists all that are named, the most exact name first', () =>
    expect(carriersNamed('Colissimo, La Poste')).toEqual(['colissimo', 'la-poste']));

  it('answers the same again', () => expect(carriersNamed('GLS')).toEqual(carriersNamed('GLS')));
});
