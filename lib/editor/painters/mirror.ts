import { visiblePart } from '../../dom/clip';
import { watchScroll } from '../../dom/scroll';
import type { Finding } from '../../model/finding';
import type { Painter } from './painter';
import { segmentsOf } from './segments';

/** What decides where a letter stands in a text box. */
const COPIED = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'text-transform',
  'white-space',
  'word-break',
  'word-spacing',
] as const;

interface Line {
  from: number;
  signature: string;
  node: HTMLElement;
}

/**
 * For a `textarea` or `input` where the browser has no ranges in it: an invisible copy of the text over the box, of
 * which only the underlines show. The copy stands in our closed root, where no script of the page can read it, and lets
 * every press through.
 */
export function mirrorPainter(element: HTMLTextAreaElement | HTMLInputElement, root: ShadowRoot): Painter {
  const document = element.ownerDocument;
  const clip = document.createElement('div');
  const sheet = document.createElement('div');
  clip.className = 'mirror';
  sheet.className = 'mirror-text';
  clip.setAttribute('aria-hidden', 'true');
  clip.inert = true;
  clip.append(sheet);
  let lines: Line[] = [];
  let style = '';
  let isWanted = true;

  const dress = () => {
    const computed = getComputedStyle(element);
    const next = COPIED.map((name) => `${name}:${computed.getPropertyValue(name)}`).join(';');
    if (next === style) return;
    style = next;
    sheet.style.cssText = next;
    if (element instanceof HTMLInputElement) {
      // One line, in the middle of the box whatever its height.
      sheet.style.whiteSpace = 'pre';
      sheet.style.lineHeight = `calc(${element.clientHeight}px - ${computed.paddingTop} - ${computed.paddingBottom})`;
    }
  };
  const place = (isVisible = isWanted) => {
    isWanted = isVisible;
    clip.hidden = !isVisible || lines.length === 0;
    if (clip.hidden) return;
    const box = element.getBoundingClientRect();
    const origin = root.host.getBoundingClientRect();
    // In a scaled page, px of the screen are not px of the layout.
    const scale = element.offsetWidth > 0 && box.width > 0 ? box.width / element.offsetWidth : 1;
    const left = box.left + element.clientLeft * scale;
    const top = box.top + element.clientTop * scale;
    const seen = visiblePart(element);
    const cut = (px: number) => `${Math.max(0, px / scale)}px`;
    Object.assign(clip.style, {
      left: `${(left - origin.left) / scale}px`,
      top: `${(top - origin.top) / scale}px`,
      width: `${element.clientWidth}px`,
      height: `${element.clientHeight}px`,
      clipPath: `inset(${cut(seen.top - top)} ${cut(left + element.clientWidth * scale - seen.right)} ${cut(
        top + element.clientHeight * scale - seen.bottom,
      )} ${cut(seen.left - left)})`,
    });
    sheet.style.transform = `translate(${-element.scrollLeft}px, ${-element.scrollTop}px)`;
  };
  const drawLine = (line: string, from: number, findings: readonly Finding[]): Line => {
    const segments = segmentsOf(line, from, findings);
    const node = document.createElement('div');
    for (const { start, end, severity } of segments) {
      const part = document.createElement('span');
      part.textContent = line.slice(start, end);
      if (severity) part.dataset.severity = severity;
      node.append(part);
    }
    // An empty line has a height too.
    if (segments.length === 0) node.append(document.createElement('br'));
    return { from, signature: signatureOf(line, from, findings), node };
  };

  const stop = watchScroll(element, () => place());
  const resized = new ResizeObserver(() => {
    style = '';
    dress();
    place();
  });
  resized.observe(element);
  root.append(clip);

  return {
    paint(findings) {
      const isFirst = lines.length === 0;
      if (findings.length === 0) {
        lines = [];
        sheet.replaceChildren();
        clip.hidden = true;
        return;
      }
      if (isFirst) dress();
      const texts = element.value.split('\n');
      const starts: number[] = [];
      let at = 0;
      for (const line of texts) {
        starts.push(at);
        at += line.length + 1;
      }
      const signatures = texts.map((line, n) => signatureOf(line, starts[n] as number, findings));
      const shortest = Math.min(lines.length, texts.length);
      let head = 0;
      while (head < shortest && lines[head]?.signature === signatures[head]) head++;
      let tail = 0;
      while (tail < shortest - head && lines.at(-1 - tail)?.signature === signatures.at(-1 - tail)) tail++;
      const fresh = texts
        .slice(head, texts.length - tail)
        .map((line, n) => drawLine(line, starts[head + n] as number, findings));
      const kept = lines.slice(lines.length - tail);
      for (const old of lines.slice(head, lines.length - tail)) old.node.remove();
      const next = kept[0]?.node ?? null;
      for (const { node } of fresh) sheet.insertBefore(node, next);
      lines = [...lines.slice(0, head), ...fresh, ...kept].map((line, n) => ({ ...line, from: starts[n] as number }));
      // Asking where the box is costs a layout at each key; when it moves, grows or scrolls, that is heard of.
      if (isFirst) place();
    },
    rectsOf({ start, end }) {
      const rects: DOMRect[] = [];
      for (const { from, node } of lines) {
        let offset = from;
        for (const part of node.children) {
          const length = part.textContent?.length ?? 0;
          if (offset < end && offset + length > start) rects.push(...part.getClientRects());
          offset += length;
        }
      }
      return rects;
    },
    place(isVisible) {
      if (isVisible && lines.length > 0) dress();
      place(isVisible);
    },
    leave() {
      stop();
      resized.disconnect();
      clip.remove();
    },
  };
}

/** Two lines of one signature look the same, wherever they stand. */
function signatureOf(line: string, from: number, findings: readonly Finding[]): string {
  const marks = findings
    .filter((finding) => finding.start < from + line.length && finding.end > from)
    .map(({ start, end, severity }) => `${start - from},${end - from},${severity}`);
  return `${marks.join(' ')}\n${line}`;
}
