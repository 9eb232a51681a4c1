import { Conversation } from '../model/conversation';
import { Coverage } from '../model/coverage';
import { database } from './database';
import { parseRecords } from './records';

/** Everything the panel shows, read in one transaction so that numbers and rows agree. */
export interface Inbox {
  conversations: Conversation[];
  coverage: Coverage[];
}

/** Reads conversations and coverage. For extension pages too: it writes nothing, damaged records are left out. */
export async function readInbox(): Promise<Inbox> {
  const transaction = (await database()).transaction(['conversations', 'coverage']);
  const [conversations, coverage] = await Promise.all([
    transaction.objectStore('conversations').getAll(),
    transaction.objectStore('coverage').getAll(),
  ]);
  return {
    conversations: parseRecords(Conversation, conversations, []).good,
    coverage: parseRecords(Coverage, coverage, []).good,
  };
}
