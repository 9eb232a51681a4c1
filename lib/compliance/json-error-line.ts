// A browser's own error for broken JSON names no place when the text is long, so the place is looked for here.

const TOKEN =
  /[ \t\r\n]+|[{}[\],:]|"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[-+]?\d+)?|true|false|null/iy;

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | 'end of value';

/** The line (from 1) on which a text stops being JSON; that of its end where something is missing there. Linear. */
export function jsonErrorLine(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const step = (token: string): Expected | null => {
    const isText = token.startsWith('"');
    if (expected === ':') return token === ':' ? 'value' : null;
    if (expected.startsWith('key')) {
      if (isText) return ':';
      if (token !== '}' || expected === 'key') return null;
      open.pop();
      return 'end of value';
    }
    const isEnd = expected === 'end of value';
    if (isEnd && token === ',' && open.length > 0) return open.at(-1) === '{' ? 'key' : 'value';
    if (token === ']' ? open.at(-1) === '[' && expected !== 'value' : token === '}' && isEnd && open.at(-1) === '{') {
      open.pop();
      return 'end of value';
    }
    if (isEnd || '}],:'.includes(token)) return null;
    if (token === '{' || token === '[') {
      open.push(token);
      return token === '{' ? 'key or }' : 'value or ]';
    }
    return 'end of value';
  };
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) break;
    const next: Expected | null = token.trim() === '' ? expected : step(token);
    if (next === null) break;
    expected = next;
    at += token.length;
  }
  return text.slice(0, at).split('\n').length;
}
