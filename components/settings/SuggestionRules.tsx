import type { ReadonlySignal } from '@preact/signals';
import type { Words } from '../../lib/core/words';
import type { SuggestionRule } from '../../lib/model/suggestion';
import { PORTAL_NAMES } from '../../lib/sla/sentences';
import type { SuggestionRules } from '../../lib/templates/suggest';
import { FACT_WORDS, STATUS_KEYS, TOPIC_WORDS } from '../../lib/templates/suggest-words';
import type { RuleCounts } from '../../lib/templates/suggestion-counts';
import { SUGGESTION_RULES } from '../../lib/templates/suggestion-rules';
import { Button } from '../kit/Button';
import { useSpeech } from '../kit/speech';
import { NewRule } from './NewRule';
import { Toggle } from './Toggle';

/** What the section shows. */
export interface SuggestionsView {
  rules: SuggestionRules;
  /** Titles of the templates that are offered, by id. */
  titles: ReadonlyMap<string, string>;
  counts: readonly RuleCounts[];
}

interface SuggestionRulesProps {
  view: ReadonlySignal<SuggestionsView>;
  onChange: (rules: SuggestionRules) => void;
}

/** Which template is proposed when: own rules first, built-in ones to switch off, and what became of them. */
export function SuggestionRulesSection({ view, onChange }: SuggestionRulesProps) {
  const { words } = useSpeech();
  const { rules, titles, counts } = view.value;
  const { own, off } = rules;
  const say = (rule: SuggestionRule) => ruleText(rule, titles, words);
  const isChanged = own.length + off.length > 0;
  return (
    <section id="suggestions">
      <h2>{words('suggestions_title')}</h2>
      <p class="section-hint">{words('suggestions_hint')}</p>
      <div class="entries">
        <h3>{words('suggestions_own')}</h3>
        {own.length === 0 && <p class="entry-none">{words('team_none')}</p>}
        <ul>
          {own.map((rule) => (
            <li key={rule.id} data-rule={rule.id}>
              <span>{say(rule)}</span>
              <button
                type="button"
                class="button quiet"
                aria-label={words('team_remove', say(rule))}
                onClick={() => onChange({ own: own.filter(({ id }) => id !== rule.id), off })}
              >
                {words('settings_remove')}
              </button>
            </li>
          ))}
        </ul>
        <NewRule
          titles={titles}
          onAdd={(rule) => onChange({ own: [...own.filter(({ id }) => id !== rule.id), rule], off })}
        />
      </div>
      <details>
        <summary>
          {words('suggestions_built_in', SUGGESTION_RULES.length - off.length, SUGGESTION_RULES.length)}
        </summary>
        {SUGGESTION_RULES.map((rule) => (
          <Toggle
            key={rule.id}
            id={`suggestion-${rule.id}`}
            label={say(rule)}
            checked={!off.includes(rule.id)}
            onChange={(on) => onChange({ own, off: on ? off.filter((id) => id !== rule.id) : [...off, rule.id] })}
          />
        ))}
      </details>
      <Button disabled={!isChanged} onPress={() => onChange({ own: [], off: [] })}>
        {words('suggestions_reset')}
      </Button>
      {counts.length > 0 && <Log counts={counts} nameOf={nameIn(own, say)} />}
    </section>
  );
}

/** A rule that is no more keeps its id in the log. */
const nameIn = (own: readonly SuggestionRule[], say: (rule: SuggestionRule) => string) => (id: string) => {
  const rule = [...own, ...SUGGESTION_RULES].find((one) => one.id === id);
  return rule ? say(rule) : id;
};

function Log({ counts, nameOf }: { counts: readonly RuleCounts[]; nameOf: (rule: string) => string }) {
  const { words } = useSpeech();
  return (
    <div class="scroll">
      <table class="suggestion-log">
        <caption class="unseen">{words('suggestions_log')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('suggestions_rule')}</th>
            <th scope="col">{words('suggestions_inserted')}</th>
            <th scope="col">{words('suggestions_other')}</th>
            <th scope="col">{words('suggestions_nothing')}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ rule, inserted, other, nothing }) => (
            <tr key={rule} data-rule={rule}>
              <th scope="row">{nameOf(rule)}</th>
              <td>{inserted}</td>
              <td>{other}</td>
              <td>{nothing}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** `asks where the parcel is; status: Delivered → Delivered but not found`. */
function ruleText(rule: SuggestionRule, titles: ReadonlyMap<string, string>, words: Words): string {
  const { portal, fulfilment, status, reason, fact } = rule;
  const parts = [
    words(TOPIC_WORDS[rule.topic]),
    portal && PORTAL_NAMES[portal],
    fulfilment && words(fulfilment === 'amazon' ? 'suggest_amazon_ships' : 'suggest_seller_ships'),
    fact && words(FACT_WORDS[fact]),
    reason === 'customs' && words('suggest_customs'),
    status && words('suggest_status', status.map((one) => words(STATUS_KEYS[one])).join(', ')),
  ].filter((part) => part);
  return `${parts.join('; ')} → ${rule.templates.map((id) => titles.get(id) ?? id).join(', ')}`;
}
