import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILD } from './browser';

/**
 * A copy of the production build, every file byte for byte the same, but for the manifest, in which the carriers' hosts
 * are moved from optional to required ones: the browser's question for a permission cannot be answered headless.
 */
export function permittedBuild(): string {
  const copy = mkdtempSync(join(tmpdir(), 'replywatch-permitted-'));
  cpSync(BUILD, copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(`${copy}/manifest.json`, 'utf8'));
  manifest.host_permissions.push(...manifest.optional_host_permissions);
  delete manifest.optional_host_permissions;
  writeFileSync(`${copy}/manifest.json`, JSON.stringify(manifest));
  return copy;
}
