/** A request over the network got no answer, or an error. */
import { requestExceptions } from '../../traceback/requestExceptions.ts';
import type { RequestFailed } from '../../traceback/environmentFacts.ts';
import { defineCause } from '../cause.ts';
import { capital, code } from '../wording.ts';
import { requestMatch, type RequestMatch } from './requestMatch.ts';

interface NetworkFailed extends RequestMatch {
  readonly problem: Problem;
}

export const networkFailed = defineCause<NetworkFailed>({
  id: 'network-failed',
  exceptions: [
    ...new Set([
      ...requestExceptions,
      'Exception',
      'OSError',
      'IOError',
      'ValueError',
      'RuntimeError',
    ]),
  ],
  rootCause: 'environment',
  docs: {
    title: 'Request failed',
    what: 'A request over the network got no answer, or the server answered with an error.',
    why: 'The machine has no network, the address is wrong or no longer served, the server is down, or something between refuses the connection.',
    todo: 'Check the network and the address; if both are right, try again later.',
    limits: 'Recognised by the words of the message. Nothing is asked over the network.',
  },
  detect(crash) {
    const match = requestMatch(crash, PROBLEMS);
    const problem = PROBLEMS.find((each) => each === match?.failed.problem);
    return match && problem && { ...match, problem };
  },
  explain({ problem, failed, host }) {
    const { what, why, todo } = WORDS[problem](host, failed.status);
    return { line: `${capital(what)}.`, what: `${capital(what)}.`, why, todo };
  },
  fixes: () => [],
});

/** Those that are about the network and the server; a login and too many requests are causes of their own. */
type Problem = Exclude<RequestFailed['problem'], 'access' | 'too-many'>;

const PROBLEMS: readonly Problem[] = [
  ...(['no-such-host', 'refused', 'timeout', 'certificate', 'dropped', 'not-found'] as const),
  ...(['server', 'bad-request', 'unknown'] as const),
];

interface Words {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

const WORDS: Record<Problem, (host: string, status: number | undefined) => Words> = {
  'no-such-host': (host) => ({
    what: `the name of ${host} could not be looked up: this machine probably has no network`,
    why: 'Names are looked up over the network. Without one, or with a misspelled name, there is no address to connect to.',
    todo: 'Check the network. On Kaggle, switch on "Internet" in the settings of the notebook.',
  }),
  refused: (host) => ({
    what: `${host} did not accept the connection`,
    why: 'Nothing listens there (a server of your own that is not started, another port), or something between blocks it.',
    todo: 'Start the server, or check address and port; then run the cell again.',
  }),
  timeout: (host) => ({
    what: `${host} did not answer in time`,
    why: 'The server is down or slow, or a firewall swallows the request.',
    todo: 'Run the cell again later; if the server is slow, allow it more time (`timeout=`).',
  }),
  certificate: (host) => ({
    what: `the certificate of ${host} could not be verified`,
    why: 'It has expired, a proxy puts in its own, or this Python has no list of authorities (as after installing it on a Mac).',
    todo: `Bring the list up to date: ${code('%pip install --upgrade certifi')}. On a Mac, run ${code('Install Certificates.command')}.`,
  }),
  dropped: (host) => ({
    what: `${host} broke off the connection`,
    why: 'The server closes connections that take too long or come too often; networks also drop them.',
    todo: 'Run the cell again; for many requests, wait between them.',
  }),
  'not-found': (host) => ({
    what: `there is nothing at that address of ${host}`,
    why: 'The address is misspelled, or what it led to was moved or removed.',
    todo: 'Open the address in a browser, and correct it.',
  }),
  server: (host, status) => ({
    what: `${host} failed to answer${status === undefined ? '' : ` (status ${String(status)})`}`,
    why: 'The fault lies with the server, not with this code.',
    todo: 'Run the cell again later.',
  }),
  'bad-request': (host, status) => ({
    what: `${host} refused the request${status === undefined ? '' : ` (status ${String(status)})`}`,
    why: 'Something in the request is not as the server expects: a parameter, the address, the data that is sent.',
    todo: 'Compare the request with the documentation of the service; the rest of the message names what it dislikes.',
  }),
  unknown: (host) => ({
    what: `a request to ${host} failed`,
    why: 'The network, the server, or the service behind it did not do its part.',
    todo: 'Check the network and the address, and run the cell again later. Services also change or close their interfaces.',
  }),
};
