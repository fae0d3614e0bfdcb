// Arguments as requests, and what is said of wrong ones.
import assert from 'node:assert/strict';
import type { AnalysisRequest } from '../../src/cli/analysisArguments.ts';
import { readArguments } from '../../src/cli/arguments.ts';

const causes = ['undefined-name', 'misspelled-name'];
const plainAudit: AnalysisRequest = {
  kind: 'analyse',
  command: { name: 'audit' },
  paths: ['a.ipynb'],
  format: 'text',
  shard: { index: 1, of: 1 },
  exclusion: 'in-folders',
  suppressed: 'left-out',
  jobs: undefined,
  failOn: undefined,
  baseline: undefined,
  select: [],
  ignore: [],
};

describe('arguments', () => {
  const right: readonly (readonly [argv: string, expected: Partial<AnalysisRequest>])[] = [
    ['audit a.ipynb', {}],
    ['explain a.ipynb', { command: { name: 'explain' } }],
    ['audit a.ipynb b c/ -', { paths: ['a.ipynb', 'b', 'c/', '-'] }],
    ['--format json audit a.ipynb', { format: 'json' }],
    ['audit a.ipynb --format=jsonl', { format: 'jsonl' }],
    ['audit a.ipynb --format sarif --shard 2/3', { format: 'sarif', shard: { index: 2, of: 3 } }],
    ['audit a.ipynb --baseline old.json', { baseline: 'old.json' }],
    ['audit a.ipynb --jobs 3', { jobs: 3 }],
    ['audit a.ipynb -j 1', { jobs: 1 }],
    ['audit a.ipynb --fail-on hint', { failOn: 'hint' }],
    ['audit a.ipynb --fail-on never', { failOn: 'never' }],
    [
      'audit a.ipynb --select undefined-name,misspelled-name',
      { select: ['undefined-name', 'misspelled-name'] },
    ],
    [
      'audit a.ipynb --ignore undefined-name, --ignore misspelled-name',
      { ignore: ['undefined-name', 'misspelled-name'] },
    ],
    [
      'check a.ipynb --cell 0',
      { command: { name: 'check', cell: 0, order: 'recorded', facts: undefined } },
    ],
    [
      'check a.ipynb --cell all --order document',
      { command: { name: 'check', cell: 'all', order: 'document', facts: undefined } },
    ],
    [
      'check a.ipynb b --cell all',
      {
        command: { name: 'check', cell: 'all', order: 'recorded', facts: undefined },
        paths: ['a.ipynb', 'b'],
      },
    ],
    ['audit a.ipynb --log team', { command: { name: 'audit', log: 'team' } }],
    ['audit a.ipynb --format sarif --show-suppressed', { format: 'sarif', suppressed: 'marked' }],
    ['audit a.ipynb --force-exclude', { exclusion: 'everywhere' }],
    ['audit -- --odd', { paths: ['--odd'] }],
  ];
  for (const [argv, expected] of right) {
    it(argv, () => {
      assert.deepEqual(readArguments(argv.split(' '), causes), { ...plainAudit, ...expected });
    });
  }

  const wrong: readonly (readonly [argv: string, message: RegExp])[] = [
    ['', /^Name a command: explain, audit, check, verify, corpus\.$/],
    [
      'audti a.ipynb',
      /^There is no command 'audti'\. Did you mean audit\? There are explain, audit, /,
    ],
    ['report.ipynb', /^Name a command before report\.ipynb: explain, audit, /],
    ['audit', /at least one notebook/],
    ['audit - -', /- only once/],
    [
      'audit a --format xml',
      /--format is one of text, json, jsonl, sarif, html, markdown; not 'xml'/,
    ],
    ['audit a --jobs 0', /number of threads/],
    ['audit a --jobs many', /not 'many'/],
    ['audit a --shard 3/2', /--shard takes i\/n/],
    ['audit a --fail-on fatal', /--fail-on is one of error/],
    ['explain a --log team', /--log belongs to the command audit/],
    ['audit a --fatal', /^There is no option '--fatal'\.$/],
    ['audit a --formt json', /^There is no option '--formt'\. Did you mean --format\?$/],
    ['audit a -x', /^There is no option '-x'\.$/],
    ['audit a --format', /^--format needs a value behind it: --format <name>\.$/],
    ['audit a -j', /^--jobs needs a value behind it: --jobs <n>\.$/],
    ['audit a --baseline --format json', /^--baseline needs a value behind it/],
    ['audit a --force-exclude=yes', /^--force-exclude takes no value\.$/],
    ['audit a --select typo', /no cause 'typo'\.$/],
    ['audit a --select undefind-name', /no cause 'undefind-name'\. Did you mean undefined-name\?$/],
    ['audit a --ignore undefined-name,typo', /no cause 'typo'/],
    ['audit a --cell 1', /--cell belongs to the command check/],
    ['explain a --order document', /--order belongs to the command check/],
    ['audit a --show-suppressed', /belongs to --format sarif/],
    ['check a', /which cell to check/],
    ['check a --cell one', /not 'one'/],
    ['check a --cell=-1', /not '-1'/],
    ['check a --cell 1.5', /not '1.5'/],
    ['check a --cell 1 --order any', /--order is one of recorded, document/],
    ['check a --cell all --facts f.json', /of one moment/],
    ['check a b --cell 1', /--cell all only/],
  ];
  for (const [argv, message] of wrong) {
    it(`refuses '${argv}'`, () => {
      const request = readArguments(argv === '' ? [] : argv.split(' '), causes);
      assert.ok(request.kind === 'wrong');
      assert.match(request.message, message);
    });
  }

  for (const [argv, request] of [
    ['--help', { kind: 'help', command: undefined }],
    ['-h', { kind: 'help', command: undefined }],
    ['check --help', { kind: 'help', command: 'check' }],
    ['help', { kind: 'help', command: undefined }],
    ['help verify', { kind: 'help', command: 'verify' }],
    ['--version', { kind: 'version' }],
  ] as const) {
    it(argv, () => assert.deepEqual(readArguments(argv.split(' '), causes), request));
  }
});
