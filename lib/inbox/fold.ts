import { foldingWith } from './folding';
import { foldThread } from './thread';

/** Folds one sighting, a row or a thread with its messages, into what is known of its conversation. */
export const fold = foldingWith(() => foldThread);
