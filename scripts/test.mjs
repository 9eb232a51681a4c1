// `npm test`: installs what is missing, then types, lint, dead code, unit, contract and end-to-end tests.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { build } from './lib/build.mjs';
import { ensureChromium } from './lib/chromium.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { run, say } from './lib/steps.mjs';

const started = Date.now();
const results = mkdtempSync(`${tmpdir()}/replywatch-test-`);
const totals = { passed: 0, failed: 0 };
const lines = [];

/** One step without tests of its own: it passes or fails as a whole. */
async function step(name, command, args) {
  say(name);
  const at = Date.now();
  const { code, output } = await run(command, args, { quiet: true });
  if (code !== 0) console.error(output);
  lines.push(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - at) / 1000).toFixed(1)} s)`);
  totals[code === 0 ? 'passed' : 'failed'] += 1;
}

/** One run of vitest, counted test by test. */
async function vitest(name, projects, env = {}) {
  say(name);
  const at = Date.now();
  const file = `${results}/${name.replaceAll(' ', '-')}.json`;
  const { code } = await run(
    'npx',
    [
      'vitest',
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { env },
  );
  let counted = { numPassedTests: 0, numFailedTests: code === 0 ? 0 : 1, numTotalTests: 0 };
  try {
    counted = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // The runner died before it could write: that counts as one failure.
    counted.numFailedTests = 1;
  }
  const broken = code !== 0 && counted.numFailedTests === 0 ? 1 : 0;
  totals.passed += counted.numPassedTests;
  totals.failed += counted.numFailedTests + broken;
  lines.push(
    `${code === 0 ? 'ok  ' : 'FAIL'} ${name}: ${counted.numPassedTests} of ${counted.numTotalTests} (${((Date.now() - at) / 1000).toFixed(1)} s)`,
  );
}

await ensureDependencies();
const chromium = await ensureChromium();
await step('types', 'npm', ['run', '--silent', 'types']);
await step('lint', 'npm', ['run', '--silent', 'lint']);
await step('dead code', 'npm', ['run', '--silent', 'deadcode']);
await vitest('unit and contract tests', ['unit', 'contracts']);
await build();
await build('test');
await vitest('end-to-end tests', ['e2e'], { PUPPETEER_EXECUTABLE_PATH: chromium });

console.log(`\n${lines.join('\n')}\n${((Date.now() - started) / 1000).toFixed(0)} s in all`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 ? 0 : 1);
