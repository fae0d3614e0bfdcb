// Bundles the product into dist/; --production leaves the source maps out and minifies.
import { build } from 'esbuild';
import { copyFile, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const production = process.argv.includes('--production');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  logLevel: 'warning',
};

/**
 * The editor loads CommonJS, where `import.meta.url` does not exist; the parser's loader reads it.
 * @type {import('esbuild').BuildOptions}
 */
const insideEditor = {
  ...shared,
  format: 'cjs',
  external: ['vscode'],
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
};

/** @type {import('esbuild').BuildOptions} */
const shipped = production ? { minify: true } : { sourcemap: true };

/** @type {import('esbuild').BuildOptions[]} */
const product = [
  {
    ...insideEditor,
    ...shipped,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.cjs',
  },
  {
    ...shared,
    ...shipped,
    format: 'esm',
    entryPoints: ['src/platform/workers/notebookThread.ts'],
    outfile: 'dist/notebookThread.mjs',
  },
  {
    ...shared,
    ...shipped,
    format: 'esm',
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.mjs',
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    ...shared,
    ...shipped,
    format: 'cjs',
    entryPoints: ['src/worker/layOutReport.ts'],
    outfile: 'dist/layOutReport.cjs',
  },
  {
    ...shared,
    ...shipped,
    platform: 'browser',
    target: 'chrome124',
    format: 'iife',
    entryPoints: ['src/webview/reportPage.ts'],
    outfile: 'dist/reportPage.js',
    // A page may not load the map; the code is short.
    sourcemap: false,
  },
];

/** Files the bundles read at run time, beside them. */
const companions = [
  'src/core/facts/probe.py',
  'src/platform/kernel.py',
  'node_modules/web-tree-sitter/web-tree-sitter.wasm',
  'node_modules/tree-sitter-python/tree-sitter-python.wasm',
];

async function copyBeside(path) {
  await copyFile(path, `dist/${path.split('/').at(-1)}`);
}

process.chdir(fileURLToPath(new URL('.', import.meta.url)));
await mkdir('dist', { recursive: true });
await Promise.all([...product.map((options) => build(options)), ...companions.map(copyBeside)]);
