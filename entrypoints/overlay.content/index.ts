import { defineContentScript } from 'wxt/utils/define-content-script';
import { runOverlay } from '../../lib/overlay/run';
import { AMAZON_MATCHES, EBAY_MATCHES } from '../../lib/portals/hosts';
import './style.css';

export default defineContentScript({
  matches: [...AMAZON_MATCHES, ...EBAY_MATCHES],
  runAt: 'document_start',
  // eBay's compose dialog is a frame; Seller Central is read in its top frame only (checked in runOverlay).
  allFrames: true,
  main: (context) => runOverlay(window, context.signal),
});
