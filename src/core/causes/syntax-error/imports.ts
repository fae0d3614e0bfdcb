/** Imports in another order, or unfinished. */
import { capital, code, lineName } from '../wording.ts';
import { is, isName } from './brokenText.ts';
import { CHECKED, type Repair, type SyntaxKind, type Trouble, replace } from './kind.ts';

export const importOrder: SyntaxKind = {
  id: 'syntax-import-order',
  title: '`import … from …`',
  what: 'An import names the thing before the module, as in `import sqrt from math`.',
  why: 'JavaScript has this order; Python names the module first.',
  todo: 'Write `from module import name`.',
  limits: CHECKED,
  find: (text) =>
    text.brokenLines.flatMap(({ tokens, first, last }): readonly Trouble[] => {
      const from = tokens.find((token) => is(token, 'from'));
      const names = tokens[1];
      const module = from && tokens[tokens.indexOf(from) + 1];
      if (!is(first, 'import') || !from || !names || !module || names === from) return [];
      const named = text.source
        .slice(names.start, from.start)
        .trim()
        .replace(/^\{\s*|\s*\}$/g, '');
      const source = text.source.slice(module.start, last.end).replace(/^(['"])(.*)\1$/, '$2');
      const right = `from ${source} import ${named}`;
      const span = { start: first.start, end: last.end };
      return [
        {
          span,
          says: `Python names the module first: ${code(right)}.`,
          names: [source],
          repairs: [
            { title: `Write ${code(right)}`, edits: [replace(span, right)], safety: 'safe' },
          ],
        },
      ];
    }),
};

export const importForm: SyntaxKind = {
  id: 'syntax-import-form',
  title: 'Unfinished import',
  what: 'An import lacks the word `import`, its module, or the names to import, or holds something that is no name.',
  why: 'Only `import module`, `import module as name` and `from module import name` exist; a call or a text cannot be imported.',
  todo: 'Write the import in one of these forms.',
  limits: CHECKED,
  find: (text) =>
    text.brokenLines.flatMap(({ tokens, first, last }): readonly Trouble[] => {
      const line = text.source.slice(first.start, last.end);
      const span = { start: first.start, end: last.end };
      const repairs: Repair[] = [];
      const fix = (newText: string): void => {
        repairs.push({
          title: `Write ${code(newText)}`,
          edits: [replace(span, newText)],
          safety: 'review',
        });
      };
      const alias = /^([A-Za-z_][\w.]*) as (\w+)$/.exec(line);
      const from = /^from ([\w.]+) (\w+)$/.exec(line);
      const deep = /^from ([\w.]+) import ([\w.]+)\.(\w+)( as \w+)?$/.exec(line);
      if (alias) fix(`import ${line}`);
      if (from?.[1] !== undefined && from[2] !== undefined && from[2] !== 'import')
        fix(`from ${from[1]} import ${from[2]}`);
      if (deep)
        fix(`from ${deep[1] ?? ''}.${deep[2] ?? ''} import ${deep[3] ?? ''}${deep[4] ?? ''}`);
      if (/^(?:import|from)\b/.test(line)) {
        if (/,$/.test(line)) fix(line.replace(/\s*,+$/, ''));
        if (/["']/.test(line)) fix(line.replace(/["']/g, ''));
        if (/\(\)$/.test(line)) fix(line.slice(0, -2));
        if (/^import [\w.]+\.\w+ as [\w]+\.[\w.]+$/.test(line)) fix(line.replace(/ as .*/, ''));
        const words = /^import ([\w.]+) (\w+)$/.exec(line);
        if (words && words[2] !== 'as') fix(`import ${words[1] ?? ''} as ${words[2] ?? ''}`);
      } else if (!alias) return [];
      const isEmpty = /^import$|\bimport$|^from$/.test(line);
      return [
        {
          span,
          says: isEmpty
            ? `${capital(lineName(first.line))} says to import, but not what: ${code(line)}.`
            : `This is no form of import that Python knows: ${code(line)}.`,
          names: tokens
            .filter(isName)
            .slice(0, 1)
            .map((token) => token.text),
          isSure: is(first, 'import') || is(first, 'from'),
          repairs,
        },
      ];
    }),
};
