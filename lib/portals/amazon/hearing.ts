import type { Later, TappedBody } from '../portal';
import type { CaseReading } from './case-reading';
import { type Heard, isOfOne, take } from './tapped';

/** So many bodies wait for what understands them. */
const MOST_WAITING = 50;

/** Takes in what the page loads. */
export interface Hearing {
  hear(body: TappedBody): void;
  /** Takes in what has waited, if what understands it is there by now. */
  catchUp(): void;
}

/**
 * Takes bodies in as they come. What one tells about a single case or order waits until its reading is loaded; what comes
 * after it is taken at once, and again behind it, so that the newer one counts.
 */
export function createHearing(heard: Heard, caseReading: Later<CaseReading>): Hearing {
  let waiting: TappedBody[] = [];

  const catchUp = () => {
    const placeOne = waiting.length > 0 ? caseReading()?.placeOne : undefined;
    if (!placeOne) return;
    const bodies = waiting;
    waiting = [];
    for (const body of bodies) take(heard, body, placeOne);
  };
  return {
    catchUp,
    hear(body) {
      catchUp();
      const isOne = isOfOne(body.url);
      const placeOne = isOne ? caseReading()?.placeOne : undefined;
      if (waiting.length > 0 || (isOne && !placeOne)) waiting = [...waiting, body].slice(-MOST_WAITING);
      take(heard, body, placeOne);
    },
  };
}
