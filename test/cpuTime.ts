// Measures work by the processor time it takes, so that a busy machine fails no test.

/** Milliseconds of processor time that this process has used. Differences count. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
