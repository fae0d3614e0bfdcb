/** What the causes about failed requests have in common. */
import type { Crash } from '../../model/crash.ts';
import type { RequestFailed } from '../../traceback/environmentFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import type { Match } from '../cause.ts';
import { code } from '../wording.ts';

export interface RequestMatch extends Match {
  readonly failed: RequestFailed;
  /** The host as spoken: a code span, or `the server`. */
  readonly host: string;
}

/** `undefined` if the crash is no failed request, or one of another problem. */
export function requestMatch(
  crash: Crash,
  problems: readonly RequestFailed['problem'][],
): RequestMatch | undefined {
  const failed = parseMessage(crash.exception, crash.message);
  if (failed?.kind !== 'request-failed' || !problems.includes(failed.problem)) return undefined;
  const { host, status } = failed;
  return {
    failed,
    host: host === undefined ? 'the server' : code(host),
    names: host === undefined ? [] : [host],
    crashType: 'request-error',
    origin: { ...crash.site, label: 'the request is made here' },
    evidence: [
      {
        basis: 'observed',
        fact:
          host === undefined
            ? 'a request over the network failed'
            : `a request to ${code(host)} failed`,
        place: crash.site,
      },
      status === undefined
        ? { basis: 'observed', fact: `it was raised as ${code(crash.exception)}` }
        : { basis: 'observed', fact: `the answer had the status ${String(status)}` },
    ],
  };
}
