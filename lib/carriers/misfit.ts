import { carriersNamed } from './carrier-text';
import { identify } from './identify';
import { CARRIERS } from './registry';

/** How a number fails to be one of the carrier that was chosen for it. */
export interface Misfit {
  /** `other`: it is distinctly another carrier's. `slip`: its check digit is wrong. `unlike`: no form that is known. */
  kind: 'other' | 'slip' | 'unlike';
  /** Brand of the chosen carrier. */
  chosen: string;
  /** Brand of the carrier whose number it is; with `other` only. */
  other?: string;
}

/** A number that is shorter is still being typed. */
const LEAST = 6;

/**
 * Does a number fail to fit the carrier that the seller chose?
 * @param text the number as typed
 * @param carrierText the chosen carrier, as the portal calls it
 * @returns `null` also where nobody can tell: nothing typed yet, `Other`, a carrier whose numbers are not known
 */
export function misfitOf(text: string, carrierText: string): Misfit | null {
  if (text.replace(/\s/g, '').length < LEAST) return null;
  const named = carriersNamed(carrierText);
  const [first] = named;
  if (first === undefined) return null;
  const chosen = CARRIERS[first].brand;
  const { strength, candidates, number } = identify(text, { carrierText });
  const best = candidates[0]?.carrier;
  if (strength === 'none' || best === undefined) return { kind: 'unlike', chosen };
  if (!named.includes(best)) return { kind: 'other', chosen, other: CARRIERS[best].brand };
  if (strength !== 'weak') return null;
  const isSlip = named.some((id) =>
    CARRIERS[id].formats.some(
      ({ pattern, slip, check }) => pattern.test(number) && (slip || check?.(number) === false),
    ),
  );
  return { kind: isSlip ? 'slip' : 'unlike', chosen };
}
