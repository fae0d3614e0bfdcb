// Who may import whom: one row for each layer of src/, turned into rules for dependency-cruiser.
import type { IForbiddenRuleType } from 'dependency-cruiser';

/** A layer and everything it may import besides itself. */
export interface Layer {
  readonly name: string;
  /** Regular expression for the layer's own files, as paths from the project's folder. */
  readonly files: string;
  /** Regular expressions for what may be imported. */
  readonly mayImport: readonly string[];
  /** Those of `mayImport` of which only types may be imported: nothing of them is left at run time. */
  readonly typesOnly?: readonly string[];
  /** Whether Node's own modules may be imported too. */
  readonly runsOnNode?: true;
}

const core = (room: string): string => `^src/core/${room}/`;
const coreDoor = '^src/core/index\\.ts$';
const render = '^src/render/';
const platform = '^src/platform/';
const pictures = '(^|/)fast-png(/|$)';
const editor = '(^|/)vscode(/|$)';
const parser = '(^|/)web-tree-sitter(/|$)';
/** Holds types alone, so nothing of it can be left at run time. */
const jupyter = '(^|/)@vscode/jupyter-extension(/|$)';
/** The types of the format of that name. */
const sarif = '(^|/)@types/sarif(/|$)';
/** The library that lays out graphs: pure, like the rest of the renderers. */
const graphLayout = '(^|/)@dagrejs/(dagre|graphlib)(/|$)';
/** Reads TOML; pure. */
const toml = '(^|/)smol-toml(/|$)';
/** Patterns of paths. */
const globs = '(^|/)(@types/)?picomatch(/|$)';
const facts = [core('model'), core('knowledge'), core('python')];
const beforeCauses = [
  ...facts,
  ...['formats', 'traceback', 'follow', 'state', 'facts', 'config'].map((room) => core(room)),
];
const beforeAudit = [...beforeCauses, core('causes'), core('forecast')];

/** The layers of src/; every file belongs to exactly one. */
export const layers: readonly Layer[] = [
  { name: 'core/model', files: core('model'), mayImport: [] },
  { name: 'core/knowledge', files: core('knowledge'), mayImport: [] },
  { name: 'core/formats', files: core('formats'), mayImport: [core('model')] },
  { name: 'core/traceback', files: core('traceback'), mayImport: [core('model')] },
  {
    name: 'core/python',
    files: core('python'),
    mayImport: [core('model'), core('knowledge'), parser],
    typesOnly: [parser],
  },
  { name: 'core/follow', files: core('follow'), mayImport: facts },
  {
    name: 'core/state',
    files: core('state'),
    mayImport: [...facts, core('traceback'), core('follow'), core('facts')],
  },
  { name: 'core/values', files: core('values'), mayImport: facts },
  {
    name: 'core/facts',
    files: core('facts'),
    mayImport: [core('model'), core('formats'), core('traceback')],
  },
  { name: 'core/config', files: core('config'), mayImport: [core('model'), toml] },
  { name: 'core/causes', files: core('causes'), mayImport: beforeCauses },
  {
    name: 'core/forecast',
    files: core('forecast'),
    mayImport: [...beforeCauses, core('causes'), core('values')],
  },
  {
    name: 'core/audit',
    files: core('audit'),
    mayImport: [...beforeAudit, core('health'), core('values')],
  },
  { name: 'core/health', files: core('health'), mayImport: beforeAudit },
  { name: 'core/corpus', files: core('corpus'), mayImport: beforeAudit },
  { name: 'core/verify', files: core('verify'), mayImport: beforeAudit },
  { name: 'core/index', files: coreDoor, mayImport: ['^src/core/'] },
  {
    name: 'render',
    files: render,
    mayImport: [core('model'), sarif, graphLayout],
    typesOnly: [core('model'), sarif],
  },
  {
    name: 'platform',
    files: platform,
    mayImport: [parser, globs, pictures, coreDoor],
    runsOnNode: true,
  },
  {
    name: 'vscode',
    files: '^src/(vscode/|extension\\.ts$)',
    mayImport: [editor, jupyter, coreDoor, render, platform],
  },
  {
    name: 'webview',
    files: '^src/webview/',
    mayImport: [core('model')],
    typesOnly: [core('model')],
  },
  { name: 'worker', files: '^src/worker/', mayImport: [render], runsOnNode: true },
  {
    name: 'cli',
    files: '^src/cli/',
    mayImport: [coreDoor, render, platform],
    runsOnNode: true,
  },
];

/** The rules of a layer: only what its row allows, and of some of that only the types. */
function rulesOf(layer: Layer): IForbiddenRuleType[] {
  const from = { path: layer.files };
  return [
    {
      name: allowedOnly(layer),
      severity: 'error',
      from,
      to: {
        pathNot: [layer.files, ...layer.mayImport],
        ...(layer.runsOnNode ? { dependencyTypesNot: ['core'] } : {}),
      },
    },
    ...(layer.typesOnly ?? []).map((path): IForbiddenRuleType => ({
      name: typesOnly(layer),
      severity: 'error',
      from,
      to: { path, dependencyTypesNot: ['type-only'] },
    })),
  ];
}

/** Name of the rule that a layer imports nothing outside its row. */
export function allowedOnly(layer: Layer): string {
  return `${layer.name} imports only what its row allows`;
}

/** Name of the rule that a layer imports only the types of some neighbours. */
export function typesOnly(layer: Layer): string {
  return `${layer.name} imports types only where its row says so`;
}

/** Name of the rule that no file reaches itself by following imports. */
export const noCircularImports = 'no circular imports';

/** Every rule that dependency-cruiser can check on single imports. */
export const importRules: readonly IForbiddenRuleType[] = [
  ...layers.flatMap(rulesOf),
  { name: noCircularImports, severity: 'error', from: {}, to: { circular: true } },
];
