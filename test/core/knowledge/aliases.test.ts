// Which import a well-known name stands for, and that the table has no row against another.
import assert from 'node:assert/strict';
import { importsFor, knownImports } from '../../../src/core/knowledge/aliases.ts';
import { builtinNames, isKernelName } from '../../../src/core/knowledge/builtins.ts';
import { distributionOf } from '../../../src/core/knowledge/distributions.ts';
import { isStandardModule } from '../../../src/core/knowledge/standardModules.ts';
import { testParser } from '../../pythonParser.ts';

/** Name, what the code takes from it, and the statements, best first. */
type Case = readonly [
  name: string,
  attribute: string | undefined,
  ...statements: readonly string[],
];

const dateClass = 'from datetime import datetime';
const dateModule = 'import datetime';

const cases: readonly Case[] = [
  ['np', undefined, 'import numpy as np'],
  ['np', 'array', 'import numpy as np'],
  ['plt', undefined, 'import matplotlib.pyplot as plt'],
  ['nx', undefined, 'import networkx as nx'],
  ['ET', undefined, 'import xml.etree.ElementTree as ET'],
  ['Image', 'open', 'from PIL import Image', 'from IPython.display import Image'],
  ['Image', '()', 'from IPython.display import Image', 'from PIL import Image'],
  ['nn', undefined, 'from torch import nn'],
  ['train_test_split', '()', 'from sklearn.model_selection import train_test_split'],
  ['Counter', undefined, 'from collections import Counter'],
  ['datetime', 'now', dateClass, dateModule],
  ['datetime', '()', dateClass, dateModule],
  ['datetime', 'datetime', dateModule, dateClass],
  ['datetime', 'timedelta', dateModule, dateClass],
  ['time', 'sleep', 'import time', 'from time import time'],
  ['time', '()', 'from time import time', 'import time'],
  ['st', 'norm', 'import scipy.stats as st', 'import streamlit as st'],
  ['st', 'sidebar', 'import streamlit as st', 'import scipy.stats as st'],
  ['sp', 'symbols', 'import sympy as sp', 'import scipy as sp'],
  ['F', 'col', 'import pyspark.sql.functions as F', 'import torch.nn.functional as F'],
  ['models', undefined],
  ['models', 'load_model', 'from tensorflow.keras import models'],
  ['models', 'resnet50', 'from torchvision import models'],
  ['models', 'append'],
  ['zeros', '()', 'from numpy import zeros'],
  ['zeros', undefined],
  ['image', undefined],
  ['df', undefined],
  ['constructor', undefined],
  ['', undefined],
];

describe('importsFor', () => {
  for (const [name, attribute, ...statements] of cases) {
    it(`${name}${attribute === undefined ? '' : `, ${attribute}`}`, () => {
      assert.deepEqual(
        importsFor(name, attribute).map((row) => row.statement),
        statements,
      );
    });
  }

  const kinds: readonly (readonly [name: string, kind: string])[] = [
    ['np', 'module'],
    ['webdriver', 'module'],
    ['PCA', 'class'],
    ['defaultdict', 'class'],
    ['Variable', 'class'],
    ['train_test_split', 'function'],
    ['stopwords', 'constant'],
  ];
  for (const [name, kind] of kinds) {
    it(`${name} is a ${kind}`, () => assert.equal(importsFor(name)[0]?.kind, kind));
  }
});

describe('the table of well-known imports', () => {
  it('is large', () => {
    assert.ok(knownImports.length > 1000);
  });

  it('has each statement once', () => {
    const statements = knownImports.map(({ statement }) => statement);
    const twice = statements.filter((statement, at) => statements.indexOf(statement) !== at);
    assert.deepEqual(twice, []);
  });

  it('calls a name unique only if it has one meaning', () => {
    const shared = knownImports.filter(
      ({ name, confidence }) => confidence === 'unique' && importsOf(name) > 1,
    );
    assert.deepEqual(shared, []);
  });

  it('gives mere variables an attribute that decides', () => {
    const undecided = knownImports.filter(
      ({ confidence, whenAttribute }) => confidence === 'by-use' && whenAttribute.length === 0,
    );
    assert.deepEqual(undecided, []);
  });

  it('lets no attribute decide for two meanings of a name', () => {
    const seen = new Map<string, string>();
    const both: string[] = [];
    for (const { name, whenAttribute, statement } of knownImports) {
      for (const attribute of whenAttribute) {
        const key = `${name}.${attribute}`;
        const other = seen.get(key);
        if (other !== undefined) both.push(`${key}: ${other}, ${statement}`);
        seen.set(key, statement);
      }
    }
    assert.deepEqual(both, []);
  });

  it('needs no import for what the kernel knows', () => {
    const known = knownImports.filter(
      ({ name, confidence }) => isKernelName(name) && confidence !== 'by-use',
    );
    assert.deepEqual(known, []);
    assert.ok(builtinNames.length > 100);
  });

  it('knows where to get every module', () => {
    const unknown = knownImports
      .map(({ module }) => module)
      .filter((module) => !isStandardModule(module) && distributionOf(module) === undefined);
    assert.deepEqual([...new Set(unknown)], []);
  });

  it('has statements that parse and bind the name', async () => {
    const parser = await testParser();
    const text = knownImports.map(({ statement }) => statement).join('\n');
    const table = parser.parse(text);
    assert.ok(table);
    assert.equal(table.error, undefined);
    for (const { name, statement } of knownImports) {
      assert.match(statement, new RegExp(`^(import|from [\\w.]+ import) ([\\w.]+ as )?${name}$`));
    }
  });

  function importsOf(name: string): number {
    return knownImports.filter((row) => row.name === name).length;
  }
});
