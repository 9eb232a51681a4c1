// One walk over the units of a text tells what it cannot hold: most patterns need a sign that most texts do not have, and
// are not tried where it is missing. A bit may be set in vain, but is never missing.

/** What stands somewhere in a text, one bit each. */
export const SIGN = {
  /** A unit beyond ASCII. */
  foreign: 1,
  at: 1 << 1,
  /** Two slashes in a row. */
  slashes: 1 << 2,
  /** A dot within a name (`shop.com`), or after what ends an address written backwards. */
  dotInside: 1 << 3,
  /** A dot with a blank before it. */
  dotAlone: 1 << 4,
  /** A dot and, after one or two blanks, `com`. */
  dotThenCom: 1 << 5,
  /** `www.`, also with a digit before the dot. */
  www: 1 << 6,
  /** A bracket, star or line around what may stand for an at sign or a dot: `(at)`. */
  shortBracket: 1 << 7,
  /** Another sign in place of the dot: `shop,com`. */
  otherDot: 1 << 8,
  /** `infoATshop`, `info_at_shop`. */
  joinedAt: 1 << 9,
  /** A sign that may stand for an at sign. */
  otherAt: 1 << 10,
  /** A dot that stands higher or wider than usual, before what may end an address. */
  wideDot: 1 << 11,
  /** Seven digits close to each other, or letters among digits. */
  digits: 1 << 12,
  /** Twelve digits close to each other. */
  manyDigits: 1 << 13,
  /** What a template's blank begins with. */
  blank: 1 << 14,
  angle: 1 << 15,
  /** What an emoji may hold. */
  picture: 1 << 16,
  /** Kana or an ideograph. */
  ideograph: 1 << 17,
  /** A sign that may stand for a letter, with a character right after it. */
  letterSign: 1 << 18,
  /** `ät` or `ätt` as a word, which stands for an at sign in Swedish and German. */
  umlautAt: 1 << 19,
} as const;

/** What surrounds the unit decides. */
const LOOK = 1 << 30;
const SIZE = 0x3400;
const TABLE = new Int32Array(SIZE);

const mark = (units: string, bits: number) => {
  for (const unit of units) TABLE[unit.charCodeAt(0)] = (TABLE[unit.charCodeAt(0)] ?? 0) | bits;
};
const markRange = (from: number, to: number, bits: number) => {
  for (let code = from; code <= to; code++) TABLE[code] = (TABLE[code] ?? 0) | bits;
};
markRange(0x80, SIZE - 1, SIGN.foreign);
markRange(0x203c, 0x209f, SIGN.picture);
markRange(0x20e3, 0x20e3, SIGN.picture);
markRange(0x2100, 0x2fff, SIGN.picture);
markRange(0x3030, 0x303d, SIGN.picture);
markRange(0x3297, 0x3299, SIGN.picture);
markRange(0x3041, 0x30ff, SIGN.ideograph);
mark('々〇', SIGN.ideograph);
mark('@', SIGN.at);
mark('#^=*', SIGN.otherAt);
mark('。·•‧∙⋅・', LOOK);
mark('{[＜【#_<', SIGN.blank);
mark('<', SIGN.angle);
mark('0123456789./-_([{<【〔「『《〈*,;~|%$T@!€äÄ', LOOK);

const CODE = (unit: string) => unit.charCodeAt(0);
const SPACE = 32;

/** What stands in a text. Linear. */
export function signsOf(text: string): number {
  let signs = 0;
  let lastDigit = Number.NEGATIVE_INFINITY;
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= SIZE) {
      signs |= SIGN.foreign;
      if (code <= 0x9fff) signs |= SIGN.ideograph;
      else if ((code >= 0xd83c && code <= 0xd83e) || code === 0xfe0f) signs |= SIGN.picture;
      else if (code === 0xff1c) signs |= SIGN.blank;
      continue;
    }
    const bits = TABLE[code] as number;
    signs |= bits;
    if ((bits & LOOK) === 0) continue;
    if (code >= 48 && code <= 57) {
      digits = i - lastDigit <= 6 ? digits + 1 : 1;
      lastDigit = i;
      if (digits >= 12) signs |= SIGN.digits | SIGN.manyDigits;
      else if (digits >= 7 || isDigitLike(text.charCodeAt(i - 1)) || isDigitLike(text.charCodeAt(i + 1)))
        signs |= SIGN.digits;
    } else signs |= lookedAt(text, i, code);
  }
  return signs & ~LOOK;
}

/** What a sign says together with the units beside it. */
function lookedAt(text: string, i: number, code: number): number {
  const before = text.charCodeAt(i - 1);
  const after = text.charCodeAt(i + 1);
  switch (code) {
    case CODE('.'):
      return dot(text, i, before, after) | (isJoinedAt(text, i) ? SIGN.joinedAt : 0);
    case CODE('/'):
      return after === code ? SIGN.slashes : 0;
    case CODE('-'):
      return isJoinedAt(text, i) ? SIGN.joinedAt : 0;
    case CODE('T'):
      return before === CODE('A') ? SIGN.joinedAt : 0;
    case CODE('ä'):
    case CODE('Ä'):
      return isUmlautAt(text, i) ? SIGN.umlautAt : 0;
    case CODE('%'):
      return isWord(after) || after === code || after === CODE('_') ? SIGN.blank : 0;
    case CODE('$'):
      return (after === CODE('{') ? SIGN.blank : 0) | signForLetter(after);
    case CODE('@'):
    case CODE('!'):
    case CODE('€'):
      return signForLetter(after);
    case CODE('。'):
    case CODE('·'):
    case CODE('•'):
    case CODE('‧'):
    case CODE('∙'):
    case CODE('⋅'):
    case CODE('・'):
      return isLatin(after) || isBlank(after) || after === CODE('コ') || after === CODE('ネ') ? SIGN.wideDot : 0;
    default:
      return (
        (isShort(text, i) ? SIGN.shortBracket : 0) |
        (isTurned(after) || after === CODE('.') ? SIGN.otherDot : 0) |
        (code === CODE('_') && isJoinedAt(text, i) ? SIGN.joinedAt : 0)
      );
  }
}

function dot(text: string, i: number, before: number, after: number): number {
  let signs = 0;
  if (isBlank(before)) signs |= SIGN.dotAlone;
  if (
    isLetter(after)
      ? isWord(before) || before === CODE('-')
      : isTurned(before) && (isDigit(after) || after === CODE('-'))
  )
    signs |= SIGN.dotInside;
  const w = before >= 48 && before <= 57 ? text.charCodeAt(i - 2) : before;
  if ((w | 32) === CODE('w')) signs |= SIGN.www;
  if (!isBlank(after)) return signs;
  const c = isBlank(text.charCodeAt(i + 2)) ? i + 3 : i + 2;
  const isCom = isLower(text, c, CODE('c')) && isLower(text, c + 1, CODE('o')) && isLower(text, c + 2, CODE('m'));
  return isCom ? signs | SIGN.dotThenCom : signs;
}

/** Whether a unit is this letter, in either case. */
const isLower = (text: string, at: number, letter: number) => (text.charCodeAt(at) | 32) === letter;

/** What `com`, `net`, `org`, `shop` and `co` begin with, and end with when written backwards. */
function isTurned(code: number): boolean {
  const lower = code | 32;
  return lower === CODE('c') || lower === CODE('n') || lower === CODE('o') || lower === CODE('s');
}

/** Within six characters after an opening sign stands a closing one, and what is between begins like `at`, `.` or the like. */
function isShort(text: string, i: number): boolean {
  const first = text.charCodeAt(isBlank(text.charCodeAt(i + 1)) ? i + 2 : i + 1);
  if (first < 0x80 && !OPENS.includes(first | 32)) return false;
  for (let at = i + 2; at <= i + 6; at++) {
    const code = text.charCodeAt(at);
    if (CLOSES.includes(code)) return true;
  }
  return false;
}

/** What a written at sign or dot begins with: `at ett ad bei na em en su . @`, each `| 32`. */
const OPENS: readonly number[] = [...'aebns.@'].map((unit) => unit.charCodeAt(0) | 32);

const CLOSES: readonly number[] = [...')]}>】〕」』》〉*_'].map((unit) => unit.charCodeAt(0));

/** `ät` or `ätt` with no letter beside it. */
function isUmlautAt(text: string, i: number): boolean {
  if (isWestern(text.charCodeAt(i - 1)) || !isLower(text, i + 1, CODE('t'))) return false;
  return !isWestern(text.charCodeAt(isLower(text, i + 2, CODE('t')) ? i + 3 : i + 2));
}

const isJoinedAt = (text: string, i: number) =>
  text.charCodeAt(i + 1) === CODE('a') && text.charCodeAt(i + 2) === CODE('t');
const signForLetter = (after: number) => (after > SPACE ? SIGN.letterSign : 0);
/** What `\s` matches. */
const isBlank = (code: number) =>
  code === SPACE ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x1680 && (code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029)) ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000 ||
  code === 0xfeff;
const isDigit = (code: number) => code >= 48 && code <= 57;
const isLatin = (code: number) => {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
};
const isWestern = (code: number) => isLatin(code) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);
const isLetter = (code: number) => {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || code >= 0xc0;
};
const isWord = (code: number) => isLetter(code) || (code >= 48 && code <= 57);
/** Letters that are typed for digits: `O77OO 9OO l23`. */
const isDigitLike = (code: number) => (code | 32) === CODE('o') || code === CODE('l') || code === CODE('I');
