// Decides which VS Code the tests run in: the browser host, a given program, or a downloaded one.

/** `browser`: code-server in Chromium; `given`: VSCODE_EXECUTABLE; `downloaded`: what test-electron fetches. */
export type EditorKind = 'browser' | 'given' | 'downloaded';

/**
 * The editor for this machine: the given program if there is one, VS Code itself where a window can be
 * opened without a display server (macOS, Windows) or CELLSCOPE_HOST is `desktop`, else the browser host.
 */
export function editorKind(): EditorKind {
  if (process.env['VSCODE_EXECUTABLE']) return 'given';
  const isDesktop = process.platform !== 'linux' || process.env['CELLSCOPE_HOST'] === 'desktop';
  return isDesktop ? 'downloaded' : 'browser';
}
