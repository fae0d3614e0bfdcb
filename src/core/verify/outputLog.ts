/** Gathers the outputs of one run from the messages of its kernel, as the page would show them at the end. */
import { shownOutput } from '../formats/shownOutputs.ts';
import { asObject, asText, type Json, type JsonObject } from '../formats/json.ts';
import type { ShownOutput } from '../model/verification.ts';

/** What a page shows while messages come in. */
export interface OutputLog {
  /** Takes a message by its type and content, as Jupyter's protocol defines them; others are passed over. */
  take(type: string, content: Readonly<Record<string, unknown>>): void;
  shown(): readonly ShownOutput[];
}

interface Entry {
  readonly output: ShownOutput;
  /** Name under which later messages replace the output. */
  readonly displayId: string | undefined;
}

/** An empty page. */
export function createOutputLog(): OutputLog {
  let entries: Entry[] = [];
  let clearsNext = false;
  const append = (entry: Entry): void => {
    if (clearsNext) entries = [];
    clearsNext = false;
    const last = entries.at(-1)?.output;
    const { output } = entry;
    const isMore =
      output.kind === 'stream' && last?.kind === 'stream' && last.stream === output.stream;
    if (!isMore) entries.push(entry);
    else entries.splice(-1, 1, { ...entry, output: { ...last, text: last.text + output.text } });
  };
  return {
    take(type, content) {
      // What came as JSON is JSON.
      const message = content as JsonObject;
      if (type === 'clear_output') {
        if (message.wait === true) clearsNext = true;
        else entries = [];
        return;
      }
      const isUpdate = type === 'update_display_data';
      const output = shownOutput(isUpdate ? 'display_data' : type, message);
      if (output === undefined) return;
      const displayId = displayIdOf(message.transient);
      if (!isUpdate) append({ output, displayId });
      else if (displayId !== undefined) {
        entries = entries.map((entry) =>
          entry.displayId === displayId ? { output, displayId } : entry,
        );
      }
    },
    shown: () => entries.map(({ output }) => output),
  };
}

function displayIdOf(transient: Json | undefined): string | undefined {
  return asText(asObject(transient)?.display_id);
}
