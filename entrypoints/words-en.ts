import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { EN } from '../lib/compliance/lexicon/en';
import { EN as TONE } from '../lib/compliance/lexicon/tone/germanic';
import { layWords } from '../lib/overlay/words-slot';

/** The worker puts this file into a frame in which a reply is written in this language. */
export default defineUnlistedScript(() => layWords('en', { lexicon: EN, tone: TONE }));
