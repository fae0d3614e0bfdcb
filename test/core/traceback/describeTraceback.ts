/** Tracebacks as short texts, so that tables of cases can be read. */
import type { Frame, PrintedException, Traceback } from '../../../src/core/model/crash.ts';

/**
 * One line an exception: how it is linked, its name, its message (as JSON), and its frames from the outside in, with
 * lines counted from 1. Members of a group follow, indented.
 */
export function describeTraceback(traceback: Traceback): readonly string[] {
  return traceback.exceptions.flatMap((exception) => [
    describeException(exception),
    ...(exception.members ?? []).flatMap((member) =>
      describeTraceback(member).map((line) => `  ${line}`),
    ),
  ]);
}

function describeException(exception: PrintedException): string {
  const { link, qualifiedName, message, frames } = exception;
  return [link, qualifiedName, JSON.stringify(message), ...frames.map(describeFrame)].join(' ');
}

/** `In[3]:2(f)`, `a.py:7(g)`; `~5..9` is the highlight in the marked line, `x12` the number of frames left out. */
function describeFrame(frame: Frame): string {
  const line = frame.line === undefined ? '' : `:${frame.line + 1}`;
  const scope = frame.functionName === undefined ? '' : `(${frame.functionName})`;
  const highlight = frame.printed.find((code) => code.isMarked)?.highlight;
  const span = highlight === undefined ? '' : `~${highlight.start}..${highlight.end}`;
  const repeated = frame.repeated === undefined ? '' : `x${frame.repeated}`;
  return `${describePlace(frame)}${line}${scope}${span}${repeated}`;
}

function describePlace(frame: Frame): string {
  const { cell, file } = frame;
  if (cell === undefined) return (file ?? '?').split(/[/\\]/).slice(-2).join('/');
  switch (cell.kind) {
    case 'execution-count':
      return `In[${cell.count}]`;
    case 'text-hash':
      return `hash[${cell.hash}]`;
    case 'position':
      return `cell[${cell.position}${cell.fragment === undefined ? '' : `#${cell.fragment}`}]`;
    case 'magic-body':
    case 'running-cell':
      return cell.kind;
  }
}
