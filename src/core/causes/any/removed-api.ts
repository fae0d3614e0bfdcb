/** The line uses something that a newer version of a library no longer has. */
import type { Crash } from '../../model/crash.ts';
import type { CellEdit, Evidence, Fix, Phrase } from '../../model/finding.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { defineCause, type Match } from '../cause.ts';
import { placeAt } from '../crashSite.ts';
import { knownSurroundings, saidByKernel } from '../knownFacts.ts';
import { editFix } from '../editFix.ts';
import { outlineOf, sameMember, type Rewriting } from '../memberEdits.ts';
import { capital, code } from '../wording.ts';
import { findRemovedApi, type RemovedApiFound, type RemovedUse } from './removedApi.ts';
import { rewrite } from './removedApiEdits.ts';
import { lastName } from '../../python/dottedName.ts';

interface RemovedApi extends Match {
  readonly found: RemovedApiFound;
  readonly rewriting: Rewriting | undefined;
  /** What is gone, as the notebook or the library writes it. */
  readonly thing: string;
  /** The installed version of the library, where the kernel tells it. */
  readonly installed: string | undefined;
}

export const removedApi = defineCause<RemovedApi>({
  id: 'removed-api',
  exceptions: ['AttributeError', 'TypeError', 'ValueError'],
  rootCause: 'library',
  docs: {
    title: 'Removed from the library',
    what: 'The line uses a function, method or argument that the library had in earlier versions and has no more, such as `np.int`, `df.append` or `normed=`.',
    why: 'Libraries rename and drop things between versions. Code written for an older version, from a tutorial or an old notebook, then asks for what is gone.',
    todo: 'Write what the newer version has instead. To run the notebook unchanged, install the older version of the library.',
    limits:
      'Knows what is in the release notes of widely used libraries. Silent where another library may be meant whose types have the same name.',
  },
  detect(crash, notebook) {
    const found = findRemovedApi(crash, notebook);
    if (!found) return undefined;
    const { use, site, user } = found;
    const rewriting = site && rewrite(use, site.facts, notebook);
    const span = spanOf(use);
    const place = site && span && placeAt(site, span, notebook);
    const thing = thingOf(use, found);
    const isArgument = use.kind !== 'member';
    const packages = knownSurroundings(crash, notebook)?.packages;
    const installed = packages?.get(moduleOf(use.row.library));
    return {
      found,
      rewriting,
      thing,
      installed,
      names: [nameOf(use)],
      crashType: isArgument ? 'invalid-argument' : 'attribute-error',
      ...(user === undefined ? {} : { rootCause: 'environment' as const }),
      ...(place ? { site: place } : {}),
      evidence: [
        ...evidenceOf(found, thing, crash),
        ...(installed === undefined
          ? []
          : [saidByKernel(`${use.row.library} ${code(installed)} is installed`)]),
      ],
    };
  },
  explain: ({ found: { use, user }, rewriting, thing, installed }) => {
    const { library, since } = use.row;
    const gone = `is gone since ${library} ${since}`;
    if (user !== undefined && user !== moduleOf(library)) {
      return {
        line: `${code(user)} still uses ${code(thing)}, which ${gone}: the two versions do not fit.`,
        what: `${code(user)} and ${library} do not fit together.`,
        why: `${code(user)} asks for ${code(thing)}, which ${library} removed in version ${since}. The installed ${code(user)} is older than that.`,
        todo: `Upgrade ${code(user)}. If there is no newer version, install ${library} below ${since} and restart the kernel.`,
      };
    }
    const instead = insteadOf(use, rewriting);
    const what =
      use.kind === 'positions'
        ? `${code(thing)} takes ${spokenNames(use)} by name only since ${library} ${since}`
        : `${code(thing)} ${gone}`;
    return {
      line: `${what}${instead.short}.`,
      what: `${what}.`,
      why:
        use.kind === 'positions'
          ? `Earlier versions took the arguments by position as well. The notebook was written for one of them.`
          : `Versions before ${since} had it, and the notebook was written for one of them. The kernel has ${installed === undefined ? `${since} or a later one` : code(installed)}.`,
      todo: instead.long,
    };
  },
  fixes({ found, rewriting }, crash, notebook): readonly Fix[] {
    const { use, site, user } = found;
    const cell = site && notebook.cellOf(site.run.cellKey);
    if (!rewriting || user !== undefined || cell?.source !== site?.facts.source) return [];
    if (!cell || rewriting.needs.length > 0) return [];
    const edits = editsFor(use, rewriting, found, notebook);
    const title =
      rewriting.newText === ''
        ? `Remove ${code(nameOf(use))}`
        : edits.length > 1
          ? `Replace ${edits.length} uses: ${code(rewriting.spoken)}`
          : `Change to ${code(rewriting.spoken)}`;
    const isSame =
      use.kind === 'member' &&
      use.row.instead.kind !== 'call' &&
      SAME_UNDER_NEW_NAMES.has(use.row.library);
    const safety = isSame ? 'safe' : 'review';
    return editFix({ title, safety, edits, newCells: [], needed: [cell.key] }, crash, notebook);
  },
});

/** Libraries that gave the same thing another name, and no more. */
const SAME_UNDER_NEW_NAMES: ReadonlySet<string> = new Set(['NumPy', 'Pillow']);

/** A member is replaced wherever the notebook takes it from the same owner; an argument only in its call. */
function editsFor(
  use: RemovedUse,
  own: Rewriting,
  { site }: RemovedApiFound,
  notebook: NotebookFacts,
): readonly CellEdit[] {
  if (!site) return [];
  const { expr } = use.kind === 'member' ? use : { expr: undefined };
  const ownerText = expr && site.facts.textOf(expr.value);
  return notebook.codeCells.flatMap((cell) => {
    const facts = notebook.factsOf(cell);
    const isOwn = cell.key === site.run.cellKey;
    const rewritings =
      expr && ownerText !== undefined && use.kind === 'member'
        ? sameMember(expr, facts, ownerText).flatMap(
            (each) => rewrite({ ...use, expr: each }, facts, notebook) ?? [],
          )
        : isOwn
          ? [own]
          : [];
    return rewritings.map(({ span, newText }) => ({
      cellKey: cell.key,
      cell: cell.index,
      range: facts.rangeOf(span),
      newText,
    }));
  });
}

function evidenceOf(
  { use, site, user }: RemovedApiFound,
  thing: string,
  { exception }: Crash,
): readonly Evidence[] {
  const { library, since } = use.row;
  const asked = user === undefined ? 'the line' : code(user);
  return [
    {
      basis: 'observed',
      fact: `${asked} asks for ${code(thing)} and gets ${exception === 'AttributeError' ? 'an' : 'a'} ${exception}`,
    },
    {
      basis: site && user === undefined ? 'observed' : 'inferred',
      fact:
        use.kind === 'positions'
          ? `${library} takes ${spokenNames(use)} by name only since version ${since}, by its release notes`
          : `${library} removed it in version ${since}, by its release notes`,
    },
  ];
}

function nameOf(use: RemovedUse): string {
  if (use.kind === 'member') return use.row.member;
  return use.kind === 'keyword' ? use.row.keyword : use.row.callee;
}

/** `np.int`, `DataFrame.append`, `normed=` of `hist`. */
function thingOf(use: RemovedUse, { site }: RemovedApiFound): string {
  if (use.kind === 'keyword') return `${use.row.callee}(${use.row.keyword}=…)`;
  if (use.kind === 'positions') {
    const name = site ? site.facts.textOf(use.call.func) : undefined;
    return name ?? lastName(use.call.func) ?? use.row.callee;
  }
  const { owner, member } = use.row;
  const isModule = owner === owner.toLowerCase() || owner.includes('.');
  return isModule && use.expr && site ? site.facts.textOf(use.expr) : `${owner}.${member}`;
}

function spanOf(use: RemovedUse): { readonly start: number; readonly end: number } | undefined {
  if (use.kind === 'member') return use.expr;
  return use.kind === 'keyword' ? use.keyword : use.call;
}

function spokenNames({ row, call }: Extract<RemovedUse, { kind: 'positions' }>): Phrase {
  return row.names
    .slice(0, call.args.length - row.from)
    .map(code)
    .join(' and ');
}

/** What to write, for the line and for the hover. */
function insteadOf(
  use: RemovedUse,
  rewriting: Rewriting | undefined,
): { readonly short: Phrase; readonly long: Phrase } {
  if (rewriting?.newText === '')
    return { short: '; leave it out', long: 'Leave it out: it had no effect any more.' };
  if (rewriting) {
    const text = code(rewriting.spoken);
    return { short: `; write ${text}`, long: `Write ${text}.` };
  }
  if (use.kind === 'positions') return { short: '', long: 'Give them by name.' };
  const { instead } = use.row;
  switch (instead.kind) {
    case 'advice': {
      const isNothing = instead.advice.startsWith('nothing');
      return {
        short: isNothing ? '' : `; use ${instead.advice}`,
        long: isNothing ? capital(instead.advice) + '.' : `Use ${instead.advice}.`,
      };
    }
    case 'nothing':
      return { short: '; leave it out', long: 'Leave it out: it had no effect any more.' };
    case 'name':
      return { short: `; it is ${code(instead.name)} now`, long: `Write ${code(instead.name)}.` };
    case 'expression':
    case 'keyword':
      return { short: `; write ${code(instead.text)}`, long: `Write ${code(instead.text)}.` };
    case 'call': {
      const text = code(outlineOf(instead.template, '…'));
      return { short: `; write ${text}`, long: `Write ${text}.` };
    }
  }
}

/** The top-level package of a library, as tracebacks tell it. */
function moduleOf(library: string): string {
  const names: Readonly<Record<string, string>> = {
    'scikit-learn': 'sklearn',
    Pillow: 'PIL',
    PyTorch: 'torch',
    OpenCV: 'cv2',
    'imbalanced-learn': 'imblearn',
  };
  return names[library] ?? library.toLowerCase();
}
