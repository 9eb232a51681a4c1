import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { DE } from '../lib/compliance/lexicon/de';
import { DE as TONE } from '../lib/compliance/lexicon/tone/germanic';
import { layWords } from '../lib/overlay/words-slot';

/** The worker puts this file into a frame in which a reply is written in this language. */
export default defineUnlistedScript(() => layWords('de', { lexicon: DE, tone: TONE }));
