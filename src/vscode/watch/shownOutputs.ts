/** Reads the outputs of an open cell with all their forms. */
import type { ShownOutput } from '../../core/index.ts';
import { type EditorOutput, errorMime, readError } from './cellOutputs.ts';

const streams: Readonly<Record<string, 'stdout' | 'stderr'>> = {
  'application/vnd.code.notebook.stdout': 'stdout',
  'application/vnd.code.notebook.stderr': 'stderr',
};

/** Every output in its place, as a file would hold it: pictures in base64, everything else as text. */
export function shownOutputs(outputs: readonly EditorOutput[]): readonly ShownOutput[] {
  return outputs.map(({ items }): ShownOutput => {
    const error = items.find(({ mime }) => mime === errorMime);
    if (error !== undefined) return { kind: 'error', error: readError(error.data) };
    const [first] = items;
    const stream = first && streams[first.mime];
    if (stream !== undefined) {
      return { kind: 'stream', stream, text: items.map(({ data }) => textOf(data)).join('') };
    }
    const forms = items.map(({ mime, data }): readonly [string, string] => [
      mime,
      isPicture(mime) ? Buffer.from(data).toString('base64') : textOf(data),
    ]);
    return { kind: 'data', forms: new Map(forms) };
  });
}

function isPicture(mime: string): boolean {
  return mime.startsWith('image/') && mime !== 'image/svg+xml';
}

function textOf(data: Uint8Array): string {
  return new TextDecoder().decode(data);
}
