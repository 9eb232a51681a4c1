import { existsSync, statSync } from 'node:fs';
import { fail, ROOT, run, say } from './steps.mjs';

/** Installs what package-lock.json names, unless it is there already. */
export async function ensureDependencies() {
  const installed = `${ROOT}/node_modules/.package-lock.json`;
  const wanted = `${ROOT}/package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  say('installing dependencies (npm ci)');
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true });
  if (code !== 0) {
    console.error(output);
    fail('The dependencies could not be installed: is the npm registry reachable?');
  }
}
