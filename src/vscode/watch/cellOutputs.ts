/** Reads the outputs of an open cell, as the editor holds them, into those of the core. */
import type { Output, RaisedError } from '../../core/index.ts';

/** One output of a cell: several forms of the same thing. */
export interface EditorOutput {
  readonly items: readonly { readonly mime: string; readonly data: Uint8Array }[];
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
}

/** The form that only errors have. */
export const errorMime = 'application/vnd.code.notebook.error';
const streamMimes = [
  'application/vnd.code.notebook.stdout',
  'application/vnd.code.notebook.stderr',
];

/** Printed text is read for hints only. */
const bytesRead = 20_000;

/** Every output in its place; what has no plain text becomes an empty display. */
export function readOutputs(outputs: readonly EditorOutput[]): readonly Output[] {
  return outputs.map(readOutput);
}

/** The last error among the outputs: the one that ended the run. */
export function errorAmong(outputs: readonly Output[]): RaisedError | undefined {
  const last = outputs.findLast((output) => output.kind === 'error');
  return last?.error;
}

function readOutput({ items, metadata }: EditorOutput): Output {
  const error = items.find((item) => item.mime === errorMime);
  if (error !== undefined) return { kind: 'error', error: readError(error.data) };
  const stream = items.find((item) => streamMimes.includes(item.mime));
  if (stream !== undefined) return { kind: 'stream', text: textOf(stream.data) };
  const plain = items.find((item) => item.mime === 'text/plain');
  return {
    kind: metadata?.['outputType'] === 'execute_result' ? 'result' : 'display',
    text: plain === undefined ? '' : textOf(plain.data),
  };
}

/** An error item is JSON with `name`, `message` and `stack`; anything else gives an error without words. */
export function readError(data: Uint8Array): RaisedError {
  const { name, message, stack } = parseObject(new TextDecoder().decode(data));
  return { name: asText(name), message: asText(message), traceback: asText(stack) };
}

function parseObject(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function textOf(data: Uint8Array): string {
  return new TextDecoder().decode(data.subarray(0, bytesRead));
}
