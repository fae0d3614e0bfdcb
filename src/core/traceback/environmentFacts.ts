/** What the messages say that speak of the environment: libraries, programs, memory, files, networks. */

/** A library misses another package and says which. */
export interface DependencyMissing {
  readonly kind: 'dependency-missing';
  /** What `pip install` takes, as the message names it. */
  readonly packages: readonly string[];
}

/** A compiled library is there but cannot be loaded. */
export interface LibraryUnloadable {
  readonly kind: 'library-unloadable';
  /**
   * `numpy`: built for another NumPy. `part`: one of its own parts, or what that needs, is missing. `system-library`: the
   * operating system lacks a library. `system-old`: the system is older than what it was built on. `symbol`: two
   * compiled libraries do not fit. `architecture`: built for another processor. `protobuf`: generated for another one.
   */
  readonly problem:
    'numpy' | 'part' | 'system-library' | 'system-old' | 'symbol' | 'architecture' | 'protobuf';
  /** The library or file that the message names. */
  readonly thing: string | undefined;
}

/** A file or folder is there, and cannot be used so. */
export interface FileRefused {
  readonly kind: 'file-refused';
  readonly problem: 'permission' | 'read-only' | 'is-a-directory' | 'not-a-directory' | 'busy';
  readonly path: string | undefined;
}

/** Bytes are no text in the encoding that was tried. */
export interface DecodeFailed {
  readonly kind: 'decode-failed';
  /** As Python names it: `utf-8`, `charmap`. */
  readonly codec: string;
  readonly byte: number | undefined;
  /** 0-based offset of the byte; `undefined` if not printed. */
  readonly at: number | undefined;
}

export type FileFormat =
  | 'archive'
  | 'arrow'
  | 'csv'
  | 'excel'
  | 'hdf5'
  | 'image'
  | 'json'
  | 'numpy'
  | 'pickle'
  | 'raster'
  | 'unknown';

/** A file's content is not what the reader expects. */
export interface FormatRefused {
  readonly kind: 'format-refused';
  readonly format: FileFormat;
  readonly path: string | undefined;
  /** 1-based line in the file, where the message names it. */
  readonly line: number | undefined;
  /** The message shows that the content is a web page. */
  readonly isWebPage: boolean;
}

/** Memory that was asked for and is not there. */
export interface MemoryShort {
  readonly kind: 'memory-short';
  readonly device: 'cpu' | 'gpu';
  /** Bytes asked for. */
  readonly asked: number | undefined;
  readonly shape: readonly number[] | undefined;
  readonly dtype: string | undefined;
  /** Bytes that the device has, and those of them that are free. */
  readonly total: number | undefined;
  readonly free: number | undefined;
  /** Bytes that this program holds already. */
  readonly held: number | undefined;
}

/** A process that worked for this one ended without a word. */
export interface WorkerDied {
  readonly kind: 'worker-died';
  /** `killed`: the system ended it. */
  readonly how: 'killed' | 'unknown';
}

export interface GpuMissing {
  readonly kind: 'gpu-missing';
  /** `build`: there may be one, but the library is built without support for it. */
  readonly problem: 'none-there' | 'build';
}

export interface DiskFull {
  readonly kind: 'disk-full';
  readonly path: string | undefined;
}

/** A request got no answer, or a bad one. */
export interface RequestFailed {
  readonly kind: 'request-failed';
  readonly problem:
    | 'no-such-host'
    | 'refused'
    | 'timeout'
    | 'certificate'
    | 'dropped'
    | 'not-found'
    | 'server'
    | 'access'
    | 'too-many'
    | 'bad-request'
    | 'unknown';
  readonly host: string | undefined;
  /** Status of HTTP, as 404. */
  readonly status: number | undefined;
}

/** A program that a library calls is not on this machine. */
export interface ProgramMissing {
  readonly kind: 'program-missing';
  readonly program: string;
}

/** Data that a library needs and does not bring along. */
export interface ResourceMissing {
  readonly kind: 'resource-missing';
  readonly library: string;
  readonly resource: string;
  /** The line that fetches it. */
  readonly command: string;
}

export type EnvironmentFacts =
  | DependencyMissing
  | LibraryUnloadable
  | FileRefused
  | DecodeFailed
  | FormatRefused
  | MemoryShort
  | WorkerDied
  | GpuMissing
  | DiskFull
  | RequestFailed
  | ProgramMissing
  | ResourceMissing;
