import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerChecks } from '../lib/overlay/checks-slot';
import { startChecks } from '../lib/overlay/start-checks';

/** The worker puts this file into a frame whose overlay has found a reply box. */
export default defineUnlistedScript(() => offerChecks(startChecks));
