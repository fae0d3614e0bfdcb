// Which package brings a module, and that the tables of packages, magics and extensions are in order.
import assert from 'node:assert/strict';
import { distributionOf, knownModules } from '../../../src/core/knowledge/distributions.ts';
import { namesOfExtension } from '../../../src/core/knowledge/extensions.ts';
import {
  cellMagic,
  isAutomagic,
  lineMagic,
  magicRows,
} from '../../../src/core/knowledge/magics.ts';
import { isStandardModule } from '../../../src/core/knowledge/standardModules.ts';

describe('distributionOf', () => {
  const cases: readonly (readonly [module: string, distribution: string | undefined])[] = [
    ['cv2', 'opencv-python'],
    ['sklearn', 'scikit-learn'],
    ['sklearn.ensemble.forest', 'scikit-learn'],
    ['PIL.Image', 'pillow'],
    ['yaml', 'pyyaml'],
    ['bs4', 'beautifulsoup4'],
    ['attr', 'attrs'],
    ['google.cloud.storage', 'google-cloud-storage'],
    ['google.cloud.storage.blob', 'google-cloud-storage'],
    ['google.colab', ''],
    ['google', ''],
    ['mpl_toolkits.mplot3d', 'matplotlib'],
    ['mpl_toolkits.basemap', 'basemap'],
    ['ruamel.yaml', 'ruamel.yaml'],
    ['win32api', 'pywin32'],
    ['numpy', 'numpy'],
    ['sentence_transformers', 'sentence-transformers'],
    ['numpyish', undefined],
    ['constructor', undefined],
    ['', undefined],
    ['.', undefined],
  ];
  for (const [module, distribution] of cases) {
    it(module, () => assert.equal(distributionOf(module)?.distribution, distribution));
  }

  it('says what conda calls it', () => {
    assert.equal(distributionOf('cv2')?.condaPackage, 'opencv');
    assert.equal(distributionOf('torch')?.condaPackage, 'pytorch');
    assert.equal(distributionOf('pandas')?.condaPackage, 'pandas');
    assert.equal(distributionOf('clip')?.condaPackage, '');
    assert.equal(distributionOf('kaggle_secrets')?.condaPackage, '');
  });

  it('warns of names that belong to others, and of hosts', () => {
    assert.equal(distributionOf('sklearn')?.isOwnNameTaken, true);
    assert.equal(distributionOf('bs4')?.isOwnNameTaken, false);
    assert.equal(distributionOf('google.colab')?.isInstallable, false);
    assert.equal(distributionOf('google.cloud.storage')?.isNamespace, true);
    assert.equal(distributionOf('sklearn.svm')?.isNamespace, false);
  });

  it('has well-formed rows, each once', () => {
    assert.equal(new Set(knownModules).size, knownModules.length);
    assert.ok(knownModules.length > 600);
    for (const module of knownModules) {
      assert.match(module, /^[A-Za-z]\w*(\.\w+)*$/);
      const row = distributionOf(module);
      assert.ok(row, module);
      assert.match(row.distribution, /^([A-Za-z0-9][\w.-]*|git\+https:\/\/\S+\.git|)$/, module);
      assert.match(row.condaPackage, /^[a-z0-9_.-]*$/, module);
      assert.equal(row.distribution !== '', row.isInstallable, module);
      // What Python itself brings is never to be installed, save what left it.
      if (module !== 'distutils') assert.ok(!isStandardModule(module), module);
    }
  });
});

describe('the table of magics', () => {
  it('has each magic once for each form', () => {
    const keys = magicRows.map(({ form, name }) => `${form} ${name}`);
    assert.deepEqual(
      keys.filter((key, at) => keys.indexOf(key) !== at),
      [],
    );
    assert.ok(keys.length > 200);
  });

  it('has names and options as they are written', () => {
    for (const { name, valueOptions, bindOptions, readOptions, binds } of magicRows) {
      assert.match(name, /^([A-Za-z_][\w.]*|!)$/);
      for (const option of valueOptions) assert.match(option, /^(-[A-Za-z]|--[a-z][\w-]*)$/, name);
      for (const option of [...bindOptions, ...readOptions]) {
        assert.ok(valueOptions.includes(option), name);
      }
      for (const bound of binds) assert.match(bound, /^\w+$/, name);
    }
  });

  it('is looked up by form', () => {
    assert.equal(lineMagic('timeit')?.text, 'isolated-python');
    assert.equal(cellMagic('time')?.text, 'python');
    assert.equal(lineMagic('bash'), undefined);
    assert.equal(cellMagic('matplotlib'), undefined);
    assert.equal(lineMagic('constructor'), undefined);
  });

  it('knows which magics a fresh kernel runs without a percent sign', () => {
    assert.ok(isAutomagic('pip'));
    assert.ok(!isAutomagic('lprun'));
    assert.ok(!isAutomagic('bash'));
    assert.ok(!isAutomagic('df'));
  });
});

describe('namesOfExtension', () => {
  it('knows silent ones, others, and that it does not know', () => {
    assert.deepEqual(namesOfExtension('autoreload'), []);
    assert.deepEqual(namesOfExtension('kedro.ipython'), [
      'catalog',
      'context',
      'pipelines',
      'session',
    ]);
    assert.equal(namesOfExtension('wondrous'), undefined);
  });
});
