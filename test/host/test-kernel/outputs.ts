// Turns the kernel's messages into cell outputs, field for field as the Jupyter extension does.
import { NotebookCellOutput, NotebookCellOutputItem } from 'vscode';
import type { KernelMessage } from './kernelProcess.ts';

/** The output a message shows, or undefined for a message that shows none. */
export function outputOf({
  type,
  content,
  metadata,
}: KernelMessage): NotebookCellOutput | undefined {
  switch (type) {
    case 'stream':
      return new NotebookCellOutput([streamItem(content)], { outputType: type });
    case 'error':
      return new NotebookCellOutput([errorItem(content)], {
        outputType: type,
        originalError: { output_type: type, ...content },
      });
    case 'display_data':
    case 'execute_result':
      return new NotebookCellOutput(dataItems(content['data']), {
        outputType: type,
        ...(type === 'execute_result' ? { executionCount: content['execution_count'] } : {}),
        metadata,
      });
    default:
      return undefined;
  }
}

/** The item by which a stream output grows, or undefined when the message is no stream of that name. */
export function streamContinuation(
  output: NotebookCellOutput | undefined,
  message: KernelMessage,
): NotebookCellOutputItem | undefined {
  if (message.type !== 'stream' || output === undefined) return undefined;
  const next = streamItem(message.content);
  return output.items[0]?.mime === next.mime ? next : undefined;
}

function streamItem(content: KernelMessage['content']): NotebookCellOutputItem {
  const shown = text(content['text']);
  return content['name'] === 'stderr'
    ? NotebookCellOutputItem.stderr(shown)
    : NotebookCellOutputItem.stdout(shown);
}

function errorItem(content: KernelMessage['content']): NotebookCellOutputItem {
  return NotebookCellOutputItem.error({
    name: text(content['ename']),
    message: text(content['evalue']),
    stack: Array.isArray(content['traceback']) ? content['traceback'].map(text).join('\n') : '',
  });
}

function dataItems(data: unknown): NotebookCellOutputItem[] {
  return Object.entries((data ?? {}) as Record<string, unknown>).map(([mime, value]) => {
    if (mime.startsWith('image/') && mime !== 'image/svg+xml') {
      return new NotebookCellOutputItem(Buffer.from(text(value), 'base64'), mime);
    }
    return typeof value === 'string'
      ? NotebookCellOutputItem.text(value, mime)
      : NotebookCellOutputItem.json(value, mime);
  });
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
