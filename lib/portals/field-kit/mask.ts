/** What a plain name is made of; anything else (an e-mail, an address, another script) is masked whole. */
const PLAIN = /^[A-Za-z0-9_:-]{1,80}$/;
const UUID = /[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}/gi;
/** Ten and more hexadecimal signs with a digit among them: a hash or an id. */
const HEX = /(?=[a-f]*\d)[0-9a-f]{10,}/gi;

/** A class, test id or other name as it may be shown to others: UUIDs and long hex become `…`, digits become `0`. */
export function maskName(name: string): string {
  if (!PLAIN.test(name)) return '…';
  return name.replace(UUID, '…').replace(HEX, '…').replace(/\d/g, '0');
}

/** The words of a name: `card__item--unread` -> `card`, `item`, `unread`; also at capitals inside it. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);
}
