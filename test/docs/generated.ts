// What is generated from the causes: the README's table, and the manifest's list of levels.
import { causeDocs } from '../../src/core/index.ts';
import { renderCauseTable } from '../../src/render/causePage.ts';

// Between the marks the table stands as it was made, not as the formatter would align it.
const START = '<!-- causes, by `npm run docs` -->\n<!-- prettier-ignore-start -->';
const END = '<!-- prettier-ignore-end -->';
const LEVELS = ['error', 'warning', 'information', 'hint', 'off'];

/** The README with its table of causes as it must be. Throws if the marks around the table are gone. */
export function withCauseTable(readme: string): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`README.md lacks ${START} … ${END}`);
  const table = renderCauseTable(causeDocs());
  return `${readme.slice(0, start + START.length)}\n\n${table}\n\n${readme.slice(end)}`;
}

interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Record<string, { properties?: unknown }> };
  };
}

/** The manifest's text with one level setting for each cause. */
export function withLevels(manifestText: string): string {
  const manifest = JSON.parse(manifestText) as Manifest;
  const setting = manifest.contributes.configuration.properties['cellscope.levels'];
  if (!setting) throw new Error('package.json lacks the setting cellscope.levels');
  setting.properties = Object.fromEntries(
    causeDocs().map(({ id, title }) => [
      id,
      { type: 'string', enum: LEVELS, description: title.replaceAll('`', '') },
    ]),
  );
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
