import { fail, run, say } from './steps.mjs';

/**
 * Builds the extension.
 * @param {'production' | 'test'} mode `test` adds the gallery page, in its own folder
 */
export async function build(mode = 'production') {
  say(mode === 'test' ? 'building the gallery (wxt build --mode test)' : 'building the extension (wxt build)');
  const { code, output } = await run('npx', ['wxt', 'build', '--mode', mode], { quiet: true });
  if (code === 0) return;
  console.error(output);
  fail('The build failed.');
}
