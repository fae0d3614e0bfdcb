/** A call gives a function other arguments than it takes. */
import type { Crash } from '../../model/crash.ts';
import type { CellEdit, Fix } from '../../model/finding.ts';
import type { Span } from '../../python/ast.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { defineCause, type Match } from '../cause.ts';
import { placeAt } from '../crashSite.ts';
import { editFix } from '../editFix.ts';
import { knownFacts } from '../knownFacts.ts';
import { presentPlace } from '../placing.ts';
import { replaceFix } from '../replaceFix.ts';
import { closestOf } from '../spelling.ts';
import { cellName, code, lineName } from '../wording.ts';
import { sayRefusedCall, type ArgumentProblem } from './argumentWords.ts';
import { readRefusedCall, type OwnFunction, type RefusedCall } from './refusedCall.ts';

interface WrongArguments extends Match {
  readonly problem: ArgumentProblem;
}

export const wrongArguments = defineCause<WrongArguments>({
  id: 'wrong-arguments',
  exceptions: ['TypeError', 'AttributeError', 'ValueError'],
  rootCause: 'api-misuse',
  isGeneral: true,
  docs: {
    title: 'Arguments do not fit',
    what: 'A call leaves out an argument, gives too many, gives one twice, or uses a name that no parameter has.',
    why: 'Arguments without a name fill the parameters from the left; named ones have to be spelt as the function declares them. A method gets its object as the first argument by itself.',
    todo: 'Compare the call with the definition, which is shown beside it where it stands in the notebook.',
    limits:
      'Parameters of library functions are known with live values only. Functions behind decorators are taken for library functions.',
  },
  detect(crash, notebook) {
    const call = readRefusedCall(crash, notebook);
    if (!call) return undefined;
    const { own, site, message } = call;
    const definition = own && presentPlace(own.place, notebook);
    const cell = own && notebook.cellOf(own.place.home.cellKey);
    const written = site.facts.textOf(call.call ?? site.statement);
    const marked = markedSpan(call);
    const place = marked && placeAt(site, marked, notebook);
    const isOwnMistake =
      own !== undefined || (call.onClass !== undefined && message.problem === 'missing');
    const known = own || !call.call ? undefined : knownFacts(call.call.func, site, crash, notebook);
    const signature = known?.value.signature;
    const problem: ArgumentProblem = {
      call,
      signature,
      near: nearParameter(call, namesIn(signature)),
      misnamed: misnamedConstructor(call),
      where: own && (cell ? cellName(cell) : 'a deleted cell'),
      written,
    };
    return {
      problem,
      names: [...new Set([call.callee, ...message.parameters])],
      crashType: 'invalid-argument',
      rootCause: isOwnMistake ? 'implementation-error' : 'api-misuse',
      ...(place ? { site: place } : {}),
      // What the page shows now is another text: whether that one fits is not said here.
      ...(own && cell && !definition ? { isOnlyConsistent: true } : {}),
      origin: definition && { ...definition, label: `${code(own.name)} is defined here` },
      evidence: [
        {
          basis: 'observed',
          fact: `Python refused the arguments of ${code(call.callee)} (${lineName(site.line)})`,
          place: place ?? crash.site,
        },
        own
          ? {
              basis: 'observed',
              fact: `${code(own.name)} is declared in ${cell ? cellName(cell) : 'a deleted cell'}`,
              ...(definition ? { place: definition } : {}),
            }
          : {
              basis: 'observed',
              fact: `${code(call.callee)} is not the notebook’s own: it comes from Python or a library`,
            },
        ...(known && signature !== undefined
          ? [known.says(`it is declared as ${code(call.callee + signature)}`)]
          : []),
      ],
    };
  },
  explain: ({ problem }) => sayRefusedCall(problem),
  fixes: ({ problem }, crash, notebook): readonly Fix[] => [
    ...respell(problem, crash, notebook),
    ...makeObject(problem, crash, notebook),
    ...changeDefinition(problem, crash, notebook),
  ],
});

/** The argument that is refused, else the call. */
function markedSpan({ call, message }: RefusedCall): Span | undefined {
  const [name] = message.parameters;
  const isNamed = message.problem === 'unexpected' || message.problem === 'repeated';
  const keyword = isNamed ? call?.keywords.find(({ arg }) => arg?.name === name) : undefined;
  return keyword?.arg ?? call;
}

/** The one parameter, not given yet, that the unknown keyword is nearly spelt like. */
function nearParameter(
  { message, own, call }: RefusedCall,
  told: readonly string[],
): string | undefined {
  const [wrong] = message.parameters;
  if (message.problem !== 'unexpected' || wrong === undefined) return undefined;
  const given = new Set(call?.keywords.flatMap(({ arg }) => arg?.name ?? []));
  const declared = (own?.params ?? [])
    .filter(({ form }) => form === 'positional' || form === 'keyword-only')
    .map(({ name }) => name);
  const free = [...declared, ...told].filter((name) => !given.has(name));
  return closestOf(wrong, free);
}

/** The names that a signature as a kernel prints it can be called with. */
function namesIn(signature: string | undefined): readonly string[] {
  const parts = signature?.slice(1, -1).split(/,\s*(?=[\w*/])/) ?? [];
  return parts.flatMap((part) => /^([A-Za-z]\w*)\s*(?:[=:]|$)/.exec(part)?.[1] ?? []);
}

/** `_init_`, `__int__`: a method that was to be the constructor. */
function misnamedConstructor({ own, message }: RefusedCall): string | undefined {
  if (!own?.owner || own.def || message.problem !== 'excess') return undefined;
  const names = own.owner.body.flatMap((stmt) =>
    stmt.kind === 'FunctionDef' ? [stmt.name.name] : [],
  );
  return names.find((name) => /^_{0,2}in?it_{0,2}$|^__int__$|^__nit__$/i.test(name));
}

/** Spells the keyword as the function declares it. */
function respell(
  { call: { call, message, site }, near }: ArgumentProblem,
  crash: Crash,
  notebook: NotebookFacts,
): readonly Fix[] {
  const keyword = call?.keywords.find(({ arg }) => arg?.name === message.parameters[0]);
  if (near === undefined || !keyword?.arg) return [];
  return replaceFix({ span: keyword.arg, text: near, safety: 'safe' }, site, crash, notebook);
}

/** `Model().fit(…)` for `Model.fit(…)`. */
function makeObject(
  { call: { call, onClass, message, site } }: ArgumentProblem,
  crash: Crash,
  notebook: NotebookFacts,
): readonly Fix[] {
  if (onClass === undefined || message.problem !== 'missing') return [];
  if (call?.func.kind !== 'Attribute' || needsArguments(onClass, crash, notebook)) return [];
  const text = `${onClass}()`;
  const title = `Make an object first: ${code(text)}`;
  return replaceFix(
    { span: call.func.value, text, safety: 'review', title },
    site,
    crash,
    notebook,
  );
}

/** Whether the notebook's own class cannot be made without arguments. */
function needsArguments(name: string, crash: Crash, notebook: NotebookFacts): boolean {
  const record = notebook.stateAtCrash(crash, name);
  if (record.presence === 'absent' || !record.binding) return false;
  const { home, span } = record.binding;
  const owner = home.facts.module.body.find(
    (stmt) => stmt.kind === 'ClassDef' && stmt.name.start === span.start,
  );
  if (owner?.kind !== 'ClassDef') return false;
  return owner.body.some(
    (stmt) =>
      stmt.kind === 'FunctionDef' &&
      stmt.name.name === '__init__' &&
      stmt.params.slice(1).some((param) => param.form === 'positional' && !param.default),
  );
}

/** Adds `self`, or gives the constructor its name, where the class stands on the page as it ran. */
function changeDefinition(
  { call: { own }, misnamed }: ArgumentProblem,
  crash: Crash,
  notebook: NotebookFacts,
): readonly Fix[] {
  if (!own?.owner) return [];
  const { home } = own.place;
  const edit =
    own.lacksSelf && own.def
      ? addSelf(own)
      : misnamed === undefined
        ? undefined
        : rename(own, misnamed);
  const place = edit && presentPlace({ home, span: edit.span }, notebook);
  if (!edit || !place) return [];
  const edits: readonly CellEdit[] = [{ ...place, newText: edit.newText }];
  return editFix({ title: edit.title, safety: 'review', edits, newCells: [] }, crash, notebook);
}

interface DefinitionEdit {
  readonly span: Span;
  readonly newText: string;
  readonly title: string;
}

function addSelf({ def, place, owner }: OwnFunction): DefinitionEdit | undefined {
  if (!def) return undefined;
  const open = place.home.facts.source.indexOf('(', def.name.end) + 1;
  const newText = def.params.length > 0 ? 'self, ' : 'self';
  return {
    span: { start: open, end: open },
    newText,
    title: `Add ${code('self')} to ${code(`${owner?.name.name ?? ''}.${def.name.name}`)}`,
  };
}

function rename({ owner }: OwnFunction, from: string): DefinitionEdit | undefined {
  const def = owner?.body.find((stmt) => stmt.kind === 'FunctionDef' && stmt.name.name === from);
  return def?.kind === 'FunctionDef'
    ? { span: def.name, newText: '__init__', title: `Rename ${code(from)} to ${code('__init__')}` }
    : undefined;
}
