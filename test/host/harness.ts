// The door for scenario tests: notebooks in a real editor on a real kernel, and what the user sees of them.
export * from './harness/beside.ts';
export * from './harness/editing.ts';
export * from './harness/explained.ts';
export * from './harness/findings.ts';
export * from './harness/interactive.ts';
export * from './harness/notebook.ts';
export * from './harness/running.ts';
export * from './harness/trees.ts';
export * from './harness/waiting.ts';
export * from './harness/window.ts';
export * from './harness/workspace.ts';
