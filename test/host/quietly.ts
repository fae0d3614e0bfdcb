// Runs an installer's command and shows what it printed only when it failed.
import { spawnSync } from 'node:child_process';

/** Whether the command succeeded; its input is the terminal's, for passwords. */
export function runQuietly(command: readonly string[], cwd?: string): boolean {
  const [program = '', ...args] = command;
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    stdio: ['inherit', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    // npm is a batch file there.
    shell: process.platform === 'win32',
    ...(cwd === undefined ? {} : { cwd }),
  });
  if (status === 0) return true;
  console.error(`${command.join(' ')} failed:\n${error?.message ?? stdout + stderr}`);
  return false;
}
