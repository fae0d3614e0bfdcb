// `npm run screenshots`: takes the README's pictures from the running product, in a light and a dark theme.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder, resultsFolder } from '../host/machine.ts';
import { runSession } from '../host/session.ts';

/** Leaves only the notebook in the window. */
const bareWindow = {
  'breadcrumbs.enabled': false,
  'window.commandCenter': false,
  'window.title': ' ',
  'workbench.activityBar.location': 'hidden',
  'workbench.editor.editorActionsLocation': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.statusBar.visible': false,
};

const built = spawnSync('node', ['esbuild.mjs'], { cwd: projectFolder, stdio: 'inherit' });
if (built.status !== 0) throw new Error('The build failed');

await runSession({
  suites: [join(import.meta.dirname, 'scenes.ts')],
  extension: { folder: projectFolder },
  counts: join(resultsFolder, 'screenshots.json'),
  settings: bareWindow,
  // Twice as many pixels, for sharp letters on today's screens.
  window: { width: 960, height: 640, scale: 2 },
  env: {
    TEST_MEDIA: join(projectFolder, 'media'),
    TEST_SAMPLE: join(projectFolder, 'test/start/sample/sales-report.ipynb'),
  },
});
