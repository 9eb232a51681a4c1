import { defineContentScript } from 'wxt/utils/define-content-script';
import { runOverlay } from '../lib/overlay/run';
import { untilReplaced } from '../lib/overlay/start';
import { amazon } from '../lib/portals/amazon';
import { AMAZON_MATCHES } from '../lib/portals/hosts';
import '../components/overlay/highlights.css';

/** One file a portal, so that a page carries the reader of its own portal only. */
export default defineContentScript({
  matches: AMAZON_MATCHES,
  runAt: 'document_start',
  // Seller Central is read in its top frame.
  allFrames: false,
  // Gives nothing back: put into a tab that is still loading, the browser holds back its `load` until that is there,
  // and the overlay waits for `load`.
  main(context) {
    void runOverlay(window, amazon, untilReplaced(context.signal));
  },
});
