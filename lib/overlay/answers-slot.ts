import type { reportOf } from '../portals/field-kit/report';
import type { structureOf } from '../portals/field-kit/structure';
import type { answerInsert } from './answer-insert';
import { slotOf } from './slot';

/** What answers the panel's rarer questions. */
export interface PanelAnswers {
  answerInsert: typeof answerInsert;
  structureOf: typeof structureOf;
  reportOf: typeof reportOf;
}

/** Where `panel-answers.js` lays the answers and the overlay finds them. */
export const { offer: offerAnswers, take: takeAnswers } = slotOf<PanelAnswers>('panel-answers');
