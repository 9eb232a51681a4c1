import type { Portal } from '../model/portal';
import { amazon } from './amazon';
import { ebay } from './ebay';
import type { PortalSpec } from './portal';

/**
 * Every portal; one that is missing is a type error. A page carries its own portal's code only, so each has an
 * entrypoint `overlay-<portal>.content.ts` beside its line here; a contract test compares the two.
 */
export const PORTAL_SPECS: Record<Portal, PortalSpec> = { amazon, ebay };
