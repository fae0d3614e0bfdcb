/** What a cause is whose evidence is the message itself: which value on the crash line it speaks of, and the words. */
import type { Crash } from '../model/crash.ts';
import type { Fix, RootCause } from '../model/finding.ts';
import type { Expr } from '../python/ast.ts';
import type { NotebookFacts } from '../state/notebookFacts.ts';
import type { MessageFacts } from '../traceback/messageFacts.ts';
import { parseMessage } from '../traceback/messages.ts';
import { defineCause, type Cause, type CauseSpec, type Match, type Wording } from './cause.ts';
import { innermostSite, type CrashSite } from './crashSite.ts';
import { failedCall, type FailedCall } from './failedCall.ts';
import { knownFacts, type KnownFacts } from './knownFacts.ts';
import { replaceFix, type Replacement } from './replaceFix.ts';
import { matchAbout, subjectOf, type About, type Subject } from './subject.ts';

/** The crash line, for finding what the message is about. */
export interface CrashLine {
  readonly crash: Crash;
  readonly notebook: NotebookFacts;
  readonly site: CrashSite | undefined;
  /** The call that the error came out of. */
  readonly failed: FailedCall | undefined;
  /** The values that these parts of the line stand for; those that are not there are left out. */
  readonly subjects: (...exprs: readonly (Expr | undefined)[]) => readonly Subject[];
  /** What is known of the value besides the text and the message. */
  readonly known: (subject: Subject | undefined) => KnownFacts | undefined;
  /** The first of these that can hold data: no function, class or module. */
  readonly firstData: (exprs: readonly (Expr | undefined)[]) => Subject | undefined;
}

/** What was found about one crash. */
export interface Found extends About {
  /** Where it differs from the cause's own. */
  readonly rootCause?: RootCause;
  readonly replacements?: readonly Replacement[];
}

type MessageOf<K extends MessageFacts['kind']> = Extract<MessageFacts, { readonly kind: K }>;

interface ValueCauseSpec<K extends MessageFacts['kind'], F extends Found> extends Pick<
  CauseSpec<Match>,
  'id' | 'exceptions' | 'rootCause' | 'docs'
> {
  /** The messages that it is about. */
  readonly kind: K;
  /** Finds, never words. */
  find(message: MessageOf<K>, line: CrashLine): F | undefined;
  words(found: F, message: MessageOf<K>): Wording;
}

interface ValueMatch<K extends MessageFacts['kind'], F extends Found> extends Match {
  readonly found: F;
  readonly message: MessageOf<K>;
  readonly crashSite: CrashSite | undefined;
}

/** Makes a cause that every message of its kind speaks for. */
export function defineValueCause<K extends MessageFacts['kind'], F extends Found>(
  spec: ValueCauseSpec<K, F>,
): Cause {
  const { id, exceptions, rootCause, docs, kind } = spec;
  return defineCause<ValueMatch<K, F>>({
    id,
    exceptions,
    rootCause,
    isGeneral: true,
    docs,
    detect(crash, notebook) {
      const message = parseMessage(crash.exception, crash.message);
      if (!message || !isOfKind(message, kind)) return undefined;
      const line = crashLine(crash, notebook);
      const found = spec.find(message, line);
      if (!found) return undefined;
      return {
        ...matchAbout(found, crash),
        ...(found.rootCause ? { rootCause: found.rootCause } : {}),
        found,
        message,
        crashSite: line.site,
      };
    },
    explain: ({ found, message }) => spec.words(found, message),
    fixes: ({ found, crashSite }, crash, notebook): readonly Fix[] =>
      crashSite
        ? (found.replacements ?? []).flatMap((each) => replaceFix(each, crashSite, crash, notebook))
        : [],
  });
}

function isOfKind<K extends MessageFacts['kind']>(
  message: MessageFacts,
  kind: K,
): message is MessageOf<K> {
  return message.kind === kind;
}

function crashLine(crash: Crash, notebook: NotebookFacts): CrashLine {
  const site = innermostSite(crash, notebook);
  const subjects: CrashLine['subjects'] = (...exprs) =>
    site ? exprs.flatMap((expr) => (expr ? [subjectOf(expr, site, crash, notebook)] : [])) : [];
  return {
    crash,
    notebook,
    site,
    failed: site && failedCall(crash, site),
    subjects,
    known: (subject) => site && subject && knownFacts(subject.expr, site, crash, notebook),
    firstData: (exprs) =>
      exprs
        .filter((expr) => expr?.kind !== 'Constant' && expr?.kind !== 'Lambda')
        .flatMap((expr) =>
          subjects(expr).filter(({ name }) => expr?.kind !== 'Name' || name !== undefined),
        )[0],
  };
}
