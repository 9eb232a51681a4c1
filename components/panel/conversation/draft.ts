import { type Signal, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Template } from '../../../lib/model/template';
import type { BlankName } from '../../../lib/templates/blanks';
import { chooseLanguage } from '../../../lib/templates/choose-language';
import { fillTemplate } from '../../../lib/templates/fill';
import type { OpenConversation } from './model';

/** A template on its way into a reply: its language, what the agent typed, and the text so far. */
export interface Draft {
  text: string;
  /** ISO 639-1, of the text. */
  language: string;
  /** Blanks that no fact fills, whether the agent has by now or not. */
  asked: BlankName[];
  /** Those still empty: nothing is inserted while there are any. */
  missing: BlankName[];
  typed: Signal<Record<string, string>>;
  choose: (language: string) => void;
}

/** Fills `template` for the open conversation, and again with all that the agent changes. */
export function useDraft(template: Template, open: OpenConversation): Draft {
  const chosen = useSignal('');
  const typed = useSignal<Record<string, string>>({});
  const { facts, speakers } = open;
  const tag = chosen.value || chooseLanguage(template, speakers).tag;
  const plain = useMemo(() => fillTemplate(template, tag, facts), [template, tag, facts]);
  const filled = useMemo(
    () => (plain.missing.length === 0 ? plain : fillTemplate(template, tag, { ...facts, typed: typed.value })),
    [plain, typed.value],
  );
  return {
    text: filled.text,
    language: filled.language,
    asked: plain.missing,
    missing: filled.missing,
    typed,
    choose: (language) => {
      chosen.value = language;
    },
  };
}
