/** Runs notebooks in kernels of their own and tells how that compares with what is stored and what was foreseen. */
import { isUnread, wishedVerification, type ShownOutput } from '../core/index.ts';
import type { NotebookReader } from '../platform/notebookFiles.ts';
import { ProjectFiles } from '../platform/projectFiles.ts';
import { foldersFor } from '../platform/verifyNotebook.ts';
import { legible } from '../render/phrase.ts';
import { spokenCell } from '../render/place.ts';
import { severityOf, type VerificationReport } from '../render/verification.ts';
import { renderVerificationMarkdown } from '../render/verificationPage.ts';
import { verificationRecord } from '../render/verificationRecord.ts';
import { renderVerificationText } from '../render/verificationText.ts';
import type { Engine, NotebookVerifier } from './engine.ts';
import { complain, type CommandIo } from './io.ts';
import { jsonArray, jsonLines, jsonRecord, mapped } from './jsonText.ts';
import { extentOf, findNotebooks, type Extent } from './notebooks.ts';
import { reaches, wishesReader } from './projectWishes.ts';
import { readHere } from './shareWork.ts';
import { exitCodeOf, newTally, type Tally } from './tally.ts';
import type { VerifyFormat, VerifyRequest } from './verifyArguments.ts';

/** Notebook after notebook. The exit code is 1 if one fails or differs at `--fail-on`, 2 if none could be run. */
export async function verifyAll(
  request: VerifyRequest,
  io: CommandIo,
  engine: Engine,
): Promise<0 | 1 | 2> {
  const tally = newTally();
  const reports = reportsOf(request, io, engine, tally);
  const extent = await extentOf(request.paths);
  for await (const text of formatted(reports, request.format, extent, io)) {
    if (!(await io.stdout.write(text))) break;
  }
  return await exitCodeOf(tally, request, io);
}

async function* reportsOf(
  request: VerifyRequest,
  io: CommandIo,
  engine: Engine,
  tally: Tally,
): AsyncGenerator<VerificationReport> {
  const projects = new ProjectFiles(engine.causes.map(({ id }) => id));
  const wishesFor = wishesReader(request, projects, io);
  let verifier: NotebookVerifier | undefined;
  for await (const found of findNotebooks(request, projects)) {
    const { path } = found;
    const wishes = await wishesFor(path);
    if (wishes === undefined) {
      tally.refused = true;
      return;
    }
    let stored: readonly (readonly ShownOutput[])[] = [];
    const readNotebookFile: NotebookReader = (bytes, fileName) => {
      stored = engine.readShownOutputs(bytes);
      return engine.readNotebookFile(bytes, fileName);
    };
    const snapshot = await readHere(found, io, { ...engine, readNotebookFile });
    tally.notebooks += 1;
    if (isUnread(snapshot)) tally.unread += 1;
    if (snapshot.language !== 'python' || snapshot.cells.length === 0) {
      yield { notebook: path, snapshot, verification: undefined };
      continue;
    }
    verifier ??= await findVerifier(request, io, engine);
    if (verifier === undefined) {
      tally.refused = true;
      return;
    }
    const folders = foldersOf(path, request.folder);
    const order = { ...request, ...folders, snapshot, stored };
    const shown = await verifier.verify(order, (cell, position, of) =>
      io.status?.show(`${legible(path)}: running ${spokenCell(cell)} (${position} of ${of})`),
    );
    io.status?.clear();
    const verification = wishedVerification(shown, snapshot.cells, wishes.settings);
    const severities = verification.cells.flatMap((cell) => severityOf(cell) ?? []);
    if (severities.some((severity) => reaches(severity, wishes.failOn))) tally.failing += 1;
    yield { notebook: path, snapshot, verification };
  }
}

/** Who runs notebooks; without a Python for it, `undefined`, and the user is told. */
async function findVerifier(
  { python }: VerifyRequest,
  io: CommandIo,
  engine: Engine,
): Promise<NotebookVerifier | undefined> {
  const found = await engine.verifier(python);
  if (!('problem' in found)) return found;
  await complain(io, `${found.problem}\nAnother Python can be named with --python.`);
  return undefined;
}

/** The folder to copy and the notebook's own one; what comes from standard input has none of its own. */
function foldersOf(notebook: string, asked: string | undefined) {
  return notebook === '-' ? { folder: asked } : foldersFor(notebook, asked);
}

function formatted(
  reports: AsyncIterable<VerificationReport>,
  format: VerifyFormat,
  extent: Extent,
  { terminal }: CommandIo,
): AsyncIterable<string> {
  const records = mapped(reports, verificationRecord);
  switch (format) {
    case 'json':
      return extent === 'one' ? jsonRecord(records) : jsonArray(records);
    case 'jsonl':
      return jsonLines(records);
    case 'markdown':
      return mapped(reports, (report) => renderVerificationMarkdown(report, noLinks));
    case 'text':
      return mapped(reports, (report) => renderVerificationText(report, terminal));
  }
}

/** A page that is printed leads nowhere. */
const noLinks = { reveal: () => undefined, fix: () => undefined };
