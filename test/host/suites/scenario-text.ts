// Scenarios: what has to change is a text (an import, a name, a function) or the kernel's environment.
import assert from 'node:assert/strict';
import {
  cellOf,
  chooseQuickFix,
  expectExplained,
  expectNothing,
  needsWindow,
  openNotebook,
  run,
  runAll,
  runsOfFix,
  textsIn,
  waitForDiagnostics,
  waitForMessage,
} from '../harness.ts';

describe('an import that is missing', () => {
  const notebook = '# %%\nimport json\nimport os\n# %%\nroot = math.sqrt(16)\nprint(root)\n';

  it('is added to the cell with the imports, which runs, then this cell', async () => {
    const book = await openNotebook(notebook);
    await runAll(book);
    await expectExplained(book, 1, {
      text: 'math',
      at: '1:8',
      severity: 'error',
      code: 'missing-import',
      message: '`math` is not imported; it needs `import math`.',
      origin: 'cell 1, line 2: the notebook keeps its imports here (cell 1)',
      hover: /^\*\*`math` is not imported\.\*\*/,
      fixes: [
        'Add `import math` to cell 1 and run it, then this cell',
        'Add `import math` to this cell',
      ],
    });
    assert.deepEqual(await runsOfFix(book, 1, 'math', /to cell 1/), ['cell 1', 'cell 2']);
    assert.equal(cellOf(book, 0).document.getText(), 'import json\nimport os\nimport math');
    await expectNothing(book, 1);
  });

  it('is added on top of this cell, which is not run: nobody asked for that', async () => {
    const book = await openNotebook(notebook);
    await runAll(book);
    await waitForDiagnostics(book, 1, (found) => found.length === 1);
    assert.deepEqual(await runsOfFix(book, 1, 'math', 'Add `import math` to this cell'), []);
    assert.equal(
      cellOf(book, 1).document.getText(),
      'import math\nroot = math.sqrt(16)\nprint(root)',
    );
    await expectNothing(book, 1, 'math.sqrt');
    assert.equal((await run(book, 1)).success, true);
  });
});

describe('a name that is spelt wrongly', () => {
  it('is corrected, and the cell runs', async () => {
    const book = await openNotebook(
      '# %%\ncustomer_ages = [31, 45]\n# %%\n"oldest"\nprint(max(custmer_ages))\n',
    );
    await runAll(book);
    await expectExplained(book, 1, {
      text: 'custmer_ages',
      at: '2:11',
      severity: 'error',
      code: 'misspelled-name',
      message: 'No `custmer_ages`; did you mean `customer_ages` (cell 1)?',
      origin: 'cell 1, line 1: `customer_ages` is defined here (cell 1)',
      hover: /^\*\*`custmer_ages` does not exist; `customer_ages` \(cell 1\) does\.\*\*/,
      fixes: ['Change to `customer_ages`'],
    });
    await chooseQuickFix(book, 1, 'custmer_ages', 'Change to `customer_ages`');
    assert.equal(cellOf(book, 1).document.getText(), '"oldest"\nprint(max(customer_ages))');
    await expectNothing(book, 1, 'print');
    assert.equal((await run(book, 1)).success, true);
  });

  it('may stand nowhere at all', async () => {
    const book = await openNotebook('# %%\ngreeting = "Hi"\n# %%\nprint(greeting, visitor)\n');
    await runAll(book);
    await expectExplained(book, 1, {
      text: 'visitor',
      at: '1:17',
      severity: 'error',
      code: 'undefined-name',
      message: '`visitor` is defined nowhere in this notebook.',
      hover: /^\*\*`visitor` is defined nowhere\.\*\*/,
      fixes: [],
    });
  });
});

describe('a variable of a function', () => {
  it('that hides the notebook’s is explained in the function and cured there', async () => {
    const book = await openNotebook(
      '# %%\ntotal = 0\ndef add(amount):\n    total += amount\n    return total\n# %%\nadd(3)\n',
    );
    await runAll(book);
    await expectExplained(
      book,
      0,
      {
        text: 'total',
        at: '3:5',
        severity: 'error',
        code: 'unbound-local',
        message: '`total` is local to `add` (line 3 assigns it) and has no value yet.',
        origin: 'cell 1, line 3: this makes `total` a variable of `add` (cell 1)',
        hover: /^\*\*`total` has no value yet inside `add`\.\*\*/,
        fixes: ['Use the notebook’s `total` in `add` (global), run cell 1, then cell 2'],
      },
      1,
    );
    assert.deepEqual(await runsOfFix(book, 0, 'total +=', /\(global\), run cell 1/), [
      'cell 1',
      'cell 2',
    ]);
    assert.match(cellOf(book, 0).document.getText(), /def add\(amount\):\n {4}global total\n/);
    await expectNothing(book, 0, 'total +=');
    await expectNothing(book, 1);
  });

  it('that the enclosing function sets too late', async () => {
    const book = await openNotebook(
      '# %%\ndef report():\n    def line():\n        return title\n    text = line()\n    title = "Sales"\n    return text\n# %%\nreport()\n',
    );
    await runAll(book);
    await expectExplained(
      book,
      0,
      {
        text: 'title',
        at: '3:16',
        severity: 'error',
        code: 'free-variable-unset',
        message: '`title` has no value yet: `report` sets it on line 5, after this was called.',
        origin: 'cell 1, line 5: this makes `title` a variable of `report` (cell 1)',
        hover: /^\*\*`title` has no value yet\.\*\* It belongs to `report`/,
        fixes: [],
      },
      1,
    );
  });
});

describe('a package that is not installed', () => {
  const title = 'Insert `%pip install opencv-python` above and run it, then this cell';

  /** Stands in the notebook's folder, where Python finds it before the real one: nothing leaves the machine. */
  const willingPip = `
import sys
assert sys.argv[1:] == ['install', 'opencv-python'], sys.argv
open('cv2.py', 'w').write('answer = 42')
`;
  const unwillingPip = `
import sys
sys.exit('ERROR: No matching distribution found for opencv-python')
`;

  it('is installed by a cell that appears on a click and no sooner', async () => {
    const book = await openNotebook('# %%\nx = 1\n# %%\nimport cv2\ncv2.answer\n', {
      files: { 'pip.py': willingPip },
    });
    await runAll(book);
    await expectExplained(book, 1, {
      text: 'cv2',
      at: '1:8',
      severity: 'error',
      code: 'module-not-installed',
      message: '`cv2` is not installed in this kernel; the package is called `opencv-python`.',
      origin: 'cell 2, line 1: `cv2` is imported here (cell 2)',
      hover:
        /^\*\*`cv2` comes from the package `opencv-python`, which this kernel does not have\.\*\*/,
      fixes: [title],
    });
    assert.deepEqual(textsIn(book), ['x = 1', 'import cv2\ncv2.answer']);
    assert.deepEqual(await runsOfFix(book, 1, 'cv2', title), ['cell 2', 'cell 3']);
    assert.deepEqual(textsIn(book), [
      'x = 1',
      '%pip install opencv-python',
      'import cv2\ncv2.answer',
    ]);
    await expectNothing(book, 2);
  });

  it('that pip does not find leaves the crash explained, and says where it stopped', async function () {
    needsWindow(this);
    const book = await openNotebook('# %%\nimport cv2\n', { files: { 'pip.py': unwillingPip } });
    await run(book, 0);
    await waitForDiagnostics(book, 0, (found) => found.length === 1);
    assert.equal((await runsOfFix(book, 0, 'cv2', title)).at(-1), 'cell 2 failed');
    await waitForMessage('Cell 2 stopped with ModuleNotFoundError.');
    await waitForDiagnostics(book, 1, (found) => found.length === 1);
  });
});
