/**
 * The names that IPython extensions put into the notebook when `%load_ext` loads them. Nearly all define magics alone.
 *
 * Source: the documentation of each extension.
 */

/** Extensions that bind no name. */
const SILENT =
  'Cython Kqlmagic autoreload autotime bokeh.io.notebook cudf.pandas cuml.accel cython ' +
  'dotenv fortranmagic google.cloud.bigquery google.colab.data_table google.datalab heat ' +
  'iminuit ipyparallel ipytest itables jupyter_ai jupyter_ai_magics jupyter_black jupyternotify ' +
  'jupysql lab_black line_profiler magic_duckdb manim memory_profiler memray mlflow mypy_ipython nb_black nb_mypy ' +
  'neptune nvcc4jupyter nvcc_plugin oct2py.ipython pycodestyle_magic pyinstrument pymatbridge ' +
  'rmagic rpy2.ipython scalene snakeviz sparkmagic.magics sparksql_magic sql storemagic ' +
  'sympyprinting tensorboard tensorboard.notebook tikzmagic vega viztracer wandb watermark wurlitzer';

/** The others. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'kedro.ipython': ['catalog', 'context', 'pipelines', 'session'],
  'kedro.extras.extensions.ipython': ['catalog', 'context', 'pipelines', 'session'],
};

const byExtension: ReadonlyMap<string, readonly string[]> = new Map([
  ...SILENT.split(' ').map((name): readonly [string, readonly string[]] => [name, []]),
  ...Object.entries(NAMES),
]);

/** Names bound by `%load_ext extension`; `undefined` for an extension that is not in the table. */
export function namesOfExtension(extension: string): readonly string[] | undefined {
  return byExtension.get(extension);
}
