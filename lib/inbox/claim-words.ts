import type { Words } from '../core/words';
import type { ClaimLine } from '../sla/deadline';

/**
 * When the buyer may file a claim, as a clause: `from Mon 09:04 a claim is possible`; "may be" where the promised date
 * is not known. `clock` words an instant (ms UTC).
 */
export function claimWords(claim: ClaimLine, now: number, words: Words, clock: (at: number) => string): string {
  if (claim.condition === 'promise-unknown') return words('why_claim_maybe', clock(claim.at.from));
  return words(claim.at.from <= now ? 'why_claim_since' : 'why_claim_from', clock(claim.at.from));
}
