// Loaded before a program: writes at its end, into the file that CPU_TIME_FILE names, the CPU time it took in ms.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env['CPU_TIME_FILE'];
  const { user, system } = process.cpuUsage();
  if (file !== undefined) writeFileSync(file, String((user + system) / 1000));
});
