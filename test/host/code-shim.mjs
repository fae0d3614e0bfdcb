#!/usr/bin/env node
// What @vscode/test-electron starts in the place of VS Code's program: the same VS Code, shown by a headless browser.
import { tsImport } from 'tsx/esm/api';

await tsImport('./shim.ts', import.meta.url);
