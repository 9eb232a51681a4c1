import type { ReadonlySignal, Signal } from '@preact/signals';
import type { ConversationAction } from '../../components/panel/conversation/model';
import { browser } from '../../lib/core/browser';
import { type WordKey, words } from '../../lib/core/words';
import { send } from '../../lib/messaging/client';
import { insertIntoTab } from './ask-conversation';
import { copyText } from './copy';
import type { Opened } from './open-page';

interface Around {
  opened: ReadonlySignal<Opened | null>;
  message: Signal<string>;
  /** Asks for a parcel again. */
  again: (number: string) => void;
  /** Notes that a template was inserted. */
  log: (template: string) => void;
}

const RESULTS = {
  done: 'conv_done',
  'no-box': 'conv_no_box',
  'other-conversation': 'conv_other',
  refused: 'conv_refused',
  silent: 'conv_silent',
} as const satisfies Record<string, WordKey>;

/** Does what a press in the view of a conversation asks for, and says in one line how it went. */
export function conversationActor(around: Around): (action: ConversationAction) => Promise<void> {
  return async (action) => {
    around.message.value = '';
    try {
      const said = await act(action, around);
      if (said) around.message.value = said;
    } catch (thrown) {
      console.error(thrown);
      around.message.value = words('state_failed');
    }
  };
}

async function act(action: ConversationAction, { opened, again, log }: Around): Promise<string | undefined> {
  switch (action.do) {
    case 'insert': {
      const open = opened.value;
      if (!open) return words('conv_other');
      const inserted = await insertIntoTab(open.tab.id, action.text, open.page);
      if (inserted === 'done') log(action.template);
      return words(RESULTS[inserted]);
    }
    case 'copy':
      await copyText(action.text);
      return action.said;
    case 'ask-again':
      again(action.number);
      return undefined;
    case 'carrier-keys':
      await browser.tabs.create({ url: browser.runtime.getURL('/options.html#carriers') });
      return undefined;
    case 'join': {
      const { joined } = await send('join-customers', { a: action.self, b: action.other });
      return joined ? undefined : words('state_failed');
    }
    case 'refuse-join':
      await send('refuse-customers', { a: action.self, b: action.other });
      return undefined;
    case 'part':
      await send('part-customers', { a: action.self, b: action.other });
      return undefined;
  }
}
