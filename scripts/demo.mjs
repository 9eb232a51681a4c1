// `npm run demo`: installs what is missing, builds, and takes the tour (scripts/tour.ts) on the stand-in portals.
import { build } from './lib/build.mjs';
import { ensureChromium } from './lib/chromium.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { run } from './lib/steps.mjs';

await ensureDependencies();
const env = { PUPPETEER_EXECUTABLE_PATH: await ensureChromium() };
await build();
const { code } = await run('npx', ['vite-node', 'scripts/tour.ts', '--', ...process.argv.slice(2)], { env });
process.exit(code);
