/** The outputs of a code cell, of every nbformat, cut to lengths that can be kept. */
import type { Output } from '../model/notebook.ts';
import { asMultilineText, asObject, asText, isList, type Json, type JsonObject } from './json.ts';

/** Printed text is read for hints only; more of it tells nothing new. */
const TEXT_LIMIT = 20_000;
/** A deep chain of exceptions with long frames fits many times over. */
const TRACEBACK_LIMIT = 2_000_000;

/** Reads one entry of a cell's output list. Unknown ones become an empty display, so that positions stay. */
export function readOutput(value: Json): Output {
  const output = asObject(value) ?? {};
  switch (asText(output.output_type)) {
    case 'error':
    case 'pyerr':
      return { kind: 'error', error: readError(output) };
    case 'stream':
      return { kind: 'stream', text: cut(asMultilineText(output.text), TEXT_LIMIT) };
    case 'execute_result':
    case 'pyout':
      return { kind: 'result', text: cut(plainText(output), TEXT_LIMIT) };
    default:
      return { kind: 'display', text: cut(plainText(output), TEXT_LIMIT) };
  }
}

function readError(output: JsonObject): Extract<Output, { kind: 'error' }>['error'] {
  const { traceback } = output;
  const printed = isList(traceback)
    ? traceback.map((line) => asText(line) ?? '').join('\n')
    : (asText(traceback) ?? '');
  return {
    name: asText(output.ename) ?? '',
    message: cut(asMultilineText(output.evalue), TRACEBACK_LIMIT),
    traceback: cut(printed, TRACEBACK_LIMIT),
  };
}

/** nbformat 4 keeps the forms of a value by MIME type under `data`, 2 and 3 beside the output's type. */
function plainText(output: JsonObject): string {
  const data = asObject(output.data);
  return asMultilineText(data === undefined ? output.text : data['text/plain']);
}

/** The beginning and the end of a text that is too long: where it began and what it came to. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const half = Math.floor(limit / 2);
  return `${text.slice(0, half)}\n…\n${text.slice(text.length - half)}`;
}
