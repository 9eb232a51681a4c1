/** Every event by which a press on Send can reach a page, in the order in which a browser sends them. */
export const PRESS_EVENTS = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'keydown',
  'keypress',
  'keyup',
] as const;

/** Where a press is made. */
export interface Place<Box> {
  box: Box;
  /** On the native Send, or with the box's own key for sending. */
  by: 'send' | 'key';
}

/** What the presses of one page are asked of. */
export interface PressSurroundings<Box> {
  /** The Send that the event is on. */
  sendAt(event: Event): Box | null;
  /** The reply box that the event is in. */
  fieldAt(event: Event): Box | null;
  /** Does this page send at a plain Enter in the box, as far as was seen? */
  entersSend(): boolean;
  /** Decides about one whole press, once. `true`: nobody else hears of it. */
  isHeld(place: Place<Box>): boolean;
}

interface Gesture<Box> {
  box: Box;
  kind: 'pointer' | 'key';
  held: boolean;
  /** The start of a press so soon after a held one that only its `mousedown` tells whether it is a double click. */
  undecided: boolean;
  startedAt: number;
}

/** A second press this soon may be the other half of a double click (ms). */
const DOUBLE = 500;
/** A browser sends the `click` of a key or pointer within this (ms), unless the button is held down for longer. */
const GESTURE = 10_000;

/**
 * Makes one press out of the events that a browser sends for it, and decides about it at the first of them: so a portal
 * that sends on `pointerdown` is held like any other, and nothing of a held press reaches the page. A double click is
 * one press, and so is a key that repeats. Events that a page makes itself are its own business.
 * @returns for each event in turn, whether it is to be withheld from the page
 */
export function createPresses<Box>(around: PressSurroundings<Box>): (event: Event) => boolean {
  let gesture: Gesture<Box> | null = null;
  let heldAt = Number.NEGATIVE_INFINITY;

  const start = (place: Place<Box>, kind: Gesture<Box>['kind'], at: number): boolean => {
    const held = around.isHeld(place);
    if (held) heldAt = at;
    gesture = { box: place.box, kind, held, undecided: false, startedAt: at };
    return held;
  };
  const ofGesture = (box: Box, at: number): Gesture<Box> | null =>
    gesture && gesture.box === box && at - gesture.startedAt < GESTURE ? gesture : null;

  const pointer = (event: MouseEvent): boolean => {
    const at = event.timeStamp;
    const box = event.button === 0 ? around.sendAt(event) : null;
    if (event.type === 'pointerdown') gesture = null;
    if (box === null) return false;
    if (event.type === 'pointerdown') {
      if (at - heldAt >= DOUBLE) return start({ box, by: 'send' }, 'pointer', at);
      gesture = { box, kind: 'pointer', held: true, undecided: true, startedAt: at };
      return true;
    }
    const known = ofGesture(box, at);
    if (event.type === 'mousedown') {
      if (known && !known.undecided) return known.held;
      if (event.detail < 2) return start({ box, by: 'send' }, 'pointer', at);
      gesture = { box, kind: 'pointer', held: known?.held ?? at - heldAt < DOUBLE, undecided: false, startedAt: at };
      return gesture.held;
    }
    if (event.type !== 'click') return known?.held ?? false;
    // Assistive technology clicks without a pointer: a press of its own.
    const held = known ? known.held : start({ box, by: 'send' }, 'pointer', at);
    gesture = null;
    return held;
  };

  const key = (event: KeyboardEvent): boolean => {
    const at = event.timeStamp;
    const place = placeOf(event, around);
    if (event.type === 'keydown' && !event.repeat) gesture = null;
    if (place === null) return false;
    const known = ofGesture(place.box, at);
    if (event.type === 'keydown' && !known) return event.repeat ? false : start(place, 'key', at);
    return known?.kind === 'key' && known.held;
  };

  return (event) => {
    if (!event.isTrusted) return false;
    return event.type.startsWith('key') ? key(event as KeyboardEvent) : pointer(event as MouseEvent);
  };
}

function placeOf<Box>(event: KeyboardEvent, around: PressSurroundings<Box>): Place<Box> | null {
  const isEnter = event.key === 'Enter';
  if (!isEnter && event.key !== ' ') return null;
  const send = around.sendAt(event);
  if (send !== null) return { box: send, by: 'send' };
  if (!isEnter || event.isComposing || event.shiftKey || event.altKey) return null;
  // Alone it is a new line, unless the page was seen to send at it; with Ctrl or Cmd it means sending or nothing.
  if (!event.ctrlKey && !event.metaKey && !around.entersSend()) return null;
  const box = around.fieldAt(event);
  return box === null ? null : { box, by: 'key' };
}
