import type { Portal } from '../../lib/model/portal';
import type { QueueRow } from './rows';

/** What the agent wants to see; an empty text means any. */
export interface Filter {
  portal: Portal | '';
  account: string;
  /** As in a row: `amazon:FR`. */
  marketplace: string;
  band: string;
  language: string;
  /** What the messages that wait are about. */
  topic: string;
  /** Only where a claim is possible. */
  claim: boolean;
}

export const NO_FILTER: Filter = {
  portal: '',
  account: '',
  marketplace: '',
  band: '',
  language: '',
  topic: '',
  claim: false,
};

/** The rows that fit, in their order. A language fits its regional forms (`de` fits `de-AT`). */
export function filterRows(rows: readonly QueueRow[], filter: Filter): QueueRow[] {
  return rows.filter(
    (row) =>
      (filter.portal === '' || row.portal === filter.portal) &&
      (filter.account === '' || row.account === filter.account) &&
      (filter.marketplace === '' || row.marketplace === filter.marketplace) &&
      (filter.band === '' || row.band === filter.band) &&
      (filter.language === '' || languageOf(row) === filter.language) &&
      (filter.topic === '' || row.topics.some((topic) => topic === filter.topic)) &&
      (!filter.claim || row.claim),
  );
}

/** Primary language of the buyer (`de`), or empty when it is not known. */
export const languageOf = (row: QueueRow): string => row.language?.split('-')[0]?.toLowerCase() ?? '';

/** How many of the filters behind the button are set. */
export const setFilters = ({ account, marketplace, band, language, topic, claim }: Filter): number =>
  [account, marketplace, band, language, topic].filter((value) => value !== '').length + (claim ? 1 : 0);
