import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { SV } from '../lib/compliance/lexicon/sv';
import { SV as TONE } from '../lib/compliance/lexicon/tone/germanic';
import { layWords } from '../lib/overlay/words-slot';

/** The worker puts this file into a frame in which a reply is written in this language. */
export default defineUnlistedScript(() => layWords('sv', { lexicon: SV, tone: TONE }));
