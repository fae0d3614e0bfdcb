/**
 * What each IPython magic does to the notebook's names. A magic that is not in the table may do anything.
 *
 * Sources: "Built-in magic commands" of the IPython documentation, 7 to 9; the documentation of the extensions and
 * platforms named in `from`.
 */

/** Whose Python a magic runs: with the notebook's names, with names of its own, or none. */
export type MagicText = 'python' | 'isolated-python' | 'other';

export type MagicEffect =
  /** May bind names that the text does not show. */
  | 'binds-unknown'
  /** Its positional arguments are names it binds. */
  | 'binds-arguments'
  /** Its first positional argument, if it is a name, gets bound. */
  | 'binds-first'
  /** `name << text` binds the name. */
  | 'binds-arrow'
  /** Its positional arguments are names it reads. */
  | 'reads-arguments'
  /** It runs what follows its options on the cell's first line, too. */
  | 'runs-line'
  /** `:name`, `{name}` and `$name` in its body are read. */
  | 'reads-body'
  /** Its positional arguments are names it deletes. */
  | 'deletes-arguments'
  | 'changes-directory'
  /** On a cell's first line it takes the whole cell, although it has one percent sign. */
  | 'takes-cell';

export interface MagicRow {
  /** As written after the percent signs; case matters. */
  readonly name: string;
  readonly form: 'line' | 'cell';
  /** `IPython`, or the extension or platform that has to be there. */
  readonly from: string;
  /** What follows the options on the line, and for cell magics the body. */
  readonly text: MagicText;
  readonly effects: readonly MagicEffect[];
  /** Options followed by a value: `-n`, `--out`. All others are flags. */
  readonly valueOptions: readonly string[];
  /** Those of them whose values are names that get bound. */
  readonly bindOptions: readonly string[];
  /** Those of them whose values are names that get read. */
  readonly readOptions: readonly string[];
  /** Options with which it runs its text here too, with the notebook's names. */
  readonly localOptions: readonly string[];
  /** Names it always binds. */
  readonly binds: readonly string[];
}

/** Lists are written as words between blanks. */
interface Details {
  readonly text?: MagicText;
  readonly effects?: readonly MagicEffect[];
  readonly value?: string;
  readonly bind?: string;
  readonly read?: string;
  readonly local?: string;
  readonly binds?: string;
}

function words(text: string | undefined): readonly string[] {
  return text === undefined || text === '' ? [] : text.split(' ');
}

function rows(
  form: 'line' | 'cell',
  from: string,
  names: string,
  details: Details = {},
): readonly MagicRow[] {
  const bindOptions = words(details.bind);
  const readOptions = words(details.read);
  return words(names).map((name) => ({
    name,
    form,
    from,
    text: details.text ?? 'other',
    effects: details.effects ?? [],
    valueOptions: [...words(details.value), ...bindOptions, ...readOptions],
    bindOptions,
    readOptions,
    localOptions: words(details.local),
    binds: words(details.binds),
  }));
}

const line = (from: string, names: string, details?: Details): readonly MagicRow[] =>
  rows('line', from, names, details);
const cell = (from: string, names: string, details?: Details): readonly MagicRow[] =>
  rows('cell', from, names, details);

const python = { text: 'python' } as const;
const isolated = { text: 'isolated-python' } as const;
const process = { bind: '--out --err', value: '--proc' } as const;
const otherLanguage = { bind: '-o --output', read: '-i --input' } as const;
const query = {
  effects: ['binds-arrow', 'reads-body'],
  value: '-n -m -q -a -f --file --alias --save --with --connection_arguments --close --section',
  bind: '-o --output',
  read: '-p --persist --append --persist-replace',
} as const;
const bigQuery = {
  effects: ['binds-first', 'reads-body'],
  value:
    '--project --destination_table --max_results --maximum_bytes_billed --dry_run_var --location ' +
    '--bqstorage_api_endpoint --bigquery_api_endpoint --progress_bar_type --job_id --engine',
  read: '--params',
} as const;

export const magicRows: readonly MagicRow[] = [
  ...line(
    'IPython',
    'alias alias_magic autoawait autocall automagic bookmark code_wrap colors conda config debug ' +
      'dhist dirs doctest_mode env gui hist history killbgscripts load loadpy load_ext logoff logon ' +
      'logstart logstate logstop lsmagic magic mamba matplotlib micromamba notebook page pastebin pdb ' +
      'pip popd pprint precision pwd pycat quickref recall rehashx rep reload_ext save sc set_env ' +
      'sx system tb unalias unload_ext uv who who_ls whos xmode',
  ),
  ...line('IPython', 'cat cp ldir lf lk ll ls lx man mkdir more mv rm rmdir'),
  ...line('IPython', 'cd pushd', { effects: ['changes-directory'] }),
  ...line('IPython', 'edit ed rerun run', { effects: ['binds-unknown'] }),
  ...line('IPython', 'macro', { effects: ['binds-first'] }),
  ...line('IPython', 'pdef pdoc pfile pinfo pinfo2 psource', { effects: ['reads-arguments'] }),
  ...line('IPython', 'psearch reset reset_selective store'),
  ...line('IPython', 'xdel', { effects: ['deletes-arguments'] }),
  // `%pylab` also imports everything from numpy and matplotlib.pyplot, unless `--no-import-all` is given.
  ...line('IPython', 'pylab', {
    binds: 'np plt numpy matplotlib pylab mlab pyplot figsize display getfigs',
  }),
  ...line('IPython', 'time', python),
  ...line('IPython', 'prun', { ...python, value: '-D -l -s -T' }),
  ...line('IPython', 'timeit', { ...isolated, value: '-n -r -p -v' }),
  ...line('ipykernel', 'clear connect_info less qtconsole subshell'),
  ...line('autoreload', 'autoreload'),
  ...line('autoreload', 'aimport', { effects: ['binds-arguments'] }),
  ...line('line_profiler', 'lprun', { ...python, value: '-m -D -T -u', read: '-f' }),
  ...line('memory_profiler', 'memit', { ...python, value: '-r -t -i' }),
  ...line('memory_profiler', 'mprun', { ...python, value: '-T -r', read: '-f' }),
  ...line('snakeviz', 'snakeviz', { ...python, value: '-f' }),
  ...line('pyinstrument', 'pyinstrument', { ...python, value: '--interval --async_mode --height' }),
  ...line('heat', 'heat', { ...python, value: '-o' }),
  ...line('scalene', 'scrun', python),
  ...line('ipyparallel', 'px', { text: 'other', value: '-t --targets' }),
  // After `%autopx` the cells below bind names elsewhere.
  ...line('ipyparallel', 'autopx', { effects: ['binds-unknown'] }),
  ...line('ipyparallel', 'pxconfig pxresult'),
  ...line('rpy2.ipython', 'R', { value: '-w -h -p -b -u -r -c', bind: '-o', read: '-i' }),
  ...line('rpy2.ipython', 'Rpush', { effects: ['reads-arguments'] }),
  ...line('rpy2.ipython', 'Rpull', { effects: ['binds-arguments'] }),
  ...line('rpy2.ipython', 'Rget Rdevice'),
  ...line('oct2py.ipython', 'octave', { ...otherLanguage, value: '-f -s -w -h -r -g -t' }),
  ...line('oct2py.ipython', 'octave_push', { effects: ['reads-arguments'] }),
  ...line('oct2py.ipython', 'octave_pull', { effects: ['binds-arguments'] }),
  ...line('sql', 'sql', query),
  ...line('sql', 'sqlcmd sqlplot sqlrender'),
  ...line('duckdb', 'dql duckdb', query),
  ...line('google.cloud.bigquery', 'bigquery bqsql', bigQuery),
  ...line('Kqlmagic', 'kql', query),
  ...line('tensorboard', 'tensorboard'),
  ...line('dotenv', 'dotenv'),
  ...line('watermark', 'watermark'),
  ...line('wandb', 'wandb'),
  ...line('mlflow', 'mlflow'),
  ...line('jupyter_ai', 'ai'),
  ...line('nbdime', 'nbdime'),
  ...line('storemagic', 'autorestore', { effects: ['binds-unknown'] }),
  ...line('kedro.ipython', 'reload_kedro load_node', { effects: ['binds-unknown'] }),
  ...line('Cython', 'cython_inline'),
  ...line('fortranmagic', 'fortran_config'),
  ...line('pycodestyle_magic', 'pycodestyle_on pycodestyle_off flake8_on flake8_off'),
  ...line('nb_black', 'blackout'),
  ...line('holoviews', 'compositor opts output'),
  ...line('julia.magic', 'julia'),
  ...line('sparkmagic.magics', 'manage_spark spark'),
  ...line('Colab', 'tensorflow_version shell'),
  ...line('Databricks', 'fs md r scala sh', { effects: ['takes-cell'] }),
  ...line('Databricks', 'python', { ...python, effects: ['takes-cell'] }),
  ...line(
    'AWS Glue',
    'additional_python_modules connections extra_jars extra_py_files glue_version',
  ),
  ...line(
    'AWS Glue',
    'iam_role idle_timeout number_of_workers region session_id_prefix worker_type',
  ),
  ...line('AWS Glue', 'stop_session status streaming etl list_sessions profile session_id'),

  ...cell('IPython', 'HTML SVG html javascript js latex markdown svg code_wrap'),
  ...cell('IPython', 'writefile file'),
  ...cell('IPython', 'bash sh script perl ruby pypy python python2 python3 cmd', process),
  ...cell('IPython', '! sx system'),
  ...cell('IPython', 'time', python),
  ...cell('IPython', 'debug', { ...python, value: '-b --breakpoint' }),
  ...cell('IPython', 'prun', { ...python, effects: ['runs-line'], value: '-D -l -s -T' }),
  ...cell('IPython', 'timeit', { ...isolated, effects: ['runs-line'], value: '-n -r -p -v' }),
  ...cell('IPython', 'capture', { ...python, effects: ['binds-first'] }),
  ...cell('line_profiler', 'lprun', { ...python, value: '-m -D -T -u', read: '-f' }),
  ...cell('memory_profiler', 'memit', { ...python, effects: ['runs-line'], value: '-r -t -i' }),
  ...cell('memory_profiler', 'mprun', { ...python, value: '-T -r', read: '-f' }),
  ...cell('snakeviz', 'snakeviz', { ...python, value: '-f' }),
  ...cell('pyinstrument', 'pyinstrument', { ...python, value: '--interval --async_mode --height' }),
  ...cell('heat', 'heat', { ...python, value: '-o' }),
  ...cell('scalene', 'scalene', python),
  ...cell('memray', 'memray_flamegraph', python),
  ...cell('viztracer', 'viztracer', { ...python, value: '-p --port' }),
  ...cell('wandb', 'wandb', python),
  ...cell('cudf.pandas', 'cudf.pandas.profile cudf.pandas.line_profile', python),
  ...cell('ipytest', 'ipytest run_pytest', python),
  ...cell('manim', 'manim', python),
  ...cell('jupyternotify', 'notify', python),
  ...cell('pycodestyle_magic', 'pycodestyle flake8', python),
  ...cell('jupyter_black', 'black blackcell', python),
  ...cell('holoviews', 'opts output', python),
  ...cell('sparkmagic.magics', 'local pyspark', python),
  ...cell('sparkmagic.magics', 'spark', { ...otherLanguage, effects: ['binds-unknown'] }),
  ...cell('sparkmagic.magics', 'configure info logs cleanup delete send_to_spark help'),
  ...cell('ipyparallel', 'px', {
    value: '-t --targets -g --group-outputs',
    bind: '-o --out',
    local: '--local',
  }),
  ...cell('sql', 'sql', query),
  ...cell('duckdb', 'dql duckdb', query),
  ...cell('sparksql_magic', 'sparksql', { ...query, effects: ['binds-first', 'reads-body'] }),
  ...cell('google.cloud.bigquery', 'bigquery bqsql', bigQuery),
  ...cell('google.datalab', 'bq gcs chart', { value: '-d --data', bind: '-n --name' }),
  ...cell('Kqlmagic', 'kql', query),
  ...cell('rpy2.ipython', 'R', { value: '-w -h -p -b -u -r -c', bind: '-o', read: '-i' }),
  ...cell('oct2py.ipython', 'octave', { ...otherLanguage, value: '-f -s -w -h -r -g -t' }),
  ...cell('pymatbridge', 'matlab', otherLanguage),
  ...cell('julia.magic', 'julia'),
  ...cell('Cython', 'cython cython_pyximport', {
    effects: ['binds-unknown'],
    value: '-c --compile-args --link-args -l --lib -n --name -L -I --include -S --src',
  }),
  ...cell('fortranmagic', 'fortran', { effects: ['binds-unknown'] }),
  ...cell('nvcc4jupyter', 'cu cuda cuda_group_run cuda_group_save nvprof'),
  ...cell('ipython-graph-notebook', 'cypher gremlin opencypher oc sparql', {
    bind: '--store-to -s',
  }),
  ...cell('Colab', 'shell'),
  ...cell('jupyter_ai', 'ai'),
  ...cell('Databricks', 'fs md r'),
  ...cell('diagrams', 'dot ditaa mermaid plantuml tikz blockdiag'),
  ...cell('other kernels', 'cpp csharp fsharp groovy java kotlin node perl6 php powershell pwsh'),
  ...cell('other kernels', 'rust sas scala stata swift typescript'),
];

function byName(form: 'line' | 'cell'): ReadonlyMap<string, MagicRow> {
  return new Map(magicRows.filter((row) => row.form === form).map((row) => [row.name, row]));
}

const lineMagics = byName('line');
const cellMagics = byName('cell');
const always = new Set(['IPython', 'ipykernel']);

/** The row of `%name`; `undefined` if the table has none. */
export function lineMagic(name: string): MagicRow | undefined {
  return lineMagics.get(name);
}

/** The row of `%%name`; `undefined` if the table has none. */
export function cellMagic(name: string): MagicRow | undefined {
  return cellMagics.get(name);
}

/** Whether a fresh kernel runs `%name` also when the percent sign is left out. */
export function isAutomagic(name: string): boolean {
  const row = lineMagics.get(name);
  return row !== undefined && always.has(row.from);
}
