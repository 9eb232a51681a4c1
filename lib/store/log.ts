import { LogEntry } from '../core/log';
import { database } from './database';
import { parseRecords } from './records';

/** As many as a report holds. */
const MOST = 100;

/** The newest disagreements in the log, oldest first. For extension pages too: it writes nothing. */
export async function readDisagreements(): Promise<LogEntry[]> {
  const entries = await (await database()).getAll('log');
  return parseRecords(LogEntry, entries, [])
    .good.filter(({ what }) => what === 'disagrees')
    .slice(-MOST);
}
