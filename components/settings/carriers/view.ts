import type { SourceId } from '../../../lib/carriers/sources/source';
import type { WordKey } from '../../../lib/core/words';

/** One tracking service as the settings show it. */
export interface ServiceView {
  id: SourceId;
  name: string;
  /** Whose parcels it knows. */
  carriers: 'all' | string;
  perDay?: number | undefined;
  perHour?: number | undefined;
  fields: readonly { id: string; label: string }[];
  signUp: string;
  /** Since when a key is kept (ms UTC). */
  keptAt: number | null;
  /** May its hosts be contacted? */
  allowed: boolean;
}

/** What the page does for the section. */
export interface ServiceDesk {
  keep(id: SourceId, fields: Record<string, string>): void;
  drop(id: SourceId): void;
  allow(id: SourceId): void;
  /** With the fields as typed, or the key that is kept. Gives what to say. */
  test(id: SourceId, fields: Record<string, string> | null): Promise<string>;
}

const VERDICTS: Readonly<Record<string, WordKey>> = {
  works: 'carriers_works',
  auth: 'carriers_refused',
  forbidden: 'carriers_forbidden',
  quota: 'carriers_exhausted',
  offline: 'carriers_offline',
};

/** What a test of a key told, as a message of the interface. */
export const verdictWord = (verdict: string): WordKey => VERDICTS[verdict] ?? 'carriers_silent';
