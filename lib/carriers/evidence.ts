import type { Evidence } from './spec';

// Sources that several carriers' forms rest on.

export const NUMBER_DATA: Evidence = {
  source: 'jkeen/tracking_number_data 2.0.0',
  seen: '2026-08-17',
  confidence: 'public-code',
};
export const PARCEL_NOTES: Evidence = {
  source: 'public notes of parcel trackers and karrio connectors',
  seen: '2026-10-31',
  confidence: 'public-code',
};
export const PUBLIC_DETECTORS: Evidence = {
  source: 'several public detectors that agree',
  seen: '2026-10-31',
  confidence: 'public-code',
};
export const UPU: Evidence = {
  source: 'UPU technical standard S10, identification of postal items',
  seen: '2026-08-17',
  confidence: 'official',
};
export const USPS_199: Evidence = {
  source: 'USPS Publication 199, Intelligent Mail package barcode',
  seen: '2026-08-17',
  confidence: 'official',
};
export const ASSUMED: Evidence = { source: 'no description found', seen: '2026-11-22', confidence: 'assumed' };
