/**
 * Well-known names and the import that everybody means by them: `np`, `plt`, `train_test_split`.
 *
 * Source: the conventions of the libraries' own documentation and tutorials. Standard modules imported under their
 * own name have no row here.
 */
import { importedNames } from './importedNames.ts';

/**
 * `unique`: practically nobody means anything else. `usual`: the name has other uses, but this is the first guess.
 * `by-use`: mostly a variable; only an attribute in `whenAttribute` makes this meaning likely.
 */
export type ImportConfidence = 'unique' | 'usual' | 'by-use';

export interface KnownImport {
  readonly name: string;
  /** What to write: `import numpy as np`. */
  readonly statement: string;
  /** The module imported from, or imported: `sklearn.model_selection`, `numpy`. */
  readonly module: string;
  readonly kind: 'module' | 'class' | 'function' | 'constant';
  readonly confidence: ImportConfidence;
  /** Attributes that decide for this meaning; `()` stands for calling the name itself. */
  readonly whenAttribute: readonly string[];
}

/** One row a line: the name (`?`: usual, `??`: by use), the module, then the attributes that decide for it. */
const MODULES = `
AlignIO Bio.AlignIO
AllChem rdkit.Chem.AllChem
Chem rdkit.Chem
Descriptors? rdkit.Chem.Descriptors
Draw? rdkit.Chem.Draw MolToImage MolsToGridImage
Entrez Bio.Entrez
F? torch.nn.functional relu softmax log_softmax cross_entropy nll_loss pad interpolate max_pool2d dropout mse_loss one_hot
F? pyspark.sql.functions col lit when udf avg count sum desc to_date countDistinct explode regexp_replace
Image? PIL.Image open fromarray new ANTIALIAS LANCZOS BILINEAR blend merge
ImageDraw PIL.ImageDraw
ImageEnhance PIL.ImageEnhance
ImageFilter PIL.ImageFilter
ImageFont PIL.ImageFont
ImageOps PIL.ImageOps
K? tensorflow.keras.backend clear_session sum mean square flatten epsilon cast
SeqIO Bio.SeqIO
T? torchvision.transforms Compose ToTensor Resize Normalize
alt? altair Chart
arviz arviz
az? arviz plot_trace summary plot_posterior from_pymc
bipartite? networkx.algorithms.bipartite
boston_housing tensorflow.keras.datasets.boston_housing
bs4 bs4
catboost catboost
cifar10 tensorflow.keras.datasets.cifar10
cifar100 tensorflow.keras.datasets.cifar100
cm?? matplotlib.cm viridis jet get_cmap coolwarm rainbow Blues Reds ScalarMappable
colors?? matplotlib.colors ListedColormap LinearSegmentedColormap Normalize LogNorm to_rgba
cp? cupy asarray asnumpy cuda
cudf cudf
cuml cuml
cupy cupy
cv2 cv2
cx?? contextily add_basemap
da? dask.array from_array
dash dash
dask dask
dcc? dash.dcc
dd? dask.dataframe read_csv from_pandas read_parquet
display?? IPython.display display HTML Image clear_output
drive?? google.colab.drive mount flush_and_unmount
ee ee
evaluate?? evaluate load
fashion_mnist tensorflow.keras.datasets.fashion_mnist
ff? plotly.figure_factory create_dendrogram create_annotated_heatmap create_distplot
fft?? numpy.fft fft ifft fftfreq rfft
files?? google.colab.files upload download
fits astropy.io.fits
folium folium
ft?? featuretools dfs EntitySet
fuzz? fuzzywuzzy.fuzz ratio partial_ratio token_sort_ratio token_set_ratio
genai? google.generativeai configure GenerativeModel list_models
genai? google.genai Client
gensim gensim
geopandas geopandas
go? plotly.graph_objects Figure Scatter Bar Layout Heatmap Pie Surface
gpd geopandas
gr? gradio Interface Blocks Textbox Image
gym? gym make spaces Env
gymnasium gymnasium
h2o h2o
h5py h5py
hp?? hyperopt.hp choice uniform quniform loguniform
html?? dash.html Div H1 H2 P Label
hub? tensorflow_hub KerasLayer load
hv? holoviews extension Points Curve
hvplot hvplot
image?? matplotlib.image imread
imageio imageio
imdb? tensorflow.keras.datasets.imdb load_data get_word_index
init?? torch.nn.init xavier_uniform_ kaiming_normal_ normal_
io? skimage.io imread imshow imsave ImageCollection
ipywidgets ipywidgets
jax jax
jnp jax.numpy
joblib joblib
keras? tensorflow.keras Sequential layers models optimizers datasets utils Input Model callbacks preprocessing
la? numpy.linalg norm inv eig det svd solve
langchain langchain
layers? tensorflow.keras.layers Dense Conv2D LSTM Dropout Flatten Input MaxPooling2D Embedding
lgb lightgbm
lgbm? lightgbm LGBMClassifier LGBMRegressor
librosa librosa
lightgbm lightgbm
linalg? numpy.linalg norm inv eig det svd solve
matplotlib matplotlib
mdates matplotlib.dates
metrics? sklearn.metrics accuracy_score confusion_matrix classification_report roc_curve auc f1_score mean_squared_error
missingno missingno
mlflow mlflow
mnist? tensorflow.keras.datasets.mnist load_data
models?? tensorflow.keras.models Sequential Model load_model
models?? torchvision.models resnet18 resnet34 resnet50 vgg16 vgg19 alexnet densenet121
mp?? mediapipe solutions
mpatches matplotlib.patches
mpimg matplotlib.image
mpl matplotlib
msno missingno
mticker matplotlib.ticker
mx?? mxnet nd gluon autograd
mxnet mxnet
networkx networkx
nib nibabel
nltk nltk
nn? torch.nn Module Linear Conv2d ReLU Sequential CrossEntropyLoss MSELoss Dropout Embedding LSTM Parameter
np numpy
numba numba
numpy numpy
nx networkx
onnx onnx
onnxruntime onnxruntime
openai openai
optim? torch.optim Adam SGD AdamW RMSprop lr_scheduler Adagrad
optimizers?? tensorflow.keras.optimizers Adam SGD RMSprop
optuna optuna
ort? onnxruntime InferenceSession
pa? pyarrow Table array schema
pandas pandas
patches?? matplotlib.patches Rectangle Circle Polygon Patch Ellipse
pd pandas
pdr? pandas_datareader DataReader get_data_yahoo
pg?? pingouin ttest anova pairwise_tests
pio? plotly.io renderers templates write_image
pl? polars DataFrame read_csv scan_csv col Series lit
pl? pytorch_lightning Trainer LightningModule LightningDataModule seed_everything Callback
plotly plotly
plt matplotlib.pyplot
pm? pymc Model Normal sample HalfNormal Uniform
polars polars
preprocessing? sklearn.preprocessing StandardScaler LabelEncoder MinMaxScaler scale normalize OneHotEncoder
ps?? pyspark.pandas read_csv DataFrame
psutil psutil
psycopg2 psycopg2
px? plotly.express scatter line bar histogram box pie imshow choropleth
py?? plotly.offline init_notebook_mode iplot plot
pyplot matplotlib.pyplot
pyspark pyspark
pytesseract pytesseract
pytest pytest
pywt pywt
requests requests
reuters? tensorflow.keras.datasets.reuters load_data get_word_index
rng?? numpy.random default_rng
scipy scipy
seaborn seaborn
shap shap
sitk SimpleITK
sk? sklearn
skimage skimage
sklearn sklearn
sm? statsmodels.api OLS add_constant Logit GLM tsa qqplot
smf statsmodels.formula.api
sns seaborn
so?? seaborn.objects Plot
sp? scipy stats optimize linalg sparse
sp? sympy symbols Symbol solve diff integrate simplify Eq Matrix
spacy spacy
special?? scipy.special expit gamma erf comb
sqlalchemy sqlalchemy
st? scipy.stats norm ttest_ind pearsonr t chi2_contingency linregress
st? streamlit title write sidebar markdown header dataframe button pyplot
stats? scipy.stats norm ttest_ind pearsonr zscore linregress mode chi2_contingency probplot spearmanr
statsmodels statsmodels
streamlit streamlit
sympy sympy
tensorflow tensorflow
tf tensorflow
tfa tensorflow_addons
tfd tensorflow_probability.distributions
tfds tensorflow_datasets
tfp tensorflow_probability
theano theano
timm timm
torch torch
torchaudio torchaudio
torchmetrics torchmetrics
torchtext torchtext
torchvision torchvision
transformers transformers
transforms?? torchvision.transforms Compose ToTensor Resize Normalize RandomHorizontalFlip CenterCrop
tree?? sklearn.tree DecisionTreeClassifier plot_tree export_graphviz
umap? umap UMAP
userdata?? google.colab.userdata get
utils?? tensorflow.keras.utils to_categorical plot_model
wandb wandb
wavfile scipy.io.wavfile
web?? pandas_datareader.data DataReader
webdriver selenium.webdriver
widgets? ipywidgets interact IntSlider Dropdown Button HBox VBox Output
wn?? nltk.corpus.wordnet synsets synset
xarray xarray
xgb xgboost
xgboost xgboost
xr xarray
yaml yaml
yf yfinance
`;

/** The same for the standard library, where the usual name is not the module's own. */
const STANDARD_ALIASES = `
ET xml.etree.ElementTree
dt? datetime datetime timedelta date timezone
mp?? multiprocessing Pool Process cpu_count Queue
osp os.path
email?? email message_from_string message_from_bytes message_from_file policy
pkl?? pickle load dump loads dumps
profile?? profile Profile run runctx
queue?? queue Queue PriorityQueue LifoQueue Empty Full SimpleQueue
resource?? resource getrusage setrlimit getrlimit RUSAGE_SELF RLIMIT_AS
secrets?? secrets token_hex token_urlsafe token_bytes choice randbelow
select?? select select poll epoll
signal?? signal signal SIGINT SIGTERM SIGALRM alarm
statistics?? statistics mean median mode stdev pstdev variance pvariance fmean quantiles multimode
string?? string ascii_letters ascii_lowercase ascii_uppercase digits punctuation printable whitespace Template capwords
struct?? struct pack unpack calcsize Struct unpack_from pack_into
tk? tkinter Tk Label Button
trace?? trace Trace
ttk? tkinter.ttk
`;

/** Modules with a member of the same name; which of the two is meant shows in the use. */
const MODULES_LIKE_THEIR_MEMBER = `
copy?? copy copy deepcopy
datetime? datetime datetime timedelta timezone date
glob? glob glob iglob
pprint? pprint pprint pformat
random? random randint choice shuffle seed random uniform sample choices randrange gauss
time? time time sleep perf_counter strftime ctime localtime process_time
tqdm? tqdm tqdm notebook auto trange
`;

function moduleRow(line: string): KnownImport {
  const [alias = '', module = '', ...whenAttribute] = line.split(' ');
  const name = alias.replaceAll('?', '');
  let statement = `import ${module} as ${name}`;
  if (name === module) statement = `import ${module}`;
  else if (module.endsWith(`.${name}`)) {
    statement = `from ${module.slice(0, -name.length - 1)} import ${name}`;
  }
  return {
    name,
    statement,
    module,
    kind: 'module',
    confidence: confidenceOf(alias),
    whenAttribute,
  };
}

/** What the question marks behind a name in a table mean. */
function confidenceOf(marked: string): ImportConfidence {
  if (marked.endsWith('??')) return 'by-use';
  return marked.endsWith('?') ? 'usual' : 'unique';
}

function memberRow(marked: string, module: string, whenAttribute: readonly string[]): KnownImport {
  const name = marked.replaceAll('?', '');
  const confidence = confidenceOf(marked);
  return {
    name,
    statement: `from ${module} import ${name}`,
    module,
    kind: kindOfMember(name),
    confidence,
    whenAttribute: confidence === 'by-use' && whenAttribute.length === 0 ? ['()'] : whenAttribute,
  };
}

/** PEP 8 says which is which. */
function kindOfMember(name: string): KnownImport['kind'] {
  if (CONSTANTS.has(name)) return 'constant';
  return /^_*\p{Lu}/u.test(name) || LOWER_CASE_CLASSES.has(name) ? 'class' : 'function';
}

const CONSTANTS = new Set([
  ...['ENGLISH_STOP_WORDS', 'STATUS_OK', 'STOPWORDS', 'nan', 'pi', 'rcParams', 'stopwords', 'tpe'],
]);
const LOWER_CASE_CLASSES = new Set([
  ...[
    'array',
    'count',
    'cycle',
    'date',
    'datetime',
    'defaultdict',
    'deque',
    'namedtuple',
    'partial',
  ],
  ...['timedelta', 'timezone', 'tqdm'],
]);

const modulesOf = (table: string): readonly KnownImport[] =>
  table.trim().split('\n').map(moduleRow);

/** Every row. Rows of one name: the more usual meaning comes first. */
export const knownImports: readonly KnownImport[] = [
  ...modulesOf(MODULES),
  ...modulesOf(STANDARD_ALIASES),
  ...importedNames.flatMap(({ module, names, whenAttribute }) =>
    names.map((name) => memberRow(name, module, whenAttribute)),
  ),
  ...modulesOf(MODULES_LIKE_THEIR_MEMBER),
];

const byName = new Map<string, KnownImport[]>();
for (const row of knownImports) {
  const rows = byName.get(row.name);
  if (rows) rows.push(row);
  else byName.set(row.name, [row]);
}

/**
 * The imports that a name may stand for, the best guess first; empty for a name of no fame.
 *
 * `attribute` is what the code takes from the name, `()` if it calls it. It decides between meanings, and lets in those
 * that are likely only by it.
 */
export function importsFor(name: string, attribute?: string): readonly KnownImport[] {
  const isDecided = (row: KnownImport): boolean =>
    attribute !== undefined && row.whenAttribute.includes(attribute);
  return (byName.get(name) ?? [])
    .filter((row) => row.confidence !== 'by-use' || isDecided(row))
    .sort((a, b) => Number(isDecided(b)) - Number(isDecided(a)));
}
