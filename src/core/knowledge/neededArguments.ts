/**
 * Methods that cannot be called with empty brackets, of Python's own types, pandas, NumPy and scikit-learn.
 * Source: the signatures in the documentation of Python 3.13, pandas 2.2, NumPy 2.1 and scikit-learn 1.5.
 */
const NEED_ARGUMENTS: ReadonlySet<string> = new Set(
  [
    'append extend insert remove index join startswith endswith find replace add setdefault fromkeys',
    'groupby merge apply map applymap agg aggregate pipe query eval isin fillna astype set_index sort_values',
    'rename drop filter between nlargest nsmallest reindex_like get_group contains',
    'fit fit_transform transform inverse_transform predict predict_proba score partial_fit decision_function',
    'reshape dot take repeat resize searchsorted put',
  ].flatMap((row) => row.split(' ')),
);

/** Whether a method of that name is of no use without an argument; names that nobody knows are not. */
export function needsArguments(method: string): boolean {
  return NEED_ARGUMENTS.has(method);
}

/** Whether a method of that name is often given a number of rows or items: `df.head(3)`. Source: as above. */
export function takesCount(method: string): boolean {
  return /^(?:head|tail|sample|most_common|nlargest|nsmallest)$/.test(method);
}
