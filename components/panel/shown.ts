import { type CheckInList, checkInOf } from '../../lib/inbox/check-in';
import { type ViewTimes, viewTimes } from '../../lib/inbox/clock-times';
import { viewOf } from '../../lib/inbox/views';
import type { Speech } from '../kit/speech';
import { filterRows } from './filter';
import type { PanelModel } from './model';
import { type QueueRow, rowsOf } from './rows';
import type { PanelState } from './state';

/** What one view shows. */
export interface Shown {
  times: ViewTimes;
  /** Before the filter, in the view's order. */
  all: QueueRow[];
  rows: QueueRow[];
  /** How many each list of the check-in holds, after the filter; `null` in other views. */
  counts: Record<CheckInList, number> | null;
}

/** The lines of the view that `state` asks for. */
export function shownOf(model: PanelModel, state: PanelState, speech: Speech): Shown {
  const { conversations, settings } = model;
  const { view, filter } = state;
  const { now, zone } = speech;
  const times = viewTimes(state, settings.shift, now, zone);
  const worded = (items: Parameters<typeof rowsOf>[0]) => rowsOf(items, model, speech);
  if (view !== 'check-in') {
    const all = worded(viewOf(view, conversations, settings, now, times.before));
    return { times, all, rows: filterRows(all, filter), counts: null };
  }
  const items = checkInOf(conversations, settings, now, times.since, times.before);
  const lists = {
    new: worded(items.new),
    answered: worded(items.answered),
    late: worded(items.late),
    before: worded(items.before),
  };
  const count = (list: CheckInList) => filterRows(lists[list], filter).length;
  const all = lists[state.list];
  return {
    times,
    all,
    rows: filterRows(all, filter),
    counts: { new: count('new'), answered: count('answered'), late: count('late'), before: count('before') },
  };
}
