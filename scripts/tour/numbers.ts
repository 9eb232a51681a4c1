import type { Page } from 'puppeteer';
import type { AmazonSite } from '../../tests/portals/amazon';
import type { Truth } from '../../tests/portals/amazon/options';
import type { EbaySite } from '../../tests/portals/ebay/types';
import { note, tell } from './steps';

const HOUR = 3_600_000;

/** Conversations of a Seller Central stand-in that need a response. */
export const waitingIn = (site: AmazonSite): Truth[] =>
  site.truth().filter((truth) => truth.status === 'action-needed' && truth.needsReply);

/**
 * How many of them run out within 4 hours or have, by what a list can tell: its newest message (an opened thread tells
 * the first unanswered one).
 */
export function urgentIn(truths: readonly Truth[], opened: readonly string[], now: number): number {
  return truths.filter((truth) => {
    const start = opened.includes(truth.caseId)
      ? (truth.firstUnansweredAt ?? truth.lastActivityAt)
      : truth.lastActivityAt;
    return start + 24 * HOUR - now < 4 * HOUR;
  }).length;
}

/** The same for eBay's unread ones: a list says whole hours, of which the earliest possible deadline counts. */
export function urgentOnEbay(site: EbaySite, now: number): number {
  return site.truth().filter((truth) => truth.unread && Math.floor((now - truth.lastActivityAt) / HOUR) >= 20).length;
}

/** What the side panel says of one portal, by its attributes without `data-`. */
export function panelSays(panel: Page, portal: 'amazon' | 'ebay'): Promise<Record<string, string>> {
  return panel.$eval(`[data-portal-summary="${portal}"]`, (element) =>
    Object.fromEntries(
      [...element.attributes]
        .filter((one) => one.name.startsWith('data-'))
        .map((one) => [one.name.slice(5), one.value]),
    ),
  );
}

/** Waits until the panel says what is true, and says so; notes every number that does not become right. */
export async function compare(
  panel: Page,
  portal: 'amazon' | 'ebay',
  expected: Record<string, string | number>,
): Promise<void> {
  const wanted = Object.entries(expected).map(([name, value]) => [name, String(value)] as const);
  let said = await panelSays(panel, portal);
  for (const end = Date.now() + 8000; Date.now() < end; said = await panelSays(panel, portal)) {
    if (wanted.every(([name, value]) => said[name] === value)) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  tell(`panel, ${portal}: ${wanted.map(([name]) => `${name} ${said[name]}`).join(', ')}`);
  for (const [name, value] of wanted) {
    note(said[name] === value ? '' : `${portal}: ${name} is ${said[name]}, the truth is ${value}`);
  }
}
