/** The messages about requests that failed: no network, no access, too many. */
import { requestExceptions } from './requestExceptions.ts';
import type { RequestFailed } from './environmentFacts.ts';
import type { MessageRow } from './messageRow.ts';
import { numberIn } from './messageRow.ts';

/** Libraries also pass such messages on in exceptions of other names. */
const ANY = [
  ...requestExceptions,
  ...['Exception', 'OSError', 'IOError', 'RuntimeError', 'ValueError', 'ConnectionError'],
  ...['EnvironmentError', 'FileNotFoundError', 'DatasetNotFoundError', 'NonMatchingChecksumError'],
];

export const requestMessages: readonly MessageRow[] = [
  row(
    'too-many',
    ANY,
    /(?:HTTP Error|Error code|[Ss]tatus(?: code)?|status_code)[ :=]*429\b|\b429 Client Error|Too Many Requests|[Rr]ate.?limit(?:ed| exceeded)|exceeded your current quota/,
  ),
  row(
    'access',
    ANY,
    /(?:HTTP Error|Error code:|status_code=|status code) ?(?<status>40[13])\b|\b(?<other>40[13]) (?:Client Error|Unauthorized|Forbidden)|Could not find kaggle\.json|[Ii]ncorrect API key|[Ii]nvalid (?:API|access) (?:key|token)|api_key client option must be set|gated repo|You must (?:log in|be authenticated|have access)|credential propagation was unsuccessful|Your default credentials were not found|Unable to locate credentials|Invalid user token|Token is required|Could not authenticate|api_key not configured|Authentication(?:Error| failed| required)/,
  ),
  row(
    'no-such-host',
    ANY,
    /getaddrinfo failed|Name or service not known|Temporary failure in name resolution|nodename nor servname|Failed to resolve|No address associated with hostname|Unable to find the server/,
  ),
  row(
    'certificate',
    ANY,
    /CERTIFICATE_VERIFY_FAILED|certificate verify failed|SSLCertVerificationError/,
  ),
  row(
    'refused',
    ANY,
    /Connection refused|actively refused|Failed to establish a new connection|Cannot connect to host|Errno 111|Errno 10061/,
  ),
  row(
    'timeout',
    ANY,
    /[Tt]imed out|[Rr]ead timeout|Max retries exceeded|Errno 110|Errno 10060|TimeoutError/,
  ),
  row(
    'dropped',
    ANY,
    /Connection (?:aborted|reset|broken)|Remote end closed connection|EOF occurred in violation of protocol|IncompleteRead|Broken pipe|Network is unreachable|Server disconnected/,
  ),
  row(
    'not-found',
    ANY,
    /(?:HTTP Error|Error code:) ?(?<status>404)\b|\b(?<other>404) Client Error|is not a local folder and is not a valid model identifier/,
  ),
  row(
    'server',
    ANY,
    /(?:HTTP Error|Error code:) ?(?<status>5\d\d)\b|\b(?<other>5\d\d) Server Error|returned (?<third>5\d\d)\b/,
  ),
  row(
    'bad-request',
    ANY,
    /(?:HTTP Error|Error code:|HttpError) ?(?<status>4\d\d)\b|\b(?<other>4\d\d) Client Error/,
  ),
  row(
    'unknown',
    ANY,
    /We couldn't connect to|Can't load .* for '.*'\. If you were trying to load|URL fetch failure on|Couldn't reach |offline mode|failed to start tunnel|Connection to .* failed|[Cc]ould not (?:reach|connect)/,
  ),
  row(
    'unknown',
    [
      ...[
        'ConnectionError',
        'HTTPError',
        'HttpError',
        'MaxRetryError',
        'ReadTimeout',
        'RequestException',
      ],
      ...[
        'ScraperException',
        'PyngrokNgrokHTTPError',
        'PyngrokNgrokError',
        'SSLError',
        'URLError',
        'gaierror',
      ],
      ...['ProxyError', 'TwitterHTTPError', 'TweepError', 'RemoteDisconnected', 'RemoteDataError'],
    ],
    /^/,
  ),
  row(
    'access',
    ['MessageError', 'NoCredentialsError', 'DefaultCredentialsError', 'AuthenticationError'],
    /^/,
  ),
  row('too-many', ['RateLimitError', 'TooManyRequests', 'YFRateLimitError'], /^/),
];

function row(
  problem: RequestFailed['problem'],
  exceptions: readonly string[],
  words: RegExp,
): MessageRow {
  return {
    exceptions,
    pattern: words.source === '^' ? words : new RegExp(`^[\\s\\S]*?(?:${words.source})`),
    printedBy: 'the operating systems, HTTP, and the libraries that pass their words on',
    read: ({ status, other, third }, message) => {
      const printed = status ?? other ?? third;
      return {
        kind: 'request-failed',
        problem,
        host: hostIn(message),
        status: numberIn(printed),
      };
    },
  };
}

function hostIn(message: string): string | undefined {
  const match =
    /https?:\/\/([\w.-]+)|host=['"]([\w.-]+)['"]|Failed to resolve '([\w.-]+)'|host ([\w.-]+\.[a-z]{2,})\b/.exec(
      message,
    );
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4];
}
