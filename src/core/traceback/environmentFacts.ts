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

export type EnvironmentFacts = DependencyMissing | LibraryUnloadable;
