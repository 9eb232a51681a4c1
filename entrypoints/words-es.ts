import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ES } from '../lib/compliance/lexicon/es';
import { ES as TONE } from '../lib/compliance/lexicon/tone/romance';
import { layWords } from '../lib/overlay/words-slot';

/** The worker puts this file into a frame in which a reply is written in this language. */
export default defineUnlistedScript(() => layWords('es', { lexicon: ES, tone: TONE }));
