import type { Snapshot } from './snapshot';

/** The texts that stand at the same place of each row. */
export interface Column {
  /** Row number -> entry. */
  cells: Map<number, number>;
}

/** One column for each place (tags and first classes on the way down, and which of several equal ones), in row order. */
export function columnsOf(shot: Snapshot, rows: readonly number[]): Column[] {
  const columns = new Map<string, Column>();
  rows.forEach((row, number) => {
    const keys = new Map<number, string>([[row, '']]);
    const used = new Map<string, number>();
    for (let at = row; at < (shot.ends[row] as number); at++) {
      if (at !== row)
        keys.set(at, `${keys.get(shot.parents[at] as number) ?? ''}>${kindOf(shot.elements[at] as Element)}`);
      if (shot.texts[at] === '') continue;
      const key = keys.get(at) as string;
      const nth = used.get(key) ?? 0;
      used.set(key, nth + 1);
      const name = nth === 0 ? key : `${key}#${nth}`;
      const column = columns.get(name);
      if (column) column.cells.set(number, at);
      else columns.set(name, { cells: new Map([[number, at]]) });
    }
  });
  return [...columns.values()];
}

const kindOf = (element: Element): string => {
  const classes = element.getAttribute('class')?.trim();
  return classes ? `${element.localName}.${classes.split(' ', 1)[0]}` : element.localName;
};
