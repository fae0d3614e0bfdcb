// Two notebooks to look at every view with: one of three cells, one of a hundred. Both have run, and not in order.
import { NotebookCellKind } from 'vscode';
import { deleteCell, edit, type NotebookUnderTest, openNotebook, run } from '../host/harness.ts';

/** A notebook in the state that the views are looked at in. */
export interface ShownNotebook {
  readonly book: NotebookUnderTest;
  /** The cell that has just crashed. */
  readonly crash: number;
}

/** Three cells, of which one was left out. */
export async function openThreeCells(): Promise<ShownNotebook> {
  const book = await openNotebook(
    '# %%\nprices = [12.5, 8.0, 31.2]\n# %%\ndiscounts = [0.1, 0.0, 0.25]\n' +
      '# %%\npaid = [price * (1 - part) for price, part in zip(prices, discounts)]\nprint(sum(paid))\n',
    { name: 'prices.ipynb' },
  );
  await run(book, 0);
  await run(book, 2);
  return { book, crash: 2 };
}

const regions = [
  'north',
  'south',
  'east',
  'west',
  'coast',
  'hills',
  'city',
  'islands',
  'border',
  'harbour',
];

/** A hundred cells; some were edited, deleted and run again since, and the last but one has crashed. */
export async function openHundredCells(): Promise<ShownNotebook> {
  const texts = regions.flatMap((region, index) => chapter(region, index));
  const book = await openNotebook(texts.map((text) => `# %%${text}\n`).join(''), {
    name: 'regions.ipynb',
  });
  const crash = texts.length - 3;
  for (let index = 0; index <= crash; index++) {
    if (book.document.cellAt(index).kind === NotebookCellKind.Code) await run(book, index);
  }
  await edit(book, 2, 'north_orders = [14.0, 9.5, 7.25, 2.0]');
  await run(book, 24);
  await deleteCell(book, 36);
  await edit(book, 51, 'hills_orders = [1.0, 2.0]');
  await run(book, 51);
  await run(book, crash - 1);
  return { book, crash: crash - 1 };
}

/** Ten cells about one region. The last one misspells a name. */
function chapter(region: string, index: number): readonly string[] {
  const start = index === 0 ? 'tax = 0.19\ntotals = {}' : `# ${region}: ${index} regions before`;
  const total = index === regions.length - 1 ? `${region}_totl` : `${region}_total`;
  return [
    ` [markdown]\n## Orders of the ${region}`,
    `\n${start}`,
    `\n${region}_orders = [${index + 12.5}, 8.0, ${3 * index}.25]`,
    `\ndef ${region}_sum(orders):\n    return sum(orders) * (1 + tax)`,
    `\n${region}_total = ${region}_sum(${region}_orders)\n${region}_total`,
    `\n${region}_mean = ${region}_total / len(${region}_orders)`,
    `\n${region}_best = max(${region}_orders)`,
    `\nprint(f'${region}: {${total}:.2f}, at best {${region}_best}')`,
    `\ntotals['${region}'] = ${region}_total`,
    `\nlargest = max(totals, key=totals.get)\nlargest`,
  ];
}
