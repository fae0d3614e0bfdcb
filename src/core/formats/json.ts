/** JSON of unknown shape: its type, and careful ways in. */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** The object, or `undefined` for everything else. */
export function asObject(value: Json | undefined): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !isList(value) ? value : undefined;
}

/** The list; an empty one for everything else. */
export function asList(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : [];
}

/** Whether the value is a list. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The text; `undefined` for everything else. */
export function asText(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** nbformat's multi-line text, one text or a list of its pieces, with `\n` between lines; `''` for everything else. */
export function asMultilineText(value: Json | undefined): string {
  const text = isList(value)
    ? value.map((piece) => asText(piece) ?? '').join('')
    : (asText(value) ?? '');
  return withPlainLineEnds(text);
}

/** The text with `\n` for `\r\n`. A lone `\r` stays: progress bars print it. */
export function withPlainLineEnds(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
}
