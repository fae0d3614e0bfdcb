/** Reads the crashes of one notebook as they are counted. */
import { diagnose } from '../causes/diagnose.ts';
import { readCrashes } from '../causes/readCrashes.ts';
import { causes } from '../causes/registry.ts';
import type { CorpusCrash, CorpusPart } from '../model/corpus.ts';
import type { Crash } from '../model/crash.ts';
import type { NotebookSnapshot } from '../model/notebook.ts';
import { isUnread } from '../model/unread.ts';
import { createCellReader } from '../python/cellFacts.ts';
import type { PythonParser } from '../python/parser.ts';
import { historyFromCounts } from '../state/histories.ts';
import { readNotebookFacts, type NotebookFacts } from '../state/notebookFacts.ts';
import { replay, type ReplayTools } from '../state/replay.ts';
import { createTracebackReader } from '../traceback/tracebackReader.ts';
import { libraryOfCrash } from './library.ts';
import { normaliseMessage, tellingLine } from './normalise.ts';
import { partOfNotebook, partOfOtherLanguage, partOfUnread } from './part.ts';
import { stageOf } from './stage.ts';

/** Counts the crashes of one notebook, which goes by the name `notebook`; one that could not be read is listed. */
export type CorpusReader = (notebook: string, snapshot: NotebookSnapshot) => CorpusPart;

/**
 * A reader that parses with `parser`, and remembers nothing of past notebooks. Errors of one name in one cell
 * count once, as in the study; interrupted runs (`KeyboardInterrupt`) are counted apart.
 */
export function createCorpusReader(parser: PythonParser): CorpusReader {
  return (name, snapshot) => {
    const [problem] = snapshot.problems;
    if (problem && isUnread(snapshot)) return partOfUnread({ notebook: name, ...problem });
    if (snapshot.language !== 'python' && snapshot.language !== 'python2')
      return partOfOtherLanguage;
    const tools: ReplayTools = {
      reader: createCellReader(parser),
      readTraceback: createTracebackReader(),
    };
    const history = historyFromCounts(snapshot);
    const notebook = readNotebookFacts(replay(history, tools), tools);
    const crashes = oncePerCell(readCrashes(notebook));
    const relevant = crashes.filter(({ exception }) => exception !== 'KeyboardInterrupt');
    return partOfNotebook(
      relevant.map((crash) => countedCrash(crash, name, notebook)),
      crashes.length - relevant.length,
    );
  };
}

function oncePerCell(crashes: readonly Crash[]): readonly Crash[] {
  return crashes.filter((crash, index) => {
    const isSame = (other: Crash): boolean =>
      other.cellKey === crash.cellKey && other.exception === crash.exception;
    return crashes.findIndex(isSame) === index;
  });
}

function countedCrash(crash: Crash, name: string, notebook: NotebookFacts): CorpusCrash {
  const [answer] = diagnose(crash, notebook, causes);
  return {
    exception: crash.exception,
    text: normaliseMessage(crash.message),
    cause: answer?.id ?? 'unexplained',
    rootCause: answer?.rootCause ?? 'unknown',
    crashType: answer?.crashType ?? 'unknown',
    library: libraryOfCrash(crash) ?? 'none',
    stage: stageOf(crash, answer, notebook),
    example: {
      notebook: name,
      cell: crash.cell,
      output: crash.output ?? 0,
      message: tellingLine(crash.message),
      explanation: answer?.message,
    },
  };
}
