import { describe, expect, it } from 'vitest';
import { misfitOf } from '../../../lib/carriers/misfit';

describe('a number beside the chosen carrier', () => {
  it.each([
    ['1Z999AA10123456784', 'UPS'],
    ['1z 999 aa1 01 2345 6784', 'UPS'],
    ['RA473124829GB', 'Royal Mail'],
    // Every post carries every other post's numbers.
    ['RA473124829GB', 'USPS'],
    ['9400110898825022579493', 'USPS'],
  ])('%s fits %s', (number, carrier) => expect(misfitOf(number, carrier)).toBeNull());

  it.each([
    ['1Z999AA10123456784', 'Royal Mail', { kind: 'other', chosen: 'Royal Mail', other: 'UPS' }],
    ['1Z999AA10123456784', 'FedEx', { kind: 'other', chosen: 'FedEx', other: 'UPS' }],
    ['1Z999AA10123456783', 'UPS', { kind: 'slip', chosen: 'UPS' }],
    ['ABCDEF99', 'UPS', { kind: 'unlike', chosen: 'UPS' }],
    ['202-1234567-1234567', 'UPS', { kind: 'unlike', chosen: 'UPS' }],
  ])('%s does not fit %s', (number, carrier, misfit) => expect(misfitOf(number, carrier)).toEqual(misfit));

  it.each([
    ['1Z999AA10123456784', 'Other'],
    ['1Z999AA10123456784', ''],
    ['1Z999AA10123456784', 'Choose a carrier'],
    ['1Z999AA10123456784', 'Sendle Express'],
    ['1Z9', 'Royal Mail'],
    ['', 'Royal Mail'],
    ['     ', 'Royal Mail'],
  ])('%j with %j says nothing', (number, carrier) => expect(misfitOf(number, carrier)).toBeNull());

  it.each(['\u0000'.repeat(50), 'x'.repeat(100_000), '\u202e1Z999', '<b>1</b>'])('survives %.20j', (hostile) => {
    expect(() => misfitOf(hostile, 'UPS')).not.toThrow();
    expect(() => misfitOf('1Z999AA10123456784', hostile)).not.toThrow();
  });
});
