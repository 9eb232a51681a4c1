import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { NL } from '../lib/compliance/lexicon/nl';
import { NL as TONE } from '../lib/compliance/lexicon/tone/germanic';
import { layWords } from '../lib/overlay/words-slot';

/** The worker puts this file into a frame in which a reply is written in this language. */
export default defineUnlistedScript(() => layWords('nl', { lexicon: NL, tone: TONE }));
