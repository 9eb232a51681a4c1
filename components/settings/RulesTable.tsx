import { useState } from 'preact/hooks';
import { formatIsoDate } from '../../lib/core/duration';
import { counted } from '../../lib/core/plural';
import type { WordKey } from '../../lib/core/words';
import { PORTALS } from '../../lib/model/portal';
import { RuleLevel, type TeamRules } from '../../lib/model/team-rules';
import { PORTAL_NAMES } from '../../lib/sla/sentences';
import { Select } from '../kit/Select';
import { StateNote } from '../kit/StateNote';
import { useSpeech } from '../kit/speech';
import { CATEGORY_NAMES, LEVEL_NAMES } from './names';
import type { RuleFacts } from './rule-facts';
import { oldestOf, type RuleRow, ruleRows, withLevel } from './rule-rows';

interface RulesTableProps {
  rules: Readonly<Record<string, RuleFacts>>;
  team: TeamRules;
  /** An administrator set the team's rules: nothing can be changed. */
  isFixed: boolean;
  onChange: (team: TeamRules) => void;
}

const ALL = '';

/** Every rule of the reply check at each portal: as what it is shown, on which page it rests, and as of when. */
export function RulesTable({ rules, team, isFixed, onChange }: RulesTableProps) {
  const { words, locale, now } = useSpeech();
  const [portal, setPortal] = useState(ALL);
  const [category, setCategory] = useState(ALL);
  const rows = ruleRows(rules, team, now);
  const shown = rows.filter(
    (row) => (portal === ALL || row.portal === portal) && (category === ALL || row.category === category),
  );
  const all = { value: ALL, label: words('rules_all') };
  const categories = [...new Set(rows.map((row) => row.category))];
  return (
    <section>
      <h2>{words('rules_title')}</h2>
      <p class="section-hint">{words('rules_hint')}</p>
      {oldestOf(rows).map((old) => (
        <StateNote
          key={old.portal}
          kind="note"
          text={words('rules_old', formatIsoDate(old.seen, locale), PORTAL_NAMES[old.portal])}
        />
      ))}
      <div class="rules-filter">
        <Select
          label={words('rules_portal')}
          value={portal}
          options={[all, ...PORTALS.map((one) => ({ value: one, label: PORTAL_NAMES[one] }))]}
          onChoose={setPortal}
        />
        <Select
          label={words('rules_category')}
          value={category}
          options={[all, ...categories.map((one) => ({ value: one, label: words(CATEGORY_NAMES[one]) }))]}
          onChoose={setCategory}
        />
        <p role="status">{counted(words, locale, 'rules_count', shown.length)}</p>
      </div>
      <div class="rules-scroll">
        <table class="rules">
          <caption class="unseen">{words('rules_title')}</caption>
          <thead>
            <tr>
              <th scope="col">{words('rules_rule')}</th>
              <th scope="col">{words('rules_shown_as')}</th>
              <th scope="col">{words('settings_source')}</th>
              <th scope="col">{words('rules_as_of')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row
                key={`${row.id} ${row.portal}`}
                row={row}
                isFixed={isFixed}
                onChoose={(level) => onChange(withLevel(team, row.id, row.portal, level))}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface RowProps {
  row: RuleRow;
  isFixed: boolean;
  onChoose: (level: RuleLevel | undefined) => void;
}

function Row({ row, isFixed, onChoose }: RowProps) {
  const { words, locale } = useSpeech();
  const { id, portal, source, level } = row;
  // A title may name what was found; here it stands for all of them.
  const title = words(`finding_${id}_title` as WordKey, '…');
  return (
    <tr data-rule={id} data-portal={portal} data-level={level ?? row.severity}>
      <th scope="row">
        {title}
        <span class="rules-about">
          {PORTAL_NAMES[portal]} · {words(CATEGORY_NAMES[row.category])} · {id}
        </span>
      </th>
      <td>
        <select
          aria-label={`${words('rules_shown_as')}: ${title}, ${PORTAL_NAMES[portal]}`}
          value={level ?? ALL}
          disabled={isFixed}
          onChange={(event) => onChoose(RuleLevel.safeParse(event.currentTarget.value).data)}
        >
          <option value={ALL}>{words('rules_built_in', words(LEVEL_NAMES[row.severity]))}</option>
          {RuleLevel.options.map((one) => (
            <option key={one} value={one}>
              {words(LEVEL_NAMES[one])}
            </option>
          ))}
        </select>
      </td>
      <td>
        {source.url ? (
          <a href={source.url} target="_blank" rel="noreferrer">
            {source.page}
          </a>
        ) : (
          source.page
        )}
      </td>
      <td>
        {formatIsoDate(source.seen, locale)}
        {row.isOld && <span class="rules-about">{words('rules_old_row')}</span>}
      </td>
    </tr>
  );
}
