/** Writes reports as one log of SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), notebook by notebook. */
import type {
  Artifact,
  ArtifactLocation,
  Invocation,
  Notification,
  ReportingDescriptor,
  Result,
  Suppression,
  ToolComponent,
} from 'sarif';
import type { CauseDocs } from '../../core/model/analysis.ts';
import type { Suppressor } from '../../core/model/suppression.ts';
import { renderCausePage } from '../causePage.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { plain } from '../phrase.ts';
import { spokenCell } from '../place.ts';
import type { NotebookReport } from '../report.ts';
import { type NotebookArtifacts, sarifResult } from './sarifResult.ts';

/** Who says it, and what there is to read about the causes. */
export interface SarifTool {
  readonly version: string;
  readonly causes: readonly CauseDocs[];
}

/** Whether findings that the notebook takes back are left out, or are in the log and marked. */
export type SuppressedResults = 'left-out' | 'marked';

/** A log in the making. What it has written is not kept, but for the lists at its end. */
export interface SarifWriter {
  /** The next piece of the log's text. */
  add(report: NotebookReport): string;
  /** The rest of it. */
  end(): string;
}

/** The reports as one log, as its text. */
export function renderSarif(reports: readonly NotebookReport[], tool: SarifTool): string {
  const writer = createSarifWriter(tool);
  return [...reports.map((report) => writer.add(report)), writer.end()].join('');
}

/** A writer of one log. The lists that results point into come after them, so that they need not be kept. */
export function createSarifWriter(
  tool: SarifTool,
  suppressedResults: SuppressedResults = 'left-out',
): SarifWriter {
  const artifacts = new ArtifactList();
  const rules = new RuleList(tool.causes);
  const notifications: Notification[] = [];
  let separator = HEAD;
  return {
    add({ notebook, snapshot, findings, suppressed = [] }) {
      const isScript = snapshot.cells.some(({ firstLine }) => firstLine !== undefined);
      const own = artifacts.ofNotebook(notebook, isScript ? 'script' : 'notebook');
      notifications.push(
        ...snapshot.problems.map(({ code, message }): Notification => ({
          descriptor: { id: code },
          level: snapshot.cells.length === 0 ? 'error' : 'warning',
          message: { text: plain(message) },
          locations: [{ physicalLocation: { artifactLocation: own.notebook } }],
        })),
      );
      const occurrences = new Map<string, number>();
      const heard = findings.map((finding) => ({ finding, by: undefined }));
      return [...heard, ...(suppressedResults === 'marked' ? suppressed : [])]
        .map(({ finding, by }) => {
          const fingerprint = fingerprintOf(finding, snapshot.cells);
          const occurrence = (occurrences.get(fingerprint) ?? 0) + 1;
          occurrences.set(fingerprint, occurrence);
          const identity = { ruleIndex: rules.indexOf(finding.id), fingerprint, occurrence };
          const result = sarifResult(finding, snapshot.cells, own, identity);
          return by === undefined ? result : { ...result, suppressions: [suppressionOf(by)] };
        })
        .map((result: Result) => {
          const piece = `${separator}\n${JSON.stringify(result)}`;
          separator = ',';
          return piece;
        })
        .join('');
    },
    end() {
      const driver: ToolComponent = {
        name: 'Cellscope',
        version: tool.version,
        rules: rules.all,
      };
      const invocation: Invocation = {
        executionSuccessful: true,
        toolExecutionNotifications: notifications,
      };
      const rest = JSON.stringify({
        columnKind: 'utf16CodeUnits',
        artifacts: artifacts.all,
        invocations: [invocation],
        tool: { driver },
      });
      return `${separator === HEAD ? HEAD : '\n'}],\n${rest.slice(1)}]}\n`;
    },
  };
}

const HEAD =
  '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"results":[';

function suppressionOf(by: Suppressor): Suppression {
  const place =
    by.kind === 'tag'
      ? `A tag of ${spokenCell(by.cell)}`
      : `A comment in ${spokenCell(by.cell)}, line ${by.line + 1},`;
  return { kind: 'inSource', justification: `${place} says so.` };
}

/** The causes that were met, in that order. */
class RuleList {
  readonly #docs: ReadonlyMap<string, CauseDocs>;
  readonly #indices = new Map<string, number>();

  constructor(causes: readonly CauseDocs[]) {
    this.#docs = new Map(causes.map((docs) => [docs.id, docs]));
  }

  indexOf(id: string): number {
    const index = this.#indices.get(id) ?? this.#indices.size;
    this.#indices.set(id, index);
    return index;
  }

  get all(): ReportingDescriptor[] {
    return [...this.#indices.keys()].map((id) => {
      const docs = this.#docs.get(id);
      return docs === undefined ? { id } : ruleOf(docs);
    });
  }
}

function ruleOf(docs: CauseDocs): ReportingDescriptor {
  const { id, title, what, why, todo } = docs;
  return {
    id,
    shortDescription: { text: plain(title) },
    fullDescription: { text: plain(what) },
    help: {
      text: [what, why, todo].map(plain).join('\n\n'),
      markdown: renderCausePage(docs),
    },
  };
}

/** The notebooks, and the texts of those of their cells that a fix would change. */
class ArtifactList {
  readonly all: Artifact[] = [];

  ofNotebook(path: string, kind: 'script' | 'notebook'): NotebookArtifacts {
    const notebook = this.#add(addressOf(path), { roles: ['analysisTarget'] });
    const cells = new Map<number, ArtifactLocation>();
    return {
      notebook,
      cell: (index: number): ArtifactLocation => {
        if (kind === 'script') return notebook;
        const known =
          cells.get(index) ?? this.#add(`/cells/${index}/source`, { parentIndex: notebook.index });
        cells.set(index, known);
        return known;
      },
    };
  }

  #add(uri: string, more: Partial<Artifact>): ArtifactLocation & { readonly index: number } {
    const location = { uri, index: this.all.length };
    this.all.push({ location, ...more });
    return location;
  }
}

/** A path as an address: relative ones stay so, absolute ones get their scheme. */
function addressOf(path: string): string {
  const parts = path.replaceAll('\\', '/').split('/').map(encodeURIComponent);
  const relative = parts.filter((part) => part !== '.').join('/');
  if (/^[A-Za-z]:[\\/]/.test(path)) return `file:///${relative.replace('%3A', ':')}`;
  return relative.startsWith('/') ? `file://${relative}` : relative;
}
