// Lets a test inside the extension host use the window from outside: look at it, click, type, take pictures.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';

/** What a test may ask for. Selectors are playwright's. */
export type ControlRequest =
  /** A PNG of the window or of the first element that matches, written to an absolute path. */
  | { readonly op: 'screenshot'; readonly path: string; readonly selector?: string }
  | { readonly op: 'click'; readonly selector: string }
  /** Moves the mouse onto the middle of the first element that matches. */
  | { readonly op: 'hover'; readonly selector: string }
  /** A key or a combination such as `Control+.`. */
  | { readonly op: 'press'; readonly key: string }
  | { readonly op: 'type'; readonly text: string }
  /** The value of a JavaScript expression in the page. */
  | { readonly op: 'evaluate'; readonly expression: string }
  /** The visible text of every frame but the window's own: cell outputs and web views. */
  | { readonly op: 'frameTexts' };

/** The answer to a request: a JSON value, or why it could not be done. */
export type ControlResponse = { readonly value: unknown } | { readonly error: string };

/** A control server that is listening. */
export interface Control {
  readonly url: string;
  readonly close: () => void;
}

const actionLimit = 10_000;

/** Starts the control server for one page, on a free local port. */
export async function startControl(page: Page): Promise<Control> {
  const server = createServer((request, response) => {
    const answer = text(request)
      .then((body) => perform(page, JSON.parse(body) as ControlRequest))
      .then(
        (value): ControlResponse => ({ value: value ?? null }),
        (error: unknown): ControlResponse => ({ error: String(error) }),
      );
    void answer.then((value) => response.end(JSON.stringify(value)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function perform(page: Page, request: ControlRequest): Promise<unknown> {
  const timeout = actionLimit;
  switch (request.op) {
    case 'screenshot': {
      await mkdir(dirname(request.path), { recursive: true });
      const target = request.selector === undefined ? page : page.locator(request.selector).first();
      await target.screenshot({
        path: request.path,
        timeout,
        animations: 'disabled',
        caret: 'hide',
      });
      return undefined;
    }
    case 'click':
      return page.locator(request.selector).first().click({ timeout });
    case 'hover':
      return hover(page, request.selector);
    case 'press':
      return page.keyboard.press(request.key);
    case 'type':
      return page.keyboard.type(request.text);
    case 'evaluate':
      return page.evaluate(request.expression);
    case 'frameTexts': {
      const frames = page.frames().filter((frame) => frame !== page.mainFrame());
      const texts = await Promise.all(
        // A frame may go away while it is read.
        frames.map((frame) =>
          frame
            .locator('body')
            .innerText({ timeout: 1000 })
            .catch(() => ''),
        ),
      );
      return texts.filter((shown) => shown.trim() !== '');
    }
  }
}

/** Goes to the place, whatever lies over it there: squiggles are drawn under the text. */
async function hover(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).first().boundingBox({ timeout: actionLimit });
  if (box === null) throw new Error(`${selector} is not visible`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
}
