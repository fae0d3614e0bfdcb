/** Prepares texts for messages in the corner of the window. */

/** The text without links: the editor makes one of `[words](address)`, and a notebook's text is nobody's promise. */
export function messageText(text: string): string {
  return text.replaceAll('](', '] (');
}
