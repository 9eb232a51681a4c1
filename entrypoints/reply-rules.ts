import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { rulesAsOf } from '../lib/compliance/as-of';
import { buyerWish, languageWritten } from '../lib/compliance/buyer';
import { check, createChecker, verdictOf } from '../lib/compliance/engine';
import { offerWords, whenAsked } from '../lib/compliance/lexicon/index';
import { layRules } from '../lib/overlay/rules-slot';

/** The worker puts this file into a frame right before `reply-check.js`, which takes these from it. */
export default defineUnlistedScript(() =>
  layRules({
    'as-of': { rulesAsOf },
    buyer: { buyerWish, languageWritten },
    engine: { check, createChecker, verdictOf },
    'lexicon/index': { offerWords, whenAsked },
  }),
);
