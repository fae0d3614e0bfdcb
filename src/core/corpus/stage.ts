/**
 * Says at which part of the work a crash line stands, by what it calls.
 *
 * Source of the stages: "Why do Machine Learning Notebooks Crash?" (Wang et al., IEEE TSE 2025). The names are those of
 * the libraries' documented interfaces; names that several stages use (`summary`, `apply`) have no row.
 */
import { innermostSite } from '../causes/crashSite.ts';
import type { Crash } from '../model/crash.ts';
import type { Finding } from '../model/finding.ts';
import type { Stage } from '../model/corpus.ts';
import type { Expr } from '../python/ast.ts';
import { lastName } from '../python/dottedName.ts';
import { everyExpression, expressionsIn } from '../python/expressions.ts';
import { ownExprs } from '../python/walk.ts';
import type { NotebookFacts } from '../state/notebookFacts.ts';

/** Functions and methods by the stage that calls them, the later stage first: `plot(model.predict(x))` shows. */
const CALLS: readonly (readonly [stage: Stage, names: ReadonlySet<string>])[] = [
  [
    'visualization',
    names(`plot show figure subplots subplot hist scatter bar barh boxplot heatmap countplot histplot
      distplot pairplot jointplot lineplot barplot scatterplot violinplot kdeplot regplot lmplot catplot imshow savefig
      legend xlabel ylabel title set_title set_xlabel set_ylabel xticks yticks pie contour contourf plot_model
      plot_tree add_trace update_layout scatter_3d`),
  ],
  [
    'evaluation',
    names(`predict predict_proba predict_classes evaluate score accuracy_score f1_score precision_score
      recall_score roc_auc_score roc_curve confusion_matrix classification_report mean_squared_error
      mean_absolute_error r2_score cross_val_score cross_validate log_loss decision_function silhouette_score
      eval generate`),
  ],
  [
    'training',
    names(`fit fit_generator fit_predict train train_on_batch backward step partial_fit fit_resample
      zero_grad optimize apply_gradients`),
  ],
  [
    'model-construction',
    names(`Sequential Model Dense Conv1D Conv2D MaxPooling2D Flatten Dropout LSTM GRU Embedding Input
      BatchNormalization compile add_module Linear Conv1d Conv2d MaxPool2d LogisticRegression LinearRegression
      RandomForestClassifier RandomForestRegressor DecisionTreeClassifier DecisionTreeRegressor SVC SVR KMeans
      KNeighborsClassifier XGBClassifier XGBRegressor LGBMClassifier LGBMRegressor CatBoostClassifier
      GridSearchCV RandomizedSearchCV Pipeline make_pipeline load_model from_pretrained load_state_dict
      load_weights`),
  ],
  [
    'data-preparation',
    names(`read_csv read_excel read_json read_sql read_table read_parquet read_html read_pickle loadtxt
      genfromtxt DataFrame Series merge join concat drop dropna fillna groupby pivot pivot_table melt astype
      to_datetime to_numeric rename replace reset_index set_index sort_values value_counts isnull isna head
      describe info train_test_split fit_transform transform get_dummies reshape concatenate to_csv map imread
      apply_map applymap drop_duplicates open listdir unique array zeros flow_from_directory DataLoader
      pad_sequences to_categorical`),
  ],
];

/** Module aliases that tell the stage when nothing else does. */
const ROOTS: ReadonlyMap<string, Stage> = new Map([
  ['plt', 'visualization'],
  ['sns', 'visualization'],
  ['px', 'visualization'],
  ['nn', 'model-construction'],
  ['layers', 'model-construction'],
  ['metrics', 'evaluation'],
  ['pd', 'data-preparation'],
  ['df', 'data-preparation'],
]);

/** Where `answer` is what the crash is explained by. Silent (`unknown`) where neither the line nor its cell tells. */
export function stageOf(crash: Crash, answer: Finding | undefined, notebook: NotebookFacts): Stage {
  const setUp =
    answer?.crashType === 'module-not-found' || answer?.crashType === 'environment-error';
  if (setUp || /^(?:ModuleNotFound|Import)Error$/.test(crash.exception)) return 'environment-setup';
  const site = innermostSite(crash, notebook);
  if (!site) return 'unknown';
  return (
    stageOfExpressions(ownExprs(site.statement).flatMap(everyExpression)) ??
    stageOfExpressions(expressionsIn(site.facts.module.body)) ??
    'unknown'
  );
}

function stageOfExpressions(expressions: readonly Expr[]): Stage | undefined {
  const called = new Set(
    expressions.flatMap((expr) => (expr.kind === 'Call' ? (lastName(expr.func) ?? []) : [])),
  );
  const byCall = CALLS.find(([, known]) => [...called].some((name) => known.has(name)));
  if (byCall) return byCall[0];
  const roots = expressions.flatMap((expr) => (expr.kind === 'Name' ? [expr.id] : []));
  return roots.map((root) => ROOTS.get(root)).find((stage) => stage !== undefined);
}

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
