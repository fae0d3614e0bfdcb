/** A value cannot be written as JSON, or pickled. */
import { dottedName } from '../../python/dottedName.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { defineCause } from '../cause.ts';
import { expressionsAt, innermostSite } from '../crashSite.ts';
import { lineMatch, type LineMatch } from '../lineMatch.ts';
import { comingFrom } from '../subject.ts';
import { kindOf, shortType } from '../typeWords.ts';
import { code } from '../wording.ts';

interface NotSerializable extends LineMatch {
  readonly found: string;
  readonly type: string;
  readonly format: 'json' | 'pickle';
  readonly call: string;
}

export const notSerializable = defineCause<NotSerializable>({
  id: 'not-serializable',
  exceptions: ['TypeError', 'AttributeError', 'PicklingError'],
  rootCause: 'api-misuse',
  isGeneral: true,
  docs: {
    title: 'Value cannot be stored like that',
    what: '`json.dump` or `pickle.dump` meets a value that the format has no form for: an array, a date, a set, a model with open connections, a lambda.',
    why: 'JSON knows texts, numbers, lists, dicts, true, false and null. Pickle stores data and the names of functions, but no locks, threads, generators or functions without a name.',
    todo: 'Convert the value first (`.tolist()`, `str(…)`, `list(…)`), or use the library’s own way to save.',
    limits: 'Where in the value it was is not told.',
  },
  detect(crash, notebook) {
    const message = parseMessage(crash.exception, crash.message);
    const site = innermostSite(crash, notebook);
    if (message?.kind !== 'not-serializable' || !site) return undefined;
    const call = expressionsAt(site).find(
      (expr) =>
        expr.kind === 'Call' &&
        /(?:^|\.)(?:dumps?|to_json|save|deepcopy)$/.test(dottedName(expr.func) ?? ''),
    );
    const expr = call?.kind === 'Call' ? call.args[0] : undefined;
    const type = message.names === 'type' ? message.subject : typeOfPrinted(message.subject);
    const said = `${message.format === 'json' ? 'JSON' : 'Pickle'} has no form for ${code(message.subject)}`;
    const match = lineMatch({ said, crashType: 'io-error', expr }, site, crash, notebook);
    return {
      ...match,
      crashType: message.format === 'json' ? 'type-error' : 'io-error',
      names: [...new Set([...match.names, message.subject])],
      found: type === undefined ? code(message.subject) : kindOf(type),
      type: type ?? '',
      format: message.format,
      call: call?.kind === 'Call' ? (dottedName(call.func) ?? '') : '',
    };
  },
  explain({ found, type, format, written, subject, call }) {
    const from = subject ? comingFrom(subject) : '';
    const value = code(written);
    if (format === 'pickle') {
      return {
        line: `${value} holds ${found}, which cannot be pickled.`,
        what: `${value} holds ${found}, and pickle has no form for that.`,
        why: `Pickle stores data. Locks, open files, sessions, generators and functions without a name of their own belong to the running kernel.${from}`,
        todo: `Use the library’s own way to save (${code('model.save(…)')} in Keras, ${code('torch.save(model.state_dict(), …)')} in PyTorch), or store the data only.`,
      };
    }
    return {
      line: `${value} holds ${found}, which JSON has no form for; ${jsonForm(type)} converts it.`,
      what: `${value} holds ${found}, and JSON has no form for that.`,
      why: `JSON knows texts, numbers, lists, dicts, true, false and null.${from}`,
      todo: `Convert it first (${jsonForm(type)}), or give ${code(`${call === '' ? 'json.dumps' : call}(…, default=str)`)} to write the rest as text.`,
    };
  },
  fixes: () => [],
});

/** The type of a value that was printed in full, as Python 3.5 did. */
function typeOfPrinted(printed: string): string | undefined {
  if (/^array\(/.test(printed)) return 'ndarray';
  if (/^datetime\./.test(printed)) return 'datetime';
  if (/^(?:set\(|\{)/.test(printed)) return 'set';
  return /^-?\d+$/.test(printed) ? 'int64' : undefined;
}

function jsonForm(type: string): string {
  const name = shortType(type);
  if (/^(?:ndarray|Series|Index|Tensor)$/.test(name)) return code('.tolist()');
  if (/^(?:u?int|bool_?)\d*$/.test(name)) return code('int(…)');
  if (/^float\d*$/.test(name)) return code('float(…)');
  if (/^(?:datetime|date|Timestamp)$/.test(name)) return code('.isoformat()');
  if (/^(?:set|frozenset|dict_keys|dict_values|range|generator|map)$/.test(name))
    return code('list(…)');
  if (name === 'DataFrame') return code(".to_dict('records')");
  return name === 'bytes' ? code('.decode()') : code('str(…)');
}
