import { existsSync, statSync } from 'node:fs';
import { fail, ROOT, run, say } from './steps.mjs';

/** Installs what package-lock.json names, unless it is there already. */
export async function ensureDependencies() {
  const installed = `${ROOT}/node_modules/.package-lock.json`;
  const wanted = `${ROOT}/package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  say('installing dependencies (npm)');
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  // `npm ci` refuses a lock file without the optional packages of other platforms, which some registries leave out of it;
  // the versions are pinned in package.json all the same.
  const exact = await run('npm', ['ci', ...quiet], { quiet: true });
  if (exact.code === 0) return;
  const { code, output } = await run('npm', ['install', '--no-save', ...quiet], { quiet: true });
  if (code !== 0) {
    console.error(output);
    fail('The dependencies could not be installed: is the npm registry reachable?');
  }
}
