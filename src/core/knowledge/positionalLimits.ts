/**
 * How many arguments well-known functions take by position, where the rest must be named. Sources: seaborn's release
 * notes of 0.12 ("all plotting functions require keyword arguments") and its API reference; scikit-learn's API
 * reference (keyword-only since 1.0).
 */

const DATA_FIRST =
  'scatterplot lineplot relplot displot histplot kdeplot ecdfplot rugplot catplot stripplot swarmplot boxplot violinplot boxenplot pointplot barplot countplot lmplot regplot residplot jointplot';

/** The positional parameters in their order, by library and name; `?` marks those with a default. */
export const positionalLimits: ReadonlyMap<string, readonly string[]> = new Map<
  string,
  readonly string[]
>([
  ...DATA_FIRST.split(' ').map((name): [string, readonly string[]] => [
    `seaborn.${name}`,
    ['data?'],
  ]),
  ['seaborn.pairplot', ['data']],
  ['seaborn.heatmap', ['data']],
  ['seaborn.clustermap', ['data']],
  ['sklearn.compute_class_weight', ['class_weight']],
  ['sklearn.compute_sample_weight', ['class_weight', 'y']],
  ['sklearn.accuracy_score', ['y_true', 'y_pred']],
  ['sklearn.confusion_matrix', ['y_true', 'y_pred']],
  ['sklearn.classification_report', ['y_true', 'y_pred']],
  ['sklearn.f1_score', ['y_true', 'y_pred']],
  ['sklearn.precision_score', ['y_true', 'y_pred']],
  ['sklearn.recall_score', ['y_true', 'y_pred']],
  ['sklearn.mean_squared_error', ['y_true', 'y_pred']],
  ['sklearn.mean_absolute_error', ['y_true', 'y_pred']],
  ['sklearn.r2_score', ['y_true', 'y_pred']],
]);
