import { foldThread } from '../../inbox/thread';
import { threadIn } from './open-thread';
import { readOrder } from './order-page';
import { isRefusedRow } from './refused-bubble';
import { placeOne } from './tapped-one';

/**
 * What reading one conversation or one order takes beyond the list, and the list of what was sent beyond the others. It
 * is a file of its own, which is loaded when the first of them is shown.
 */
export const CASE_READING = { threadIn, foldThread, readOrder, isRefusedRow, placeOne };
export type CaseReading = typeof CASE_READING;
