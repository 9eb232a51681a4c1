import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerTopics } from '../lib/overlay/topics-slot';
import { tellThread } from '../lib/templates/topics/thread';

/** The worker puts this file into a frame whose overlay has found an open thread. */
export default defineUnlistedScript(() => offerTopics(tellThread));
