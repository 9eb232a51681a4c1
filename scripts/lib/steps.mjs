import { spawn } from 'node:child_process';

/** The project's folder. */
export const ROOT = new URL('../..', import.meta.url).pathname.replace(/\/$/, '');

/** A progress line. */
export const say = (text) => console.log(`> ${text}`);

/**
 * Runs a command in the project's folder.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean, timeout?: number }} [options] `quiet` keeps the output until it fails; `timeout` in ms
 * @returns {Promise<{ code: number, output: string }>} never rejects: a command that cannot be started has code 127
 */
export function run(command, args, { env = {}, quiet = false, timeout = 0 } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      ...(timeout ? { timeout } : {}),
    });
    const keep = (chunk) => {
      output = (output + chunk).slice(-20_000);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Ends the process with one clear sentence. */
export function fail(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}
