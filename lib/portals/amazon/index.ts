import { AMAZON_MATCHES } from '../hosts';
import type { PortalSpec } from '../portal';
import { inboxUrl, showsOne, threadUrl } from './address';
import { createAmazonReader } from './reader';
import { AMAZON_SELECTORS } from './selectors';

/** Amazon Seller Central: buyer messages, the compose page and order pages. */
export const amazon: PortalSpec = {
  portal: 'amazon',
  matches: AMAZON_MATCHES,
  selectors: AMAZON_SELECTORS,
  createReader: createAmazonReader,
  showsOne,
  threadUrl,
  inboxUrl,
};
