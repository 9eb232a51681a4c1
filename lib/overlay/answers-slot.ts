import type { reportOf } from '../portals/field-kit/report';
import type { structureOf } from '../portals/field-kit/structure';
import type { answerInsert } from './answer-insert';

/** What answers the panel's rarer questions. */
export interface PanelAnswers {
  answerInsert: typeof answerInsert;
  structureOf: typeof structureOf;
  reportOf: typeof reportOf;
}

// The overlay and panel-answers.js are two files in one isolated world, which no page can look into.
const SLOT = Symbol.for('replywatch.panel-answers');
const world = globalThis as { [SLOT]?: PanelAnswers | undefined };

/** Lays the answers where the overlay finds them. */
export function offerAnswers(answers: PanelAnswers): void {
  world[SLOT] = answers;
}

/** Takes them: an overlay of the next version, which may come into the same world, must not find this one's. */
export function takeAnswers(): PanelAnswers | null {
  const answers = world[SLOT] ?? null;
  delete world[SLOT];
  return answers;
}
