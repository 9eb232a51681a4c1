import type { PageState, Portal } from '../../model/portal';
import type { Selectors } from '../selectors';
import { pathPattern } from '../url';

/** What a report is made of; nothing in it may hold a text of the page. */
export interface ReportInput {
  portal: Portal;
  /** The page's address; ids in its path and all values of its query are left out. */
  url: URL;
  page: string;
  state: PageState;
  why?: string | undefined;
  extensionVersion: string;
  selectors: Selectors;
  probe: Readonly<Record<string, number>>;
}

const GRADES = ['guess', 'weak', 'reported', 'verified'] as const;

/**
 * A plain-text report for whoever repairs the selectors: page, state, and for each hook whether it was seen here, the
 * least sure hooks first. Holds no id, no query value, no text of the page.
 */
export function reportOf(input: ReportInput): string {
  const { selectors, probe } = input;
  const ids = new Set(selectors.hooks.map(({ id }) => id));
  const others = Object.keys(probe).filter((id) => !ids.has(id) && /^[a-z][a-z0-9.-]{0,60}$/.test(id));
  return [
    `Replywatch ${plain(input.extensionVersion)}, selectors ${plain(selectors.version)}`,
    `Portal: ${input.portal} (${hostOf(input.url)})`,
    `Page: ${plain(input.page)}, ${pathPattern(input.url)}`,
    `State: ${input.state}${input.why ? ` (${plain(input.why)})` : ''}`,
    ...GRADES.flatMap((grade) => section(grade, selectors, probe)),
    ...(others.length > 0 ? ['', 'Also counted:', ...others.sort().map((id) => `  ${id}: ${count(probe[id])}`)] : []),
    '',
  ].join('\n');
}

function section(grade: (typeof GRADES)[number], { hooks }: Selectors, probe: ReportInput['probe']): string[] {
  const lines = hooks
    .filter((hook) => hook.grade === grade)
    .map(({ id }) => `  ${id}: ${count(probe[id]) > 0 ? `seen here (${count(probe[id])})` : 'not seen here'}`);
  return lines.length > 0 ? ['', `Hooks graded ${grade}:`, ...lines] : [];
}

const count = (value: number | undefined): number => (Number.isFinite(value) ? Math.max(0, Math.round(value ?? 0)) : 0);

/** One line without anything that could be an address or an e-mail. */
const plain = (text: string): string => text.replace(/[^A-Za-z0-9 .,:;()'-]/g, '').slice(0, 120);

const hostOf = (url: URL): string => (/^[a-z0-9.-]{1,80}$/.test(url.hostname) ? url.hostname : 'unknown host');
