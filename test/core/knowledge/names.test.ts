// The names a kernel knows, the standard library, and Python's words: looked up, and free of contradictions.
import assert from 'node:assert/strict';
import {
  builtinNames,
  builtinSince,
  hostsGiving,
  isBuiltin,
  isKernelName,
  replacementOfPython2Builtin,
} from '../../../src/core/knowledge/builtins.ts';
import { isKeyword } from '../../../src/core/knowledge/keywords.ts';
import {
  isOrdinaryWord,
  isStandardModule,
  standardModule,
  standardModules,
  standardSubmodules,
  successorOfPython2Module,
} from '../../../src/core/knowledge/standardModules.ts';

describe('builtins', () => {
  it('are what the kernel knows', () => {
    for (const name of ['len', 'print', 'aiter', 'ExceptionGroup']) {
      assert.ok(isBuiltin(name), name);
      assert.ok(isKernelName(name), name);
    }
    for (const name of ['get_ipython', 'display', 'In', 'Out', '_', '__name__', '_12', '_i3']) {
      assert.ok(isKernelName(name), name);
      assert.ok(!isBuiltin(name), name);
    }
    for (const name of ['np', '__file__', '_x', '_0', '_i', '_iv', 'toString', 'xrange', '']) {
      assert.equal(isKernelName(name), name === '_i', name);
      assert.ok(!isBuiltin(name), name);
    }
  });

  it('have versions', () => {
    assert.equal(builtinSince('len'), '3.8');
    assert.equal(builtinSince('anext'), '3.10');
    assert.equal(builtinSince('PythonFinalizationError'), '3.13');
    assert.equal(builtinSince('xrange'), undefined);
  });

  it('are listed once', () => {
    assert.equal(new Set(builtinNames).size, builtinNames.length);
  });

  it('of Python 2 have a replacement', () => {
    assert.equal(replacementOfPython2Builtin('raw_input'), 'input');
    assert.equal(replacementOfPython2Builtin('coerce'), '');
    assert.equal(replacementOfPython2Builtin('input'), undefined);
    assert.equal(replacementOfPython2Builtin('constructor'), undefined);
  });

  it('are not all there is on some hosts', () => {
    assert.deepEqual(hostsGiving('dbutils'), ['Databricks']);
    assert.ok(hostsGiving('spark').includes('PySpark'));
    assert.deepEqual(hostsGiving('df'), []);
    assert.deepEqual(hostsGiving(''), []);
  });
});

describe('the standard library', () => {
  it('knows its modules and where they are', () => {
    assert.ok(isStandardModule('os'));
    assert.ok(isStandardModule('os.path'));
    assert.ok(isStandardModule('distutils'));
    for (const name of ['numpy', 'osx', '', '.os', 'constructor']) {
      assert.ok(!isStandardModule(name), name);
    }
    assert.deepEqual(standardModule('telnetlib'), {
      name: 'telnetlib',
      added: undefined,
      removed: '3.13',
      system: undefined,
    });
    assert.equal(standardModule('tomllib')?.added, '3.11');
    assert.equal(standardModule('winreg')?.system, 'windows');
    assert.equal(standardModule('fcntl')?.system, 'unix');
  });

  it('lists each module once, sorted, and none removed before it was added', () => {
    const names = standardModules.map(({ name }) => name);
    assert.deepEqual(names, [...new Set(names)].sort());
    assert.ok(names.length > 190);
    for (const { name, added, removed } of standardModules) {
      assert.ok(added === undefined || removed === undefined, name);
    }
  });

  it('has the packages of its submodules', () => {
    assert.deepEqual([...standardSubmodules].sort(), [...standardSubmodules]);
    for (const name of standardSubmodules) {
      assert.ok(name.includes('.') && isStandardModule(name), name);
    }
  });

  it('tells ordinary words from modules', () => {
    assert.ok(isOrdinaryWord('code') && isStandardModule('code'));
    assert.ok(!isOrdinaryWord('os'));
    const words = standardModules.map(({ name }) => name).filter(isOrdinaryWord);
    assert.ok(words.length > 20);
  });

  it('knows where Python 2’s modules have gone', () => {
    assert.equal(successorOfPython2Module('urllib2'), 'urllib.request');
    assert.equal(successorOfPython2Module('sgmllib'), '');
    assert.equal(successorOfPython2Module('os'), undefined);
    for (const name of ['urllib2', 'cPickle', 'Queue', 'StringIO', 'ConfigParser', 'Tkinter']) {
      assert.ok(!isStandardModule(name), name);
      assert.ok(isStandardModule(successorOfPython2Module(name) ?? ''), name);
    }
  });
});

it('keywords are no names', () => {
  assert.ok(isKeyword('lambda'));
  assert.ok(isKeyword('None'));
  // Soft keywords are names.
  assert.ok(!isKeyword('match'));
  assert.ok(!isKeyword('print'));
});
