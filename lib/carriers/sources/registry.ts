import { SEVENTEEN_TRACK } from './17track';
import { DHL } from './dhl';
import { FEDEX } from './fedex';
import { GLS } from './gls';
import { LA_POSTE } from './la-poste';
import { ROYAL_MAIL } from './royal-mail';
import { SHIP24 } from './ship24';
import type { Source, SourceId } from './source';
import { UPS } from './ups';
import { USPS } from './usps';

/** Every service by id, in the order in which they are asked. */
export const SOURCES: Readonly<Record<SourceId, Source>> = {
  dhl: DHL,
  '17track': SEVENTEEN_TRACK,
  ship24: SHIP24,
  ups: UPS,
  fedex: FEDEX,
  gls: GLS,
  'la-poste': LA_POSTE,
  usps: USPS,
  'royal-mail': ROYAL_MAIL,
};
