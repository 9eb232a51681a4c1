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
  const out: string[] = [];
  const from: number[] = [];
  for (let i = 0; i < text.length; ) {
    const point = text.codePointAt(i) as number;
    const char = String.fromCodePoint(point);
    if (!IGNORED.test(char)) {
      const last = out.length - 1;
      if (MARK.test(char) && last >= 0) {
        const joined = `${out[last]}${char}`.normalize('NFC');
        if (joined.length === 1) out[last] = joined;
      } else {
        for (const unit of compatible(char, point).split('')) {
          out.push(unit);
          from.push(i);
        }
      }
    }
    i += char.length;
  }
  from.push(text.length);
  return { text: latinize(out), origin: (index) => from[index] ?? text.length };
}

function compatible(char: string, point: number): string {
  if (point < 0x80 || (point >= 0x3041 && point <= 0x9fff)) return char;
  // White letters on black or coloured squares and discs have no compatibility mapping.
  if (point >= 0x1f150 && point <= 0x1f169) return String.fromCharCode(65 + point - 0x1f150);
  if (point >= 0x1f170 && point <= 0x1f189) return String.fromCharCode(65 + point - 0x1f170);
  // Digits in black discs.
  if (point >= 0x2776 && point <= 0x277e) return String.fromCharCode(49 + point - 0x2776);
  return PLAIN_OF.get(char) ?? char.normalize('NFKC');
}

const LATIN = /[A-Za-z\u00c0-\u024f]/;

/** A word mixing scripts, or made of look-alikes only amid Latin text, is read as Latin. */
function latinize(units: string[]): string {
  const text = units.join('');
  if (!LOOK_ALIKE.test(text)) return text;
  const latinText = (text.match(/[A-Za-z]/g)?.length ?? 0) * 2 > text.length;
  return text.replace(/[A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u052f]+/g, (word) => {
    if (!LOOK_ALIKE.test(word)) return word;
    const swapped = word.replace(/[\u0370-\u03ff\u0400-\u052f]/g, (unit) => LATIN_OF.get(unit) ?? unit);
    return LATIN.test(word) || (latinText && !LOOK_ALIKE.test(swapped)) ? swapped : word;
  });
}
