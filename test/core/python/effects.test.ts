// What a text does to the objects behind its names, one statement after the other.
import assert from 'node:assert/strict';
import type { Act, Effect } from '../../../src/core/python/acts.ts';
import { createCellReader } from '../../../src/core/python/cellFacts.ts';
import { effectsOf } from '../../../src/core/python/effects.ts';
import { rewriteKey, type KeyChange } from '../../../src/core/python/keyChanges.ts';
import type { KeyTerms } from '../../../src/core/python/keys.ts';
import { testParser } from '../../pythonParser.ts';

const reader = createCellReader(await testParser());

function keys({ terms, isComplete }: KeyTerms): string {
  const words = terms.map((term) =>
    term.kind === 'variable' ? term.name : JSON.stringify(term.key).replaceAll('"', "'"),
  );
  return [...words, ...(isComplete ? [] : ['…'])].join(' ');
}

function change(each: KeyChange): string {
  switch (each.kind) {
    case 'adds':
      return `+${keys(each.keys)}`;
    case 'removes':
      return `-${keys(each.keys)} (${each.how}${each.axis === 'rows' ? ' rows' : ''})`;
    case 'keeps':
      return `=${keys(each.keys)} (${each.how})`;
    case 'rewrites':
      return `~${each.rewriting.method}(${each.rewriting.args.join()})`;
    case 'obscures':
      return '?';
  }
}

function act(each: Act): string {
  switch (each.kind) {
    case 'binds':
      if (each.value.kind === 'from-itself') {
        return `binds from itself [${each.value.changes.map(change).join(', ')}]`;
      }
      if (each.value.kind === 'each') return `binds each of ${keys(each.value.keys)}`;
      if (each.value.kind === 'alias') return `binds as ${each.value.of}`;
      if (each.value.kind !== 'literal') return `binds ${each.value.kind}`;
      return `binds ${each.value.type}${each.value.keys ? ` {${keys(each.value.keys)}}` : ''}`;
    case 'changes':
      return `${each.changes.map(change).join(', ')}${each.isFromItself ? ' from itself' : ''}`;
    case 'needs':
      return `needs ${keys(each.keys)} (${each.access})`;
    case 'needs-absent':
      return `needs no ${keys(each.keys)}`;
    case 'sets-attribute':
      return `sets .${each.attribute}`;
    case 'takes':
      return `takes ${each.taken}`;
    default:
      return each.kind;
  }
}

function effect(each: Effect): string {
  return `${each.name}${each.isSure ? '' : '?'}: ${act(each.act)}`;
}

/** The text, and its effects in order. */
type Case = readonly [source: string, ...effects: readonly string[]];

const tables: readonly Case[] = [
  ["df = pd.read_csv('a.csv')", 'df: binds other'],
  ["df = pd.DataFrame({'a': x, 'b': y})", "df: binds DataFrame {'a' 'b'}"],
  ["df['c'] = df['a'] + 1", "df: needs 'a' (subscript)", "df: +'c'"],
  ["df['c'] = df['c'].str.lower()", "df: needs 'c' (subscript)", "df: +'c' from itself"],
  ["df['c'] = df.c * 2", "df: +'c' from itself"],
  ["df.loc[mask, 'c'] = 0", "df: +'c'"],
  ['df.loc[0] = row', 'df: alters'],
  ["df['c'] += 1", 'df: alters'],
  ["del df['c']", "df: needs 'c' (removal)", "df: -'c' (delete)"],
  ["y = df.pop('c')", "df: needs 'c' (removal)", "df: -'c' (pop)", 'y: binds other'],
  ["df.drop('c', axis=1)", "df: needs 'c' (removal)"],
  ["df.drop('c', axis=1, inplace=True)", "df: needs 'c' (removal)", "df: -'c' (drop)"],
  [
    "df.drop(columns=['c', 'd'], inplace=True)",
    "df: needs 'c' 'd' (removal)",
    "df: -'c' 'd' (drop)",
  ],
  ["df.drop(columns='c', errors='ignore', inplace=True)", "df: -'c' (drop)"],
  ['df.drop(0, inplace=True)', 'df: needs 0 (removal)', 'df: -0 (drop rows)'],
  ['df.drop(cols, axis=1, inplace=True)', 'df: needs cols (removal)', 'df: -cols (drop)'],
  [
    "df = df.drop(['c'], axis='columns')",
    "df: needs 'c' (removal)",
    "df: binds from itself [-'c' (drop)]",
  ],
  ["other = df.drop(columns=['c'])", "df: needs 'c' (removal)", 'other: binds other'],
  [
    "df = df.rename(columns={'a': 'b'}).dropna().reset_index(drop=True)",
    "df: binds from itself [-'a' (rename), +'b', ?]",
  ],
  ['df = df.rename(columns=str.upper)', 'df: binds from itself [~upper()]'],
  ["df.columns = ['a', 'b']", "df: ='a' 'b' (rename)"],
  ["df.columns = df.columns.str.replace(' ', '_')", 'df: ~replace( ,_)'],
  [
    "df = df[['a', 'b']]",
    "df: needs 'a' 'b' (subscript)",
    "df: binds from itself [='a' 'b' (select)]",
  ],
  ['df = df[df.a > 3]', 'df: binds from itself []'],
  ["df = df[df['a'].isin(x) & ~y]", "df: needs 'a' (subscript)", 'df: binds from itself []'],
  ['df = df[cols]', 'df: needs cols (subscript)', 'df: binds from itself [?]'],
  ['df = df.loc[3:]', 'df: binds from itself []'],
  ["df = df.loc[:, ['a']]", "df: needs 'a' (subscript)", "df: binds from itself [='a' (select)]"],
  ["df = df['a']", "df: needs 'a' (subscript)", 'df: binds from itself [?]'],
  ["df = df.set_index('a')", "df: needs 'a' (argument)", "df: binds from itself [-'a' (index)]"],
  ["df.set_index('a', drop=False, inplace=True)", "df: needs 'a' (argument)", 'df: '],
  [
    "df = pd.get_dummies(df, columns=['a'])",
    "df: needs 'a' (argument)",
    "df: binds from itself [?, -'a' (encode)]",
  ],
  ['df = df.assign(total=1)', "df: binds from itself [+'total']"],
  [
    "df = df.melt(id_vars=['a'], value_vars=['b'], value_name='n')",
    "df: needs 'a' (argument)",
    "df: needs 'b' (argument)",
    "df: binds from itself [='a' 'variable' 'n' (melt)]",
  ],
  ["df.insert(0, 'id', ids)", "df: needs no 'id'", "df: +'id'"],
  ["df.groupby('a').size()", "df: needs 'a' (argument)"],
  ["df.sort_values(by=['a', b], inplace=True)", "df: needs 'a' b (argument)", 'df: '],
  ['df = clean(df)', 'df: escapes', 'df: binds from itself [?]'],
  ['X = scaler.fit_transform(X)', 'X: binds from itself [?]'],
  ['a, b = split(a, c)', 'a: escapes', 'c: escapes', 'a: binds from itself [?]', 'b: binds other'],
  ['df2 = df', 'df2: binds as df'],
];

const collections: readonly Case[] = [
  ["cols = ['a', 'b']", "cols: binds list {'a' 'b'}"],
  ["d = {'a': 1, **more}", "d: binds dict {'a' …}"],
  ['files = !ls', 'files: binds other'],
  ['xs.append(1)', 'xs: grows'],
  ["xs.remove('a')", "xs: needs 'a' (removal)", "xs: -'a' (remove)"],
  ["s.discard('a')", "s: -'a' (remove)"],
  ['xs.pop()', 'xs: shrinks'],
  ['xs.pop(0)', 'xs: shrinks'],
  ['del xs[0]', 'xs: shrinks'],
  ["d.pop('a', None)", "d: -'a' (pop)"],
  ["d.update({'a': 1})", "d: +'a'"],
  ['d.update(other)', 'd: ?', 'other: takes all'],
  ["d.setdefault('a', [])", "d: +'a'"],
  ['xs.sort()', 'xs: alters'],
  ['xs += [1]', 'xs: binds from itself [?]'],
  ['model.threshold = 3', 'model: sets .threshold'],
  ['del xs', 'xs: unbinds'],
];

const streams: readonly Case[] = [
  ['g = (x for x in y)', 'g: binds iterator'],
  ['it = iter(y)', 'it: binds iterator'],
  ['next(it)', 'it: takes one'],
  ['total = sum(g)', 'g: takes all', 'total: binds other'],
  ['rows = list(csv.reader(f))', 'f: takes all', 'rows: binds other'],
  ['for x in g: print(x)', 'g: takes all', 'x?: binds each of g'],
  ['for i, x in enumerate(g): print(x)', 'g: takes all', 'i?: binds other', 'x?: binds other'],
  ['for x in g:\n    if x: break', 'g: takes one', 'x?: binds each of g'],
  ['y = [x for x in g]', 'g: takes all', 'y: binds list'],
  ['y = max(x for x in g)', 'g: takes all', 'y: binds other'],
  ['data = json.load(f)', 'f: takes all', 'data: binds other'],
  ['text = f.read()', 'f: takes all', 'text: binds other'],
  ['f.seek(0)', 'f: rewinds'],
  [
    "with open('a') as f:\n    text = f.read()",
    'f: binds iterator',
    'f: takes all',
    'text: binds other',
    'f: closes',
  ],
  ['a, b = it', 'it: takes all', 'a: binds other', 'b: binds other'],
  ['print(*g)', 'g: takes all'],
];

const paths: readonly Case[] = [
  ["if x:\n    del d['a']", "d?: needs 'a' (removal)", "d?: -'a' (delete)"],
  [
    'for c in cs:\n    del d[c]',
    'cs: takes all',
    'c?: binds each of cs',
    'd?: needs c (removal)',
    'd?: -c (delete)',
  ],
  ["try:\n    d.pop('a')\nexcept KeyError:\n    pass", "d?: needs 'a' (removal)", "d?: -'a' (pop)"],
  ["with lock:\n    d['a'] = 1", "d: +'a'"],
  [
    "x = d['a'] if y else d['b']",
    "d?: needs 'a' (subscript)",
    "d?: needs 'b' (subscript)",
    'x: binds other',
  ],
  ["def f():\n    del d['a']", 'f: binds other'],
];

describe('effects', () => {
  for (const [title, cases] of Object.entries({ tables, collections, streams, paths })) {
    describe(title, () => {
      for (const [source, ...expected] of cases) {
        it(source, () => {
          assert.deepEqual(effectsOf(reader.read(source)).map(effect), expected);
        });
      }
    });
  }

  it('places every act in its text and its statement', () => {
    const source = "x = 1\nif x:\n    df.drop(columns='c', inplace=True)";
    const facts = reader.read(source);
    const places = effectsOf(facts).map((each) => [
      facts.textOf(each),
      facts.textOf(each.statement),
    ]);
    const drop = "df.drop(columns='c', inplace=True)";
    assert.deepEqual(places, [
      ['x', 'x = 1'],
      [drop, drop],
      [drop, drop],
    ]);
  });

  it('rewrites keys as the methods of texts do', () => {
    assert.equal(rewriteKey('Unit Price', { method: 'lower', args: [] }), 'unit price');
    assert.equal(rewriteKey('a', { method: 'upper', args: [] }), 'A');
    assert.equal(rewriteKey(' a ', { method: 'strip', args: [] }), 'a');
    assert.equal(rewriteKey('a b c', { method: 'replace', args: [' ', '_'] }), 'a_b_c');
  });
});
