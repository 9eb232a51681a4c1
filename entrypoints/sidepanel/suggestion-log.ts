import { effect, type ReadonlySignal } from '@preact/signals';
import type { OpenConversation, ShownSuggestion } from '../../components/panel/conversation/model';
import { send } from '../../lib/messaging/client';
import type { Portal } from '../../lib/model/portal';
import type { SuggestionOutcome } from '../../lib/model/suggestion';

/** The first suggestion of a conversation, until the agent has decided. */
interface Pending {
  portal: Portal;
  suggestion: ShownSuggestion;
}

/**
 * Notes for each conversation what the agent did about its suggestions: rules and template ids, no text, no name.
 * @returns notes that a template was inserted
 */
export function suggestionLog(open: ReadonlySignal<OpenConversation | null>): (template: string) => void {
  let id = '';
  let pending: Pending | undefined;
  const note = ({ portal, suggestion }: Pending, did: SuggestionOutcome) => {
    const { topic, rule, template } = suggestion;
    const entry = { portal, topic, rule, template: template.id, did, at: Date.now() };
    send('log-suggestion', { entry }).catch((error) => console.error(error));
  };
  effect(() => {
    const current = open.value;
    if ((current?.id ?? '') !== id) {
      if (pending) note(pending, 'nothing');
      pending = undefined;
      id = current?.id ?? '';
      const [first] = current?.suggestions ?? [];
      if (current && first) pending = { portal: current.portal, suggestion: first };
    }
  });
  return (template) => {
    const current = open.peek();
    const chosen = current?.suggestions.find((one) => one.template.id === template);
    if (current && chosen) note({ portal: current.portal, suggestion: chosen }, 'inserted');
    else if (pending) note(pending, 'other');
    pending = undefined;
  };
}
