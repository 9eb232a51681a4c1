import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { TR as TONE } from '../lib/compliance/lexicon/tone/further';
import { TR } from '../lib/compliance/lexicon/tr';
import { layWords } from '../lib/overlay/words-slot';

/** The worker puts this file into a frame in which a reply is written in this language. */
export default defineUnlistedScript(() => layWords('tr', { lexicon: TR, tone: TONE }));
