import type { CardPlace } from '../editor/card-place';
import { fieldOf } from '../editor/field';
import type { DrawStrip } from '../editor/strip';
import { insertText } from './insert';
import { type Choosing, dismissed, IDLE, looked, moved, type Offered, shortcutKey, tokenAt } from './shortcut';
import { caretShare, placePreview } from './shortcut-place';

/** What the preview of one box shows; none of it takes the focus. */
export interface Preview {
  /** @param problem why the chosen one was not inserted */
  show(choosing: Choosing, at: CardPlace, problem: 'missing' | 'refused' | null): void;
  /** @param inserted the title of what went into the box, to be told */
  hide(inserted?: string): void;
  leave(): void;
}

/** Draws a preview into the closed root of a box. `choose` is called for a press on one of the matches. */
export type DrawPreview = (root: ShadowRoot, choose: (index: number) => void) => Preview;

/** What the shortcuts of a page need from it. */
export interface ShortcutsAround {
  window: Window;
  /** Empty: off. */
  sign: () => string;
  /** What the conversation of a box is known by; a text is only inserted where it was asked for. */
  conversationOf: (box: HTMLElement) => string;
  /** Every template, filled for the conversation of a box. Nothing of what is typed is told. */
  ask: (box: HTMLElement) => Promise<readonly Offered[]>;
  draw: DrawPreview;
  signal: AbortSignal;
}

/** A text that changes within this after a key of the agent was typed by it (ms). */
const TYPED = 1000;

interface Box {
  element: HTMLElement;
  composer: Element;
  preview: Preview;
}

/**
 * Shortcuts in the reply boxes of a page. Start it before the other listeners of the boxes: while a preview is open its
 * keys are its own.
 * @returns how strips are drawn so that each box also gets a preview
 */
export function watchShortcuts(around: ShortcutsAround): (draw: DrawStrip) => DrawStrip {
  const { window, sign, conversationOf, ask, draw, signal } = around;
  const boxes = new Map<HTMLElement, Box>();
  let current: Box | null = null;
  let state = IDLE;
  let offered: { conversation: string; templates: readonly Offered[] } | null = null;
  let problem: 'missing' | 'refused' | null = null;
  let keyAt = Number.NEGATIVE_INFINITY;

  const boxAt = (event: Event): Box | undefined => {
    for (const target of boxes.size > 0 ? event.composedPath() : []) {
      const found = target instanceof HTMLElement ? boxes.get(target) : undefined;
      if (found) return found;
    }
    return undefined;
  };
  const tokenIn = ({ element }: Box) => {
    const field = fieldOf(element);
    return tokenAt(field.text(), field.caret(), sign());
  };
  const close = () => {
    current?.preview.hide();
    problem = null;
    state = IDLE;
    current = null;
  };
  const show = () => {
    if (!current) return;
    const { choosing } = state;
    if (!choosing) return current.preview.hide();
    const { element, composer, preview } = current;
    const { token } = choosing;
    const at = placePreview(composer, () => caretShare(element, token.end, fieldOf(element).text().length));
    preview.show(choosing, at, problem);
  };
  const fetch = async (box: Box) => {
    const conversation = conversationOf(box.element);
    if (offered?.conversation !== conversation) offered = null;
    const templates = await ask(box.element).catch(() => null);
    if (!templates || signal.aborted || conversationOf(box.element) !== conversation) return;
    offered = { conversation, templates };
    if (current === box) look(box, false);
  };
  const look = (box: Box, mayOpen: boolean) => {
    const token = sign() === '' ? null : tokenIn(box);
    if (current !== box) {
      if (!token || !mayOpen) return;
      close();
    }
    const before = state;
    const isCurrent = token && offered?.conversation === conversationOf(box.element);
    state = looked(state, token, isCurrent ? (offered?.templates ?? []) : [], mayOpen);
    if (state.at === null) return close();
    current = box;
    if (before.choosing?.token.letters !== token?.letters) problem = null;
    if (before.at !== state.at) void fetch(box);
    show();
  };
  const choose = (box: Box) => {
    const { choosing } = state;
    const template = choosing?.matches[choosing.index];
    if (!choosing || !template) return;
    if (template.missing.length > 0) {
      problem = 'missing';
      return show();
    }
    const { start, end } = choosing.token;
    if (insertText(box.element, template.text, { start, end })) {
      close();
      return box.preview.hide(template.title);
    }
    problem = 'refused';
    show();
  };
  /** @returns whether the key was the preview's */
  const key = (box: Box, event: KeyboardEvent): boolean => {
    const action = shortcutKey(event);
    if (!action || !state.choosing) return false;
    // The page may have changed its box since.
    const { letters } = state.choosing.token;
    const token = tokenIn(box);
    if (
      token?.start !== state.at ||
      token.letters !== letters ||
      offered?.conversation !== conversationOf(box.element)
    ) {
      close();
      return false;
    }
    if (action === 'insert') choose(box);
    else {
      problem = null;
      state = action === 'close' ? dismissed(state) : moved(state, action === 'next' ? 1 : -1);
      show();
    }
    return true;
  };
  /** Whatever a page does to its own box: no error of ours comes up in it. */
  const attempt = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch {
      close();
      return otherwise;
    }
  };

  const taken = new Set<string>();
  const options = { capture: true, signal };
  window.addEventListener(
    'keydown',
    (event) => {
      const box = event.isTrusted ? boxAt(event) : undefined;
      if (!box) return;
      keyAt = event.timeStamp;
      if (current !== box || !attempt(() => key(box, event), false)) return;
      taken.add(event.code);
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    options,
  );
  window.addEventListener(
    'keyup',
    (event) => {
      if (taken.delete(event.code)) return event.stopImmediatePropagation();
      const box = event.isTrusted && !event.isComposing ? boxAt(event) : undefined;
      // Also where the page keeps `input` to itself.
      if (box) attempt(() => look(box, event.key.length === 1), undefined);
    },
    options,
  );
  window.addEventListener(
    'input',
    (event) => {
      const box = event.isTrusted && !(event as InputEvent).isComposing ? boxAt(event) : undefined;
      if (box) attempt(() => look(box, event.timeStamp - keyAt < TYPED), undefined);
    },
    { ...options, passive: true },
  );
  const isElsewhere = (event: Event) => current !== null && boxAt(event) !== current;
  for (const type of ['pointerdown', 'focusin', 'focusout']) {
    window.addEventListener(
      type,
      (event) => {
        const isOurs = event.composedPath().some((target) => (target as Node).nodeName === 'REPLYWATCH-CHECK');
        if (!isOurs && (type !== 'focusin' || isElsewhere(event))) close();
      },
      { ...options, passive: true },
    );
  }
  const again = () => attempt(show, undefined);
  for (const type of ['scroll', 'resize'])
    window.addEventListener(type, () => current && state.choosing && again(), { ...options, passive: true });
  signal.addEventListener('abort', () => close(), { once: true });

  return (drawStrip) => (root, composer, actions) => {
    const element = actions.box as HTMLElement;
    const strip = drawStrip(root, composer, actions);
    const preview = draw(root, (index) => {
      if (current !== box || !state.choosing) return;
      state = { ...state, choosing: { ...state.choosing, index } };
      attempt(() => choose(box), undefined);
    });
    const box: Box = { element, composer, preview };
    boxes.set(element, box);
    return {
      ...strip,
      leave() {
        if (current === box) close();
        if (boxes.get(element) === box) boxes.delete(element);
        preview.leave();
        strip.leave();
      },
    };
  };
}
