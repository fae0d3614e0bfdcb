/** *Read Live Values for This Crash*: asks the kernel what the names of the cell hold. */
import { window } from 'vscode';
import { counted } from '../../render/place.ts';
import type { LiveValues } from '../facts/liveValues.ts';
import { spokenRefusal } from '../facts/permission.ts';
import { pythonCell, type Target } from './targets.ts';

const again = 'Ask Again';

/** Reads them, and says what came of it. */
export async function readLiveValues(target: Target, liveValues: LiveValues): Promise<void> {
  const { watched, cellKey } = target;
  if (pythonCell(target, watched.view()) === undefined) return;
  const reading = await liveValues.read(watched, cellKey, 'asked');
  switch (reading.kind) {
    case 'read': {
      const values = counted(reading.values, 'live value');
      const message = `Cellscope has read ${values}. Rest the mouse on a name to see it.`;
      void window.showInformationMessage(message);
      return;
    }
    case 'denied':
      void window.showInformationMessage(spokenRefusal('denied'), again).then(async (choice) => {
        if (choice !== again) return;
        await liveValues.forgetDenial();
        await readLiveValues(target, liveValues);
      });
      return;
    // The user has just said no to the explanation: nothing is left to say.
    case 'not-asked':
      return;
    default:
      void window.showInformationMessage(spokenRefusal(reading.kind));
  }
}
