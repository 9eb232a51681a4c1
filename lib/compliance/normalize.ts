/** Text made comparable, and the way back: `origin(i)` is the offset in the given text of unit `i`. */
export interface Normalized {
  text: string;
  origin: (index: number) => number;
}

// Everything that can hide or dress up a letter; text without any of it is used as it is.
const MARK = /[\u0300-\u036f]/;
const IGNORED =
  /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]|[\u20d0-\u20ff]|[\ufe00-\ufe0f]|\u115f|\u1160|[\u180b-\u180f]|\udb40/;
const COMPATIBLE =
  /[\u00b2\u00b3\u00b9\u0250-\u02af\u1d00-\u1dbf\u2000-\u200f\u2024\u2028-\u202f\u2070-\u209c\u2100-\u214f\u2160-\u217f\u2460-\u24ff\u2776-\u2793\u3000\ua730-\ua731\ufb00-\ufb06\ufe50-\ufe6b\uff01-\uffee]|\ud835|\ud83c[\udd00-\udd9a]/;
const LOOK_ALIKE = /[\u0370-\u03ff\u0400-\u052f]/;
const SUSPECT = new RegExp([MARK, IGNORED, COMPATIBLE, LOOK_ALIKE].map(({ source }) => source).join('|'));
const SUSPECTS = new RegExp(SUSPECT, 'g');

// Cyrillic and Greek letters that look like Latin ones (Unicode confusables, the common subset).
const FROM = 'аеорсухіјѕԁһԛԝкмтвгпАЕОРСУХІЈЅКМТВНҮαοερτυνικχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const TO = 'aeopcyxijsdhqwkmtbrnAEOPCYXIJSKMTBHYaoeptuvikxABEZHIKMNOPTYX';
const LATIN_OF = new Map<string, string>();
for (let i = 0; i < FROM.length; i++) LATIN_OF.set(FROM.charAt(i), TO.charAt(i));

// Small capitals and turned or hooked letters, which have no compatibility mapping either.
const DRESSED = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢɑɡɩɾʂʋ';
const UNDRESSED = 'abcdefghijklmnopqrstuvwyzagirsv';
const PLAIN_OF = new Map<string, string>();
for (let i = 0; i < DRESSED.length; i++) PLAIN_OF.set(DRESSED.charAt(i), UNDRESSED.charAt(i));

/**
 * NFKC, without invisible units, with look-alike letters turned into Latin ones inside Latin text.
 * Never throws; a lone surrogate stays. Linear in the text.
 */
export function normalize(text: string): Normalized {
  if (!SUSPECT.test(text)) return { text, origin: (index) => index };
  const way = new WayBack();
  const out: string[] = [];
  let length = 0;
  let at = 0;
  const copy = (end: number) => {
    if (end > at) {
      way.goesOn(length, at);
      out.push(text.slice(at, end));
      length += end - at;
    }
    at = end;
  };
  for (const { index } of text.matchAll(SUSPECTS)) {
    if (index < at) continue;
    copy(index);
    const point = text.codePointAt(index) as number;
    const char = String.fromCodePoint(point);
    at = index + char.length;
    if (MARK.test(char) && length > 0) {
      const last = out.pop() as string;
      const joined = remembered(`${last.slice(-1)}${char}`, 'NFC');
      if (joined.length === 1) out.push(last.slice(0, -1), joined);
      else out.push(last);
    } else if (!IGNORED.test(char)) {
      const units = compatible(char, point);
      if (units === '') continue;
      way.standsFor(length, index);
      out.push(units);
      length += units.length;
    }
  }
  copy(text.length);
  const whole = latinize(out.join(''));
  return { text: whole, origin: (index) => (index >= whole.length ? text.length : way.from(index)) };
}

/** Where the units of a normalised text come from, by stretches: copied ones, and those that one character became. */
class WayBack {
  private readonly starts: number[] = [];
  private readonly sources: number[] = [];
  private readonly isCopied: boolean[] = [];

  /** From the unit `start` on, each comes from the next one of the source from `source` on. */
  goesOn(start: number, source: number): void {
    this.add(start, source, true);
  }

  /** From the unit `start` on, all come from the unit `source` of the source. */
  standsFor(start: number, source: number): void {
    this.add(start, source, false);
  }

  private add(start: number, source: number, isCopied: boolean): void {
    this.starts.push(start);
    this.sources.push(source);
    this.isCopied.push(isCopied);
  }

  /** The unit of the source that a unit comes from. */
  from(index: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] as number) <= index) low = middle;
      else high = middle - 1;
    }
    const source = this.sources[low] ?? 0;
    return this.isCopied[low] ? source + index - (this.starts[low] as number) : source;
  }
}

const MOST_REMEMBERED = 1000;
const REMEMBERED = { NFC: new Map<string, string>(), NFKC: new Map<string, string>() };

/** A character, or a letter and a mark, in a normal form: asking the engine each time is slow. */
function remembered(char: string, form: keyof typeof REMEMBERED): string {
  const known = REMEMBERED[form];
  let normal = known.get(char);
  if (normal === undefined) {
    if (known.size > MOST_REMEMBERED) known.clear();
    normal = char.normalize(form);
    known.set(char, normal);
  }
  return normal;
}

function compatible(char: string, point: number): string {
  if (point < 0x80 || (point >= 0x3041 && point <= 0x9fff)) return char;
  // White letters on black or coloured squares and discs have no compatibility mapping.
  if (point >= 0x1f150 && point <= 0x1f169) return String.fromCharCode(65 + point - 0x1f150);
  if (point >= 0x1f170 && point <= 0x1f189) return String.fromCharCode(65 + point - 0x1f170);
  // Digits in black discs.
  if (point >= 0x2776 && point <= 0x277e) return String.fromCharCode(49 + point - 0x2776);
  return PLAIN_OF.get(char) ?? remembered(char, 'NFKC');
}

const LATIN = /[A-Za-z\u00c0-\u024f]/;

/** A word mixing scripts, or made of look-alikes only amid Latin text, is read as Latin. */
function latinize(text: string): string {
  if (!LOOK_ALIKE.test(text)) return text;
  const latinText = (text.match(/[A-Za-z]/g)?.length ?? 0) * 2 > text.length;
  return text.replace(/[A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u052f]+/g, (word) => {
    if (!LOOK_ALIKE.test(word)) return word;
    const swapped = word.replace(/[\u0370-\u03ff\u0400-\u052f]/g, (unit) => LATIN_OF.get(unit) ?? unit);
    return LATIN.test(word) || (latinText && !LOOK_ALIKE.test(swapped)) ? swapped : word;
  });
}
