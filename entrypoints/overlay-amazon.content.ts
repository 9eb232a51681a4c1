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
  main: (context) => runOverlay(window, amazon, untilReplaced(context.signal)),
});
