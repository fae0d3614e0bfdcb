// `npm run screenshots` takes the README's pictures from the running product, in a light and a dark theme; with
// `-- --views` pictures of every view in every theme instead, to be looked at: they land in `.test-results/views`.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findPython, projectFolder, resultsFolder } from '../host/machine.ts';
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

const takesViews = process.argv.includes('--views');
const grep = process.argv
  .find((argument) => argument.startsWith('--grep='))
  ?.slice('--grep='.length);

await runSession({
  suites: [join(import.meta.dirname, takesViews ? 'views.ts' : 'scenes.ts')],
  extension: { folder: projectFolder },
  counts: join(resultsFolder, 'screenshots.json'),
  grep,
  ...(takesViews
    ? { window: { width: 1280, height: 1000, scale: 1 } }
    : // Twice as many pixels, for sharp letters on today's screens.
      { settings: bareWindow, window: { width: 960, height: 640, scale: 2 } }),
  env: {
    TEST_PYTHON: findPython() ?? '',
    TEST_MEDIA: join(projectFolder, 'media'),
    TEST_SAMPLE: join(projectFolder, 'test/start/sample/sales-report.ipynb'),
  },
});
