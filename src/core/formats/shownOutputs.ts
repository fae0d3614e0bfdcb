/** Reads outputs with all their forms: of a notebook's file, and of a kernel's messages, which have the same shape. */
import type { ShownOutput } from '../model/verification.ts';
import { rawCells } from './cells.ts';
import { decodeText } from './decodeText.ts';
import {
  asList,
  asMultilineText,
  asObject,
  asText,
  isList,
  type Json,
  type JsonObject,
} from './json.ts';
import { parseJson } from './parseJson.ts';

/**
 * The outputs of every cell of the file, by the index of the cell; nbformat 2 to 4. Empty for scripts and for what cannot
 * be read.
 */
export function readShownOutputs(bytes: Uint8Array): readonly (readonly ShownOutput[])[] {
  const { text } = decodeText(bytes);
  const parsed = parseJson(text.startsWith('\uFEFF') ? text.slice(1) : text);
  const notebook = parsed.kind === 'json' ? asObject(parsed.value) : undefined;
  if (notebook === undefined) return [];
  return rawCells(notebook).map((cell) =>
    asList(asObject(cell)?.outputs).flatMap((output) => {
      const raw = asObject(output) ?? {};
      return shownOutput(asText(raw.output_type) ?? '', raw) ?? [];
    }),
  );
}

/** One output of that type (`output_type` of nbformat, or the type of a message); `undefined` for what shows nothing. */
export function shownOutput(type: string, content: JsonObject): ShownOutput | undefined {
  switch (type) {
    case 'stream': {
      const name = asText(content.name ?? content.stream);
      const stream = name === 'stderr' ? 'stderr' : 'stdout';
      return { kind: 'stream', stream, text: asMultilineText(content.text) };
    }
    case 'error':
    case 'pyerr': {
      const lines = asList(content.traceback).map((line) => asText(line) ?? '');
      const message = asMultilineText(content.evalue);
      const error = { name: asText(content.ename) ?? '', message, traceback: lines.join('\n') };
      return { kind: 'error', error };
    }
    case 'display_data':
    case 'execute_result':
    case 'pyout':
      return { kind: 'data', forms: formsOf(content) };
    default:
      return undefined;
  }
}

/** Short names that nbformat 2 and 3 have for the forms, beside the type of the output. */
const oldForms: Readonly<Record<string, string>> = {
  text: 'text/plain',
  html: 'text/html',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
  latex: 'text/latex',
};

function formsOf(content: JsonObject): ReadonlyMap<string, string> {
  const data = asObject(content.data);
  const forms = new Map<string, string>();
  for (const [name, value] of Object.entries(data ?? content)) {
    const mime = data === undefined ? oldForms[name] : name;
    if (mime !== undefined && value !== undefined) forms.set(mime, textOf(value));
  }
  return forms;
}

function textOf(value: Json): string {
  const isText = typeof value === 'string' || (isList(value) && value.every(isString));
  return isText ? asMultilineText(value) : JSON.stringify(value);
}

function isString(value: Json): boolean {
  return typeof value === 'string';
}
