import type { Finding, Fix } from '../model/finding';
import type { IgnoreScope } from './ignoring';
import type { OpenedBy } from './keys';
import type { Notice } from './notice';

/** What the strip shows; plain values, so that it can be drawn anywhere. */
export interface StripModel {
  /** Sorted by start. */
  findings: Finding[];
  /** Something was typed at all. */
  typed: boolean;
  /** False for a language that has no rules of its own here. */
  checkedFully: boolean;
}

/** What the card can have done. Findings may be of a text a moment ago: they are found again in the text as it is. */
export interface StripActions {
  /** What is typed into; the composer around it may be another element. */
  box: Element;
  /** `false` when the box did not take the fix; `takenBack` is called when the page undoes it a moment later. */
  applyFix(finding: Finding, fix: Fix, takenBack: () => void): boolean;
  /** The whole text as the fix would make it. */
  corrected(finding: Finding, fix: Fix): string;
  ignore(finding: Finding, scope: IgnoreScope): void;
  /** The first line of a finding as far as it is in view, px of the viewport; `null` when none is. */
  rectOf(finding: Finding): DOMRect | null;
  /** UTF-16 offset, or `null`. */
  caret(): number | null;
  /** Scrolls the box's own text so far that the finding is in view. */
  reveal(finding: Finding): void;
}

/** The strip beside one box, and its card. None of it ever takes the focus. */
export interface Strip {
  show(model: StripModel): void;
  /** Sets or takes back the line of one kind; the gravest is shown. */
  notice(kind: Notice['kind'], notice: Notice | null): void;
  /** Opens the card at a finding, or with `null` at the gravest. */
  open(finding: Finding | null, by: OpenedBy): void;
  isOpen(): boolean;
  close(): void;
  /** The pointer has left: closes a card that it opened by resting. */
  away(): void;
  /** A key was typed into the box: closes a card that would be in the way. */
  typing(): void;
  /** @returns whether the key was for the card */
  key(event: KeyboardEvent): boolean;
  place(): void;
  hide(): void;
  leave(): void;
}

/** Draws the strip into a closed root. */
export type DrawStrip = (root: ShadowRoot, composer: Element, actions: StripActions) => Strip;
