import type { Portal } from '../model/portal';
import { amazon } from './amazon';
import { ebay } from './ebay';
import { portalOfHost } from './hosts';
import type { PortalSpec } from './portal';

/** Every portal; one that is missing is a type error. */
export const PORTAL_SPECS: Record<Portal, PortalSpec> = { amazon, ebay };

/** The portal that a host name belongs to, or `null`. */
export function specOfHost(host: string): PortalSpec | null {
  const portal = portalOfHost(host);
  return portal ? PORTAL_SPECS[portal] : null;
}
