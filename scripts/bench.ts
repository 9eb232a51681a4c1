// `npm run bench [-- --json] [-- GROUP …]`: builds, measures, and fails when a figure breaks its bound. Groups: check,
// time, inbox, carriers, corpus, size, list, key, start, worker; none named: all. `--no-build` takes the build that is there.
import { cpus } from 'node:os';
import { BOUNDS, type Bound, type FigureId, type Figures, keepsBound } from '../tests/bench/bounds';
import { benchCarriers } from '../tests/bench/carriers';
import { benchCorpus } from '../tests/bench/corpus';
import { benchInbox } from '../tests/bench/inbox';
import { benchKeys } from '../tests/bench/keys';
import { benchList } from '../tests/bench/list';
import { benchReplyCheck } from '../tests/bench/reply-check';
import { benchSizes } from '../tests/bench/sizes';
import { openStages, type Stages } from '../tests/bench/stages';
import { benchStart } from '../tests/bench/start';
import { benchTime } from '../tests/bench/time';
import { benchWorker } from '../tests/bench/worker';
import { BUILD } from '../tests/e2e/support/browser';
import { ensureChromium } from './lib/chromium.mjs';
import { run } from './lib/steps.mjs';

const json = process.argv.includes('--json');
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('-') && argument !== 'scripts/bench.ts');
const wants = (group: string) => named.length === 0 || named.includes(group);
// Standard output carries the one object and nothing else.
if (json) console.log = console.error;
const say = (text: string) => process.stderr.write(`> ${text}\n`);

// The reply check is first: its very first call is one of the figures.
const PURE: [string, () => Figures | Promise<Figures>][] = [
  ['check', benchReplyCheck],
  ['time', benchTime],
  ['inbox', benchInbox],
  ['carriers', benchCarriers],
  ['corpus', benchCorpus],
];
const IN_CHROMIUM: [string, (stages: Stages) => Promise<Figures>][] = [
  ['start', benchStart],
  ['worker', benchWorker],
  ['key', benchKeys],
  ['list', benchList],
];

const figures: Figures = {};
for (const [group, measure] of PURE.filter(([group]) => wants(group))) {
  say(group);
  Object.assign(figures, await measure());
}
const inChromium = IN_CHROMIUM.filter(([group]) => wants(group));
if ((wants('size') || inChromium.length > 0) && !process.argv.includes('--no-build')) {
  say('building the extension');
  const { code, output } = await run('npx', ['wxt', 'build'], { quiet: true });
  if (code !== 0) {
    process.stderr.write(output);
    process.exit(1);
  }
}
if (wants('size')) Object.assign(figures, benchSizes(BUILD));
if (inChromium.length > 0) {
  process.env.PUPPETEER_EXECUTABLE_PATH = await ensureChromium();
  const stages = await openStages(BUILD);
  for (const [group, measure] of inChromium) {
    say(`${group}, in Chromium`);
    Object.assign(figures, await measure(stages));
  }
  await stages.close();
}

const ids = (Object.keys(BOUNDS) as FigureId[]).filter((id) => figures[id] !== undefined);
const lines = ids.map((id) => {
  const bound: Bound = BOUNDS[id];
  const value = figures[id] as number;
  return { id, ...bound, value: Number(value.toPrecision(4)), ok: keepsBound(id, value) };
});
const breached = lines.filter(({ ok }) => !ok);

if (json) {
  const machine = { cpu: cpus()[0]?.model ?? '', cores: cpus().length, node: process.version };
  const report = { at: new Date().toISOString(), machine, figures: lines, breached: breached.map(({ id }) => id) };
  process.stdout.write(`${JSON.stringify(report)}\n`);
} else {
  const wide = Math.max(...lines.map(({ what }) => what.length));
  for (const { what, unit, value, max, min, ok } of lines) {
    const limit = max === undefined ? `at least ${min}` : `at most ${max}`;
    console.log(`${ok ? '  ' : '! '}${what.padEnd(wide)}  ${shown(value).padStart(8)} ${unit.padEnd(5)}  ${limit}`);
  }
  console.log(breached.length === 0 ? '\nAll bounds kept.' : `\n${breached.length} bounds broken (marked !).`);
}
process.exit(breached.length === 0 ? 0 : 1);

function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
