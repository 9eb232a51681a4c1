import type { CaseReading } from '../portals/amazon/case-reading';
import { slotOf } from './slot';

/** Where `case-reading.js` lays the reading of threads and orders and the overlay finds it. */
export const { offer: offerCaseReading, take: takeCaseReading } = slotOf<CaseReading>('case-reading');
