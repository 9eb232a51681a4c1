import * as z from 'zod/mini';
import { CHECK_IN_LISTS } from '../../lib/inbox/check-in';
import { QUEUE_VIEWS } from '../../lib/inbox/views';
import { ClockTime } from '../../lib/model/settings';
import { Short } from '../../lib/model/text';
import { NO_FILTER } from './filter';

const Text = z.catch(Short, '');
const Clock = z.catch(z.union([z.literal(''), ClockTime]), '');

/** What the agent has set in the panel; every part that cannot be read is as at first. */
export const PanelState = z.object({
  view: z.catch(z.enum(QUEUE_VIEWS), 'queue'),
  /** Which list of the check-in is shown. */
  list: z.catch(z.enum(CHECK_IN_LISTS), 'new'),
  /** Clock times; empty: next shift, this morning. */
  before: Clock,
  since: Clock,
  filter: z.catch(
    z.object({
      portal: z.catch(z.enum(['', 'amazon', 'ebay']), ''),
      account: Text,
      marketplace: Text,
      band: Text,
      language: Text,
      topic: Text,
      claim: z.catch(z.boolean(), false),
    }),
    NO_FILTER,
  ),
});
export type PanelState = z.infer<typeof PanelState>;

/** As the panel opens for the first time. */
export const FIRST_STATE: PanelState = { view: 'queue', list: 'new', before: '', since: '', filter: NO_FILTER };

/** The state in a stored text, or the first one where there is none or it cannot be read. */
export function parseState(text: string | null): PanelState {
  if (text === null || text.length > 10_000) return FIRST_STATE;
  try {
    const parsed = PanelState.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : FIRST_STATE;
  } catch {
    return FIRST_STATE;
  }
}
