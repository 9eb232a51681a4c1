import type { WordKey } from '../../../lib/core/words';
import { PORTAL_NAMES } from '../../../lib/sla/sentences';
import { useSpeech } from '../../kit/speech';
import { LEVEL_NAMES } from '../names';
import type { TemplateFinding } from './view';

/** What the reply check says about a template's text; a place in it, the rule, why, and where. */
export function Findings({ found }: { found: TemplateFinding[] }) {
  const { words } = useSpeech();
  return (
    <div class="template-findings" data-findings={found.length} role="status">
      <p class="setting-hint">{words('templates_checked')}</p>
      {found.length === 0 && <p>{words('templates_no_findings')}</p>}
      <ul>
        {found.map(({ portal, finding }) => (
          <li
            key={`${portal} ${finding.rule} ${finding.start}`}
            data-severity={finding.severity}
            data-rule={finding.rule}
          >
            <strong>
              {PORTAL_NAMES[portal]}, {words(LEVEL_NAMES[finding.severity])}:{' '}
              {words(`finding_${finding.rule}_title` as WordKey, ...(finding.args ?? [])) || finding.rule}
            </strong>
            {finding.match !== '' && <q>{finding.match}</q>}
            <span class="rules-about">
              {words(`finding_${finding.rule}_reason_${portal}` as WordKey, ...(finding.args ?? [])) || finding.reason}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
