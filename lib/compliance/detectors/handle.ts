import type { Document, Span } from '../document';
import { fold } from '../fold';
import { markWords } from '../marks';
import { type May, type Paragraph, perParagraph } from '../paragraphs';
import { isQuoted } from '../quotes';
import { SIGN } from '../signs';
import { Apart } from '../spans';

const NETWORK =
  'ig|insta(?:gram)?|skype|telegram|tg|snap(?:chat)?|line|wechat|weixin|viber|discord|tik ?tok|fb|facebook|twitter|messenger|kik|threema|signal|whats ?app|wa|lineの?|インスタ|ライン';
/** Those that are no other word, for "my insta is brass_lamps". */
const PLAIN_NETWORK =
  'insta(?:gram)?|snap(?:chat)?|telegram|skype|tik ?tok|discord|viber|kik|wechat|threema|fb|facebook';
const NAME_WORD =
  'id|handle|name|nick(?:name)?|user(?: ?name)?|benutzername|account|konto|profil|pseudo|usuario|usuário|utente|gebruikersnaam|nazwa|användarnamn|kullanıcı adı|adım|adımız|アカウント';
/** `IG: brass.lamps`, `Skype id brass.lamps`, `LINE ID: lamp01`. */
const HANDLE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:usuario|usuário|utente|pseudo|profil|compte|cuenta|conta|contatto) (?:de |di |do |no |su |en |sur )?(?:${NETWORK})(?: (?:is|ist|est|es|è|é)| ?:) ?@?[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{2,30}|(?:${NETWORK})[ -]?(?:${NAME_WORD})(?: (?:is|ist|est|es|è|to|är|é)|[ ]?[:=]|は)? ?@?[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{2,30}|(?:${NETWORK}) ?[:=] ?(?:@[\\p{L}\\p{N}_.-]{3,30}|[\\p{L}\\p{N}_-]{1,24}[._\\d][\\p{L}\\p{N}_.-]{0,24}[\\p{L}\\p{N}_])|(?:${PLAIN_NETWORK}) (?:is|ist|est|es|è|é|c['’]est|jest|är) @?\\p{L}[\\p{L}\\p{N}.-]{1,24}[_\\d][\\p{L}\\p{N}_.-]{0,24})`,
  'giu',
);
/** `@brass_lamps`: a name that only a network would write like this. */
const AT_NAME = /(?<![\p{L}\p{N}.@/])@(?=\p{L})(?=[\p{L}\p{N}]{0,29}[._\d])[\p{L}\p{N}._]{3,30}(?<![.])(?!@)/gu;
/** The same without dots or digits, where a network is named. */
const NAMED_AT = /(?<![\p{L}\p{N}.@/])@(?=\p{L})[\p{L}\p{N}._]{3,30}(?<![.])(?!@)/gu;
/** As far as it stands in the first word, folded. */
const inOneWord = (names: string) =>
  names.replace(/[^\0-\x7f]/g, (letter) => fold(letter) || letter).replace(/ \??(\w+)/g, '(?:$1)?');
const FIRST = new RegExp(`^(?:${inOneWord(NETWORK)})(?:$|${inOneWord(NAME_WORD)})`);
const NETWORK_WORD = markWords((word) => FIRST.test(word));
const NETWORK_JA = /インスタ|ライン/;
const HINT =
  /[:=@]|[ '’](?:is|ist|est|es|è|é|jest|är) |\b(?:id|handle|nick|user|usu|utente|pseudo|compte|cuenta|conta|ad[ıi]m|account|konto|profil)|アカウント/i;
const WORDS_AFTER = /[ :=](?:and|or|is|the|on|of|und|oder|et|ou|e|o|y|en|i|och|ve|for|settings|app)$/i;

/** User names at messengers and social networks, written after the network's name. Spans in the normalised text. */
export function handles(document: Document): Span[] {
  return perParagraph(document, findHandles, may);
}

const may: May = (signs, marks) => ((marks & NETWORK_WORD) | (signs & (SIGN.at | SIGN.ideograph))) !== 0;

function findHandles({ text, quoted, signs, marks }: Paragraph): Span[] {
  const isNamed = (marks & NETWORK_WORD) !== 0 || (signs & SIGN.ideograph && NETWORK_JA.test(text));
  if ((!isNamed && !(signs & SIGN.at)) || !HINT.test(text)) return [];
  const found = new Apart();
  const add = (match: RegExpExecArray) => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!isQuoted(quoted, match.index)) found.add(span);
  };
  if (isNamed) for (const match of text.matchAll(HANDLE)) if (!WORDS_AFTER.test(match[0])) add(match);
  if (signs & SIGN.at) for (const match of text.matchAll(isNamed ? NAMED_AT : AT_NAME)) add(match);
  return found.spans;
}
