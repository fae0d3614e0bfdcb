/** Looks into a path that was not found: what is odd about it, and what else the notebook says of the file. */
import type { Crash } from '../../model/crash.ts';
import type { Expr } from '../../python/ast.ts';
import { dottedName } from '../../python/dottedName.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { isRelative } from '../../state/directory.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { expressionsAt, innermostSite, type CrashSite } from '../crashSite.ts';
import { knownSurroundings } from '../knownFacts.ts';
import { closestOf } from '../spelling.ts';
import { readMovedFolder } from './movedFolder.ts';
import { baseName, writtenPaths, type WrittenPath } from './writtenPath.ts';

export type PathFault =
  /** A backslash and a letter became one character: `C:\new`. */
  | { readonly kind: 'escape'; readonly character: string }
  /** `~` is the shell's word for the home folder; Python does not know it. */
  | { readonly kind: 'tilde' }
  /** Blanks or quotation marks around it. */
  | { readonly kind: 'padding'; readonly bare: string }
  | { readonly kind: 'address' }
  /** A path of one host, or of another person's machine. */
  | { readonly kind: 'elsewhere'; readonly host: string; readonly isSure: boolean }
  /** The line writes, and the folder to write to is not there. */
  | { readonly kind: 'no-folder'; readonly folder: string }
  /** The nearest folder of the path that exists holds a file of nearly that name. */
  | { readonly kind: 'neighbour'; readonly name: string }
  /** Another cell reads nearly the same path. */
  | { readonly kind: 'near'; readonly other: WrittenPath }
  | { readonly kind: 'relative' }
  | { readonly kind: 'absolute' }
  | { readonly kind: 'unknown' };

export interface MissingPath {
  /** As the message prints it; empty if it does not. */
  readonly path: string;
  readonly fault: PathFault;
  /** Where the path stands in the notebook, if it stands there as a whole. */
  readonly written: WrittenPath | undefined;
  readonly site: CrashSite | undefined;
}

/** `undefined` if no path is missing, or the working folder explains it. */
export function readMissingPath(crash: Crash, notebook: NotebookFacts): MissingPath | undefined {
  const message = parseMessage(crash.exception, crash.message);
  if (message?.kind !== 'file-missing' && crash.exception !== 'FileNotFoundError') return undefined;
  if (message && message.kind !== 'file-missing') return undefined;
  if (readMovedFolder(crash, notebook)) return undefined;
  const path = message?.path ?? '';
  const site = innermostSite(crash, notebook);
  const strings = path === '' ? [] : writtenPaths(notebook);
  const same = strings.filter(({ value }) => value === path);
  const isHere = ({ cell }: WrittenPath): boolean => cell.key === crash.site.cellKey;
  const written =
    same.find((each) => isHere(each) && isOnLine(each, crash)) ?? same.find(isHere) ?? same[0];
  return { path, fault: faultOf(path, { site, strings, crash, notebook }), written, site };
}

function isOnLine({ place }: WrittenPath, crash: Crash): boolean {
  const { line } = crash.site.range.start;
  return place.range.start.line <= line && line <= place.range.end.line;
}

interface Surroundings {
  readonly site: CrashSite | undefined;
  readonly strings: readonly WrittenPath[];
  readonly crash: Crash;
  readonly notebook: NotebookFacts;
}

function faultOf(path: string, around: Surroundings): PathFault {
  if (path === '') return { kind: 'unknown' };
  const control = [...ESCAPES].find(([character]) => path.trim().includes(character))?.[1];
  if (control !== undefined) return { kind: 'escape', character: control };
  const bare = path.trim().replace(/^["']|["']$/g, '');
  if (bare !== path && bare !== '') return { kind: 'padding', bare };
  if (path.startsWith('~')) return { kind: 'tilde' };
  if (/^(?:https?|s3|gs|ftp|hdfs):\/{1,2}/.test(path)) return { kind: 'address' };
  const folder = path.replace(/[/\\]?[^/\\]*$/, '');
  const neighbour = neighbourOf(path, around);
  const isFolderNamed = /non-existent directory/.test(around.crash.message);
  if (isFolderNamed) return { kind: 'no-folder', folder: path };
  const isParentNamed = /^Parent directory of /.test(around.crash.message);
  if (isParentNamed) return { kind: 'no-folder', folder };
  if (folder !== '' && around.site && writes(around.site)) return { kind: 'no-folder', folder };
  if (neighbour !== undefined) return { kind: 'neighbour', name: neighbour };
  const host = hostOf(path, around.crash);
  if (host) return { kind: 'elsewhere', ...host };
  const near = nearest(path, around);
  if (near) return { kind: 'near', other: near };
  return { kind: isRelative(path) ? 'relative' : 'absolute' };
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\u0007', '\\a'],
  ['\b', '\\b'],
  ['\f', '\\f'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\v', '\\v'],
]);

/** Methods and functions that make a file. */
const WRITERS =
  /^(?:to_(?:csv|excel|json|parquet|pickle|hdf|feather|html|latex|markdown|stata)|savefig|save|save_model|save_weights|savetxt|savez|savez_compressed|imwrite|imsave|write_image|write_html|write_bytes|write_text|mkdir|touch|writerow)$/;

function writes(site: CrashSite): boolean {
  return expressionsAt({ ...site, highlight: undefined }).some((expr) => {
    if (expr.kind !== 'Call') return false;
    if (expr.func.kind === 'Attribute' && WRITERS.test(expr.func.attr.name)) return true;
    return isOpenForWriting(expr);
  });
}

function isOpenForWriting(expr: Expr): boolean {
  if (expr.kind !== 'Call') return false;
  const name = dottedName(expr.func)?.split('.').at(-1);
  if (name !== 'open') return false;
  const mode = expr.keywords.find(({ arg }) => arg?.name === 'mode')?.value ?? expr.args[1];
  return mode?.kind === 'Constant' && /^[wax]/.test(mode.text);
}

/** Paths that only one kind of machine has. Source: the documentation of Kaggle, Colab and Databricks. */
const HOSTS: readonly (readonly [pattern: RegExp, host: string])[] = [
  [/^\/kaggle\/|^(?:\.\.\/)+input\/|^\/usr\/lib\/kaggle/, 'Kaggle'],
  [/^\/content(?:\/|$)|^(?:\.\/)?(?:g?drive\/)(?:My ?Drive|Shareddrives)/i, 'Colab'],
  [/^\/dbfs\/|^dbfs:/, 'Databricks'],
];

function hostOf(
  path: string,
  crash: Crash,
): { readonly host: string; readonly isSure: boolean } | undefined {
  const files = (crash.traceback?.exceptions ?? []).flatMap(({ frames }) =>
    frames.flatMap(({ file }) => (file === undefined ? [] : [file])),
  );
  const isWindows = files.some((file) => /^[A-Za-z]:\\/.test(file));
  const isUnix = !isWindows && files.some((file) => file.startsWith('/'));
  if (/^[A-Za-z]:[\\/]/.test(path) && isUnix) return { host: 'Windows', isSure: true };
  const row = HOSTS.find(([pattern]) => pattern.test(path));
  if (row) {
    const [, host] = row;
    // Kaggle's own Python lives there; on Kaggle the data set is not attached.
    const isThere = host === 'Kaggle' && files.some((file) => file.startsWith('/opt/conda/'));
    return isThere ? undefined : { host, isSure: isWindows };
  }
  const home = /^(?:\/home\/|\/Users\/|[A-Za-z]:[\\/]Users[\\/])([^/\\]+)/.exec(path)?.[1];
  const known = files.map(
    (file) => /^(?:\/home\/|\/Users\/|[A-Za-z]:[\\/][Uu]sers[\\/])([^/\\]+)/.exec(file)?.[1],
  );
  const others = known.filter((each) => each !== undefined && each !== home);
  if (home !== undefined && others.length > 0 && !known.includes(home)) {
    return { host: `the home folder of ${home}`, isSure: true };
  }
  return undefined;
}

/** What the kernel sees there: the same name in other capitals, with another ending, or nearly so spelt. */
function neighbourOf(path: string, { crash, notebook }: Surroundings): string | undefined {
  const names = knownSurroundings(crash, notebook)?.paths.get(path)?.neighbours ?? [];
  const base = baseName(path);
  if (base.length < 4 || names.includes(base)) return undefined;
  const stem = (name: string): string => name.toLowerCase().replace(/\.\w+(?:\.\w+)?$/, '');
  const alike = names.filter((name) => name.toLowerCase() === base.toLowerCase());
  const sameStem = names.filter((name) => stem(name) === stem(base) && name.includes('.'));
  const [only, ...others] = alike.length > 0 ? alike : sameStem;
  return only !== undefined && others.length === 0 ? only : closestOf(base, names);
}

/** Another string with the same file in another folder, or the same letters in other capitals; only one may be. */
function nearest(path: string, { strings, notebook }: Surroundings): WrittenPath | undefined {
  const base = baseName(path);
  if (base.length < 4 || !base.includes('.')) return undefined;
  const others = strings.filter(
    ({ value, cell }) =>
      value !== path &&
      baseName(value).toLowerCase() === base.toLowerCase() &&
      notebook.history.runs.some(
        (run) =>
          run.cellKey === cell.key &&
          run.source === cell.source &&
          run.outcome.kind === 'succeeded',
      ),
  );
  const [only] = others;
  return only && others.every(({ value }) => value === only.value) ? only : undefined;
}
