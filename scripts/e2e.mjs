// `npm run e2e [-- FILTER]`: builds, then the end-to-end tests alone, or those whose file name holds FILTER.
import { build } from './lib/build.mjs';
import { ensureChromium } from './lib/chromium.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { run } from './lib/steps.mjs';

await ensureDependencies();
const env = { PUPPETEER_EXECUTABLE_PATH: await ensureChromium() };
await build();
await build('test');
const { code } = await run('npx', ['vitest', 'run', '--project', 'e2e', ...process.argv.slice(2)], { env });
process.exit(code);
