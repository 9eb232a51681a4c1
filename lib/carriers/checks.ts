// Check characters as carriers define them. Rules: public tracking-number descriptions (jkeen/tracking_number_data 2.0.0,
// 2026-08), USPS Publication 199, UPU S10, DPD's parcel label specification; restated and tested with own numbers.

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SPANISH_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** A character as UPS counts it: a digit is itself, a letter its place in ASCII less 3, modulo 10. */
function value(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code <= 57 ? code - 48 : (code - 3) % 10;
}

/**
 * Weighted sum modulo 10, complemented to 10.
 *
 * @param serial digits (and letters, counted as UPS does) without the check digit
 * @param even weight of the 1st, 3rd, … character from the left
 * @param odd weight of the 2nd, 4th, … character
 * @returns the check digit, 0 to 9
 */
export function mod10(serial: string, even: number, odd: number): number {
  let sum = 0;
  for (let i = 0; i < serial.length; i++) sum += value(serial, i) * (i % 2 === 0 ? even : odd);
  return (10 - (sum % 10)) % 10;
}

/** GS1's check digit (SSCC, GTIN; also USPS): weights 3, 1, 3, … from the right. */
export function gs1(serial: string): number {
  return serial.length % 2 === 1 ? mod10(serial, 3, 1) : mod10(serial, 1, 3);
}

/** Luhn's check digit: every second digit from the right is doubled, and its digits added. */
export function luhn(serial: string): number {
  let sum = 0;
  for (let i = serial.length - 1, double = true; i >= 0; i--, double = !double) {
    const digit = value(serial, i);
    sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return (10 - (sum % 10)) % 10;
}

/** The number modulo 7 (DHL Express), for any length. */
export function mod7(serial: string): number {
  let rest = 0;
  for (let i = 0; i < serial.length; i++) rest = (rest * 10 + value(serial, i)) % 7;
  return rest;
}

/**
 * Sum of digit times weight, modulo one number and then another (FedEx: 11, then 10).
 *
 * @param weights repeated from the left as long as the serial is
 */
export function sumProduct(serial: string, weights: readonly number[], modulo: number, then: number): number {
  let sum = 0;
  for (let i = 0; i < serial.length; i++) sum += value(serial, i) * (weights[i % weights.length] ?? 0);
  return (sum % modulo) % then;
}

/** The check digit of UPU S10 over eight digits: weights 8 6 4 2 3 5 9 7, modulo 11, where 10 gives 0 and 11 gives 5. */
export function s10Check(serial: string): number {
  const check = 11 - sumProduct(serial, [8, 6, 4, 2, 3, 5, 9, 7], 11, 11);
  return check === 10 ? 0 : check === 11 ? 5 : check;
}

/** ISO/IEC 7064 MOD 37,36 (DPD, Chronopost, La Poste): the check character of digits and capital letters. */
export function mod3736(serial: string): string {
  let product = 36;
  for (const character of serial) {
    const sum = (product + ALPHABET.indexOf(character)) % 36 || 36;
    product = (sum * 2) % 37;
  }
  return ALPHABET[(37 - product) % 36] ?? '';
}

/** Correos: the sum of the ASCII codes modulo 23, as the letter that Spanish identity numbers use for it. */
export function letter23(serial: string): string {
  let sum = 0;
  for (let i = 0; i < serial.length; i++) sum += serial.charCodeAt(i);
  return SPANISH_LETTERS[sum % 23] ?? '';
}

/** Does the last character equal what `check` makes of `serial`, or of all that stands before it? */
export function endsInCheck(
  number: string,
  check: (serial: string) => number | string,
  serial = number.slice(0, -1),
): boolean {
  return number.at(-1) === String(check(serial));
}
