/** Reads the product's own manifest, which lies above this file in the sources and above the bundle. */
import { readFileSync } from 'node:fs';

/** The product's version; `unknown` where no manifest is found. */
export function productVersion(): string {
  for (const above of ['../package.json', '../../package.json']) {
    try {
      const manifest: unknown = JSON.parse(readFileSync(new URL(above, import.meta.url), 'utf8'));
      if (isManifest(manifest)) return manifest.version;
    } catch {
      // Not here: the next place up.
    }
  }
  return 'unknown';
}

function isManifest(value: unknown): value is { readonly version: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    value.name === 'cellscope' &&
    'version' in value &&
    typeof value.version === 'string'
  );
}
