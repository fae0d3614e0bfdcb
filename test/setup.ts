// Installs what the tests need beyond the npm packages, says what it does, and does nothing where all is there.
import { spawnSync } from 'node:child_process';
import { installBrowserHost } from './host/browserHost.ts';
import { editorKind } from './host/editor.ts';
import { debianPython, findChromium, findProgram, findPython } from './host/machine.ts';
import { installPrivatePython } from './host/privatePython.ts';
import { runQuietly } from './host/quietly.ts';

const wantsBrowser = editorKind() === 'browser';

installDebianPackages([
  ...(wantsBrowser && findChromium() === undefined ? ['chromium'] : []),
  ...(findPython() === undefined ? ['python3-ipykernel'] : []),
]);
// Fixes and live values are proved on these libraries, where the kernel's Python is Debian's own; else that is left out.
if (findPython() === debianPython) installDebianPackages(missingLibraries());
if (findPython() === undefined) installPrivatePython();
if (wantsBrowser) {
  if (findChromium() === undefined) {
    console.error(
      'The tests of the editor need Chromium. Install it, or set CHROMIUM_PATH to a Chrome, Chromium or Edge.',
    );
    process.exit(1);
  }
  await installBrowserHost();
}

/** The Debian packages of the libraries that Debian's Python cannot import. */
function missingLibraries(): readonly string[] {
  const libraries = ['pandas', 'sklearn', 'matplotlib', 'seaborn'];
  return libraries
    .filter((name) => spawnSync(debianPython, ['-c', `import ${name}`]).status !== 0)
    .map((name) => `python3-${name}`);
}

/** Installs the packages with apt-get as root or through sudo; does nothing where that cannot be. */
function installDebianPackages(packages: readonly string[]): void {
  if (packages.length === 0 || findProgram('apt-get') === undefined) return;
  const root = process.getuid?.() === 0;
  if (!root && findProgram('sudo') === undefined) return;
  console.log(`Installing ${packages.join(' and ')} with apt-get …`);
  // Without a terminal sudo could only wait for a password that never comes.
  const asRoot = root ? [] : ['sudo', ...(process.stdin.isTTY ? [] : ['-n'])];
  const apt = [
    ...asRoot,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-o',
    'DPkg::Lock::Timeout=120',
  ];
  // Without the update a fresh machine knows no packages; an unreachable extra source must not stop the rest.
  runQuietly([...apt, 'update']);
  runQuietly([...apt, 'install', '--yes', '--no-install-recommends', ...packages]);
}
