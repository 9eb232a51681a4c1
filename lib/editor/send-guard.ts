import type { Finding } from '../model/finding';
import type { GuardMode } from '../model/settings';

/** How long a held press is remembered (ms): the next one within it sends the text as it is. */
export const HELD_FOR = 60_000;

/** One press on Send, as it is made. */
export interface SendPress {
  /** ms, monotonic. */
  at: number;
  /** What stands in the box at this moment. */
  text: string;
  /** All findings of that text. */
  findings: readonly Finding[];
  mode: GuardMode;
}

/**
 * What becomes of a press. `hold`: nobody else hears of it. `show`: the strip opens, the press goes through. `override`:
 * it goes through although `findings` stand; told once for each text. `pass`: nothing to say.
 */
export type PressOutcome =
  | { do: 'pass' }
  | { do: 'hold' | 'show' | 'override'; findings: readonly [Finding, ...Finding[]] };

/** The send guard of one reply box. */
export interface SendGuard {
  press(press: SendPress): PressOutcome;
}

interface Warned {
  text: string;
  findings: ReadonlySet<string>;
  at: number;
  overridden: boolean;
}

const PASS = { do: 'pass' } as const;
const nameOf = ({ rule, start, match }: Finding): string => `${rule} ${start} ${match}`;

/**
 * Holds the first press on Send while a policy forbids something in the text, and lets the next one through: within
 * 60 s, with the same text and nothing found in it that was not shown. Warnings and advice never hold. It sends nothing.
 */
export function createSendGuard(): SendGuard {
  let warned: Warned | null = null;

  return {
    press({ at, text, findings, mode }) {
      const [first, ...more] = findings.filter(({ severity }) => severity === 'violation');
      if (!first || mode === 'off') {
        warned = null;
        return PASS;
      }
      const open = [first, ...more] as const;
      const known =
        warned !== null &&
        warned.text === text &&
        at - warned.at <= HELD_FOR &&
        open.every((finding) => warned?.findings.has(nameOf(finding)));
      if (!known || !warned) {
        warned = { text, findings: new Set(open.map(nameOf)), at, overridden: false };
        return { do: mode, findings: open };
      }
      // A page that asks once more, or failed to send, gets the same text again.
      warned.at = at;
      if (warned.overridden || mode === 'show') return PASS;
      warned.overridden = true;
      return { do: 'override', findings: open };
    },
  };
}
