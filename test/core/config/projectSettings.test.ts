// Files of settings as settings, and what is said of wrong ones.
import assert from 'node:assert/strict';
import {
  noSettings,
  readProjectSettings,
  withProjectSettings,
  type ProjectSettings,
} from '../../../src/core/config/projectSettings.ts';
import { misspelt, unrun } from '../../render/samples.ts';

const causes = ['defined-in-unrun-cell', 'misspelled-name'];
const read = (text: string, format: 'json' | 'toml') => readProjectSettings(text, format, causes);

describe('settings of a project', () => {
  const all: ProjectSettings = {
    select: ['misspelled-name'],
    ignore: ['defined-in-unrun-cell'],
    levels: new Map([['misspelled-name', 'hint']]),
    failOn: 'warning',
    exclude: ['drafts/', '**/old-*.ipynb'],
  };

  it('are read from JSON', () => {
    const text = `{
      "$schema": "any", "select": ["misspelled-name"], "ignore": ["defined-in-unrun-cell"],
      "levels": { "misspelled-name": "hint" }, "fail-on": "warning",
      "exclude": ["drafts/", "**/old-*.ipynb"]
    }`;
    assert.deepEqual(read(text, 'json'), { settings: all, problems: [] });
  });

  it('are read from a section of TOML', () => {
    const text = `[project]
name = "x"
[tool.cellscope]
select = ["misspelled-name"]
ignore = ["defined-in-unrun-cell"]
fail-on = "warning"
exclude = ["drafts/", "**/old-*.ipynb"]
[tool.cellscope.levels]
misspelled-name = "hint"
`;
    assert.deepEqual(read(text, 'toml'), { settings: all, problems: [] });
  });

  it('are not those of a TOML file without that section', () => {
    for (const text of ['', '[tool.ruff]\nselect = ["E"]\n', 'tool = 1']) {
      assert.deepEqual(read(text, 'toml'), { settings: undefined, problems: [] });
    }
  });

  const wrong: readonly (readonly [
    text: string,
    format: 'json' | 'toml',
    line: number,
    message: RegExp,
    weight: 'error' | 'hint',
  ])[] = [
    ['{\n  "select": [\n}', 'json', 2, /no valid JSON/, 'error'],
    ['{\n', 'json', 1, /no valid JSON/, 'error'],
    ['[]', 'json', 0, /table of names and values/, 'error'],
    ['{\n"ignore": "x"\n}', 'json', 1, /'ignore' must be a list of texts/, 'error'],
    ['{\n\n"fail-on": "fatal"}', 'json', 2, /'fail-on' must be one of error, warning/, 'error'],
    ['{"exclude": [1]}', 'json', 0, /'exclude' must be a list/, 'error'],
    ['{"ignore": [\n"typo"]}', 'json', 1, /no cause 'typo'/, 'hint'],
    ['{"levels": {\n"misspelled-name": "loud"}}', 'json', 1, /must be one of .*off/, 'error'],
    ['{"levels": "off"}', 'json', 0, /'levels' must be a table/, 'error'],
    ['{\n"failOn": "error"}', 'json', 1, /no setting 'failOn'; there are select/, 'hint'],
    ['a = 1\nb = = 2', 'toml', 1, /no valid TOML/, 'error'],
    ['[tool]\ncellscope = 1', 'toml', 0, /table of names and values/, 'error'],
    ['ignore = 1\n[tool.cellscope]\nignore = 1', 'toml', 2, /'ignore' must be a list/, 'error'],
    ['[tool.cellscope]\nignore = ["typo"]', 'toml', 1, /no cause 'typo'/, 'hint'],
  ];
  for (const [text, format, line, message, weight] of wrong) {
    it(`tell what is wrong in ${JSON.stringify(text)}`, () => {
      const { settings, problems } = read(text, format);
      assert.deepEqual(settings, noSettings);
      assert.equal(problems.length, 1);
      assert.match(problems[0]?.message ?? '', message);
      assert.deepEqual([problems[0]?.line, problems[0]?.weight], [line, weight]);
    });
  }

  it('never fail, wherever a file is cut', () => {
    const text = '[tool.cellscope]\nlevels = { misspelled-name = "off" }\nexclude = ["a\\"b"]\n';
    for (let end = 0; end < text.length; end++) {
      read(text.slice(0, end), 'toml');
      read(text.slice(0, end), 'json');
    }
  });

  it('choose among findings, and say how severe they are', () => {
    const chosen = (more: Partial<ProjectSettings>): readonly string[] =>
      withProjectSettings([unrun, misspelt], { ...noSettings, ...more }).map(
        ({ id, severity }) => `${id} ${severity}`,
      );
    assert.deepEqual(chosen({}), ['defined-in-unrun-cell error', 'misspelled-name hint']);
    assert.deepEqual(chosen({ select: ['misspelled-name'] }), ['misspelled-name hint']);
    assert.deepEqual(chosen({ ignore: ['misspelled-name'] }), ['defined-in-unrun-cell error']);
    const levels = new Map([
      ['defined-in-unrun-cell', 'warning'],
      ['misspelled-name', 'off'],
    ] as const);
    assert.deepEqual(chosen({ levels }), ['defined-in-unrun-cell warning']);
  });
});
