import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { fail, run, say } from './steps.mjs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/opt/homebrew/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  `${process.env.LOCALAPPDATA ?? ''}\\Chromium\\Application\\chrome.exe`,
];

/** A Chromium that starts and loads unpacked extensions (branded Google Chrome >= 137 ignores them), or `null`. */
async function works(path) {
  if (!path || !existsSync(path)) return null;
  const { code, output } = await run(path, ['--version', '--no-sandbox'], { quiet: true, timeout: 20_000 });
  const branded = /^Google Chrome \d/.test(output.trim());
  return code === 0 && !branded ? path : null;
}

async function fromBrowsersPackage() {
  try {
    const { Browser, computeExecutablePath, detectBrowserPlatform, install, resolveBuildId } = await import(
      '@puppeteer/browsers'
    );
    const platform = detectBrowserPlatform();
    const cacheDir = `${homedir()}/.cache/puppeteer`;
    const limit = new Promise((_, reject) => {
      setTimeout(() => reject(new Error('took longer than 3 minutes')), 180_000).unref();
    });
    const fetched = (async () => {
      const buildId = await resolveBuildId(Browser.CHROME, platform, 'stable');
      const options = { browser: Browser.CHROME, buildId, cacheDir, platform };
      if (!existsSync(computeExecutablePath(options))) await install(options);
      return computeExecutablePath(options);
    })();
    return await works(await Promise.race([fetched, limit]));
  } catch (error) {
    say(`Chrome for Testing cannot be downloaded here (${String(error.message ?? error).split('\n')[0]})`);
    return null;
  }
}

async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  say('installing the chromium package (apt-get)');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { quiet: true, env });
  const { code, output } = await run('apt-get', ['install', '-y', '-qq', 'chromium'], { quiet: true, env });
  if (code !== 0) console.error(output.slice(-1500));
  return works('/usr/bin/chromium');
}

/**
 * Finds a Chromium, or gets one: `PUPPETEER_EXECUTABLE_PATH`, the usual places, `@puppeteer/browsers`, and as root on
 * Debian `apt-get install chromium`. Ends the process with one sentence when there is none to be had.
 * @returns {Promise<string>} path of the executable
 */
export async function ensureChromium() {
  const given = process.env.PUPPETEER_EXECUTABLE_PATH;
  if (given) {
    const path = await works(given);
    if (path) return path;
    say(`PUPPETEER_EXECUTABLE_PATH (${given}) is not a Chromium that loads extensions; looking elsewhere`);
  }
  for (const place of USUAL_PLACES) {
    const path = await works(place);
    if (path) return path;
  }
  say('no Chromium in the usual places, trying to get one');
  const got = (await fromBrowsersPackage()) ?? (await fromDebian());
  return (
    got ??
    fail(
      'No Chromium was found and none could be installed: set PUPPETEER_EXECUTABLE_PATH to a Chromium or Chrome for Testing.',
    )
  );
}
