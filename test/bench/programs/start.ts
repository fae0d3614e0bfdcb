// Starts the core as the editor does, and prints how long that took, in ms: the modules, the parser, the first small notebook.
const start = performance.now();
const { createAnalyst, historyFromCounts, readNotebook } =
  await import('../../../src/core/index.ts');
const { loadPythonParser, wasmFilesIn } = await import('../../../src/platform/wasm.ts');
const analyst = createAnalyst(await loadPythonParser(wasmFilesIn(import.meta.dirname)));
const text = JSON.stringify({
  nbformat: 4,
  nbformat_minor: 5,
  metadata: {},
  cells: [{ cell_type: 'code', execution_count: 1, metadata: {}, source: 'x = 1', outputs: [] }],
});
analyst.audit(historyFromCounts(readNotebook(text, 'small.ipynb')));
console.log(performance.now() - start);
