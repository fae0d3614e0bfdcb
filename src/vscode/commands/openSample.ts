/** *Open a Sample Notebook*: an untitled notebook whose cells crash in a way that a traceback does not explain. */
import { NotebookCellData, NotebookCellKind, NotebookData, window, workspace } from 'vscode';

interface SampleCell {
  readonly kind: 'text' | 'code';
  readonly text: string;
}

/** In the order of the page; what has to run first stands last, as it happens when a notebook grows. */
const sample: readonly SampleCell[] = [
  {
    kind: 'text',
    text: '# A month of orders\n\nRun the cells from top to bottom. One of them crashes. Look at the line under it: it says why, and what to do.',
  },
  {
    kind: 'code',
    text: "orders = [\n    {'item': 'tea', 'price': 4.5, 'count': 3},\n    {'item': 'cups', 'price': 12.0, 'count': 2},\n]",
  },
  {
    kind: 'text',
    text: 'The traceback says that a name is not defined. It cannot know that a cell further down defines it, and that it has not run.',
  },
  {
    kind: 'code',
    text: "total = sum(order['price'] * order['count'] for order in orders)\nprint(total * (1 + tax_rate))",
  },
  {
    kind: 'code',
    text: 'tax_rate = 0.19',
  },
  {
    kind: 'text',
    text: 'Once all is well, change the tax rate and do not run it: see what the status bar and the view *Notebook State* say.',
  },
];

/** Opens the sample; nothing of it is written to a file. */
export async function openSample(): Promise<void> {
  const cells = sample.map(({ kind, text }) =>
    kind === 'text'
      ? new NotebookCellData(NotebookCellKind.Markup, text, 'markdown')
      : new NotebookCellData(NotebookCellKind.Code, text, 'python'),
  );
  const document = await workspace.openNotebookDocument(
    'jupyter-notebook',
    new NotebookData(cells),
  );
  await window.showNotebookDocument(document);
}
