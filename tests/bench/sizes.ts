import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGUAGES } from '../../lib/compliance/context';
import type { Figures } from './bounds';

/** Sizes of a production build's files as they would travel, in kB (1,000 bytes) of gzip. */
export function benchSizes(build: string): Figures {
  const gzip = (files: Iterable<string>) =>
    [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(build, file)), { level: 9 }).length, 0) / 1000;
  return {
    'size.amazon': gzip(['content-scripts/overlay-amazon.js']),
    'size.case-reading': gzip(['case-reading.js']),
    'size.ebay': gzip(['content-scripts/overlay-ebay.js']),
    'size.topics': gzip(['topics.js']),
    'size.panel-answers': gzip(['panel-answers.js']),
    'size.shipment-line': gzip(['shipment-line.js']),
    'size.reply-check': gzip(['reply-check.js']),
    'size.reply-rules': gzip(['reply-rules.js']),
    'size.words': Math.max(...LANGUAGES.map((language) => gzip([`words-${language}.js`]))),
    'size.page-tap': gzip(['content-scripts/page-tap.js']),
    'size.background': gzip(withImports(build, ['background.js'])),
    'size.panel': gzip(filesOf(build, 'sidepanel.html')),
  };
}

/** Scripts and styles that a page names, and what those scripts import. */
function filesOf(build: string, page: string): Set<string> {
  const html = readFileSync(join(build, page), 'utf8');
  return withImports(
    build,
    Array.from(html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g), ([, file]) => file as string),
  );
}

/** Files and, over any number of steps, the chunks that they import. */
function withImports(build: string, files: readonly string[]): Set<string> {
  const all = new Set(files);
  for (const file of all) {
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(join(build, file), 'utf8');
    for (const [, chunk] of code.matchAll(/(?:import|from)\s*\(?"\.{1,2}\/([^"]+\.js)"/g)) {
      const name = chunk as string;
      all.add(name.startsWith('chunks/') ? name : `chunks/${name}`);
    }
  }
  return all;
}
