import { elementsOf, morph } from './dom.js';

const SCROLLER = '[data-testid="messages-inbox"], .app-infinite-scroll__scroller';

const idOf = (row) => row.dataset.conversationId ?? row.id;

/** The conversation list: keyed rows, more of them when it is scrolled to its end. */
export function createList({ more, open }) {
  const scroller = document.querySelector(SCROLLER);
  const rows = new Map();
  let asked = false;

  scroller.addEventListener('scroll', () => {
    if (asked || scroller.scrollTop + scroller.clientHeight < scroller.scrollHeight - 200) return;
    asked = more();
  });
  const pressed = (target) =>
    target.closest?.('button.message-button') ?? target.closest?.('.card__message-content-wrapper')?.parentElement;
  scroller.addEventListener('click', (event) => {
    const row = pressed(event.target);
    if (row) open(idOf(row));
  });
  scroller.addEventListener('keydown', (event) => {
    const row = event.key === 'Enter' && event.target.closest?.('.card__message-content-wrapper')?.parentElement;
    if (row) open(idOf(row));
  });

  return {
    scroller,
    /** Shows exactly these rows (markup each), keeping the elements of those it already has. */
    show(markup, empty) {
      const fresh = elementsOf(markup.join(''));
      const wanted = new Set(fresh.map(idOf));
      for (const [id, row] of rows) {
        if (wanted.has(id)) continue;
        row.remove();
        rows.delete(id);
      }
      for (const extra of scroller.querySelectorAll(':scope > .skeleton, :scope > .msg-inbox-list__empty'))
        extra.remove();
      let place = null;
      for (const next of fresh) {
        const id = idOf(next);
        const known = rows.get(id);
        if (known) morph(known, next);
        const row = known ?? next;
        rows.set(id, row);
        const before = place ? place.nextElementSibling : scroller.firstElementChild;
        if (before !== row) scroller.insertBefore(row, before);
        place = row;
      }
      if (fresh.length === 0) scroller.append(...elementsOf(`<p class="msg-inbox-list__empty">${empty}</p>`));
      asked = false;
    },
    /** Shows that more rows are on their way. */
    wait(skeleton) {
      scroller.append(...elementsOf(skeleton));
    },
    /** Forgets all rows, so that the next `show` builds them anew. */
    clear() {
      rows.clear();
      scroller.replaceChildren();
    },
  };
}
