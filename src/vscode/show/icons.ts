/** Keeps notebook text from being drawn as icons where the editor does that. */

/** The text for a status item or a list, both of which would draw `$(name)` as an icon. */
export function withoutIcons(text: string): string {
  return text.replaceAll('$(', '\\$(');
}
