import type { Signal } from '@preact/signals';
import { formatIsoDate } from '../../lib/core/duration';
import type { Words } from '../../lib/core/words';
import type { Finding, Severity } from '../../lib/model/finding';
import type { Portal } from '../../lib/model/portal';
import { countsText, reasonOf, sourceText, titleOf } from './texts';

/** What the strip is told; it tells nothing back. */
export interface StripProps {
  portal: Portal;
  findings: Signal<Finding[]>;
  typed: Signal<boolean>;
  /** Were the language's own rules applied, or only links, contacts and emoji? */
  checkedFully: Signal<boolean>;
  /** Sentence for assistive technology; changes at most once a second. */
  spoken: Signal<string>;
  open: Signal<boolean>;
  /** The thread is behind: what to say, and what the button says. */
  warning: Signal<{ text: string; action: string } | null>;
  onReload(): void;
  words: Words;
  locale: string;
  /** ISO date of the newest reading of the rules. */
  rulesAsOf: string;
}

const ORDER: Record<Severity, number> = { violation: 0, warning: 1, advice: 2 };
const SHORTEST = 80;

/** One line beside the reply box; a press unfolds the card with every finding, its reason and its source. */
export function Strip(props: StripProps) {
  const { portal, findings, open, words, locale } = props;
  const list = findings.value.toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity] || a.start - b.start);
  const first = list[0];
  // The reply box keeps the focus: a press here must not take it away.
  const keepFocus = (event: Event) => event.preventDefault();
  return (
    <div class="frame">
      {props.warning.value && (
        <p class="warning">
          <span aria-hidden="true">◐</span> {props.warning.value.text}{' '}
          <button
            type="button"
            class="reload"
            onPointerDown={keepFocus}
            onMouseDown={keepFocus}
            onClick={props.onReload}
          >
            {props.warning.value.action}
          </button>
        </p>
      )}
      <button
        type="button"
        class="line"
        data-severity={first?.severity ?? 'clean'}
        aria-expanded={open.value && first !== undefined}
        disabled={!first}
        onPointerDown={keepFocus}
        onMouseDown={keepFocus}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {first ? (
          <>
            <span class="count">{countsText(list, words, locale)}</span>
            <span class="title">{titleOf(first, words)}</span>
            <span class="source">{sourceText(first, words, locale)}</span>
          </>
        ) : (
          <span class="quiet">
            {props.checkedFully.value
              ? words('strip_clean', formatIsoDate(props.rulesAsOf, locale))
              : words('strip_language')}
          </span>
        )}
      </button>
      {open.value && first && (
        <ul class="card" onPointerDown={keepFocus} onMouseDown={keepFocus}>
          {list.map((finding) => (
            <li key={`${finding.rule}:${finding.start}`} data-severity={finding.severity}>
              <h4>{titleOf(finding, words)}</h4>
              <p class="match">
                “{finding.match.length > SHORTEST ? `${finding.match.slice(0, SHORTEST)}…` : finding.match}”
              </p>
              <p>{reasonOf(finding, portal, words)}</p>
              {finding.source && <p class="foot">{sourceText(finding, words, locale)}</p>}
            </li>
          ))}
        </ul>
      )}
      <span class="spoken" role="status" aria-live="polite">
        {props.spoken.value}
      </span>
    </div>
  );
}
