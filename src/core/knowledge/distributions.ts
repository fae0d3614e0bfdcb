/**
 * Which distribution (the name that `pip install` takes) brings a module.
 *
 * Source: the installation pages of the libraries. Distributions that are called like their module (but for `_` and
 * `-`) are in the second table.
 */

/**
 * One module a line: its name as imported, the distribution, and what conda calls it if that differs. `!` marks
 * modules whose own name on the index is another project, or an empty one. `-`: nothing to install.
 */
const RENAMED = `
absl absl-py
adodbapi pywin32
airflow apache-airflow airflow
attr! attrs
azure.cognitiveservices.speech azure-cognitiveservices-speech
azure.cognitiveservices.vision.computervision azure-cognitiveservices-vision-computervision
azure.core azure-core
azure.identity azure-identity
azure.keyvault azure-keyvault
azure.storage.blob azure-storage-blob
azureml azureml-core
bayes_opt bayesian-optimization
bidi python-bidi
binance python-binance
Bio biopython
bs4 beautifulsoup4
bson pymongo
caffe -
cairo pycairo
category_encoders category-encoders category_encoders
clip! git+https://github.com/openai/CLIP.git
community! python-louvain
cpuinfo py-cpuinfo
Crypto! pycryptodome
Cryptodome pycryptodomex
cudf cudf-cu12 cudf
cufflinks cufflinks cufflinks-py
cuml cuml-cu12 cuml
cupy cupy-cuda12x cupy
cv2 opencv-python opencv
Cython cython
dateutil python-dateutil
dbutils -
discord discord.py
distutils setuptools
django Django
dns dnspython
docker docker docker-py
docx! python-docx
dotenv! python-dotenv
dwave dwave-ocean-sdk
ee earthengine-api
en_core_web_lg -
en_core_web_md -
en_core_web_sm -
faiss faiss-cpu
ffmpeg! ffmpeg-python
FinanceDataReader finance-datareader
fitz! pymupdf
geohash python-geohash
gi pygobject
git gitpython
github PyGithub pygithub
google -
google.ai.generativelanguage google-ai-generativelanguage
google.api_core google-api-core
google.appengine -
google.auth google-auth
google.cloud.aiplatform google-cloud-aiplatform
google.cloud.automl google-cloud-automl
google.cloud.bigquery google-cloud-bigquery
google.cloud.bigquery_storage google-cloud-bigquery-storage
google.cloud.documentai google-cloud-documentai
google.cloud.firestore google-cloud-firestore
google.cloud.language google-cloud-language
google.cloud.logging google-cloud-logging
google.cloud.pubsub google-cloud-pubsub
google.cloud.pubsub_v1 google-cloud-pubsub
google.cloud.secretmanager google-cloud-secret-manager
google.cloud.speech google-cloud-speech
google.cloud.storage google-cloud-storage
google.cloud.texttospeech google-cloud-texttospeech
google.cloud.translate google-cloud-translate
google.cloud.translate_v2 google-cloud-translate
google.cloud.vision google-cloud-vision
google.colab -
google.genai google-genai
google.generativeai google-generativeai
google.oauth2 google-auth
google.protobuf protobuf
googleapiclient google-api-python-client
googlesearch googlesearch-python
graphviz graphviz python-graphviz
grpc grpcio
hydra hydra-core
ignite pytorch-ignite ignite
igraph igraph python-igraph
imblearn imbalanced-learn
IPython ipython
iterstrat iterative-stratification
jose python-jose
jwt! pyjwt
kaggle_datasets -
kaggle_secrets -
kaleido kaleido python-kaleido
keras_contrib git+https://www.github.com/keras-team/keras-contrib.git
kerastuner keras-tuner
ldap python-ldap
learntools -
Levenshtein levenshtein
llama_cpp llama-cpp-python
magic python-magic
markdown Markdown
MDAnalysis mdanalysis
mpl_toolkits matplotlib
mpl_toolkits.basemap basemap
msgpack msgpack msgpack-python
mssparkutils -
mysql mysql-connector-python
mysql.connector mysql-connector-python
MySQLdb mysqlclient
nacl pynacl
neo4j neo4j neo4j-python-driver
newsapi! newsapi-python
newspaper newspaper3k
notebookutils -
OpenGL pyopengl
OpenSSL pyopenssl
ortools ortools ortools-python
osgeo gdal
paho paho-mqtt
past future
patoolib patool
pdfminer pdfminer.six
PIL pillow
pkg_resources setuptools
pl_bolts lightning-bolts
pptx python-pptx
progressbar progressbar2
psycopg2 psycopg2-binary psycopg2
pylab matplotlib
pyLDAvis pyldavis
pynvml nvidia-ml-py
PyPDF2 pypdf2
PyQt5 pyqt5 pyqt
PyQt6 pyqt6
pyro! pyro-ppl
PySide2 pyside2
PySimpleGUI pysimplegui
pythoncom pywin32
pywintypes pywin32
pywt pywavelets
pyximport cython
rest_framework djangorestframework
scikitplot scikit-plot
segment_anything git+https://github.com/facebookresearch/segment-anything.git
serial! pyserial
SimpleITK simpleitk
skfuzzy scikit-fuzzy
skimage! scikit-image
sklearn! scikit-learn
sklearn_extra scikit-learn-extra
sklearn_genetic sklearn-genetic-opt
sklearnex scikit-learn-intelex
skmultiflow scikit-multiflow
skmultilearn scikit-multilearn
skopt scikit-optimize
sksurv scikit-survival
slugify! python-slugify
smart_open smart-open smart_open
snap snap-stanford
snowflake.connector snowflake-connector-python
snowflake.snowpark snowflake-snowpark-python
sonnet! dm-sonnet
SPARQLWrapper sparqlwrapper
speech_recognition SpeechRecognition speechrecognition
splitfolders split-folders
surprise scikit-surprise
tables tables pytables
tabula tabula-py
talib ta-lib
telegram! python-telegram-bot
tensorboardX tensorboardx
tensorflow_docs git+https://github.com/tensorflow/docs.git
torch torch pytorch
torch_geometric torch-geometric pytorch_geometric
torch_scatter torch-scatter pytorch-scatter
torch_sparse torch-sparse pytorch-sparse
twitter! python-twitter
umap! umap-learn
usb pyusb
vaderSentiment vaderSentiment vadersentiment
websocket! websocket-client
wget wget python-wget
whisper! openai-whisper
wikipediaapi wikipedia-api
win32api pywin32
win32com pywin32
win32con pywin32
win32gui pywin32
wx wxpython
Xlib python-xlib
yaml pyyaml
zmq pyzmq
`;

/** Modules whose distribution is called like them. */
const SAME_NAME = `
accelerate albumentations alibi_detect altair annoy anthropic anytree apyori arabic_reshaper arch arviz
astropy attrs auto_gptq auto_ts autogluon backports.zoneinfo bertopic bitsandbytes blosc bokeh boruta boto3
botocore bottleneck cairocffi cairosvg cartopy catboost ccxt celery chardet chess chromadb clearml click
cloudpickle cmdstanpy colorama colorcet contextily crewai_tools cryptography ctgan cvxopt cvxpy cycler dagshub
dash dash_bootstrap_components dash_core_components dash_html_components dash_table dask datasets datashader
datatable deap deep_translator deepface deeplake detoxify dgl diffusers dill docutils dtreeviz duckdb
duckduckgo_search easyocr efficientnet_pytorch einops elasticsearch eli5 emoji empyrical evaluate
facenet_pytorch faker fastai fastapi fastparquet fastprogress fasttext fbprophet feature_engine featuretools
filterpy finnhub fiona flair flask flask_cors flask_ngrok flask_sqlalchemy flax folium fsspec ftfy fuzzywuzzy
gdown gensim geocoder geojson geopandas geoplot geopy geoviews gmplot google_auth_httplib2
google_auth_oauthlib googletrans gplearn gpytorch gradio graphframes graphql gspread gurobipy gym gymnasium
h2o h3 h5py hdbscan hmmlearn holidays holoviews hpsklearn httpx huggingface_hub humanize hvplot hyperopt
imageio imageio_ffmpeg imgaug imutils inflect instructor interpret ipdb ipyleaflet ipympl ipyparallel ipytest
ipyvolume ipywidgets isodate itables jax jaxlib jieba joblib jsonlines jsonschema jupyter jupyter_dash kaggle
kaggle_environments kagglehub keras keras_applications keras_cv keras_nlp keras_preprocessing keras_tuner kfp
kiteconnect kmodes kneed konlpy kornia ktrain langchain langchain_community langchain_core
langchain_google_genai langchain_huggingface langchain_openai langchain_text_splitters langdetect langgraph
langid langsmith lazypredict librosa lifelines lightfm lightgbm lightning lime line_profiler litellm
llama_index loguru lxml markdown2 matplotlib matplotlib_inline matplotlib_venn mediapipe memory_profiler
minisom missingno mlflow mlxtend mne monai moviepy mpi4py mpl_finance mplcursors mplfinance mpmath
multiprocess munch mxnet nbconvert nbformat neptune nest_asyncio networkx ngboost nibabel nilearn nlpaug nltk
numba numexpr numpy oauth2client onnx onnx_tf onnxruntime open3d openai openpyxl optuna orjson osmnx pandas
pandas_datareader pandas_gbq pandas_profiling pandas_ta pandasai pandasql pandera panel papermill paramiko
parso patsy pdfkit pdfplumber peewee peft pendulum pg8000 pgmpy pillow pinecone pingouin plotly plotnine
pmdarima polars pooch praw prefect prettytable prophet psutil psycopg py7zr pyarrow pyaudio pyautogui pycaret
pycocotools pycorenlp pycountry pydantic pydantic_settings pydeck pydicom pydot pydotplus pydrive pydub
pyfolio pygad pygame pyglet pygments pylint pymc pymc3 pymongo pymysql pynndescent pyod pyodbc pyomo pyparsing
pypdf pyperclip pyproj pyreadr pyreadstat pyspark pystan pytesseract pytest pytorch_forecasting
pytorch_lightning pytorch_pretrained_bert pytorch_tabnet pytorch_transformers pyttsx3 pytube pytz pyvis
pyvista pywaffle qiskit qrcode quandl quantstats rapidfuzz rasterio rdflib rdkit recordlinkage regex reportlab
requests requests_html rich rouge rouge_score rtree ruamel.yaml s3fs sacrebleu sacred sacremoses safetensors
sagemaker schedule scikeras scikit_posthocs scipy scispacy scrapy seaborn segmentation_models
segmentation_models_pytorch selenium sentence_transformers sentencepiece seqeval shap shapely
simple_salesforce six sklearn_crfsuite sklearn_pandas sktime snowballstemmer sounddevice soundfile spacy
spacy_transformers sqlalchemy sqlmodel squarify stable_baselines3 stanza statsforecast statsmodels streamlit
supervision sweetviz sympy ta tabulate tensorboard tensorflow tensorflow_addons tensorflow_datasets
tensorflow_decision_forests tensorflow_federated tensorflow_hub tensorflow_io tensorflow_model_optimization
tensorflow_privacy tensorflow_probability tensorflow_text tensorflow_transform tensorflowjs tensorlayer
tensorly termcolor tesserocr textblob textdistance textstat tflearn tflite_runtime theano thefuzz tifffile
tiktoken timm tokenizers toolz topojson torch_xla torchaudio torchinfo torchmetrics torchsummary torchtext
torchvision torchviz tpot tqdm traitlets transformers transformers_interpret treelib trimesh trl tsfresh
tslearn tweepy twython typer ultralytics unidecode unstructured urllib3 uvicorn vaex vecstack vega
vega_datasets venn viztracer vtk wandb watermark wbdata wbgapi weasyprint webcolors werkzeug wfdb wikipedia
word2number wordcloud wrapt xarray xgboost xlrd xlsxwriter xlwings xlwt xmltodict yahooquery yake
ydata_profiling yellowbrick yfinance youtube_dl youtube_transcript_api yt_dlp zarr
`;

/** Where to get a module from. */
export interface Distribution {
  /** What `pip install` takes; empty if there is nothing to install. */
  readonly distribution: string;
  /** What `conda install` takes, as far as conda has it; empty if there is nothing to install from an index. */
  readonly condaPackage: string;
  /** False for modules that exist on one host only, or are not on the index. */
  readonly isInstallable: boolean;
  /** Whether the module is part of a namespace such as `google.cloud`: the part before the last dot may exist alone. */
  readonly isNamespace: boolean;
  /** Whether installing the module's own name would bring another project, or an empty one. */
  readonly isOwnNameTaken: boolean;
}

function rowOf(line: string): readonly [module: string, row: Distribution] {
  const [marked = '', pip = '', conda = pip] = line.split(' ');
  const module = marked.replace('!', '');
  const isInstallable = pip !== '-';
  const isOnIndex = isInstallable && !pip.startsWith('git+');
  return [
    module,
    {
      distribution: isInstallable ? pip : '',
      condaPackage: isOnIndex ? conda.toLowerCase() : '',
      isInstallable,
      isNamespace: module.includes('.'),
      isOwnNameTaken: marked.endsWith('!'),
    },
  ];
}

const byModule: ReadonlyMap<string, Distribution> = new Map([
  ...RENAMED.trim().split('\n').map(rowOf),
  ...SAME_NAME.trim()
    .split(/\s+/)
    .map((module) => rowOf(`${module} ${module.replaceAll('_', '-')}`)),
]);

/** Modules in the table, as imported. */
export const knownModules: readonly string[] = [...byModule.keys()];

/**
 * The distribution that brings a module such as `sklearn.svm`; the row of the longest prefix counts. `undefined` for
 * a module that is not in the table: it is probably called like its first part.
 */
export function distributionOf(module: string): Distribution | undefined {
  for (let name = module; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
    const row = byModule.get(name);
    if (row) return row;
  }
  return undefined;
}
