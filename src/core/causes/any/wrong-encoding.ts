/** A text file is read in another encoding than it was written in. */
import type { Fix } from '../../model/finding.ts';
import type { CallExpr } from '../../python/ast.ts';
import type { DecodeFailed } from '../../traceback/environmentFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { defineCause, type Match } from '../cause.ts';
import { expressionsAt, innermostSite, type CrashSite } from '../crashSite.ts';
import { replaceFix } from '../replaceFix.ts';
import { code } from '../wording.ts';
import { keyOfConstant } from '../../python/keys.ts';
import { lastName } from '../../python/dottedName.ts';

interface WrongEncoding extends Match {
  readonly failed: DecodeFailed;
  /** The encoding to try; `undefined` where the bytes show that the file is no text. */
  readonly better: string | undefined;
  readonly crashed: CrashSite | undefined;
  readonly call: CallExpr | undefined;
}

/** Functions that read text and take `encoding`. */
const READERS =
  /^(?:open|read_csv|read_table|read_fwf|read_json|read_text|loadtxt|genfromtxt|reader|DictReader)$/;

export const wrongEncoding = defineCause<WrongEncoding>({
  id: 'wrong-encoding',
  exceptions: ['UnicodeDecodeError', 'UnicodeError', 'ValueError', 'SyntaxError'],
  rootCause: 'data-confusion',
  docs: {
    title: 'File in another encoding',
    what: 'The bytes of the file are no text in the encoding that was tried.',
    why: 'Every text file is written in some encoding and does not say which. Most are UTF-8; files from Excel and older Windows programs are often cp1252.',
    todo: 'Give the reader the encoding that the file was written in.',
    limits:
      'The encoding is a guess from the byte that failed. Text that reads without an error may still show wrong letters.',
  },
  detect(crash, notebook) {
    const failed = parseMessage(crash.exception, crash.message);
    if (failed?.kind !== 'decode-failed') return undefined;
    const better = betterEncoding(failed);
    const crashed = innermostSite(crash, notebook);
    const call = crashed && readerAt(crashed);
    return {
      failed,
      better,
      crashed,
      call,
      names: [failed.codec],
      crashType: 'io-error',
      origin: { ...crash.site, label: 'the file is read here' },
      evidence: [
        {
          basis: 'observed',
          fact: `a byte${failed.byte === undefined ? '' : ` ${hex(failed.byte)}`} is not ${code(failed.codec)}${failed.at === undefined ? '' : ` (position ${String(failed.at)})`}`,
          place: crash.site,
        },
        {
          basis: 'inferred',
          fact: better === undefined ? BINARY : `that byte fits ${code(better)}`,
        },
      ],
    };
  },
  explain({ failed, better, call }) {
    const codec = failed.codec === 'charmap' ? 'the encoding of this system' : code(failed.codec);
    const [first] = call?.args ?? [];
    const path = first?.kind === 'Constant' ? keyOfConstant(first) : undefined;
    const file = typeof path === 'string' ? code(path) : 'The file';
    if (better === undefined) {
      return {
        line: `${file} is no text in ${codec}; its bytes look like those of a binary file.`,
        what: `${file} is no text in ${codec}; its first bytes look like those of another kind of file.`,
        why: 'Archives, spreadsheets and images are no text, whatever their name ends with.',
        todo: 'Open it with the reader of its kind (`read_excel`, `gzip.open`, `open(path, "rb")`), or fetch it again.',
      };
    }
    return {
      line: `${file} is not written in ${codec}; try ${code(`encoding='${better}'`)}.`,
      what: `${file} is not written in ${codec}, in which it is read.`,
      why:
        better === 'cp1252'
          ? 'Files from Excel and older Windows programs are often written in cp1252.'
          : 'A text file does not say how it is written: the reader has to be told, or takes its own default.',
      todo: `Give the reader ${code(`encoding='${better}'`)}, and look whether accents and umlauts come out right.`,
    };
  },
  fixes({ better, crashed, call }, crash, notebook): readonly Fix[] {
    if (better === undefined || !crashed || !call) return [];
    const { facts } = crashed;
    const old = call.keywords.find(({ arg }) => arg?.name === 'encoding');
    const newText = `encoding='${better}'`;
    const title = `Add ${code(newText)}`;
    if (old) {
      return replaceFix(
        { span: old, text: newText, title: `Change to ${code(newText)}` },
        crashed,
        crash,
        notebook,
      );
    }
    const end = call.end - 1;
    const inside = facts.source.slice(call.func.end + 1, end);
    const comma = inside.trim() === '' ? '' : /,\s*$/.test(inside) ? ' ' : ', ';
    return replaceFix(
      { span: { start: end, end }, text: `${comma}${newText}`, title },
      crashed,
      crash,
      notebook,
    );
  },
});

const BINARY = 'such bytes begin compressed or binary files';

function hex(byte: number): string {
  return `0x${byte.toString(16).padStart(2, '0')}`;
}

/**
 * Source: the byte order marks of Unicode, the magic numbers of gzip, zip and PNG, and the code page 1252, whose letters
 * with accents lie from 0x91 on.
 */
function betterEncoding({ codec, byte, at }: DecodeFailed): string | undefined {
  const isUtf8 = /^utf-?8/.test(codec);
  if (at === 0 && (byte === 0xff || byte === 0xfe)) return isUtf8 ? 'utf-16' : undefined;
  if (isUtf8 && at === 1 && byte === 0x8b) return undefined;
  if (isUtf8 && at !== undefined && at <= 16 && (byte === 0x89 || byte === 0xd0)) {
    return byte === 0xd0 && at > 0 ? 'cp1252' : undefined;
  }
  if (isUtf8)
    return byte !== undefined && [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)
      ? 'latin-1'
      : 'cp1252';
  return 'utf-8';
}

function readerAt(site: CrashSite): CallExpr | undefined {
  return expressionsAt({ ...site, highlight: undefined }).find(
    (expr): expr is CallExpr => expr.kind === 'Call' && READERS.test(lastName(expr.func) ?? ''),
  );
}
