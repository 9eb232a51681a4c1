import { isValueBox, type Piece, piecesOf, type ValueBox } from './field-text';

/** A native reply box behind one face: what is in it, and where the caret stands. */
export interface Field {
  element: HTMLElement;
  /** The text as typed. For `contenteditable`: its text nodes, a line break for each block or `<br>`. */
  text(): string;
  /** UTF-16 offset of the caret, or `null` when nothing or a selection is active. */
  caret(): number | null;
  /** What the box accepts at most, UTF-16 units, or `null`. */
  maxLength(): number | null;
  /** Live or static ranges over spans of the text, for highlights, in order; `null` where the browser cannot. */
  ranges(spans: readonly Span[]): (AbstractRange | null)[];
  /** Selects units `start` to `end`; `false` where that is not possible. */
  select(start: number, end: number): boolean;
}

/** UTF-16 units of a box's text. */
interface Span {
  start: number;
  end: number;
}

interface WithValueRange {
  createValueRange?: (start: number, end: number) => AbstractRange;
}

/** @param element a `textarea`, text `input` or `contenteditable` element */
export function fieldOf(element: HTMLElement): Field {
  return isValueBox(element) ? valueField(element) : editableField(element);
}

function valueField(element: ValueBox): Field {
  return {
    element,
    text: () => element.value,
    caret: () =>
      element.matches(':focus') && element.selectionStart === element.selectionEnd ? element.selectionStart : null,
    maxLength: () => (element.maxLength > 0 ? element.maxLength : null),
    ranges: (spans) =>
      spans.map(({ start, end }) => {
        try {
          return (element as WithValueRange).createValueRange?.(start, end) ?? null;
        } catch {
          return null;
        }
      }),
    select(start, end) {
      element.setSelectionRange(start, end);
      return element.selectionStart === start && element.selectionEnd === end;
    },
  };
}

function editableField(element: HTMLElement): Field {
  const pieces = () => piecesOf(element).pieces;
  /** Between two text nodes an offset is the end of the one and the start of the other: `side` says which is meant. */
  const spot = (found: Piece[], offset: number, side: 'after' | 'before') => {
    const before = found.findLast((candidate) => candidate.start < offset || candidate.start === 0);
    const after = found.findLast((candidate) => candidate.start <= offset);
    const piece = side === 'before' ? before : after;
    return piece && offset - piece.start <= piece.node.data.length
      ? { node: piece.node, offset: offset - piece.start }
      : null;
  };
  return {
    element,
    text: () => piecesOf(element).text,
    caret() {
      const selection = (
        element.getRootNode() as Document | (ShadowRoot & { getSelection?: () => Selection | null })
      ).getSelection?.();
      const node = selection?.isCollapsed ? selection.anchorNode : null;
      const piece = node && pieces().find((candidate) => candidate.node === node);
      return piece ? piece.start + (selection?.anchorOffset ?? 0) : null;
    },
    maxLength: () => null,
    ranges(spans) {
      const found = spans.length > 0 ? pieces() : [];
      return spans.map(({ start, end }) => {
        const from = spot(found, start, 'after');
        const to = spot(found, end, 'before');
        if (!from || !to) return null;
        return new StaticRange({
          startContainer: from.node,
          startOffset: from.offset,
          endContainer: to.node,
          endOffset: to.offset,
        });
      });
    },
    select(start, end) {
      const found = pieces();
      const from = spot(found, start, 'after');
      const to = spot(found, end, 'before');
      if (!from || !to) return false;
      element.ownerDocument.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
      return true;
    },
  };
}
