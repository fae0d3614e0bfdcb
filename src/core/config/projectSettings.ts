/** Reads a project's settings from `.cellscope.json` or from the section `[tool.cellscope]` of `pyproject.toml`. */
import { parse, TomlError } from 'smol-toml';
import type { Finding, Severity } from '../model/finding.ts';

/** What a project wishes of everybody who works on it. */
export interface ProjectSettings {
  /** Ids of causes; all if empty. */
  readonly select: readonly string[];
  /** Ids of causes to leave out. */
  readonly ignore: readonly string[];
  /** How severe the findings of a cause are, by its id; `off` leaves them out. */
  readonly levels: ReadonlyMap<string, Severity | 'off'>;
  /** The least severity that makes the command line fail. */
  readonly failOn: Severity | 'never' | undefined;
  /** Patterns of files and folders that are not searched, from the folder of the settings. */
  readonly exclude: readonly string[];
}

/** Something wrong in the file; what it is about counts as not written. */
export interface SettingsProblem {
  /** 0-based; `undefined` where the place is not known. */
  readonly line: number | undefined;
  readonly message: string;
  /** Whether the file cannot be meant as it is, or may be from another version. */
  readonly weight: 'error' | 'hint';
}

export interface ReadSettings {
  /** `undefined` where the file has no such section. */
  readonly settings: ProjectSettings | undefined;
  readonly problems: readonly SettingsProblem[];
}

/** The settings of a project that wishes nothing. */
export const noSettings: ProjectSettings = {
  select: [],
  ignore: [],
  levels: new Map(),
  failOn: undefined,
  exclude: [],
};

const severities = ['error', 'warning', 'information', 'hint'] as const;
const levels = [...severities, 'off'] as const;
const failLevels = [...severities, 'never'] as const;
const keys = ['select', 'ignore', 'levels', 'fail-on', 'exclude'];

/** The settings in a file's text. Never throws: what cannot be read is told, and counts as not written. */
export function readProjectSettings(
  text: string,
  format: 'json' | 'toml',
  causeIds: readonly string[],
): ReadSettings {
  const parsed = format === 'json' ? parseJson(text) : parseToml(text);
  if ('problem' in parsed) return { settings: noSettings, problems: [parsed.problem] };
  const section = format === 'json' ? parsed.value : sectionOf(parsed.value);
  if (section === undefined) return { settings: undefined, problems: [] };
  return new SectionReader(text, format, causeIds).read(section);
}

/** The findings as the project wishes them: without those it does not want, and as severe as it says. */
export function withProjectSettings(
  findings: readonly Finding[],
  { select, ignore, levels: own }: Pick<ProjectSettings, 'select' | 'ignore' | 'levels'>,
): readonly Finding[] {
  return findings.flatMap((finding) => {
    const level = own.get(finding.id) ?? finding.severity;
    const isSelected = select.length === 0 || select.includes(finding.id);
    if (!isSelected || ignore.includes(finding.id) || level === 'off') return [];
    // A rival is no louder than its answer.
    return level === finding.severity || finding.rank > 1
      ? [finding]
      : [{ ...finding, severity: level }];
  });
}

type Parsed = { readonly value: unknown } | { readonly problem: SettingsProblem };

function parseJson(text: string): Parsed {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // V8 names the offset where it gave up, unless that is the end.
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    const line = text.slice(0, offset).split('\n').length - 1;
    return { problem: { line, message: 'This is no valid JSON here.', weight: 'error' } };
  }
}

function parseToml(text: string): Parsed {
  try {
    return { value: parse(text) };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [reason = ''] = error.message.split('\n');
    const message = `This is no valid TOML: ${reason.replace(/^Invalid TOML document: /, '')}.`;
    return { problem: { line: error.line - 1, message, weight: 'error' } };
  }
}

function sectionOf(document: unknown): unknown {
  const tool = isRecord(document) ? document['tool'] : undefined;
  return isRecord(tool) ? tool['cellscope'] : undefined;
}

/** Takes the values out of a section, and notes what is wrong with them. */
class SectionReader {
  readonly #lines: readonly string[];
  readonly #start: number;
  readonly #causeIds: readonly string[];
  readonly #problems: SettingsProblem[] = [];

  constructor(text: string, format: 'json' | 'toml', causeIds: readonly string[]) {
    this.#lines = text.split('\n');
    this.#start =
      format === 'json'
        ? 0
        : Math.max(
            0,
            this.#lines.findIndex((line) => /^\s*\[\s*tool\s*\.\s*cellscope\b/.test(line)),
          );
    this.#causeIds = causeIds;
  }

  read(section: unknown): ReadSettings {
    if (!isRecord(section)) {
      this.#note(undefined, 'The settings must be a table of names and values.', 'error');
      return { settings: noSettings, problems: this.#problems };
    }
    for (const key of Object.keys(section)) {
      if (keys.includes(key) || key === '$schema') continue;
      this.#note(key, `There is no setting '${key}'; there are ${keys.join(', ')}.`, 'hint');
    }
    const settings: ProjectSettings = {
      select: this.#causes(section, 'select'),
      ignore: this.#causes(section, 'ignore'),
      levels: this.#levels(section['levels']),
      failOn: this.#choice(section, 'fail-on', failLevels),
      exclude: this.#texts(section, 'exclude'),
    };
    return { settings, problems: this.#problems };
  }

  #texts(section: Readonly<Record<string, unknown>>, key: string): readonly string[] {
    const value = section[key];
    if (value === undefined) return [];
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
    this.#note(key, `'${key}' must be a list of texts.`, 'error');
    return [];
  }

  #causes(section: Readonly<Record<string, unknown>>, key: string): readonly string[] {
    return this.#texts(section, key).filter((id) => this.#isCause(id));
  }

  #isCause(id: string): boolean {
    if (this.#causeIds.includes(id)) return true;
    this.#note(id, `There is no cause '${id}'.`, 'hint');
    return false;
  }

  #choice<T extends string>(
    section: Readonly<Record<string, unknown>>,
    key: string,
    choices: readonly T[],
  ): T | undefined {
    const value = section[key];
    if (value === undefined) return undefined;
    const choice = choices.find((candidate) => candidate === value);
    if (choice === undefined) {
      this.#note(key, `'${key}' must be one of ${choices.join(', ')}.`, 'error');
    }
    return choice;
  }

  #levels(value: unknown): ProjectSettings['levels'] {
    if (value === undefined) return new Map();
    if (!isRecord(value)) {
      this.#note('levels', `'levels' must be a table: a cause and its level.`, 'error');
      return new Map();
    }
    return new Map(
      Object.keys(value).flatMap((id): (readonly [string, Severity | 'off'])[] => {
        const level = this.#isCause(id) ? this.#choice(value, id, levels) : undefined;
        return level === undefined ? [] : [[id, level]];
      }),
    );
  }

  #note(word: string | undefined, message: string, weight: SettingsProblem['weight']): void {
    const at =
      word === undefined
        ? -1
        : this.#lines.findIndex((line, index) => index >= this.#start && line.includes(word));
    this.#problems.push({ line: at < 0 ? this.#start : at, message, weight });
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
