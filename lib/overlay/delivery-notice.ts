import type { Words } from '../core/words';
import type { Notice } from '../editor/notice';
import type { ReplyCheck } from '../editor/reply-check';
import { clipped } from './guard-notice';
import { insertText } from './insert';

/** So much of the portal's own reason is quoted, UTF-16 units. */
const REASON = 160;

/**
 * The portal did not deliver a message: in its own words, with a way back to the text.
 * @param text what was sent; copied on the agent's click, since the page may have thrown it away. Where the browser
 *   refuses to copy, it goes back into the box.
 */
export function refusedNotice(
  reason: string,
  text: string,
  box: ReplyCheck,
  window: Window,
  words: Words,
  close: () => void,
): Notice {
  const back = {
    id: 'back',
    label: words('guard_back_to_text'),
    run: () => {
      box.composer.field.focus();
      close();
    },
  };
  const copy = {
    id: 'copy',
    label: words('guard_copy_text'),
    run: () =>
      void window.navigator.clipboard.writeText(text).then(close, () => {
        if (!box.holdsText() && insertText(box.composer.field, text, null)) close();
      }),
  };
  return {
    kind: 'refused',
    text: reason === '' ? words('guard_refused_silent') : words('guard_refused', clipped(reason, REASON)),
    actions: [box.holdsText() ? back : copy, { id: 'close', label: words('card_close'), run: close }],
  };
}

/** Nothing on the page tells whether a message was delivered: the agent may say it. */
export function uncheckedNotice(words: Words, answered: (delivered: boolean) => void): Notice {
  return {
    kind: 'unchecked',
    text: words('guard_cannot_tell'),
    actions: [
      { id: 'delivered', label: words('guard_delivered'), run: () => answered(true) },
      { id: 'not-delivered', label: words('guard_not_delivered'), run: () => answered(false) },
    ],
  };
}
