import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * The reply check in one file, as a page gets it: run from its sources, each name that a file imports would cost a
 * look-up in the bench's own loader.
 */
export async function builtCheck(): Promise<typeof import('../../lib/compliance/check')> {
  const folder = mkdtempSync(join(tmpdir(), 'replywatch-bench-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: fileURLToPath(new URL('../../lib/compliance/check.ts', import.meta.url)),
        outDir: folder,
        rollupOptions: { output: { entryFileNames: 'check.mjs' } },
      },
    });
    return await import(/* @vite-ignore */ pathToFileURL(join(folder, 'check.mjs')).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
