/** The bytes of a file as text: UTF-8 as notebooks should be, or what they are instead. */
import type { Problem } from '../model/notebook.ts';

/** Text, and what was unusual about its bytes. */
export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  readonly problem: Problem | undefined;
}

/** Never fails: bytes that are neither UTF-8 nor UTF-16 are read as Windows-1252, which has a letter for each. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return decoded(bytes, wide, 'UTF-16');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problem: undefined };
  } catch {
    const { text, problem } = decoded(bytes, 'windows-1252', 'Windows-1252');
    return { text: withWindowsLetters(text), problem };
  }
}

/** What Windows-1252 has from 0x80 to 0x9f, with a blank where it has nothing (WHATWG Encoding Standard). */
const WINDOWS_LETTERS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Some versions of Node decode Windows-1252 as Latin-1, whose control characters stand where these letters are. */
function withWindowsLetters(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => {
    const letter = WINDOWS_LETTERS.charAt(control.charCodeAt(0) - 0x80);
    return letter === ' ' ? control : letter;
  });
}

/** UTF-16 by its byte order mark, or by the zero byte beside its first character. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return undefined;
}

function decoded(bytes: Uint8Array, encoding: string, name: string): DecodedText {
  const message =
    `The file is not UTF-8, which notebooks must be; it was read as ${name}. ` +
    'Save it with the encoding UTF-8, or other programs may not open it.';
  return { text: new TextDecoder(encoding).decode(bytes), problem: { code: 'encoding', message } };
}
