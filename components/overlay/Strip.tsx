import type { ReadonlySignal } from '@preact/signals';
import { formatIsoDate } from '../../lib/core/duration';
import type { Words } from '../../lib/core/words';
import type { Notice } from '../../lib/editor/notice';
import type { Finding, Severity } from '../../lib/model/finding';
import type { Portal } from '../../lib/model/portal';
import { Card, type CardView } from './Card';
import type { CardControl } from './card-control';
import { NoticeActions } from './NoticeActions';
import { countsText, gravestFirst, sourceText, titleOf } from './texts';

/** What the strip is told, and what its card can have done. */
export interface StripProps {
  portal: Portal;
  findings: ReadonlySignal<Finding[]>;
  /** Were the language's own rules applied, or only links, contacts and emoji? */
  checkedFully: ReadonlySignal<boolean>;
  isCompact: ReadonlySignal<boolean>;
  /** Sentence for assistive technology; changes at most once a second, and at a key that steps. */
  spoken: ReadonlySignal<string>;
  /** The gravest line that is not about a stretch of the text. */
  notice: ReadonlySignal<Notice | null>;
  card: ReadonlySignal<CardView | null>;
  control: CardControl;
  words: Words;
  locale: string;
  /** ISO date of the newest reading of the rules. */
  rulesAsOf: string;
}

/** Never colour alone. */
const SIGNS: Record<Severity, string> = { violation: '!', warning: '◐', advice: '·' };

/** One line of fixed height beside the reply box; a press unfolds the card. */
export function Strip(props: StripProps) {
  const { portal, words, locale, control } = props;
  const findings = props.findings.value;
  const notice = props.notice.value;
  const card = props.card.value;
  const first = gravestFirst(findings)[0];
  const isCompact = props.isCompact.value;
  const quiet = props.checkedFully.value
    ? words('strip_clean', formatIsoDate(props.rulesAsOf, locale))
    : words('strip_language');
  return (
    <div class="frame">
      <div
        class={isCompact ? 'line compact' : 'line'}
        data-severity={first?.severity ?? 'clean'}
        data-notice={notice?.kind}
      >
        <button
          type="button"
          class="summary"
          tabIndex={-1}
          aria-expanded={card !== null}
          aria-label={isCompact ? notice?.text || countsText(findings, words, locale) || quiet : undefined}
          disabled={!first && !notice}
          onClick={control.toggle}
        >
          {isCompact ? (
            <span class="count">
              {first ? SIGNS[first.severity] : notice && SIGNS.warning} {findings.length}
            </span>
          ) : (
            <Line {...{ findings, first, notice, quiet, words, locale }} />
          )}
        </button>
        {notice && !isCompact && <NoticeActions notice={notice} />}
      </div>
      {card && (
        <Card
          {...{ portal, words, locale }}
          view={card}
          notice={notice}
          onFix={control.fix}
          onIgnore={control.ignore}
          onCopy={() => void control.copy()}
          onStep={control.step}
        />
      )}
      <span class="spoken" role="status" aria-live="polite">
        {props.spoken.value}
      </span>
    </div>
  );
}

interface LineProps {
  findings: Finding[];
  first: Finding | undefined;
  notice: Notice | null;
  quiet: string;
  words: Words;
  locale: string;
}

function Line({ findings, first, notice, quiet, words, locale }: LineProps) {
  if (!first && !notice) return <span class="quiet">{quiet}</span>;
  return (
    <>
      {first && <span class="count">{countsText(findings, words, locale)}</span>}
      {notice ? (
        <span class="notice" title={notice.text}>
          <span aria-hidden="true">◐</span> {notice.text}
        </span>
      ) : (
        first && (
          <>
            <span class="title">{titleOf(first, words)}</span>
            <span class="source">{sourceText(first, words, locale)}</span>
          </>
        )
      )}
    </>
  );
}
