// Writes what is generated from the causes into the README and the manifest: `npm run docs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withCauseTable, withLevels } from './generated.ts';

const file = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const rewrite = (name: string, change: (text: string) => string): void => {
  writeFileSync(file(name), change(readFileSync(file(name), 'utf8')));
};

rewrite('README.md', withCauseTable);
rewrite('package.json', withLevels);
