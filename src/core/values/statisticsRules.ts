/** What statsmodels' drawings refuse: more lags than there are values, lines that they do not know. */
import { argument, type Arguments, type Rule } from './machine.ts';
import { raise } from './raised.ts';
import { integerOf, textOf, UNKNOWN, type Axis, type Value } from './value.ts';

const PLOTS = ['statsmodels.graphics.tsaplots', 'statsmodels.api.graphics.tsa'];
const QUANTILES = ['statsmodels.api', 'statsmodels.graphics.gofplots', 'statsmodels.api.graphics'];

export const statisticsRules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...PLOTS.map((module): [string, Rule] => [`${module}.plot_acf`, correlations]),
  ...PLOTS.map((module): [string, Rule] => [`${module}.plot_pacf`, partialCorrelations]),
  ...QUANTILES.map((module): [string, Rule] => [`${module}.qqplot`, quantiles]),
]);

function lengthOf(value: Value | undefined): Axis {
  if (value?.kind === 'series') return value.length;
  return value?.kind === 'array' && value.shape?.length === 1 ? value.shape[0] : undefined;
}

/** The values, and the lags that are asked for; `undefined` if one of them is not known. */
function asked(given: Arguments): { readonly length: number; readonly lags: number } | undefined {
  const length = lengthOf(argument(given, 0, 'x'));
  const lags = integerOf(argument(given, 2, 'lags'));
  return length === undefined || lags === undefined ? undefined : { length, lags };
}

/** Lag 0 is the first of them. */
function correlations(given: Arguments): Value {
  const known = asked(given);
  if (known && known.lags >= known.length) {
    raise(
      'ValueError',
      `could not broadcast input array from shape (${String(known.length)},) into shape (${String(known.lags + 1)},)`,
      'statsmodels.graphics.tsaplots.plot_acf',
    );
  }
  return UNKNOWN;
}

function partialCorrelations(given: Arguments): Value {
  const known = asked(given);
  // Exactly half is refused in some versions only.
  if (known && known.lags > Math.floor(known.length / 2)) {
    raise(
      'ValueError',
      `Can only compute partial correlations for lags up to 50% of the sample size. The requested nlags ${String(known.lags)} must be < ${String(Math.floor(known.length / 2))}.`,
      'statsmodels.tsa.stattools.pacf',
    );
  }
  return UNKNOWN;
}

/** Source: statsmodels' `qqline`, the same since 0.5. */
const LINES = new Set(['45', 'r', 's', 'q']);

function quantiles(given: Arguments): Value {
  const line = argument(given, 6, 'line');
  const written = textOf(line) ?? integerOf(line);
  const isUnknown = typeof written === 'string' ? !LINES.has(written) : written !== undefined;
  if (isUnknown) {
    raise(
      'ValueError',
      `${String(written)} option for line not understood`,
      'statsmodels.graphics.gofplots.qqline',
    );
  }
  return UNKNOWN;
}
