/** The pages of the causes, inside the editor: nothing has to be looked up on a web site. */
import { window } from 'vscode';
import { renderCausePage } from '../../render/causePage.ts';
import { plain } from '../../render/phrase.ts';
import type { Engine } from '../engine.ts';
import type { Pages } from '../show/pages.ts';

/** Shows the page of a cause; says so if there is none. */
export async function showCause(id: unknown, engine: Engine, pages: Pages): Promise<void> {
  const docs = engine.causes.find((cause) => cause.id === id);
  if (docs === undefined) {
    void window.showInformationMessage('Cellscope knows no such cause.');
    return;
  }
  const title = plain(docs.title);
  await pages.show({ kind: 'cause', title, markdown: renderCausePage(docs) });
}
