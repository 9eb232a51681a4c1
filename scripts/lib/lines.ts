/** One line of a stream, without its end; `text` is `null` where it was too long to be kept. */
export interface Line {
  text: string | null;
  /** From 1. */
  number: number;
}

const LINE_FEED = 0x0a;

/**
 * Splits a stream of bytes into lines of UTF-8. Holds one line at most, and of a line that is too long nothing, so that
 * memory stays the same however much comes in.
 * @param longest bytes a line may have, its end not counted
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const add = (part: Uint8Array) => {
    size += part.length;
    if (size <= longest) parts.push(part);
    else parts = [];
  };
  const close = (): Line => {
    const text = size > longest ? null : Buffer.concat(parts).toString('utf8');
    parts = [];
    size = 0;
    number++;
    return { text: number === 1 && text ? text.replace(/^\ufeff/, '') : text, number };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, end));
      yield close();
      from = end + 1;
    }
    // A copy: the rest of the chunk must not be held for the sake of its last bytes.
    if (from < chunk.length) add(chunk.slice(from));
  }
  if (size > 0) yield close();
}
