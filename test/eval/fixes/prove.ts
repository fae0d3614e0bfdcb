// Proves the fixes of one broken notebook: runs it to its crash, asks for the cause, carries out every fix it offers.
import type { Analyst, Finding, Fix, RaisedError } from '../../../src/core/index.ts';
import type { Kernels } from '../mutants/kernel.ts';
import { carryOut, type CarriedOut, runCells } from './carryOut.ts';
import type { OpenNotebook } from './openNotebook.ts';
import { type Story, tell } from './stories.ts';

export type Verdict =
  | 'cured'
  | 'same crash'
  | 'new crash'
  /** Of an installation, which is not carried out: what it would run is right, or is not. */
  | 'text right'
  | 'text wrong'
  /** Nothing that cures: advice, or something to look at. */
  | 'not a cure';

export interface FixProof {
  readonly title: string;
  readonly verdict: Verdict;
  /** What happened instead, for people. */
  readonly detail: string;
}

export interface Proof {
  readonly story: Story;
  /** Why there is nothing to prove: it did not crash, or another cause was found. */
  readonly problem: string | undefined;
  readonly fixes: readonly FixProof[];
}

/** Never throws for what a notebook or a fix does. */
export async function prove(story: Story, kernels: Kernels, analyst: Analyst): Promise<Proof> {
  const told = await tell(story, kernels);
  if (!told) return { story, problem: 'runs nothing', fixes: [] };
  const { notebook, lastKey } = told;
  const crash = notebook.errorOf(lastKey);
  if (!crash) return { story, problem: 'does not crash', fixes: [] };
  const found = analyst.explain(notebook.history()).filter(({ cellKey }) => cellKey === lastKey);
  const answer = found.find(({ rank }) => rank === 1);
  if (answer?.id !== story.cause) {
    const ranking = found.map(({ id, confidence }) => `${id} (${confidence})`).join(', ');
    const problem = `${spoken(crash)}: found ${ranking === '' ? 'nothing' : ranking}`;
    return { story, problem, fixes: [] };
  }
  const fixes: FixProof[] = [];
  for (const fix of answer.fixes) {
    fixes.push({ title: fix.title, ...(await proveFix(fix, answer, notebook.copy())) });
  }
  return { story, problem: undefined, fixes };
}

type Outcome = Pick<FixProof, 'verdict' | 'detail'>;

async function proveFix(fix: Fix, finding: Finding, notebook: OpenNotebook): Promise<Outcome> {
  switch (fix.kind) {
    case 'run':
    case 'edit':
      return proveByRunning(fix, finding, notebook);
    case 'install':
      return readInstallation(fix, finding);
    case 'command':
    case 'advice':
      return { verdict: 'not a cure', detail: '' };
  }
}

async function proveByRunning(
  fix: CarriedOut,
  { cellKey }: Finding,
  notebook: OpenNotebook,
): Promise<Outcome> {
  const crash = notebook.errorOf(cellKey);
  let result = await carryOut(fix, notebook);
  // A fix that only changes the text leaves the run to the user.
  if (result.kind === 'succeeded' && fix.cellKeys.at(-1) !== cellKey) {
    result = await runCells([cellKey], notebook);
  }
  if (result.kind === 'succeeded') return { verdict: 'cured', detail: '' };
  const stopped = 'cellKey' in result ? result.cellKey : cellKey;
  const error = notebook.errorOf(stopped);
  const isSame = error?.name === crash?.name && error?.message === crash?.message;
  const detail = `${result.kind}: ${error ? spoken(error) : ''}`;
  return { verdict: isSame ? 'same crash' : 'new crash', detail };
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
