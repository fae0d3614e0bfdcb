// Reads a text notebook into what the causes ask, for tests of the state.
import { createCellReader } from '../../../src/core/python/cellFacts.ts';
import { type NotebookFacts, readNotebookFacts } from '../../../src/core/state/notebookFacts.ts';
import { replay } from '../../../src/core/state/replay.ts';
import { parseTraceback } from '../../../src/core/traceback/parseTraceback.ts';
import { readTextNotebook } from '../../causes/textNotebook.ts';
import { testParser } from '../../pythonParser.ts';

/** The notebook, replayed. `textNotebook.ts` explains the format. */
export async function textNotebookFacts(text: string): Promise<NotebookFacts> {
  const tools = { reader: createCellReader(await testParser()), readTraceback: parseTraceback };
  return readNotebookFacts(replay(readTextNotebook(text).history, tools), tools);
}
