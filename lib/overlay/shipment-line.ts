import tokensCss from '../../components/kit/tokens.css?inline';
import { drawShipmentLine, type ShipmentLine } from '../../components/overlay/draw-shipment-line';
import shipmentCss from '../../components/overlay/shipment-line.css?inline';
import { type Misfit, misfitOf } from '../carriers/misfit';
import type { Words } from '../core/words';
import { isUncovered } from '../dom/hit';
import { mountHost, sheetOf } from '../dom/mount';
import { createPatience } from '../dom/patience';
import { watchPage } from '../dom/watch';
import { isShipmentForm } from '../portals/amazon/address';
import type { StartShipmentLine } from './shipment-line-slot';

/** A number is judged when nothing more is typed for so long (ms), or the field is left. */
const PAUSE = 600;
/** More fields than this are on no form that a person fills in. */
const MOST = 20;

/** One field for a tracking number, and our element beside it. */
interface Watched {
  host: HTMLElement;
  line: ShipmentLine;
  outOfPatience: () => boolean;
}

/**
 * On the form that confirms or edits a shipment: one quiet line beside a tracking number that does not fit the chosen
 * carrier. Nothing is filled in, nothing held back.
 */
export const startShipmentLine: StartShipmentLine = ({ window, words, css, signal }) => {
  const { document } = window;
  const sheets = [sheetOf(tokensCss + shipmentCss)];
  const fields = new Map<HTMLInputElement, Watched>();
  /** Fields that the page does not let us stand beside. */
  const refused = new WeakSet<HTMLInputElement>();
  let typing: HTMLInputElement | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const forget = (field: HTMLInputElement, watched: Watched) => {
    watched.line.leave();
    watched.host.remove();
    fields.delete(field);
  };
  const watch = (field: HTMLInputElement): Watched | null => {
    const mounted = refused.has(field) ? null : mountHost('replywatch-check', document, sheets);
    if (!mounted) return null;
    field.after(mounted.host);
    const line = drawShipmentLine(mounted.root, field);
    const watched = { host: mounted.host, line, outOfPatience: createPatience() };
    fields.set(field, watched);
    return watched;
  };

  const judge = (field: HTMLInputElement, carrier: HTMLSelectElement | null) => {
    const misfit = carrier ? misfitOf(field.value, carrier.selectedOptions[0]?.textContent ?? '') : null;
    // What is still being typed is no mistake yet; one that was set right is taken back at once.
    const said = misfit && typing !== field ? misfit : null;
    const watched = fields.get(field) ?? (said ? watch(field) : null);
    if (!watched) return;
    if (!watched.host.isConnected) {
      if (watched.outOfPatience()) {
        refused.add(field);
        return forget(field, watched);
      }
      field.after(watched.host);
    }
    set(watched.host, 'verdict', said ? 'advice' : 'clean');
    set(watched.host, 'categories', said ? 'wrong-tracking' : '');
    set(watched.host, 'count', said ? '1' : '0');
    watched.line.say(said && sentenceOf(said, words), isUncovered(field));
  };

  const look = () => {
    const isOver = signal.aborted || !isShipmentForm(new URL(window.location.href));
    const inputs = isOver ? null : css('shipment.tracking');
    const lists = isOver ? null : css('shipment.carrier');
    const found = inputs === null ? [] : inputsIn(document, inputs);
    for (const [field, watched] of fields) if (!found.includes(field)) forget(field, watched);
    if (lists !== null) for (const field of found) judge(field, carrierOf(field, lists));
  };
  /** Whatever a page does to its own elements, no error of ours comes up in it. */
  const attempt = () => {
    try {
      look();
    } catch {
      for (const [field, watched] of fields) forget(field, watched);
    }
  };
  let isSoon = false;
  /** In a later task: never while the page is handling what it just heard. */
  const soon = () => {
    if (isSoon) return;
    isSoon = true;
    setTimeout(() => {
      isSoon = false;
      attempt();
    }, 0);
  };
  const settle = () => {
    clearTimeout(pause);
    typing = null;
    attempt();
  };

  const listen = { capture: true, passive: true, signal };
  window.addEventListener(
    'input',
    (event) => {
      clearTimeout(pause);
      typing = event.target instanceof window.HTMLInputElement ? event.target : null;
      pause = setTimeout(settle, PAUSE);
      soon();
    },
    listen,
  );
  for (const type of ['change', 'focusout']) window.addEventListener(type, () => setTimeout(settle, 0), listen);
  for (const type of ['scroll', 'resize']) window.addEventListener(type, soon, listen);
  watchPage(document, soon, signal);
  signal.addEventListener('abort', attempt, { once: true });
  attempt();
  return attempt;
};

function set(host: HTMLElement, name: 'verdict' | 'categories' | 'count', value: string): void {
  if (host.dataset[name] !== value) host.dataset[name] = value;
}

const inputsIn = (document: Document, css: string): HTMLInputElement[] =>
  [...document.querySelectorAll(css)].filter((one) => one instanceof HTMLInputElement).slice(0, MOST);

/** The carrier's list nearest to a field: the only one in the smallest part of the form that holds any. */
function carrierOf(field: HTMLInputElement, css: string): HTMLSelectElement | null {
  for (let part = field.parentElement; part; part = part.parentElement) {
    const lists = part.querySelectorAll(css);
    if (lists.length > 1) return null;
    const [list] = lists;
    if (list) return list instanceof HTMLSelectElement ? list : null;
  }
  return null;
}

function sentenceOf({ kind, chosen, other }: Misfit, words: Words): string {
  if (kind === 'other' && other !== undefined) return words('shipment_other', other, chosen);
  return words(kind === 'slip' ? 'shipment_slip' : 'shipment_unlike', chosen);
}
