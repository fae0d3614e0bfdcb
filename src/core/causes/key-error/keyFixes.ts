/** The fixes that write another key, or another text, where the line asks for one. */
import type { Crash } from '../../model/crash.ts';
import type { Fix, Phrase } from '../../model/finding.ts';
import type { Span } from '../../python/ast.ts';
import type { Key } from '../../python/keys.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import type { CrashSite } from '../crashSite.ts';
import { replaceFix } from '../replaceFix.ts';
import { code } from '../wording.ts';

/** Writes `key` at `need`, in the quotation marks that stand there. */
export function changeKeyFix(
  need: Span,
  key: Key,
  site: CrashSite,
  crash: Crash,
  notebook: NotebookFacts,
): readonly Fix[] {
  const text = keyText(site.facts.textOf(need), key);
  const title: Phrase = `Change to ${code(text ?? '')}`;
  return text === undefined ? [] : replaceFix({ span: need, text, title }, site, crash, notebook);
}

/** The key as Python text; `undefined` if it would need escapes. */
function keyText(written: string, key: Key): string | undefined {
  if (typeof key === 'number') return String(key);
  const [, quote = "'"] = /^(['"])/.exec(written) ?? [];
  return key.includes(quote) || key.includes('\\') ? undefined : `${quote}${key}${quote}`;
}
