import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer';
import type { SeenBadge } from '../../tests/e2e/support/overlay';

/** Where the pictures go (ignored by git). */
export const PICTURES = new URL('../../demo', import.meta.url).pathname;

/** Things that did not hold; the tour fails at its end when there are any. */
export const problems: string[] = [];

/** One line of what was seen. */
export const tell = (text: string): void => console.log(`  ${text}`);

/** A heading of the tour. */
export const heading = (text: string): void => console.log(`\n${text}`);

/** Notes a wrong thing (empty text: nothing is wrong). */
export function note(problem: string): void {
  if (problem === '') return;
  problems.push(problem);
  console.log(`  WRONG  ${problem}`);
}

/** Takes a picture of what is on screen. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: `${PICTURES}/${name}.png` });
  tell(`picture: demo/${name}.png`);
}

/** `6 badges: 1 overdue, 2 urgent, 3 ok`. */
export function summary(badges: SeenBadge[]): string {
  const counts = new Map<string, number>();
  for (const badge of badges) counts.set(badge.band, (counts.get(badge.band) ?? 0) + 1);
  const parts = [...counts].map(([band, n]) => `${n} ${band}`);
  return `${badges.length} badges: ${parts.join(', ')}`;
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
