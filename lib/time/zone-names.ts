/**
 * Zone abbreviations that portals write, in minutes east of UTC. `Sun, 2 Nov 2025, 15:20 MET` and `23:45 JST` were
 * seen on Seller Central (public notes, 2026-11); the others are what `Intl` writes for the marketplaces' zones in some
 * language, from own knowledge (2026-11). Several values: the abbreviation has several meanings.
 */
export const ABBREVIATIONS: Record<string, readonly number[]> = {
  utc: [0],
  gmt: [0],
  z: [0],
  wet: [0],
  bst: [60],
  west: [60],
  cet: [60],
  met: [60],
  mez: [60],
  cest: [120],
  mest: [120],
  mesz: [120],
  eet: [120],
  eest: [180],
  trt: [180],
  gst: [240],
  ist: [330, 60, 120],
  sgt: [480],
  jst: [540],
  awst: [480],
  acst: [570],
  acdt: [630],
  aest: [600],
  aedt: [660],
  nzst: [720],
  nzdt: [780],
  brt: [-180],
  est: [-300],
  edt: [-240],
  cst: [-360],
  cdt: [-300],
  mst: [-420],
  mdt: [-360],
  pst: [-480],
  pdt: [-420],
  akst: [-540],
  akdt: [-480],
  hst: [-600],
};

/** Further meanings, taken only where one of the page's own zones has that offset. */
export const LOCAL_MEANINGS: Record<string, readonly number[]> = { cst: [480], pst: [480] };

/** Abbreviations that leave summer time open. */
export const GENERIC: Record<string, string> = {
  pt: 'America/Los_Angeles',
  mt: 'America/Denver',
  ct: 'America/Chicago',
  et: 'America/New_York',
};
