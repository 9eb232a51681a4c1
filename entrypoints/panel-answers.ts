import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerInsert } from '../lib/overlay/answer-insert';
import { offerAnswers } from '../lib/overlay/answers-slot';
import { reportOf } from '../lib/portals/field-kit/report';
import { structureOf } from '../lib/portals/field-kit/structure';

/** The worker puts this file into a frame that the panel asks for the page's structure, or to take a text. */
export default defineUnlistedScript(() => offerAnswers({ answerInsert, structureOf, reportOf }));
