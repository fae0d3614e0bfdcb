/** The code wants a graphics card, and there is none that this Python can use. */
import type { GpuMissing } from '../../traceback/environmentFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { defineCause, type Match } from '../cause.ts';
import { code } from '../wording.ts';

interface NoGpu extends Match {
  readonly problem: GpuMissing['problem'];
}

export const gpuMissing = defineCause<NoGpu>({
  id: 'gpu-missing',
  exceptions: [
    ...['RuntimeError', 'AssertionError', 'XGBoostError', 'LightGBMError', 'SystemError'],
    ...['CUDARuntimeError', 'CudaSupportError', 'AcceleratorError', 'CatBoostError', 'ValueError'],
  ],
  rootCause: 'environment',
  docs: {
    title: 'No graphics card to use',
    what: 'The code asks for a graphics card, and this machine has none, or the library is built without support for it.',
    why: 'On hosts a card has to be switched on for the notebook. A library installed by default may be the build for the CPU.',
    todo: 'Choose the device by what is there, or switch the card on.',
    limits: 'Which cards the machine has is not looked up.',
  },
  detect(crash) {
    const message = parseMessage(crash.exception, crash.message);
    if (message?.kind !== 'gpu-missing') return undefined;
    return {
      problem: message.problem,
      names: ['cuda'],
      crashType: 'environment-error',
      origin: { ...crash.site, label: 'the card is asked for here' },
      evidence: [
        { basis: 'observed', fact: FACTS[message.problem], place: crash.site },
        { basis: 'observed', fact: `it was raised as ${code(crash.exception)}` },
      ],
    };
  },
  explain: ({ problem }) => ({
    line: LINES[problem],
    what: LINES[problem],
    why:
      problem === 'build'
        ? 'The packages for CPU and for graphics cards are different builds; by default the one for the CPU may be installed.'
        : 'On Colab and Kaggle a card has to be switched on for the notebook; other machines may have none, or no driver for it.',
    todo: `Choose by what is there: ${code("device = 'cuda' if torch.cuda.is_available() else 'cpu'")}. Or switch the card on in the settings of the host.`,
  }),
  fixes: () => [],
});

const LINES: Record<GpuMissing['problem'], string> = {
  'none-there': 'The code asks for a graphics card, and this kernel has none to use.',
  build: 'The code asks for a graphics card, but the library is built without support for it.',
};

const FACTS: Record<GpuMissing['problem'], string> = {
  'none-there': 'no card was found',
  build: 'the library says that its build has no support',
};
