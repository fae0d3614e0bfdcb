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
  const table = causeTables(causeDocs());
  return `${readme.slice(0, start + START.length)}\n\n${table}\n\n${readme.slice(end)}`;
}

type Docs = ReturnType<typeof causeDocs>[number];

/** What readers look for, in the order they read; a cause stands under the first that its exceptions fit. */
const GROUPS: readonly (readonly [title: string, exceptions: RegExp])[] = [
  ['Names and the order of runs', /^(?:NameError|UnboundLocalError)$/],
  ['Imports and packages', /^(?:ImportError|ModuleNotFoundError)$/],
  ['Syntax', /^SyntaxError$/],
  [
    'Files, network and the machine',
    /^(?:\w*(?:File|OS|Permission|Unicode|Connection|Memory|OutOfMemory|HTTP|Timeout)\w*(?:Error|Exception)?|KeyboardInterrupt|SystemExit|DeadKernelError)$/,
  ],
  ['Where no special cause fits', /^Exception$/],
  ['Attributes, calls, data and models', /./],
];
const NO_CRASH = 'Nothing has crashed yet';

/** One folded table for each group: the list is long, and nobody reads it from end to end. */
function causeTables(docs: readonly Docs[]): string {
  const titles = [...GROUPS.map(([title]) => title), NO_CRASH];
  return titles
    .map((title) => [title, docs.filter((each) => groupOf(each) === title)] as const)
    .filter(([, own]) => own.length > 0)
    .map(
      ([title, own]) =>
        `<details><summary><b>${title}</b> (${own.length})</summary>\n\n${renderCauseTable(own)}\n\n</details>`,
    )
    .join('\n\n');
}

function groupOf({ exceptions: [first] }: Docs): string {
  if (first === undefined) return NO_CRASH;
  return GROUPS.find(([, exceptions]) => exceptions.test(first))?.[0] ?? NO_CRASH;
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
