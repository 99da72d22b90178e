import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/**
 * Builds the playground's page into `dist/page`. Everything is a file of its own: the page's Content-Security-Policy allows neither inline
 * scripts nor fonts and pictures written into the style sheet.
 */
export default defineConfig({
  root: fileURLToPath(new URL('page', import.meta.url)),
  base: '/',
  resolve: {
    alias: {
      'lit/directives/style-map.js': fileURLToPath(new URL('page/style-map.ts', import.meta.url)),
    },
  },
  build: {
    outDir: fileURLToPath(new URL('../../dist/page', import.meta.url)),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    chunkSizeWarningLimit: 700,
  },
});
