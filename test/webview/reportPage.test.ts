// Opens the page of an audit in a browser: axe finds no serious fault in it, and its script says what is clicked.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { PageMessage } from '../../src/core/model/pageMessages.ts';
import { fixKey, type AuditPage } from '../../src/render/report/auditPage.ts';
import { reportBody, reportFile } from '../../src/render/report/reportHtml.ts';
import { reportDocument } from '../../src/vscode/report/reportDocument.ts';
import { findChromium } from '../host/machine.ts';
import { testParser } from '../pythonParser.ts';
import { sampleReport } from './sampleReports.ts';
import { editorThemes, type EditorTheme } from './themes.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** A value as the browser can read it. */
function asCode(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value);
}

describe('the page of an audit in a browser', function () {
  this.timeout(120_000);
  let browser: Browser;
  let script: string;
  let pages: ReadonlyMap<number, AuditPage>;

  before(async function () {
    const executablePath = findChromium();
    // `npm test` installs one; a machine without it has seen the page's text tested.
    if (executablePath === undefined) return this.skip();
    browser = await chromium.launch({ executablePath, headless: true, args: ['--no-sandbox'] });
    const bundle = await build({
      entryPoints: ['src/webview/reportPage.ts'],
      bundle: true,
      write: false,
      format: 'iife',
    });
    script = bundle.outputFiles[0]?.text ?? '';
    const parser = await testParser();
    pages = new Map(([3, 100] as const).map((size) => [size, sampleReport(size, parser)]));
  });
  after(() => (browser as Browser | undefined)?.close());

  const reportOf = (size: number): AuditPage => {
    const page = pages.get(size);
    assert.ok(page);
    return page;
  };
  const openEmpty = async (colorScheme: 'light' | 'dark'): Promise<Page> => {
    const context = await browser.newContext({ colorScheme, bypassCSP: true });
    return context.newPage();
  };
  const openInEditor = async (size: number, theme: EditorTheme | undefined): Promise<Page> => {
    const page = await openEmpty('light');
    const report = reportOf(size);
    const fixes = report.findings.flatMap((finding, at) =>
      finding.fixes.flatMap((fix, index) => (fix.kind === 'advice' ? [] : [fixKey(at, index)])),
    );
    const body = reportBody(report, { kind: 'editor', fixes });
    const html = reportDocument({ body, notebook: 'file:///a.ipynb', script: '', nonce: 'n' });
    await page.setContent(html.replace(/<script nonce="n" src=""><\/script>/, ''));
    const colors = Object.entries(theme?.colors ?? {});
    const set = colors.map(([name, value]) => `--vscode-${name}: ${value}`).join('; ');
    await page.evaluate(`document.body.className = ${JSON.stringify(theme?.classes ?? '')};
      document.documentElement.style.cssText = ${JSON.stringify(set)};`);
    return page;
  };
  const faultsOf = async (page: Page): Promise<readonly string[]> => {
    await page.addScriptTag({ content: axeSource });
    const found = await page.evaluate<axe.AxeResults>("axe.run({ resultTypes: ['violations'] })");
    await page.context().close();
    return found.violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ html }) => html.slice(0, 120))
            .join(' | ')}`,
      );
  };

  for (const size of [3, 100]) {
    for (const theme of editorThemes) {
      it(`has no serious fault in the editor at ${size} cells, ${theme.name}`, async () => {
        assert.deepEqual(await faultsOf(await openInEditor(size, theme)), []);
      });
    }
    for (const scheme of ['light', 'dark'] as const) {
      it(`has no serious fault as a file at ${size} cells, ${scheme}`, async () => {
        const page = await openEmpty(scheme);
        await page.setContent(reportFile(reportOf(size)));
        assert.deepEqual(await faultsOf(page), []);
      });
    }
  }

  /** Runs the page's script against an editor that notes what it is told. */
  const openRunning = async (state?: unknown): Promise<Page> => {
    const page = await openInEditor(100, undefined);
    await page.evaluate(`const editorGiven = { said: [], state: ${asCode(state)} };
      window.editorGiven = editorGiven;
      window.acquireVsCodeApi = () => ({
        postMessage: (message) => editorGiven.said.push(message),
        getState: () => editorGiven.state,
        setState: (next) => { editorGiven.state = next; },
      });`);
    await page.addScriptTag({ content: script });
    return page;
  };
  interface Given {
    readonly said: readonly PageMessage[];
    readonly state: unknown;
  }
  const given = (page: Page): Promise<Given> => page.evaluate<Given>('editorGiven');

  it('says which cell and which fix was clicked', async () => {
    const page = await openRunning();
    await page.locator('.finding a').first().click();
    await page.locator('button[data-fix]').first().click();
    await page.locator('svg a.node').first().click();
    await page.getByRole('button', { name: 'Export…' }).click();
    const kinds = (await given(page)).said.map(({ type }) => type);
    assert.deepEqual(kinds, ['reveal', 'fix', 'reveal', 'export']);
    assert.equal(new URL(page.url()).hash, '');
    await page.context().close();
  });

  it('remembers the filter and what is unfolded', async () => {
    const page = await openRunning();
    await page.locator('input[name=show]').last().check();
    await page.locator('details > summary').first().click();
    await page.waitForFunction('editorGiven.state.open.length === 1');
    const { state } = await given(page);
    await page.context().close();
    const again = await openRunning(state);
    assert.equal(await again.locator('input[name=show]').last().isChecked(), true);
    assert.equal(await again.locator('details[open]').count(), 1);
    assert.equal(await again.locator('.finding[data-severity=hint]:visible').count(), 0);
    await again.context().close();
  });

  it('offers to refresh once, and only when it is told by the editor', async () => {
    const page = await openRunning();
    const tell = (data: unknown): Promise<unknown> =>
      page.evaluate(`window.dispatchEvent(new MessageEvent('message', { data: ${asCode(data)} }))`);
    for (const other of [undefined, 'outdated', { type: 'other' }]) await tell(other);
    assert.equal(await page.locator('#outdated button').count(), 0);
    for (let times = 0; times < 2; times++) await tell({ type: 'outdated' });
    await page.locator('#outdated button').click();
    assert.deepEqual((await given(page)).said, [{ type: 'refresh' }]);
    await page.context().close();
  });

  it('lights up what a cell rests on, by pointer and by keyboard', async () => {
    const page = await openRunning();
    const node = page.locator('svg a.node').nth(4);
    await node.focus();
    assert.equal(await page.locator('svg.cells.lit').count(), 1);
    const near = await page.locator('.node.near').count();
    assert.ok(near > 1 && near < (await page.locator('.node').count()));
    await page.locator('h1').click();
    await node.blur();
    assert.equal(await page.locator('svg.cells.lit').count(), 0);
    await page.context().close();
  });
});
