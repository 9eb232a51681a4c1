import type { Portal } from '../../lib/model/portal';
import type { QueueRow } from './rows';

/** What the agent wants to see; an empty text means any. */
export interface Filter {
  portal: Portal | '';
  account: string;
  band: string;
  language: string;
}

export const NO_FILTER: Filter = { portal: '', account: '', band: '', language: '' };

/** The rows that fit, in their order. A language fits its regional forms (`de` fits `de-AT`). */
export function filterRows(rows: readonly QueueRow[], filter: Filter): QueueRow[] {
  return rows.filter(
    (row) =>
      (filter.portal === '' || row.portal === filter.portal) &&
      (filter.account === '' || row.account === filter.account) &&
      (filter.band === '' || row.band === filter.band) &&
      (filter.language === '' || languageOf(row) === filter.language),
  );
}

/** Primary language of the buyer (`de`), or empty when it is not known. */
export const languageOf = (row: QueueRow): string => row.language?.split('-')[0]?.toLowerCase() ?? '';

/** How many of the filters behind the button are set. */
export const setFilters = ({ account, band, language }: Filter): number =>
  [account, band, language].filter((value) => value !== '').length;
