// Reads cell outputs as the editor holds them, broken ones included.
import assert from 'node:assert/strict';
import {
  type EditorOutput,
  errorAmong,
  readOutputs,
} from '../../../src/vscode/watch/cellOutputs.ts';

const errorMime = 'application/vnd.code.notebook.error';
const stdoutMime = 'application/vnd.code.notebook.stdout';
const stderrMime = 'application/vnd.code.notebook.stderr';

function output(items: Readonly<Record<string, string>>, outputType?: string): EditorOutput {
  return {
    items: Object.entries(items).map(([mime, text]) => ({
      mime,
      data: new TextEncoder().encode(text),
    })),
    metadata: outputType === undefined ? undefined : { outputType },
  };
}

const crash = JSON.stringify({ name: 'NameError', message: 'no x', stack: 'line 1\nline 2' });
const nameless = { name: '', message: '', traceback: '' };

const cases: readonly (readonly [name: string, output: EditorOutput, expected: object])[] = [
  [
    'an error',
    output({ [errorMime]: crash }, 'error'),
    { kind: 'error', error: { name: 'NameError', message: 'no x', traceback: 'line 1\nline 2' } },
  ],
  ['printed text', output({ [stdoutMime]: 'hé' }), { kind: 'stream', text: 'hé' }],
  ['printed complaints', output({ [stderrMime]: 'oh' }), { kind: 'stream', text: 'oh' }],
  [
    'a result, by its plain form',
    output({ 'text/html': '<b>1</b>', 'text/plain': '1' }, 'execute_result'),
    { kind: 'result', text: '1' },
  ],
  ['a display', output({ 'text/plain': '1' }, 'display_data'), { kind: 'display', text: '1' }],
  ['a picture', output({ 'image/png': 'data' }), { kind: 'display', text: '' }],
  ['nothing at all', output({}), { kind: 'display', text: '' }],
  ['an error that is no JSON', output({ [errorMime]: '{"na' }), { kind: 'error', error: nameless }],
  ['an error that is a list', output({ [errorMime]: '[1]' }), { kind: 'error', error: nameless }],
  ['an error that is null', output({ [errorMime]: 'null' }), { kind: 'error', error: nameless }],
  [
    'an error of other types',
    output({ [errorMime]: '{"name":1,"message":null,"stack":["x"]}' }),
    { kind: 'error', error: nameless },
  ],
];

describe('the outputs of an open cell', () => {
  for (const [name, given, expected] of cases) {
    it(name, () => assert.deepEqual(readOutputs([given]), [expected]));
  }

  it('keep their places', () => {
    const read = readOutputs([output({}), output({ [errorMime]: crash }), output({})]);
    assert.deepEqual(
      read.map(({ kind }) => kind),
      ['display', 'error', 'display'],
    );
  });

  it('are cut when they are long', () => {
    const [read] = readOutputs([output({ [stdoutMime]: 'x'.repeat(1_000_000) })]);
    assert.ok(read?.kind === 'stream' && read.text.length === 20_000);
  });

  it('hold the error that ended the run as their last', () => {
    const later = JSON.stringify({ name: 'ValueError', message: '', stack: '' });
    const read = readOutputs([output({ [errorMime]: crash }), output({ [errorMime]: later })]);
    assert.equal(errorAmong(read)?.name, 'ValueError');
    assert.equal(errorAmong([]), undefined);
  });
});
