import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PL } from '../lib/compliance/lexicon/pl';
import { PL as TONE } from '../lib/compliance/lexicon/tone/further';
import { layWords } from '../lib/overlay/words-slot';

/** The worker puts this file into a frame in which a reply is written in this language. */
export default defineUnlistedScript(() => layWords('pl', { lexicon: PL, tone: TONE }));
