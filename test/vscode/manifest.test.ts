// Holds the manifest to the code: every command and setting that it promises is there.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly icon: string;
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<
      Record<string, readonly { readonly command: string; readonly when: string }[]>
    >;
    readonly configuration: {
      readonly properties: Readonly<Record<string, { readonly default: unknown }>>;
    };
  };
}

const project = join(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as Manifest;
const { commands, menus, configuration } = manifest.contributes;
const sources = readdirSync(join(project, 'src/vscode'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join(project, 'src/vscode', path), 'utf8'))
  .join('\n');

describe('the manifest', () => {
  it('names commands that exist', () => {
    assert.ok(commands.length > 0);
    for (const { command } of commands) assert.ok(sources.includes(`'${command}'`), command);
  });

  it('says when each command can be found', () => {
    const palette = menus['commandPalette'] ?? [];
    assert.deepEqual(
      palette.map(({ command }) => command).sort(),
      commands.map(({ command }) => command).sort(),
    );
    // What is about one row of a view has no place among commands that take no argument.
    const places = /notebookType|cellscope\.isActive|^(false|true)$/;
    assert.deepEqual(
      palette.filter(({ when }) => !places.test(when)),
      [],
    );
  });

  it('puts only its own commands into menus', () => {
    const known = new Set(commands.map(({ command }) => command));
    for (const { command } of Object.values(menus).flat()) assert.ok(known.has(command), command);
  });

  it('gives every setting a default', () => {
    for (const [name, { default: value }] of Object.entries(configuration.properties)) {
      assert.notEqual(value, undefined, name);
    }
  });

  it('starts the extension with the notebooks that it watches, and for reports of an earlier window', () => {
    const watched = [...sources.matchAll(/notebookTypes = \[([^\]]*)\]/g)].flatMap(([, list]) =>
      [...(list ?? '').matchAll(/'([^']+)'/g)].map(([, type]) => `onNotebook:${type ?? ''}`),
    );
    assert.ok(watched.length > 0);
    const reports = /viewType = '([^']+)'/.exec(sources)?.[1] ?? '';
    assert.deepEqual(manifest.activationEvents, [...watched, `onWebviewPanel:${reports}`]);
  });

  it('has its icon', () => {
    const png = readFileSync(join(project, manifest.icon));
    assert.equal(png.subarray(1, 4).toString(), 'PNG');
    // Width and height stand at fixed places of a PNG's head.
    assert.ok(png.readUInt32BE(16) >= 128 && png.readUInt32BE(20) >= 128);
  });
});
