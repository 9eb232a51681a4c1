import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCaseReading } from '../lib/overlay/case-slot';
import { CASE_READING } from '../lib/portals/amazon/case-reading';

/** The worker puts this file into a frame of Seller Central whose overlay has found an open thread, or an order. */
export default defineUnlistedScript(() => offerCaseReading(CASE_READING));
