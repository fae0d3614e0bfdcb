/** A service wants to know who asks: a key, a token or a login is missing or refused. */
import { requestExceptions } from '../../traceback/requestExceptions.ts';
import { defineCause, type Match } from '../cause.ts';
import { code } from '../wording.ts';
import { requestMatch } from './requestMatch.ts';

interface LoginRequired extends Match {
  readonly host: string | undefined;
  readonly status: number | undefined;
}

export const loginRequired = defineCause<LoginRequired>({
  id: 'login-required',
  exceptions: [
    ...new Set([...requestExceptions, 'Exception', 'OSError', 'ValueError', 'RuntimeError']),
  ],
  rootCause: 'environment',
  docs: {
    title: 'Login or key missing',
    what: 'A service refuses the request because it does not know who asks, or does not let this one in.',
    why: 'Keys and tokens are kept outside of notebooks: in environment variables, files and secrets of the host. They have to be set again on every machine and, mostly, in every session.',
    todo: 'Set the key, or log in, before the cell; then run it again.',
    limits: 'Whether a key is valid is not known; keys are never read.',
  },
  detect(crash) {
    const match = requestMatch(crash, ['access']);
    if (!match) return undefined;
    const { failed, ...rest } = match;
    const isSetUp =
      crash.exception === 'MessageError' || /kaggle\.json|credential/i.test(crash.message);
    return {
      ...rest,
      host: failed.host === undefined ? undefined : match.host,
      status: failed.status,
      crashType: isSetUp ? 'environment-error' : 'request-error',
    };
  },
  explain({ host = 'the service', status }, crash) {
    if (crash.exception === 'MessageError') {
      return {
        line: 'The page did not complete what the cell asked of it, such as a login or an upload.',
        what: 'The cell asked something of the page (a login, a drive, an upload), and it was not completed.',
        why: 'The window was closed or refused, or the browser blocks it.',
        todo: 'Run the cell again, and complete the window that it opens.',
      };
    }
    if (/kaggle\.json/.test(crash.message)) {
      return {
        line: `The key of Kaggle, ${code('kaggle.json')}, is not where the client looks for it.`,
        what: `The client of Kaggle found no ${code('kaggle.json')}.`,
        why: 'It holds the user name and key, and has to be put on every machine anew.',
        todo: `Make a token in your settings on Kaggle and put the file at ${code('~/.kaggle/kaggle.json')}.`,
      };
    }
    const refusal = status === 403 ? 'does not let this request in' : 'wants a valid key or login';
    return {
      line: `${host === 'the service' ? 'The service' : host} ${refusal}${status === undefined ? '' : ` (status ${String(status)})`}.`,
      what: `${host === 'the service' ? 'The service' : host} refused the request: it ${refusal}.`,
      why:
        status === 403
          ? 'The account has no right to it, its terms have to be accepted first, or the server refuses programs that do not look like a browser.'
          : 'The key or token is missing, mistyped or expired. Sessions forget what earlier ones had set.',
      todo: 'Log in or set the key again before this cell, then run it. Keep the key out of the notebook.',
    };
  },
  fixes: () => [],
});
