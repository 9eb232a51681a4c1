import type { ComponentChildren } from 'preact';
import type { Words } from '../../lib/core/words';
import type { CardPlace } from '../../lib/editor/card-place';
import type { IgnoreScope } from '../../lib/editor/ignoring';
import { STEP_KEY } from '../../lib/editor/keys';
import type { Notice } from '../../lib/editor/notice';
import type { Finding, Fix } from '../../lib/model/finding';
import type { Portal } from '../../lib/model/portal';
import { NoticeActions } from './NoticeActions';
import { fixText, reasonOf, shortened, sourceText, titleOf } from './texts';

/** What became of the corrected text: the clipboard took it, or the browser refused, and it is shown to be copied by hand. */
export type Copied = { is: 'not-yet' | 'done' } | { is: 'refused'; text: string };

/** One finding as the card shows it. */
export interface CardView {
  /** `null` when there is only a notice to show. */
  finding: Finding | null;
  /** From 1. */
  place: number;
  count: number;
  /** Opened by key: numbers and Enter are the card's. */
  withKeys: boolean;
  /** A fix that the box did not take. */
  refused: Fix | null;
  copied: Copied;
  at: CardPlace;
}

interface CardProps {
  view: CardView;
  notice: Notice | null;
  portal: Portal;
  words: Words;
  locale: string;
  onFix(fix: Fix): void;
  onIgnore(scope: IgnoreScope): void;
  onCopy(): void;
  onStep(by: 1 | -1): void;
}

const SCOPES: readonly IgnoreScope[] = ['here', 'conversation', 'always'];
const SCOPE_TEXTS = {
  here: 'card_ignore_here',
  conversation: 'card_ignore_conversation',
  always: 'card_ignore_always',
} as const;

/** What is wrong at one place of the text, why, by which policy, and what can be done about it. */
export function Card({ view, notice, portal, words, locale, onFix, onIgnore, onCopy, onStep }: CardProps) {
  const { finding, at } = view;
  const style = {
    left: `${at.left}px`,
    ...(at.top === undefined ? { bottom: `${at.bottom}px` } : { top: `${at.top}px` }),
    maxHeight: `${Math.max(120, at.maxHeight)}px`,
  };
  return (
    <div class="card" style={style} data-severity={finding?.severity}>
      {notice && (
        <p class="card-notice" data-kind={notice.kind}>
          {notice.text} <NoticeActions notice={notice} />
        </p>
      )}
      {finding && (
        <>
          <div class="head">
            <h4>{titleOf(finding, words)}</h4>
            {view.count > 1 && (
              <span class="steps">
                <Press label={words('card_previous')} onPress={() => onStep(-1)}>
                  ‹
                </Press>
                <span>{words('card_place', view.place, view.count)}</span>
                <Press label={words('card_next')} onPress={() => onStep(1)}>
                  ›
                </Press>
              </span>
            )}
          </div>
          <p class="match">
            <bdi>{shortened(finding.match)}</bdi>
          </p>
          <p>{reasonOf(finding, portal, words)}</p>
          {view.refused && (
            <p class="refused">
              {words('card_refused')}{' '}
              <Press onPress={onCopy}>{words(view.copied.is === 'done' ? 'card_copied' : 'card_copy')}</Press>
            </p>
          )}
          {view.copied.is === 'refused' && <ByHand text={view.copied.text} label={words('card_not_copied')} />}
          <div class="choices">
            {finding.fixes.map((fix, index) => (
              <Press key={fix.id} kind={index === 0 ? 'primary' : 'plain'} onPress={() => onFix(fix)}>
                <Digit shown={view.withKeys} n={index + 1} />
                {fixText(fix, words)}
              </Press>
            ))}
          </div>
          <div class="choices quiet">
            {SCOPES.map((scope, index) => (
              <Press key={scope} kind="quiet" onPress={() => onIgnore(scope)}>
                <Digit shown={view.withKeys} n={finding.fixes.length + index + 1} />
                {words(SCOPE_TEXTS[scope])}
              </Press>
            ))}
          </div>
          {(finding.source || view.withKeys) && (
            <p class="foot">
              {finding.source && <Source finding={finding} words={words} locale={locale} />}
              {view.withKeys && <span class="keys">{words('card_keys', STEP_KEY)}</span>}
            </p>
          )}
        </>
      )}
    </div>
  );
}

/** The one place of the card that can take the focus, since nothing can be selected without: on a press, all of it. */
function ByHand({ text, label }: { text: string; label: string }) {
  const keepDefault = (event: Event) => event.stopPropagation();
  return (
    <label class="by-hand">
      {label}
      <textarea
        readOnly
        tabIndex={-1}
        rows={3}
        value={text}
        onPointerDown={keepDefault}
        onMouseDown={keepDefault}
        onClick={(event) => event.currentTarget.select()}
      />
    </label>
  );
}

function Source({ finding, words, locale }: { finding: Finding; words: Words; locale: string }) {
  const text = sourceText(finding, words, locale);
  const url = finding.source?.url;
  return url ? (
    <a href={url} target="_blank" rel="noreferrer" tabIndex={-1}>
      {text}
    </a>
  ) : (
    <span>{text}</span>
  );
}

const Digit = ({ shown, n }: { shown: boolean; n: number }) => (shown && n <= 9 ? <kbd>{n}</kbd> : null);

interface PressProps {
  children: ComponentChildren;
  onPress: () => void;
  kind?: 'primary' | 'plain' | 'quiet';
  label?: string;
}

/** A button that no Tab reaches: the box keeps the focus, and its keys do the same. */
function Press({ children, onPress, kind = 'plain', label }: PressProps) {
  return (
    <button type="button" class={`press ${kind}`} tabIndex={-1} aria-label={label} onClick={onPress}>
      {children}
    </button>
  );
}
