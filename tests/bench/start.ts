import type { Page } from 'puppeteer';
import type { Figures } from './bounds';
import { median } from './measure';
import { onPage, PAGES, pause, type Stages, workOf } from './stages';

const ROUNDS = 7;
const WATCHED = 4000;

interface TraceEvent {
  name: string;
  dur?: number;
  args?: { data?: { url?: string } };
}

/** What the overlay costs a page that has nothing for it. */
export async function benchStart({ ours, bare }: Stages): Promise<Figures> {
  const scripts: number[] = [];
  const work: number[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const measure = (page: Page) => pause(WATCHED).then(() => workOf(page));
    const nothing = async () => undefined;
    const without = await onPage(bare, nothing, PAGES.empty, measure);
    const withUs = await onPage(ours, nothing, PAGES.empty, measure);
    const script = await scriptTime(ours);
    if (round < 0) continue;
    work.push(withUs - without);
    scripts.push(script);
  }
  return { 'start.script': median(scripts), 'start.work': median(work) };
}

/** ms that the browser spent on compiling and running the overlay, from its own trace. */
async function scriptTime(stage: Stages['ours']): Promise<number> {
  const page = await stage.browser.newPage();
  try {
    await page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
    await page.goto(PAGES.empty, { waitUntil: 'load' });
    await pause(200);
    const trace = JSON.parse(Buffer.from((await page.tracing.stop()) ?? []).toString('utf8'));
    const evaluations = (trace.traceEvents as TraceEvent[]).filter(
      ({ name, args }) => name === 'EvaluateScript' && /\/overlay-amazon\.js$/.test(args?.data?.url ?? ''),
    );
    if (evaluations.length === 0) throw new Error('the trace does not show the overlay');
    return evaluations.reduce((total, { dur = 0 }) => total + dur / 1000, 0);
  } finally {
    await page.close();
  }
}
