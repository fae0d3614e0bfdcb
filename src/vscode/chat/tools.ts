/** The tools that chat agents may call: why a cell crashed, what an audit finds, what ran. They read and run nothing. */
import {
  type Disposable,
  type LanguageModelTool,
  LanguageModelTextPart,
  LanguageModelToolResult,
  lm,
} from 'vscode';
import { auditText, chatText, crashText } from '../../render/chatText.ts';
import { renderLedgerMarkdown } from '../../render/ledger.ts';
import { namesInDoubt } from '../../render/nameTree.ts';
import { capitalised, spokenCell } from '../../render/place.ts';
import { notebookName } from '../commands/notebookName.ts';
import type { Engine } from '../engine.ts';
import type { ExecutionLog } from '../health/executionLog.ts';
import type { Log } from '../log.ts';
import type { LastNotebook } from '../show/lastNotebook.ts';
import { isPython, showsError } from '../watch/notebookAnalysis.ts';
import type { NotebookWatcher } from '../watch/notebookWatcher.ts';
import { inTurns } from '../watch/turns.ts';
import type { WatchedNotebook } from '../watch/watchedNotebook.ts';
import { cellIn, notebookIn } from './toolInput.ts';

interface ToolSources {
  readonly engine: Promise<Engine>;
  readonly watcher: NotebookWatcher;
  readonly lastNotebook: LastNotebook;
  readonly executionLog: ExecutionLog;
  readonly log: Log;
}

interface Tool {
  readonly name: string;
  /** What it is about to do, as the chat says it. */
  readonly doing: string;
  /** What the agent will get to read, as the user is asked. */
  readonly hands: string;
  /** What it tells of the notebook. */
  readonly tell: (
    watched: WatchedNotebook,
    input: unknown,
    sources: ToolSources,
  ) => Promise<string>;
}

const tools: readonly Tool[] = [
  {
    name: 'cellscope_explain_crash',
    doing: 'Reading why a cell crashed',
    hands: 'the error of the cell, the lines it passed through, and what explains it',
    tell: explainCrash,
  },
  {
    name: 'cellscope_audit_notebook',
    doing: 'Auditing the notebook',
    hands: 'what is wrong with the notebook or would be in a clean run, with the names in it',
    tell: auditNotebook,
  },
  {
    name: 'cellscope_execution_ledger',
    doing: 'Reading what ran',
    hands:
      'what ran in which order, the texts that no cell holds any more, and the names in the kernel',
    tell: executionLedger,
  },
];

/** Registers the tools for as long as the result lives. */
export function offerTools(sources: ToolSources): readonly Disposable[] {
  return tools.map((tool) => lm.registerTool(tool.name, editorTool(tool, sources)));
}

function editorTool(tool: Tool, sources: ToolSources): LanguageModelTool<unknown> {
  return {
    prepareInvocation: ({ input }) => {
      const found = notebookIn(input, sources);
      const name = typeof found === 'string' ? 'the notebook' : notebookName(found.document);
      return {
        invocationMessage: `${tool.doing}: ${name}`,
        confirmationMessages: {
          title: `Let the chat read ${name}?`,
          message: `It gets ${tool.hands}. Nothing is run or changed.`,
        },
      };
    },
    invoke: async ({ input }) => {
      const text = await answer(tool, input, sources);
      return new LanguageModelToolResult([new LanguageModelTextPart(text)]);
    },
  };
}

async function answer(tool: Tool, input: unknown, sources: ToolSources): Promise<string> {
  const found = notebookIn(input, sources);
  if (typeof found === 'string') return found;
  const { document } = found;
  if (!isPython(found.view())) {
    return `Cellscope follows Python notebooks only, and ${notebookName(document)} is none.`;
  }
  try {
    return chatText(document.uri.toString(), await tool.tell(found, input, sources));
  } catch (error) {
    sources.log.fault(tool.doing, error);
    return 'Cellscope could not work this out.';
  }
}

async function explainCrash(watched: WatchedNotebook, input: unknown): Promise<string> {
  const view = watched.view();
  const crashed = view.cells.filter(showsError);
  const wanted = cellIn(input);
  const meant =
    wanted === undefined ? (crashed.length === 1 ? crashed[0] : undefined) : view.cells[wanted - 1];
  const list = crashed.map(({ index }) => spokenCell(index)).join(', ');
  const others = crashed.length === 0 ? 'No cell shows an error.' : `Errors are shown by: ${list}.`;
  if (meant === undefined) {
    if (wanted === undefined) return others;
    return `There is no cell ${wanted}: the notebook has ${view.cells.length}. ${others}`;
  }
  if (!showsError(meant))
    return `${capitalised(spokenCell(meant.index))} shows no error. ${others}`;
  const analysis = await watched.analysis();
  const spoken = spokenCell(meant.index);
  if (analysis.isOutdated(meant.key)) {
    return `The error that ${spoken} shows is left over from before; nothing is known of a new one.`;
  }
  const findings = analysis.explainCell(view, meant.key);
  if (findings.length > 0) return crashText(findings);
  return `Cellscope has no explanation for the error of ${spoken}: its traceback says what is known.`;
}

async function auditNotebook(
  watched: WatchedNotebook,
  _input: unknown,
  { executionLog }: ToolSources,
): Promise<string> {
  const snapshot = watched.view();
  const analysis = await watched.analysis();
  const findings = await inTurns(analysis.audit(snapshot));
  const health = await executionLog.healthOf(watched, snapshot);
  const notebook = notebookName(watched.document);
  return auditText({ notebook, question: 'audit', snapshot, findings, health });
}

async function executionLedger(
  watched: WatchedNotebook,
  _input: unknown,
  { engine }: ToolSources,
): Promise<string> {
  const { analyst } = await engine;
  const view = watched.view();
  const analysis = await watched.analysis();
  const history = analysis.historyOf(view);
  const ledger = renderLedgerMarkdown(history, analyst.liveNames(history));
  const doubtful = namesInDoubt(await inTurns(analysis.nameStates(view)));
  return doubtful.length === 0
    ? ledger
    : [ledger, '## Names that the page would make otherwise', '', ...doubtful].join('\n');
}
