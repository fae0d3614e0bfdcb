/** One finding as a result of SARIF 2.1.0. */
import type {
  ArtifactChange,
  ArtifactLocation,
  Fix as SarifFix,
  Location,
  Region,
  Result,
} from 'sarif';
import type { Place } from '../../core/model/crash.ts';
import type { Finding, Fix, Severity } from '../../core/model/finding.ts';
import type { Cell } from '../../core/model/notebook.ts';
import type { Range } from '../../core/model/position.ts';
import { plain } from '../phrase.ts';
import { spokenRun } from '../place.ts';

/** Where the artifacts of one notebook are listed. */
export interface NotebookArtifacts {
  /** The notebook's file. */
  readonly notebook: ArtifactLocation;
  /** The text of a cell: the file itself where that is a script. */
  cell(index: number): ArtifactLocation;
}

const levels = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
} as const satisfies Record<Severity, Result.level>;

/** What a finding is known by from one log to the next. */
export interface Identity {
  /** The place of its cause in the list of rules. */
  readonly ruleIndex: number;
  readonly fingerprint: string;
  /** Counts the findings of the notebook with that fingerprint, from 1. */
  readonly occurrence: number;
}

/** The finding, about `cells`. */
export function sarifResult(
  finding: Finding,
  cells: readonly Cell[],
  artifacts: NotebookArtifacts,
  { ruleIndex, fingerprint, occurrence }: Identity,
): Result {
  const { id, severity, message, site, origin, evidence, call } = finding;
  const locationOf = (place: Pick<Place, 'cell' | 'range'>): Location =>
    location(place, cells, artifacts);
  const related = [
    ...(origin === undefined ? [] : [{ place: origin, text: origin.label }]),
    ...(call === undefined || site.cell === finding.cell
      ? []
      : [{ place: { cell: finding.cell, range: call }, text: 'The call that led there' }]),
    ...evidence.flatMap(({ place, fact }) => (place === undefined ? [] : [{ place, text: fact }])),
  ];
  const fixes = finding.fixes.flatMap((fix) => sarifFix(fix, cells, artifacts) ?? []);
  return {
    ruleId: id,
    ruleIndex,
    level: levels[severity],
    message: { text: plain(message) },
    locations: [locationOf(site)],
    partialFingerprints: {
      'cellscope/v1': fingerprint,
      // GitHub goes by this one alone. Left to itself it hashes that line of the notebook's JSON, and takes findings on
      // the same line of different cells for one.
      primaryLocationLineHash: `${fingerprint}:${occurrence}`,
    },
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map(({ place, text }, index) => ({
            id: index + 1,
            ...locationOf(place),
            message: { text: plain(text) },
          })),
        }),
    ...(fixes.length === 0 ? {} : { fixes }),
    properties: propertiesOf(finding),
  };
}

/** What SARIF has no word for, as the JSON record calls it. */
function propertiesOf(finding: Finding): Record<string, unknown> {
  const { kind, order, severity, confidence, rank, exception, names, rootCause, crashType } =
    finding;
  return {
    ...{ kind, order: order ?? null, severity, confidence, rank, exception: exception ?? null },
    ...{ names, rootCause, crashType },
    cell: finding.cell,
    executionCount: finding.executionCount ?? null,
    todo: plain(finding.explanation.todo),
  };
}

function location(
  { cell: index, range }: Pick<Place, 'cell' | 'range'>,
  cells: readonly Cell[],
  { notebook }: NotebookArtifacts,
): Location {
  const cell = cells[index];
  return {
    physicalLocation: { artifactLocation: notebook, region: region(range, cell) },
    logicalLocations: [
      {
        kind: 'cell',
        name: spokenRun(index, cell?.executionCount),
        fullyQualifiedName: `${notebook.uri ?? ''}#/cells/${index}`,
      },
    ],
  };
}

/** Within the cell; within the file for scripts. SARIF counts lines and columns from 1. */
function region({ start, end }: Range, cell: Cell | undefined): Region {
  const first = 1 + (cell?.firstLine ?? 0);
  return {
    startLine: first + start.line,
    startColumn: 1 + start.character,
    endLine: first + end.line,
    endColumn: 1 + end.character,
  };
}

/**
 * The edits of a fix. They name the text of the cell, not the notebook's file: whoever carried them out there would
 * break its JSON. New cells, runs and installations cannot be said in SARIF.
 */
function sarifFix(
  fix: Fix,
  cells: readonly Cell[],
  artifacts: NotebookArtifacts,
): SarifFix | undefined {
  if (fix.kind !== 'edit' || fix.edits.length === 0 || fix.newCells.length > 0) return undefined;
  const { edits } = fix;
  const changed = [...new Set(edits.map(({ cell }) => cell))];
  return {
    description: { text: plain(fix.title) },
    artifactChanges: changed.map((index): ArtifactChange => ({
      artifactLocation: artifacts.cell(index),
      replacements: edits
        .filter(({ cell }) => cell === index)
        .map(({ range, newText }) => ({
          deletedRegion: region(range, cells[index]),
          insertedContent: { text: newText },
        })),
    })),
  };
}
