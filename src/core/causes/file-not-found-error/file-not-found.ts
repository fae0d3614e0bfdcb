/** A file or folder is not where the path says. */
import type { Fix, Phrase } from '../../model/finding.ts';
import { defineCause, type Match } from '../cause.ts';
import { editFix } from '../editFix.ts';
import { cellName, code } from '../wording.ts';
import { saidByKernel } from '../knownFacts.ts';
import { fileMaker } from './fileMaker.ts';
import { readMissingPath, type MissingPath } from './missingPath.ts';
import { baseName } from './writtenPath.ts';

interface NotFound extends Match {
  readonly missing: MissingPath;
}

export const fileNotFound = defineCause<NotFound>({
  id: 'file-not-found',
  exceptions: [
    ...['FileNotFoundError', 'OSError', 'IOError', 'ValueError', 'Exception', 'RasterioIOError'],
    'DataSourceError',
  ],
  rootCause: 'environment',
  docs: {
    title: 'File not found',
    what: 'There is no file or folder at the path that the line names.',
    why: 'A path that does not begin at the root starts from the working folder of the kernel. Paths of another machine, paths that a backslash broke, and files that nothing has made yet are not there either.',
    todo: 'Correct the path, or put the file where it points to.',
    limits:
      'What is said rests on the path itself and on what the notebook writes of it; with live values also on the names in its folder.',
  },
  detect(crash, notebook) {
    const missing = readMissingPath(crash, notebook);
    if (!missing || fileMaker(missing.path, crash, notebook)) return undefined;
    const { path, fault, written } = missing;
    const isElsewhere = written && written.place.range.start.line !== crash.site.range.start.line;
    return {
      missing,
      names: path === '' ? [] : [path],
      crashType: 'io-error',
      rootCause:
        fault.kind === 'escape' || fault.kind === 'padding'
          ? 'implementation-error'
          : 'environment',
      origin: written
        ? { ...written.place, label: 'the path is written here' }
        : { ...crash.site, label: 'the file is asked for here' },
      evidence: [
        {
          basis: 'observed',
          fact: path === '' ? 'a file was not found' : `nothing was found at ${code(path)}`,
          place: crash.site,
        },
        ...(isElsewhere
          ? [{ basis: 'observed' as const, fact: 'the path is written here', place: written.place }]
          : []),
        ...evidenceOf(missing),
      ],
    };
  },
  explain({ missing }) {
    const { path, fault } = missing;
    const file = path === '' ? 'The file' : code(path);
    switch (fault.kind) {
      case 'escape':
        return {
          line: `The backslash in this path became another character (${code(fault.character)}); use ${code("r'…'")}.`,
          what: `In a Python string ${code(fault.character)} is one character, so the path is not the one that is meant.`,
          why: 'A backslash begins an escape: `\\n` is a new line, `\\t` a tabulator.',
          todo: `Put ${code('r')} before the string, or write the path with ${code('/')}.`,
        };
      case 'tilde':
        return {
          line: `${file} begins with ${code('~')}, which Python takes literally.`,
          what: `Python looks for a folder that is called ${code('~')}.`,
          why: 'Only the shell replaces `~` by the home folder.',
          todo: `Write ${code('os.path.expanduser(path)')} around it.`,
        };
      case 'padding':
        return {
          line: `${file} has blanks or quotation marks around it that belong to no name.`,
          what: `The path has characters around it that do not belong to the name: it should be ${code(fault.bare)}.`,
          why: 'Paths are compared character by character. Lines that are read from a file end with a line break.',
          todo: `Use ${code('.strip()')} on the path, or correct the string.`,
        };
      case 'address':
        return {
          line: `${file} is a web address, and this call reads files of this machine.`,
          what: `${file} is an address on the network, and what is called here opens files only.`,
          why: 'Python looks for a folder of that name.',
          todo: 'Fetch it first (`urllib.request.urlretrieve`, `requests.get`), or use a reader that takes addresses, such as those of pandas.',
        };
      case 'elsewhere':
        return {
          line: `${file} is a path of ${fault.host}; this kernel ${fault.isSure ? 'runs' : 'probably runs'} elsewhere.`,
          what: `${file} exists only on ${fault.host}.`,
          why: hostReason(fault.host),
          todo: 'Put the data on this machine and change the path to where it is.',
        };
      case 'no-folder':
        return {
          line: `The folder ${code(fault.folder)} does not exist, so nothing can be written there.`,
          what: `The file is to be written into ${code(fault.folder)}, and there is no such folder.`,
          why: 'Writing makes a file, but not the folders on the way to it.',
          todo: `Make the folder first: ${code(`os.makedirs('${fault.folder}', exist_ok=True)`)}.`,
        };
      case 'neighbour':
        return {
          line: `There is no ${file}, but a ${code(fault.name)} is near.`,
          what: `There is no ${file}; in its folder, or the nearest one that exists, is ${code(fault.name)}.`,
          why: 'Every letter of a path counts, capitals and the ending too.',
          todo: `If ${code(fault.name)} is meant, change the path to it.`,
        };
      case 'near':
        return {
          line: `No file ${file}; ${cellName(fault.other.cell)} names ${code(fault.other.value)}.`,
          what: `There is no ${file}, but ${cellName(fault.other.cell)} uses ${code(fault.other.value)}.`,
          why: 'The two paths name the same file in different folders or spellings.',
          todo: `Use ${code(fault.other.value)} here, too.`,
        };
      case 'relative':
        return {
          line: `There is no ${file} in the folder that this kernel works in.`,
          what: `There is no ${file}, seen from the working folder of this kernel.`,
          why: 'A path that does not begin at the root starts from that folder, usually that of the notebook.',
          todo: `See where the kernel is (${code('%pwd')}) and what is there (${code('%ls')}); then correct the path or move the file.`,
        };
      case 'absolute':
        return {
          line: `There is no ${file} on this machine.`,
          what: `There is no ${file} on the machine that this kernel runs on.`,
          why: 'A full path holds on the machine it was written for. Every part of it must exist and be spelled so, capitals included.',
          todo: `See which part of it is missing: ${code(`%ls ${parentOf(path)}`)}.`,
        };
      case 'unknown':
        return {
          line: 'A file that this line needs is not there; the message does not say which.',
          what: 'A file that this line needs is not there.',
          why: 'The message does not name it: the path is empty, or was made inside a library.',
          todo: 'Print the path before the line that uses it.',
        };
    }
  },
  fixes({ missing }, crash, notebook): readonly Fix[] {
    const { fault, written } = missing;
    if (!written) return [];
    const { expr, facts, cell, place } = written;
    const change = (newText: string, title: Phrase, range = place.range): readonly Fix[] =>
      editFix(
        {
          title,
          safety: 'review',
          edits: [{ cellKey: cell.key, cell: cell.index, range, newText }],
          newCells: [],
        },
        crash,
        notebook,
      );
    const literal = facts.textOf(expr);
    switch (fault.kind) {
      case 'escape':
        return /^['"]/.test(literal)
          ? change(`r${literal}`, `Change to ${code(`r${literal}`)}`)
          : [];
      case 'tilde': {
        const call = `os.path.expanduser(${literal})`;
        const hasOs = notebook.stateAtCrash(crash, 'os').presence !== 'absent';
        return hasOs ? change(call, `Write ${code(call)}`) : [];
      }
      case 'padding':
        return change(quoted(fault.bare), `Change to ${code(quoted(fault.bare))}`);
      case 'neighbour':
        // Of a longer path it is not known which folder was looked into.
        return /[/\\]/.test(missing.path)
          ? []
          : change(quoted(fault.name), `Change to ${code(quoted(fault.name))}`);
      case 'near':
        return change(quoted(fault.other.value), `Change to ${code(quoted(fault.other.value))}`);
      case 'no-folder': {
        const { line } = crash.site.range.start;
        const start = facts.lines.offsetOfLine(line);
        const [indent = ''] = /^[ \t]*/.exec(facts.source.slice(start)) ?? [];
        if (cell.key !== crash.site.cellKey) return [];
        const statement = `import os; os.makedirs(${quoted(fault.folder)}, exist_ok=True)`;
        const position = { line, character: 0 };
        return change(`${indent}${statement}\n`, `Insert ${code(statement)}`, {
          start: position,
          end: position,
        });
      }
      default:
        return [];
    }
  },
});

function evidenceOf({ path, fault }: MissingPath): Match['evidence'] {
  switch (fault.kind) {
    case 'escape':
      return [{ basis: 'observed', fact: `the path holds the character ${code(fault.character)}` }];
    case 'tilde':
      return [{ basis: 'observed', fact: `the path begins with ${code('~')}` }];
    case 'padding':
      return [{ basis: 'observed', fact: `without what is around it, it is ${code(fault.bare)}` }];
    case 'address':
      return [{ basis: 'observed', fact: 'the path is an address on the network' }];
    case 'elsewhere':
      return [
        fault.isSure
          ? {
              basis: 'observed',
              fact: `the files of this kernel lie on another machine than ${fault.host}`,
            }
          : { basis: 'inferred', fact: `such paths belong to ${fault.host}` },
      ];
    case 'no-folder':
      return [
        {
          basis: 'inferred',
          fact: `the line writes a file, and probably ${code(fault.folder)} is missing`,
        },
      ];
    case 'neighbour':
      return [saidByKernel(`${code(fault.name)} is there`)];
    case 'near':
      return [
        {
          basis: 'observed',
          fact: `${cellName(fault.other.cell)} names ${code(baseName(fault.other.value))} elsewhere and ran through`,
          place: fault.other.place,
        },
        { basis: 'inferred', fact: 'both probably mean one file' },
      ];
    case 'relative':
      return [{ basis: 'observed', fact: `${code(path)} starts from the working folder` }];
    case 'absolute':
      return [{ basis: 'observed', fact: `${code(path)} is a full path` }];
    case 'unknown':
      return [{ basis: 'inferred', fact: 'the message does not name the file' }];
  }
}

function hostReason(host: string): string {
  switch (host) {
    case 'Kaggle':
      return 'Kaggle mounts data sets there. On Kaggle itself the data set has to be added to the notebook.';
    case 'Colab':
      return 'Colab keeps its files there, and the drive appears only after `drive.mount`.';
    case 'Windows':
      return 'This kernel runs on Linux or macOS, where paths have no drive letters.';
    default:
      return 'The notebook was written on another machine, or by another person.';
  }
}

function parentOf(path: string): string {
  return path.replace(/[/\\][^/\\]*[/\\]?$/, '') || '/';
}

function quoted(path: string): string {
  return path.includes("'") ? JSON.stringify(path) : `'${path.replaceAll('\\', '\\\\')}'`;
}
