// Asks about a long notebook what the editor asks, and prints as JSON how long each answer took, in ms.
import { createAnalyst } from '../../../src/core/index.ts';
import { loadPythonParser, wasmFilesIn } from '../../../src/platform/wasm.ts';
import { checksOf, crashesOf, editsOf, looksBackOf } from '../longNotebook.ts';

const analyst = createAnalyst(await loadPythonParser(wasmFilesIn(import.meta.dirname)));
console.log(
  JSON.stringify({
    edits: editsOf(analyst, 600),
    checks: checksOf(analyst, 200),
    crashes: crashesOf(analyst, 100),
    longTracebacks: crashesOf(analyst, 20, 2 ** 20),
    looksBack: looksBackOf(analyst, 20),
  }),
);
