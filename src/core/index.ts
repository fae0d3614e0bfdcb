/** The only door to the core: everything the shells may use. */
export { causeDocs, createAnalyst } from './audit/analyst.ts';
export { answerAbout, type Answer, type Question } from './audit/answer.ts';
export { isAsSevereAs } from './audit/importance.ts';
export {
  noSettings,
  readProjectSettings,
  withProjectSettings,
  type ProjectSettings,
  type ReadSettings,
} from './config/projectSettings.ts';
export { closestOf } from './causes/spelling.ts';
export { withoutSuppressed } from './config/suppressions.ts';
export { wishedVerification } from './config/wishedVerification.ts';
export { createCorpusReader, type CorpusReader } from './corpus/corpusReader.ts';
export { createPartSum, partOfUnread } from './corpus/part.ts';
export { corpusRecord, readCorpusRecord } from './corpus/record.ts';
export { corpusReport } from './corpus/report.ts';
export { mergeFacts } from './facts/mergeFacts.ts';
export { factsMime, probeSource } from './facts/probeSource.ts';
export { parseFacts } from './facts/readFacts.ts';
export { readNotebook, readNotebookFile } from './formats/readNotebook.ts';
export { dismissalOf } from './health/anomalies.ts';
export { readShownOutputs } from './formats/shownOutputs.ts';
export { loggedCell } from './health/cellRuns.ts';
export { dayOf, writeDay } from './health/days.ts';
export { readExpected, writeExpected, type Expected } from './health/expected.ts';
export { mergeLogs, readLog, writeRecord, type ExecutionLog } from './health/log.ts';
export { notebookHealth } from './health/notebookHealth.ts';
export type {
  Analyst,
  CauseDocs,
  Dependencies,
  Dependency,
  LiveName,
  NameState,
  TracebackSummary,
} from './model/analysis.ts';
export type * from './model/auditReport.ts';
export type * from './model/corpus.ts';
export type * from './model/crash.ts';
export type * from './model/execution.ts';
export type * from './model/facts.ts';
export type * from './model/finding.ts';
export { groupBy } from './model/groupBy.ts';
export type * from './model/health.ts';
export type * from './model/notebook.ts';
export type * from './model/pageMessages.ts';
export type * from './model/suppression.ts';
export type * from './model/verification.ts';
export type { Range } from './model/position.ts';
export { comparePositions, containsPosition } from './model/position.ts';
export { isUnread } from './model/unread.ts';
export { finish, type Steps } from './model/steps.ts';
export { type PythonParser, SYNTAX_COLUMNS, type SyntaxTable } from './python/parser.ts';
export { historyFromCounts, historyTopToBottom } from './state/histories.ts';
export { createOutputLog } from './verify/outputLog.ts';
export type { Pixels } from './verify/pictures.ts';
export { verify } from './verify/verification.ts';
