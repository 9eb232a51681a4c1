// What the buyer wrote is not what the agent says: lines marked with `>` and text quoted after "you wrote".
const WROTE =
  /(?:(?:text|wording|words|message|letters) (?:on|for|in|of) the|engrav\p{L}*|inscription|gravur\p{L}*|aufdruck\p{L}*|auf (?:der|die|dem|den) (?:tasse|karte|schild|becher|anhänger|kissen)|opdruk|gravering|op (?:de|het) (?:mok|kaart|kaartje|bord|kussen)|gravyr\p{L}*|på (?:muggen|kortet|skylten|kudden)|grawer\p{L}*|nadruk\p{L}*|na (?:kubku|kartce|tabliczce|poduszce)|の文字|刻印|お名入れ|you (?:write|say|ask|wrote|said|asked|mentioned|have written|had written)|your (?:message|words)|(?:sie|du) (?:schreib(?:en|st)|schrieben|schriebst|haben geschrieben|hast geschrieben)|ihre nachricht|vous (?:nous |me |m[’'])?(?:avez |aviez )?(?:[ée]cri(?:t|viez|vez)|disiez|dites|dit|indiqu(?:é|e|ez|iez)|propos(?:é|e|ez|iez)|demand(?:é|e))|votre message|(?:escribió|escribía|escribiste|ha escrito|nos decía|nos dijo)|(?:nos|me) (?:comenta|dice|escribe|pregunta|propone|indica|pide)s?|comenta usted|su mensaje|usted (?:escribe|dice|pregunta)|(?:ci |mi )?(?:ha|hai) (?:scritto|detto|chiesto|proposto)|scriveva|(?:ci|mi) (?:scriv|dic|chied|propon)[ei]|il suo messaggio|(?:sua|tua) (?:richiesta|e-?mail)(?: leggo)?|u schreef|je schreef|uw bericht|pisał[ae]?(?:ś| pan| pani)?|(?:pana|pani|państwa) \p{L}{1,12} wiadomoś|du skrev|ditt (?:\p{L}{1,12} )?meddelande|(?:você |o senhor )?escrev(?:eu|e|este)|(?:nos |me )(?:disse|diz|pediu|propôs)|(?:diz|disse|escreve|escreveu|pede|pediu|pergunta|refere)-(?:nos|me)|sua mensagem|yazd[ıi](?:n[ıi]z)?|(?:yaz[ıi]|di|soru)yorsunuz|mesaj[ıi]n[ıi]z|お客様のメッセージ|メッセージ|your question|(?:ihre|deine) frage|(?:sie|du) frag(?:en|ten|test)|votre question|vous demand(?:ez|iez)|su pregunta|preguntaba|la sua domanda|chiedeva|u (?:schrijft|vroeg|vraagt|zei)|uw vraag|zapyta[łl](?:a?[śm]?| pan| pani)?|(?:pan|pani) pisze|pisze (?:pan|pani)|(?:pana|pani|państwa) (?:wiadomoś|pytani)|du (?:skriver|frågade|frågar)|din fråga|perguntou|(?:a )?sua pergunta|yazm[ıi]ş\p{L}*|sormuş\p{L}*|demiş\p{L}*|sorunuz|お客様より|ご質問)/giu;
const CLOSE: Record<string, string> = { '"': '"', '“': '”“', '„': '“”"', '«': '»', '‘': '’', '「': '」', '『': '』' };
// The same after the quoted words.
const WROTE_AFTER =
  /["“„«「『][^"“”„«»「」『』\n]{3,400}["”“»」』][\s,.:–—-]{0,3}(?:i understand|je (?:vous )?comprends|(?:lo |le |la )?entiendo|(?:la )?capisco|percebo|compreendo|you (?:wrote|said|asked)|(?:schrieben|fragten) sie|avez-vous écrit|(?:schreef|schrijft|vroeg) u|pisał|skrev du|skriver du|escreveu|escribió|ha scritto|yazmış|yazdınız|demiş|dediniz|sormuş|diye (?:yaz|sor)(?:mış|muş|d)|[^.!?\n"“”„«»]{0,60}(?:söylüyor|diyor|yazıyor|soruyor|belirtiyor|söylemiş|belirtmiş|bildirmiş)su?n(?:uz)?|とのこと|とのご|というご|と仰|とおっしゃ|とお書き|と書かれ)/giu;
/** Nothing is quoted in a text without any of them. */
const OPENING = /["“„«‘「『]/;
const OPENINGS = new RegExp(OPENING, 'g');
/** No more than the shortest of the words above takes, and more than the longest. */
const SHORTEST = 3;
const LONGEST = 60;
const REACH = 64;

/** Spans of quoted buyer text in a normalised text, sorted, not overlapping. Linear in the text. */
export function quotedSpans(text: string): [number, number][] {
  const spans: [number, number][] = [];
  const quotes = OPENING.test(text);
  if (!quotes && !text.includes('>')) return spans;
  for (const line of text.matchAll(/(?:^|\n)[ \t]{0,8}>[^\n]*/g)) {
    const start = line.index + (line[0].startsWith('\n') ? 1 : 0);
    spans.push([start, line.index + line[0].length]);
  }
  const none: Record<string, number> = {};
  let before = 0;
  for (const { index: open } of quotes ? text.matchAll(OPENINGS) : []) {
    const end = isLed(text.slice(Math.max(before, open - REACH - LONGEST), open))
      ? closing(text, open + 1, CLOSE[text.charAt(open)] ?? '"', none)
      : -1;
    if (end > 0) spans.push([open, end]);
    before = open + 1;
  }
  for (const wrote of quotes ? text.matchAll(WROTE_AFTER) : []) {
    const end = closing(text, wrote.index + 1, '"”“»」』', {});
    if (end > 0) spans.push([wrote.index, end]);
  }
  spans.sort((a, b) => a[0] - b[0]);
  return spans.filter((span, index) => index === 0 || span[0] >= (spans[index - 1]?.[1] ?? 0));
}

/** Whether the text before a quotation says whose words follow. */
function isLed(text: string): boolean {
  if (text.length < SHORTEST) return false;
  WROTE.lastIndex = 0;
  while (WROTE.test(text)) {
    const after = WROTE.lastIndex;
    if (text.length - after < REACH && text.indexOf('\n', after + 3) < 0) return true;
  }
  return false;
}

/** @param none up to where a search that began earlier met none of the marks, by marks */
function closing(text: string, from: number, marks: string, none: Record<string, number>): number {
  const limit = Math.min(text.length, from + 1000);
  for (let i = Math.max(from, none[marks] ?? 0); i < limit; i++) if (marks.includes(text.charAt(i))) return i + 1;
  none[marks] = limit;
  return -1;
}

/** The first of some spans, which are sorted and do not overlap, that ends after a unit. */
export function firstEndingAfter(spans: readonly (readonly [number, number])[], index: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.[1] ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a unit lies in one of the spans, which are sorted and do not overlap. */
export function isQuoted(spans: readonly (readonly [number, number])[], index: number): boolean {
  if (spans.length === 0) return false;
  return (spans[firstEndingAfter(spans, index)]?.[0] ?? Number.POSITIVE_INFINITY) <= index;
}
