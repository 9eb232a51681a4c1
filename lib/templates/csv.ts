/** One row of a CSV file: its cells, and the line (from 1) on which it begins. */
export interface CsvRow {
  line: number;
  cells: string[];
}

/** A spreadsheet reads a cell that begins so as a formula; `'` before it makes it text. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** Cells as CSV after RFC 4180, with a byte order mark, so that spreadsheets read UTF-8. A formula becomes text. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => {
    const safe = FORMULA.test(text) ? `'${text}` : text;
    return /[",;\r\n]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
  };
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/**
 * Reads CSV after RFC 4180, with `,` or `;` between cells (which one is told by the first line) and any line ends; takes
 * away what {@link toCsv} put before formulas. Empty lines are left out. Linear in the text.
 * @returns the rows, or the line on which a quote is opened that nothing closes, or that stands inside a cell
 */
export function parseCsv(text: string): { ok: true; rows: CsvRow[] } | { ok: false; line: number } {
  const separator = separatorOf(text);
  const rows: CsvRow[] = [];
  let line = 1;
  let row: CsvRow = { line, cells: [] };
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    let cell = '';
    if (text.charAt(at) === '"') {
      const start = line;
      for (at++; ; at++) {
        const end = text.indexOf('"', at);
        if (end < 0) return { ok: false, line: start };
        cell += text.slice(at, end);
        at = end + 1;
        if (text.charAt(at) !== '"') break;
        cell += '"';
      }
      line += countLines(cell);
      if (at < text.length && !`${separator}\r\n`.includes(text.charAt(at))) return { ok: false, line };
    } else {
      const start = at;
      while (at < text.length && !`${separator}\r\n`.includes(text.charAt(at))) at++;
      cell = text.slice(start, at);
      if (cell.includes('"')) return { ok: false, line };
    }
    row.cells.push(FORMULA.test(cell) && cell.startsWith("'") ? cell.slice(1) : cell);
    const sign = text.charAt(at);
    at++;
    if (sign === separator) {
      if (at >= text.length) row.cells.push('');
      continue;
    }
    if (sign === '\r' && text.charAt(at) === '\n') at++;
    line++;
    if (row.cells.some((one) => one !== '')) rows.push(row);
    row = { line, cells: [] };
  }
  if (row.cells.some((one) => one !== '')) rows.push(row);
  return { ok: true, rows };
}

const countLines = (text: string): number => text.split(/\r\n|\r|\n/).length - 1;

function separatorOf(text: string): ',' | ';' {
  const [first = ''] = text.slice(0, 2000).split(/[\r\n]/, 1);
  return first.split(';').length > first.split(',').length ? ';' : ',';
}
