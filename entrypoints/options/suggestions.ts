import { computed, signal } from '@preact/signals';
import type { SuggestionsView } from '../../components/settings/SuggestionRules';
import { onChanged } from '../../lib/store/changed';
import { readSuggestionRules, watchSuggestionRules, writeSuggestionRules } from '../../lib/store/suggestion-rules';
import { readSuggestionLog } from '../../lib/store/suggestions';
import { readTemplates, watchTemplates } from '../../lib/store/templates';
import type { SuggestionRules } from '../../lib/templates/suggest';
import { countsByRule } from '../../lib/templates/suggestion-counts';

type Keep = (task: () => Promise<void>, said?: string, back?: () => Promise<void>) => Promise<void>;

/** The rules for suggestions with what became of them, now and after each change, and how to change them. */
export async function openSuggestions(keep: Keep, off: AbortSignal) {
  const rules = signal(await readSuggestionRules());
  const templates = signal(await readTemplates());
  const log = signal(await readSuggestionLog().catch(() => []));
  watchSuggestionRules((next) => {
    rules.value = next;
  }, off);
  watchTemplates((next) => {
    templates.value = next;
  }, off);
  onChanged(() => {
    readSuggestionLog().then(
      (next) => {
        log.value = next;
      },
      () => undefined,
    );
  }, off);
  const view = computed(
    (): SuggestionsView => ({
      rules: rules.value,
      titles: new Map(templates.value.map(({ id, title }) => [id, title])),
      counts: countsByRule(log.value),
    }),
  );
  const write = async (next: SuggestionRules) => {
    await writeSuggestionRules(next);
    rules.value = next;
  };
  const onChange = (next: SuggestionRules) => {
    const before = rules.value;
    void keep(
      () => write(next),
      undefined,
      () => write(before),
    );
  };
  return { view, onChange };
}
