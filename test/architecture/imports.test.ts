// Holds src/ to its import rules, and shows on a made-up tree that each rule notices what it forbids.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { allowedOnly, layers, noCircularImports, typesOnly } from './importRules.ts';
import { importsOfCauses, importsUnder, type ImportGraph } from './imports.ts';

const project = join(import.meta.dirname, '../..');

/** For each layer, a file of it and an import that its row forbids. */
const forbidden: Readonly<Record<string, readonly [file: string, statement: string]>> = {
  'core/model': ['core/model/crash.ts', `import '../knowledge/builtins.ts';`],
  'core/knowledge': ['core/knowledge/builtins.ts', `import type {} from '../model/position.ts';`],
  'core/formats': ['core/formats/ipynb.ts', `import 'node:fs';`],
  'core/traceback': ['core/traceback/ansi.ts', `import '../python/parser.ts';`],
  'core/python': ['core/python/parser.ts', `import '../state/ledger.ts';`],
  'core/follow': ['core/follow/execute.ts', `import '../state/replay.ts';`],
  'core/state': ['core/state/ledger.ts', `import type { Tree } from 'web-tree-sitter';`],
  'core/values': ['core/values/walkCell.ts', `import '../causes/diagnose.ts';`],
  'core/facts': ['core/facts/probe.ts', `import 'child_process';`],
  'core/config': ['core/config/settings.ts', `import '../../platform/files.ts';`],
  'core/causes': ['core/causes/diagnose.ts', `import '../forecast/forecast.ts';`],
  'core/forecast': ['core/forecast/forecast.ts', `import '../audit/audit.ts';`],
  'core/audit': ['core/audit/audit.ts', `import type * as vscode from 'vscode';`],
  'core/health': ['core/health/metrics.ts', `import '../../render/text.ts';`],
  'core/corpus': ['core/corpus/cluster.ts', `import '../../vscode/hover.ts';`],
  'core/verify': ['core/verify/verification.ts', `import '../../render/text.ts';`],
  'core/index': ['core/index.ts', `import '../render/text.ts';`],
  render: ['render/text.ts', `import type {} from '../core/state/ledger.ts';`],
  platform: ['platform/files.ts', `import '../core/model/position.ts';`],
  vscode: ['vscode/hover.ts', `import '../core/causes/registry.ts';`],
  webview: ['webview/page.ts', `import * as vscode from 'vscode';`],
  worker: ['worker/layOut.ts', `import '../core/index.ts';`],
  cli: ['cli/main.ts', `import type { Uri } from 'vscode';`],
};

/** Imports at run time where only types are allowed. */
const notOnlyTypes: typeof forbidden = {
  'core/python': ['core/python/scopes.ts', `import { Parser } from 'web-tree-sitter';`],
  render: ['render/html.ts', `import { x } from '../core/model/position.ts';`],
  webview: ['webview/list.ts', `import { x } from '../core/model/position.ts';`],
};

/** Imports that must pass, each close to one that must not. */
const allowed: readonly (readonly [file: string, statement: string])[] = [
  ['core/python/blank.ts', `import type { Tree } from 'web-tree-sitter';`],
  ['render/markdown.ts', `import type { x } from '../core/model/position.ts';`],
  ['platform/worker.ts', `import 'node:worker_threads';\nimport 'fs/promises';`],
  ['platform/wasm.ts', `import { Parser } from 'web-tree-sitter';`],
  ['cli/arguments.ts', `import '../core/index.ts';\nimport 'node:util';`],
  ['vscode/links.ts', `import * as vscode from 'vscode';\nimport '../render/text.ts';`],
  ['extension.ts', `import './vscode/links.ts';`],
];

describe('imports of src/', () => {
  let graph: ImportGraph;
  before(async () => {
    graph = await importsUnder(project);
  });

  for (const layer of layers) {
    it(allowedOnly(layer), () => {
      assert.deepEqual(graph.violations.get(allowedOnly(layer)) ?? [], []);
    });
    if (layer.typesOnly !== undefined) {
      it(typesOnly(layer), () => {
        assert.deepEqual(graph.violations.get(typesOnly(layer)) ?? [], []);
      });
    }
  }

  it(noCircularImports, () => {
    assert.deepEqual(graph.violations.get(noCircularImports) ?? [], []);
  });

  it('a cause is imported by the registry alone', () => {
    assert.deepEqual(importsOfCauses(graph.modules), []);
  });

  it('every file belongs to exactly one layer', () => {
    const own = graph.modules.map((module) => module.source).filter((path) => /^src\//.test(path));
    const layersOf = (path: string): readonly string[] =>
      layers.filter((layer) => new RegExp(layer.files).test(path)).map((layer) => layer.name);
    assert.ok(own.length > 0);
    assert.deepEqual(
      own.filter((path) => layersOf(path).length !== 1),
      [],
    );
  });
});

describe('import rules, on a tree that breaks them', () => {
  let folder: string;
  let graph: ImportGraph;

  before(async () => {
    // Inside the project, so that packages resolve as they do for the real files.
    const results = join(project, '.test-results');
    await mkdir(results, { recursive: true });
    folder = await mkdtemp(join(results, 'imports-'));
    await write({
      'core/model/position.ts': 'export const x = 1;',
      'core/causes/registry.ts': `import './name-error/one.ts';\nimport './name-error/two.ts';`,
      'core/causes/name-error/one.ts': `import './two.ts';\nimport './shared.ts';`,
      'core/causes/name-error/two.ts': `import './shared.ts';`,
      'core/causes/name-error/shared.ts': 'export {};',
      'core/causes/loop.ts': `import './loopBack.ts';`,
      'core/causes/loopBack.ts': `import './loop.ts';`,
      ...Object.fromEntries([
        ...Object.values(forbidden),
        ...Object.values(notOnlyTypes),
        ...allowed,
      ]),
    });
    graph = await importsUnder(folder);
  });

  after(() => rm(folder, { recursive: true, force: true }));

  /** Writes the files, and an empty one wherever an import would otherwise lead nowhere. */
  async function write(files: Readonly<Record<string, string>>): Promise<void> {
    const targets = Object.entries(files).flatMap(([file, text]) =>
      [...text.matchAll(/'(\.[^']+)'/g)].map((match) => join(dirname(file), match[1] ?? '')),
    );
    const empty = Object.fromEntries(targets.map((target) => [target, 'export {};']));
    for (const [file, text] of Object.entries({ ...empty, ...files })) {
      const path = join(folder, 'src', file);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
  }

  function filesBreaking(rule: string): readonly (string | undefined)[] {
    return (graph.violations.get(rule) ?? []).map((violation) => violation.split(' -> ')[0]);
  }

  for (const layer of layers) {
    it(`notices what ${layer.name} may not import, and nothing else`, () => {
      const broken = forbidden[layer.name];
      assert.ok(broken !== undefined, 'give the layer a forbidden import above');
      assert.deepEqual(filesBreaking(allowedOnly(layer)), [`src/${broken[0]}`]);
    });
    if (layer.typesOnly !== undefined) {
      it(`notices what ${layer.name} imports beyond types, and nothing else`, () => {
        const broken = notOnlyTypes[layer.name];
        assert.ok(broken !== undefined, 'give the layer such an import above');
        assert.deepEqual(filesBreaking(typesOnly(layer)), [`src/${broken[0]}`]);
      });
    }
  }

  it('notices a circle', () => {
    // A circle is reported once, from whichever of its files comes first.
    assert.match(filesBreaking(noCircularImports).join(), /^src\/core\/causes\/loop(Back)?\.ts$/);
  });

  it('notices a cause that imports another, and lets two share a file', () => {
    assert.deepEqual(importsOfCauses(graph.modules), [
      'src/core/causes/name-error/one.ts -> src/core/causes/name-error/two.ts',
    ]);
  });
});
