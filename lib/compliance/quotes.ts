// What the buyer wrote is not what the agent says: lines marked with `>` and text quoted after "you wrote".
const WROTE =
  /(?:you (?:wrote|said|asked|mentioned|have written|had written)|your (?:message|words)|(?:sie|du) (?:schrieben|schriebst|haben geschrieben|hast geschrieben)|ihre nachricht|vous (?:nous |m[’'])?(?:avez |aviez )?(?:écrit|écriviez|disiez|dit|indiqué)|votre message|(?:escribió|escribía|escribiste|ha escrito|nos decía|nos dijo)|su mensaje|(?:ci |mi )?(?:ha|hai) scritto|scriveva|il suo messaggio|u schreef|je schreef|uw bericht|napisał[ae]?(?:ś| pan| pani)?|pana wiadomość|du skrev|ditt meddelande|(?:você |o senhor )?escreveu|sua mensagem|yazd[ıi](?:n[ıi]z)?|mesaj[ıi]n[ıi]z|お客様のメッセージ|メッセージ)/giu;
const OPEN = '"“„«‘「『';
const CLOSE: Record<string, string> = { '"': '"', '“': '”“', '„': '“”"', '«': '»', '‘': '’', '「': '」', '『': '』' };
const REACH = 40;

/** Spans of quoted buyer text in a normalised text, sorted, not overlapping. Linear in the text. */
export function quotedSpans(text: string): [number, number][] {
  const spans: [number, number][] = [];
  for (const line of text.matchAll(/(?:^|\n)[ \t]{0,8}>[^\n]*/g)) {
    const start = line.index + (line[0].startsWith('\n') ? 1 : 0);
    spans.push([start, line.index + line[0].length]);
  }
  for (const wrote of text.matchAll(WROTE)) {
    const after = wrote.index + wrote[0].length;
    for (let i = after; i < Math.min(after + REACH, text.length); i++) {
      const open = text.charAt(i);
      if (open === '\n' && i > after + 2) break;
      if (!OPEN.includes(open)) continue;
      const end = closing(text, i + 1, CLOSE[open] ?? '"');
      if (end > 0) spans.push([i, end]);
      break;
    }
  }
  spans.sort((a, b) => a[0] - b[0]);
  return spans.filter((span, index) => index === 0 || span[0] >= (spans[index - 1]?.[1] ?? 0));
}

function closing(text: string, from: number, marks: string): number {
  const limit = Math.min(text.length, from + 1000);
  for (let i = from; i < limit; i++) if (marks.includes(text.charAt(i))) return i + 1;
  return -1;
}

/** Whether a unit lies in one of the spans. */
export function isQuoted(spans: readonly (readonly [number, number])[], index: number): boolean {
  return spans.some(([start, end]) => index >= start && index < end);
}
