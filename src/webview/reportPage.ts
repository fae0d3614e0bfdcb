/** The script of an audit's page: clicks become messages, what the user opened is remembered, paths through the graph light up. */
import type { EditorMessage, PageMessage, PageState } from '../core/model/pageMessages.ts';
import { lightUpPaths } from './graphPaths.ts';

/** What the editor gives a page; it can be asked for once. */
interface EditorApi {
  postMessage(message: PageMessage): void;
  getState(): unknown;
  setState(state: PageState): void;
}

declare function acquireVsCodeApi(): EditorApi;

const editor = acquireVsCodeApi();
const notebook = document.body.dataset['notebook'] ?? '';
const folds = [...document.querySelectorAll('details')];
const choices = [...document.querySelectorAll<HTMLInputElement>('input[name="show"]')];

restore();
remember();
for (const choice of choices) choice.addEventListener('change', remember);
for (const fold of folds) fold.addEventListener('toggle', remember);
document.addEventListener('scrollend', remember);
// Before anybody else follows the link to the page's own table of cells.
document.addEventListener('click', send, { capture: true });
window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isOutdated(data)) offerRefresh();
});
for (const picture of document.querySelectorAll('svg.cells')) lightUpPaths(picture);

function send(event: MouseEvent): void {
  const message = event.target instanceof Element ? messageOf(event.target) : undefined;
  if (message === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  editor.postMessage(message);
}

/** What a click there asks for. */
function messageOf(target: Element): PageMessage | undefined {
  const button = target.closest('button');
  if (button !== null) {
    const { fix, act } = button.dataset;
    if (act === 'refresh' || act === 'export') return { type: act };
    const [finding, index] = (fix ?? '').split('.').map(Number);
    if (finding === undefined || index === undefined) return undefined;
    return { type: 'fix', finding, fix: index };
  }
  const link = target.closest('[data-cell]');
  if (link === null) return undefined;
  const cell = Number(link.getAttribute('data-cell'));
  const line = link.getAttribute('data-line');
  return { type: 'reveal', cell, ...(line === null ? {} : { line: Number(line) }) };
}

function restore(): void {
  const state = editor.getState() as Partial<PageState> | null | undefined;
  if (state?.notebook !== notebook) return;
  for (const choice of choices) choice.checked = choice.value === (state.show ?? 'all');
  const isOffered = choices.some(({ checked }) => checked);
  if (!isOffered && choices[0]) choices[0].checked = true;
  for (const at of state.open ?? []) folds[at]?.setAttribute('open', '');
  window.scrollTo(0, state.scroll ?? 0);
}

function remember(): void {
  const show = choices.find(({ checked }) => checked)?.value;
  const open = folds.flatMap((fold, at) => (fold.open ? [at] : []));
  editor.setState({
    notebook,
    ...(show === undefined ? {} : { show }),
    scroll: window.scrollY,
    open,
  });
}

function isOutdated(data: unknown): data is EditorMessage {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'outdated';
}

/** The page stays as it is: nobody wants it to move while reading. */
function offerRefresh(): void {
  const notice = document.querySelector('#outdated');
  if (notice === null || notice.childElementCount > 0) return;
  const words = document.createElement('span');
  words.textContent = 'The notebook has changed since this report.';
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['act'] = 'refresh';
  button.textContent = 'Refresh';
  notice.append(words, button);
}
