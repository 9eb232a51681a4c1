import { defineConfig } from 'wxt';
import { manifestFor } from './lib/core/manifest';
import { inPages } from './scripts/in-pages';

// imports: false — every name a file uses is imported by it, so a reader finds where it comes from.
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  srcDir: '.',
  outDir: '.output',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifestVersion: 3,
  manifest: manifestFor(),
  hooks: {
    // The gallery of components exists in test builds only, never in the store package.
    'entrypoints:resolved': (wxt, entrypoints) => {
      if (wxt.config.mode === 'test') return;
      const at = entrypoints.findIndex((entrypoint) => entrypoint.name === 'gallery');
      if (at >= 0) entrypoints.splice(at, 1);
    },
    'vite:build:extendConfig': (entrypoints, vite) => {
      vite.plugins = [...(vite.plugins ?? []), inPages(entrypoints)];
    },
  },
  vite: () => ({
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact', legalComments: 'none' },
    build: { target: 'chrome123' },
  }),
});
