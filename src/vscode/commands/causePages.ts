/** The pages of the causes, inside the editor: nothing has to be looked up on a web site. */
import { env, Uri, window } from 'vscode';
import { renderCausePage } from '../../render/causePage.ts';
import { plain } from '../../render/phrase.ts';
import type { Engine } from '../engine.ts';
import { causePath } from '../show/causeAddress.ts';
import type { Pages } from '../show/pages.ts';

const extensionId = 'cellscope.cellscope';

/** The address of a cause's page, which the editor hands back to us. */
export function causeUri(id: string): Uri {
  return Uri.from({ scheme: env.uriScheme, authority: extensionId, path: causePath(id) });
}

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
