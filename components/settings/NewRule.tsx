import { useState } from 'preact/hooks';
import type { WordKey } from '../../lib/core/words';
import { PORTALS } from '../../lib/model/portal';
import { ShipmentStatus } from '../../lib/model/shipment';
import type { SuggestionRule } from '../../lib/model/suggestion';
import { Topic } from '../../lib/model/topic';
import { PORTAL_NAMES } from '../../lib/sla/sentences';
import { STATUS_KEYS, TOPIC_WORDS } from '../../lib/templates/suggest-words';
import { Select } from '../kit/Select';
import { useSpeech } from '../kit/speech';
import { NO_DRAFT, type RuleDraft, ruleOf } from './suggestion-form';

interface NewRuleProps {
  titles: ReadonlyMap<string, string>;
  onAdd: (rule: SuggestionRule) => void;
}

/** A rule of the agent's own: five choices and a press. */
export function NewRule({ titles, onAdd }: NewRuleProps) {
  const { words } = useSpeech();
  const [draft, setDraft] = useState(NO_DRAFT);
  const rule = ruleOf(draft);
  const any = { value: '', label: words('panel_any') };
  const choices: { part: keyof RuleDraft; label: WordKey; options: { value: string; label: string }[] }[] = [
    {
      part: 'topic',
      label: 'suggestions_topic',
      options: Topic.options.map((value) => ({ value, label: words(TOPIC_WORDS[value]) })),
    },
    {
      part: 'status',
      label: 'suggestions_status',
      options: [any, ...ShipmentStatus.options.map((value) => ({ value, label: words(STATUS_KEYS[value]) }))],
    },
    {
      part: 'fulfilment',
      label: 'suggestions_ships',
      options: [
        any,
        { value: 'seller', label: words('suggest_seller_ships') },
        { value: 'amazon', label: words('suggest_amazon_ships') },
      ],
    },
    {
      part: 'portal',
      label: 'panel_portal',
      options: [any, ...PORTALS.map((value) => ({ value, label: PORTAL_NAMES[value] }))],
    },
    {
      part: 'template',
      label: 'suggestions_template',
      options: [
        { value: '', label: words('suggestions_choose') },
        ...[...titles].map(([value, label]) => ({ value, label })),
      ],
    },
  ];
  return (
    <form
      class="rules-filter"
      onSubmit={(event) => {
        event.preventDefault();
        if (!rule) return;
        onAdd(rule);
        setDraft(NO_DRAFT);
      }}
    >
      {choices.map(({ part, label, options }) => (
        <Select
          key={part}
          label={words(label)}
          value={draft[part]}
          options={options}
          onChoose={(value) => setDraft({ ...draft, [part]: value })}
        />
      ))}
      <button type="submit" class="button plain" disabled={rule === null}>
        {words('team_add')}
      </button>
    </form>
  );
}
