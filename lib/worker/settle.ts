import { settleAbsence } from '../inbox/absence';
import { changeInbox } from '../store/inbox';

/**
 * Takes the agent's answer about conversations that went missing too many at once.
 * @param key of the account's coverage record
 * @param now ms UTC
 * @returns `false` when nothing was asked (any more)
 */
export async function takeSettlement(key: string, wereAnswered: boolean, now: number): Promise<boolean> {
  const { value, failure } = await changeInbox('amazon', [], now, ({ index, coverage }) => {
    const record = coverage.get(key);
    if (!record?.held) return false;
    coverage.put(settleAbsence(index, record, wereAnswered));
    return true;
  });
  if (failure !== null) throw failure;
  return value;
}
