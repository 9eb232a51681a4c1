import { foldThread } from '../../inbox/thread';
import { EBAY_MATCHES } from '../hosts';
import type { PortalSpec } from '../portal';
import { inboxUrl, threadUrl } from './address';
import { createEbayReader } from './reader';
import { EBAY_SELECTORS } from './selectors';

/** eBay: messages (current and 2025 layouts, old host), full-page compose and its dialog, Seller Hub's order details. */
export const ebay: PortalSpec = {
  portal: 'ebay',
  matches: EBAY_MATCHES,
  selectors: EBAY_SELECTORS,
  createReader: createEbayReader,
  foldThread,
  threadUrl,
  inboxUrl,
};
