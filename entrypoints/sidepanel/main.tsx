import { signal } from '@preact/signals';
import { render } from 'preact';
import '../../components/kit/tokens.css';
import '../../components/kit/kit.css';
import '../../components/panel/panel.css';
import type { ConversationSlot } from '../../components/panel/model';
import { Panel } from '../../components/panel/Panel';
import { browser } from '../../lib/core/browser';
import { words, wordsLocale } from '../../lib/core/words';
import { handoverText } from '../../lib/inbox/handover';
import { actor } from './actions';
import { openDesk } from './desk';
import { rememberedLetters, rememberedState } from './memory';
import { isOwnWindow } from './own-window';
import { threadLink } from './thread-link';

document.documentElement.lang = wordsLocale();
document.title = words('panel_title');

const message = signal('');
const { model, speech, tabs } = openDesk(document);
const onAction = actor(message, (before) =>
  handoverText(model.value, before, { ...speech.value, now: Date.now() }, threadLink),
);
const state = rememberedState();
const letters = rememberedLetters();
const conversation = signal<ConversationSlot | null>(null);
// Templates and carriers are loaded beside the queue: nobody waits for them to see who is next.
import('./conversation')
  .then(({ startConversation }) => startConversation({ model, speech, tabs, message, onAction }))
  .then((slot) =>
    slot.subscribe((open) => {
      conversation.value = open;
    }),
  )
  .catch((error) => console.error(error));

// A docked panel is no tab.
const beside = isOwnWindow(location.href) || !(await browser.tabs.getCurrent().catch(() => undefined));

const app = document.getElementById('app');
if (app) {
  render(
    <Panel
      model={model}
      speech={speech}
      message={message}
      onAction={onAction}
      state={state}
      letters={letters}
      conversation={conversation}
      beside={beside}
    />,
    app,
  );
}
