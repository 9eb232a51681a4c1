/** A native reply box behind one face: what is in it, and where the caret stands. */
export interface Field {
  element: HTMLElement;
  /** The text as typed. For `contenteditable`: its text nodes, a line break for each block or `<br>`. */
  text(): string;
  /** UTF-16 offset of the caret, or `null` when nothing or a selection is active. */
  caret(): number | null;
  /** What the box accepts at most, UTF-16 units, or `null`. */
  maxLength(): number | null;
  /** A live or static range over units `start` to `end`, for a highlight; `null` where the browser cannot. */
  range(start: number, end: number): AbstractRange | null;
}

interface WithValueRange {
  createValueRange?: (start: number, end: number) => AbstractRange;
}

/** @param element a `textarea`, text `input` or `contenteditable` element */
export function fieldOf(element: HTMLElement): Field {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
    ? valueField(element)
    : editableField(element);
}

function valueField(element: HTMLTextAreaElement | HTMLInputElement): Field {
  return {
    element,
    text: () => element.value,
    caret: () =>
      element.matches(':focus') && element.selectionStart === element.selectionEnd ? element.selectionStart : null,
    maxLength: () => (element.maxLength > 0 ? element.maxLength : null),
    range(start, end) {
      try {
        return (element as WithValueRange).createValueRange?.(start, end) ?? null;
      } catch {
        return null;
      }
    },
  };
}

interface Piece {
  node: Text;
  start: number;
}

function editableField(element: HTMLElement): Field {
  const pieces = (): { text: string; pieces: Piece[] } => {
    let text = '';
    const found: Piece[] = [];
    // Not by recursion: pasted markup can nest deeper than the stack reaches.
    const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let child = walker.nextNode(); child; child = walker.nextNode()) {
      if (child.nodeType === Node.TEXT_NODE) {
        found.push({ node: child as Text, start: text.length });
        text += (child as Text).data;
      } else if (child.nodeName === 'BR') {
        text += '\n';
      } else if (/^(?:DIV|P|LI|UL|OL|BLOCKQUOTE)$/.test(child.nodeName) && text !== '' && !text.endsWith('\n')) {
        text += '\n';
      }
    }
    return { text, pieces: found };
  };
  const spot = (found: Piece[], offset: number): { node: Text; offset: number } | null => {
    const piece = found.findLast((candidate) => candidate.start <= offset);
    return piece && offset - piece.start <= piece.node.data.length
      ? { node: piece.node, offset: offset - piece.start }
      : null;
  };
  return {
    element,
    text: () => pieces().text,
    caret() {
      const selection = (
        element.getRootNode() as Document | (ShadowRoot & { getSelection?: () => Selection | null })
      ).getSelection?.();
      const node = selection?.isCollapsed ? selection.anchorNode : null;
      const piece = node && pieces().pieces.find((candidate) => candidate.node === node);
      return piece ? piece.start + (selection?.anchorOffset ?? 0) : null;
    },
    maxLength: () => null,
    range(start, end) {
      const found = pieces().pieces;
      const from = spot(found, start);
      const to = spot(found, end);
      if (!from || !to) return null;
      return new StaticRange({
        startContainer: from.node,
        startOffset: from.offset,
        endContainer: to.node,
        endOffset: to.offset,
      });
    },
  };
}
