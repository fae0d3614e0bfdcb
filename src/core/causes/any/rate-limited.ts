/** The service answers no more for now: too many requests, or a quota used up. */
import { requestExceptions } from '../../traceback/requestExceptions.ts';
import { defineCause } from '../cause.ts';
import { requestMatch, type RequestMatch } from './requestMatch.ts';

export const rateLimited = defineCause<RequestMatch>({
  id: 'rate-limited',
  exceptions: [
    ...new Set([...requestExceptions, 'Exception', 'OSError', 'ValueError', 'RuntimeError']),
  ],
  rootCause: 'environment',
  docs: {
    title: 'Too many requests',
    what: 'The service refuses to answer more requests for now.',
    why: 'Services count the requests of each account or address, and stop answering above their limit.',
    todo: 'Wait, ask for less at a time, or raise the limit of the account.',
    limits: 'How long to wait is not known unless the message says so.',
  },
  detect: (crash) => requestMatch(crash, ['too-many']),
  explain: ({ host }) => ({
    line: `${host === 'the server' ? 'The service' : host} answers no more for now: too many requests, or the quota is used up.`,
    what: `${host === 'the server' ? 'The service' : host} answers no more for now.`,
    why: 'It counts requests, and this account or address is above its limit.',
    todo: 'Wait before running the cell again. In a loop, pause between requests (`time.sleep`), and keep what was fetched already.',
  }),
  fixes: () => [],
});
