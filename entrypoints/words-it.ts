import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { IT } from '../lib/compliance/lexicon/it';
import { IT as TONE } from '../lib/compliance/lexicon/tone/romance';
import { layWords } from '../lib/overlay/words-slot';

/** The worker puts this file into a frame in which a reply is written in this language. */
export default defineUnlistedScript(() => layWords('it', { lexicon: IT, tone: TONE }));
