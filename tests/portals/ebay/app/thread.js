import { postReply, wireComposer } from './composer.js';
import { elementsOf, morph } from './dom.js';

const PANE = '.msg-content-view';
const CONVERSATION = '[data-testid="app-conversation"]';

/** Bubbles stand newest first: they are paired from the oldest on, and new ones go in front. */
function updateBubbles(shown, fresh) {
  const bubbles = (element) => [...element.children].filter((child) => !child.tagName.includes('-')).slice(1);
  const before = bubbles(shown).reverse();
  const after = bubbles(fresh).reverse();
  after.forEach((next, index) => {
    const known = before[index];
    if (known) morph(known, next);
    else shown.querySelector('.app-base-item-card').after(next);
  });
}

/** The right pane. */
export function createThread({ settings, changed }) {
  const pane = document.querySelector(PANE);
  let openId = null;
  let turn = 0;

  async function load(id, peek) {
    const answer = await fetch(`/standin/ebay/thread?id=${encodeURIComponent(id)}${peek ? '&peek=1' : ''}`);
    return answer.ok ? answer.json() : null;
  }

  function showMail(html) {
    setTimeout(() => {
      const frame = pane.querySelector('#app__email-iframe');
      if (frame) frame.srcdoc = html;
    }, 250);
  }

  return {
    pane,
    get openId() {
      return openId;
    },
    /** Opens a conversation, which marks it read; resolves to its message id, or null when there is none. */
    async open(id) {
      openId = id;
      turn += 1;
      const mine = turn;
      pane.classList.add('msg-content-view--active');
      pane.replaceChildren(...elementsOf(settings.skeleton));
      const data = await load(id, false);
      if (mine !== turn) return null;
      if (!data) {
        this.close();
        return null;
      }
      pane.replaceChildren(...elementsOf(data.html));
      if (data.mail) showMail(data.mail);
      wireComposer(pane, async (message) => {
        await postReply({ message, questionId: data.messageId, itemId: data.itemId, recipientId: data.user });
        await changed();
      });
      return data.messageId;
    },
    close() {
      openId = null;
      turn += 1;
      pane.classList.remove('msg-content-view--active');
      pane.replaceChildren(...elementsOf(`<p class="msg-content-view__none">${settings.none}</p>`));
    },
    /** Brings the bubbles up to date; a page in view reads what it shows. */
    async refresh(anew) {
      const shown = pane.querySelector(CONVERSATION);
      if (openId === null || !shown) return;
      const mine = turn;
      const data = await load(openId, document.visibilityState !== 'visible');
      if (!data || mine !== turn) return;
      const fresh = elementsOf(data.html)[0].querySelector(CONVERSATION);
      if (anew) shown.replaceChildren(...fresh.childNodes);
      else updateBubbles(shown, fresh);
    },
  };
}
