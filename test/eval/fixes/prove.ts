// Proves the fixes of one broken notebook: runs it to its crash, asks for the cause, carries out every fix it offers.
import type { Analyst, Finding, Fix, RaisedError } from '../../../src/core/index.ts';
import type { Kernels } from '../mutants/kernel.ts';
import { carryOut, type CarriedOut, runCells } from './carryOut.ts';
import type { OpenNotebook } from './openNotebook.ts';
import { type Story, tell, type Told } from './stories.ts';

export type Verdict =
  | 'cured'
  /** Or, where nothing crashed, the same finding. */
  | 'same crash'
  | 'new crash'
  /** Of an installation, which is not carried out: what it would run is right, or is not. */
  | 'text right'
  | 'text wrong'
  /** Nothing that cures: advice, or something to look at. */
  | 'not a cure';

/** When a fix was offered: for the crash, for a crash foreseen, or for a state in which nothing crashed. */
export type Moment = 'after the crash' | 'before the crash' | 'without a crash';

export interface FixProof {
  readonly title: string;
  readonly moment: Moment;
  readonly verdict: Verdict;
  /** What happened instead, for people. */
  readonly detail: string;
}

export interface Proof {
  readonly story: Story;
  /** Why there is nothing to prove: the cause was not found, or another one. */
  readonly problem: string | undefined;
  readonly fixes: readonly FixProof[];
}

/** A finding that offers fixes, and the notebook in which it does. */
interface Scene {
  readonly moment: Moment;
  readonly finding: Finding;
  readonly notebook: OpenNotebook;
  /** What happens without a fix. */
  readonly crash: RaisedError | undefined;
}

/** Never throws for what a notebook or a fix does. */
export async function prove(story: Story, kernels: Kernels, analyst: Analyst): Promise<Proof> {
  const told = await tell(story, kernels);
  if (!told) return { story, problem: 'runs nothing', fixes: [] };
  const scenes = scenesOf(told, story, analyst);
  if (typeof scenes === 'string') return { story, problem: scenes, fixes: [] };
  const fixes: FixProof[] = [];
  for (const scene of scenes) {
    for (const fix of scene.finding.fixes) {
      const outcome = await proveFix(fix, scene, story.goal, analyst);
      fixes.push({ title: fix.title, moment: scene.moment, ...outcome });
    }
  }
  return { story, problem: undefined, fixes };
}

/** Where the cause offers its fixes; what was found instead, if it is not the answer to what happened last. */
function scenesOf(
  { notebook, before, lastKey }: Told,
  { cause, goal }: Story,
  analyst: Analyst,
): readonly Scene[] | string {
  const isAnswer = ({ id, rank }: Finding): boolean => id === cause && rank === 1;
  const crash = notebook.errorOf(lastKey);
  // Versions of Python differ in what they refuse.
  if (goal === 'is read' && !(crash && isUnread(crash))) return [];
  const found = crash
    ? analyst.explain(notebook.history()).filter(({ cellKey }) => cellKey === lastKey)
    : analyst.states(notebook.history());
  const finding = found.find(isAnswer);
  if (!finding) {
    const ranking = found.map(({ id, confidence }) => `${id} (${confidence})`).join(', ');
    return `${crash ? spoken(crash) : 'no crash'}: found ${ranking === '' ? 'nothing' : ranking}`;
  }
  if (!crash) return [{ moment: 'without a crash', finding, notebook, crash }];
  const foreseen = analyst.forecastNext(before.history(), lastKey).filter(isAnswer);
  return [
    { moment: 'after the crash', finding, notebook, crash },
    ...foreseen.map((each): Scene => ({
      moment: 'before the crash',
      finding: each,
      notebook: before,
      crash,
    })),
  ];
}

type Outcome = Pick<FixProof, 'verdict' | 'detail'>;

async function proveFix(
  fix: Fix,
  scene: Scene,
  goal: Story['goal'],
  analyst: Analyst,
): Promise<Outcome> {
  switch (fix.kind) {
    case 'run':
    case 'edit':
      return proveByRunning(fix, { ...scene, notebook: scene.notebook.copy() }, goal, analyst);
    case 'install':
      return readInstallation(fix, scene.finding);
    case 'command':
    case 'advice':
      return { verdict: 'not a cure', detail: '' };
  }
}

async function proveByRunning(
  fix: CarriedOut,
  { finding, notebook, crash }: Scene,
  goal: Story['goal'],
  analyst: Analyst,
): Promise<Outcome> {
  const { cellKey } = finding;
  let result = await carryOut(fix, notebook);
  // A fix that only changes the text leaves the run to the user.
  if (crash && result.kind === 'succeeded' && fix.cellKeys.at(-1) !== cellKey) {
    result = await runCells([cellKey], notebook);
  }
  if (result.kind === 'succeeded') {
    // What works only once does so after another run too: the fix is how to run it all the same.
    const isStillSo =
      finding.kind === 'state' &&
      analyst.states(notebook.history()).some((each) => isLike(each, finding));
    return {
      verdict: isStillSo ? 'same crash' : 'cured',
      detail: isStillSo ? finding.message : '',
    };
  }
  const stopped = 'cellKey' in result ? result.cellKey : cellKey;
  const error = notebook.errorOf(stopped);
  if (goal === 'is read' && error && !isUnread(error)) return { verdict: 'cured', detail: '' };
  const isSame = error?.name === crash?.name && error?.message === crash?.message;
  const detail = `${result.kind}: ${error ? spoken(error) : ''}`;
  return { verdict: isSame ? 'same crash' : 'new crash', detail };
}

/** Whether Python did not even begin to run the text, or nothing is known of it. */
function isUnread({ name }: RaisedError): boolean {
  return /^(?:SyntaxError|IndentationError|TabError|DeadKernelError)$/.test(name);
}

function isLike(a: Finding, b: Finding): boolean {
  return a.id === b.id && a.cellKey === b.cellKey && a.names.join() === b.names.join();
}

/** A cell before the one that crashed, which installs the packages and nothing else. */
function readInstallation(
  { newCells, packages }: Extract<Fix, { readonly kind: 'install' }>,
  { cell }: Finding,
): Outcome {
  const [installs, ...others] = newCells;
  const isRight =
    installs?.source === `%pip install ${packages.join(' ')}` &&
    installs.before === cell &&
    others.length === 0;
  return { verdict: isRight ? 'text right' : 'text wrong', detail: JSON.stringify(newCells) };
}

function spoken({ name, message }: RaisedError): string {
  return `${name}: ${message}`;
}
