// Lines that open a frame, and lines as close to one as code and messages come.
import assert from 'node:assert/strict';
import { parseFrameHeader } from '../../../src/core/traceback/frameHeader.ts';

describe('parseFrameHeader', () => {
  const silent: readonly string[] = [
    '',
    '    5 for x in range(3)',
    'for wheel in wheels:',
    "    raise ValueError('in car.py in drive()')x",
    'ValueError: f.py in g',
    'NameError: name is in use',
    'File',
    'File size is 3 MB',
    'Cell',
    'Cell 5',
    'In [5]',
    'Input In []',
    'Cell In[5',
    'See a.ipynb Cell 5',
    'File "a.py"',
    'File "a.py", line x',
    'Traceback (most recent call last)',
    `${'-'.repeat(75)}ValueError            Traceback (most recent call last)<string> in <module>`,
    'During handling of the above exception, another exception occurred:',
    `${'a'.repeat(5000)}.py in f()`,
  ];
  for (const line of silent) {
    it(`says nothing of: ${line.slice(0, 60)}`, () => {
      assert.equal(parseFrameHeader(line), undefined);
    });
  }

  const files: readonly (readonly [string, string, number | undefined, string | undefined])[] = [
    ['File c:\\a b\\c.py:12, in f(x)', 'c:\\a b\\c.py', 11, 'f'],
    ['  File ~/x.py:3 in <module>', '~/x.py', 2, undefined],
    ['File <string>:1', '<string>', 0, undefined],
    ['File <string>', '<string>', undefined, undefined],
    ['    File "/a/b.py", line 33, in call  **', '/a/b.py', 32, 'call'],
    ['x.so in a.b.c (a/b.c:12)()', 'x.so', undefined, 'a.b.c'],
    ['/a/b.py in <lambda>(.0)', '/a/b.py', undefined, '<lambda>'],
    ['/a/b.py in C.<locals>.g(*args, **kw)', '/a/b.py', undefined, 'C.<locals>.g'],
    ['/tmp/ipykernel_launcher.py in f()', '/tmp/ipykernel_launcher.py', undefined, 'f'],
  ];
  for (const [line, file, at, functionName] of files) {
    it(`reads the file of: ${line}`, () => {
      const header = parseFrameHeader(line);
      assert.equal(header?.cell, undefined);
      assert.deepEqual(
        [header?.file, header?.line, header?.functionName],
        [file, at, functionName],
      );
    });
  }

  it('knows bare code lines by the header above them', () => {
    assert.equal(parseFrameHeader('  Cell In[3], line 1')?.codeLines, 'bare');
    assert.equal(parseFrameHeader('Cell In[3], line 1')?.codeLines, 'numbered');
    assert.equal(parseFrameHeader('File "a.py", line 1')?.codeLines, 'bare');
    assert.equal(parseFrameHeader('File a.py:1')?.codeLines, 'numbered');
  });
});
