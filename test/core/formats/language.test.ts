// Which language a notebook's kernel runs, by everything that files say about it.
import assert from 'node:assert/strict';
import type { Json } from '../../../src/core/formats/json.ts';
import { readNotebook } from '../../../src/core/formats/readNotebook.ts';

describe('the language of a notebook', () => {
  const python3 = { name: 'python3', language: 'python', display_name: 'Python 3' };
  const cases: readonly (readonly [string, Json, string])[] = [
    ['nothing known', {}, 'python'],
    ['odd metadata', 'x', 'python'],
    [
      'the usual',
      { kernelspec: python3, language_info: { name: 'python', version: '3.11' } },
      'python',
    ],
    [
      'a kernel of one environment',
      { kernelspec: { name: 'conda-env-ml-py', language: 'Python' } },
      'python',
    ],
    [
      'an environment named after R',
      { kernelspec: { name: 'ir-project', language: 'python' } },
      'python',
    ],
    ['only an unknown kernel name', { kernelspec: { name: 'env' } }, 'python'],
    ['a name that begins like R', { kernelspec: { name: 'iris' } }, 'python'],
    ['only language_info', { language_info: { name: 'ipython' } }, 'python'],
    ['the kernel python2', { kernelspec: { name: 'python2', language: 'python' } }, 'python2'],
    ['only the kernel python2', { kernelspec: { name: 'python2' } }, 'python2'],
    [
      'version 2',
      { kernelspec: python3, language_info: { name: 'python', version: '2.7.12' } },
      'python2',
    ],
    ['R', { kernelspec: { name: 'ir', language: 'R' } }, 'r'],
    ['only the kernel of R', { kernelspec: { name: 'ir' } }, 'r'],
    ['Julia by its kernel', { kernelspec: { name: 'julia-1.10' } }, 'julia'],
    [
      'version 2 of another language',
      { language_info: { name: 'julia', version: '2.0' } },
      'julia',
    ],
    ['Scala', { kernelspec: { name: 'spylon-kernel' } }, 'scala'],
    ['a shell', { kernelspec: { name: 'bash', language: 'bash' } }, 'bash'],
    ['SoS', { kernelspec: { name: 'sos', language: 'sos' } }, 'sos'],
    ['an unknown language', { kernelspec: { name: 'x', language: 'PlainText' } }, 'plaintext'],
  ];
  for (const [title, metadata, language] of cases) {
    it(`${title}: ${language}`, () => {
      const cells = [{ cell_type: 'code', source: 'x' }];
      const snapshot = readNotebook(JSON.stringify({ cells, metadata, nbformat: 4 }), 'a.ipynb');
      assert.equal(snapshot.language, language);
      assert.equal(snapshot.cells[0]?.language, language === 'python2' ? 'python' : language);
      const expected = { python: [], python2: ['python2'] }[language] ?? ['other-language'];
      assert.deepEqual(
        snapshot.problems.map((problem) => problem.code),
        expected,
      );
    });
  }

  it('of nbformat 3 is that of its cells', () => {
    const worksheets = [{ cells: [{ cell_type: 'code', language: 'Julia', input: 'x' }] }];
    const snapshot = readNotebook(JSON.stringify({ worksheets, nbformat: 3 }), 'a.ipynb');
    assert.equal(snapshot.language, 'julia');
    assert.equal(snapshot.cells[0]?.language, 'julia');
  });
});
