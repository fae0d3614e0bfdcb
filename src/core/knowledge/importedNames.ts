/**
 * Classes and functions that notebooks use by their bare name, by the module they are imported from.
 *
 * Source: the libraries' own documentation and tutorials.
 */

/**
 * One module a line, `#` for a heading. `?` marks a name with other uses, `??` one that is mostly a variable; of
 * several modules with one name the more usual comes first. Behind `|` stand the attributes that decide for this
 * meaning, `()` for a call; `??` alone means the call.
 */
const TABLE = `
# Standard library
abc: ABC ABCMeta abstractmethod
ast: literal_eval
collections: Counter OrderedDict defaultdict deque namedtuple ChainMap
collections.abc: MutableMapping
concurrent.futures: ThreadPoolExecutor ProcessPoolExecutor as_completed
contextlib: contextmanager redirect_stdout
copy: deepcopy copy?? | ()
dataclasses: dataclass asdict
datetime: timedelta timezone? date??
datetime: datetime? | () now strptime today utcnow fromtimestamp utcfromtimestamp combine fromisoformat strftime
dateutil.parser: parse?? | ()
dateutil.relativedelta: relativedelta
decimal: Decimal getcontext
enum: Enum IntEnum
fractions: Fraction
functools: lru_cache partial? reduce? wraps cmp_to_key total_ordering
getpass: getpass? getuser
glob: glob? | ()
io: BytesIO StringIO
itertools: combinations permutations product?? chain?? cycle?? islice groupby? zip_longest accumulate combinations_with_replacement
itertools: starmap takewhile
math: sqrt? ceil? floor? factorial? radians? degrees? log2? log10? isnan? gcd? pi?
math: exp?? log?? sin?? cos?? tan?? pow?? | ()
multiprocessing: Pool? cpu_count
operator: itemgetter attrgetter
os.path: join?? | ()
pathlib: Path PurePath
pprint: pprint? | ()
queue: PriorityQueue
random: randint? shuffle? randrange? sample?? choice?? random? | ()
statistics: mean?? median?? stdev? mode?? | ()
threading: Thread
time: sleep? perf_counter
time: time? | ()
timeit: default_timer
typing: Any Callable Dict Generic Iterable Iterator List Literal Optional Sequence? Set Tuple NamedTuple TypedDict TypeVar Union
urllib.parse: urlencode urljoin urlparse quote_plus
urllib.request: urlopen urlretrieve
zipfile: ZipFile
# Notebooks
IPython.display: HTML Markdown clear_output Audio? YouTubeVideo IFrame SVG? Javascript? Math?
IPython.display: Image? | ()
google.colab.patches: cv2_imshow
ipywidgets: interact interactive interact_manual
kaggle_secrets: UserSecretsClient
tqdm: tqdm? trange tqdm_notebook tnrange | () pandas write
# Arrays, tables, statistics
numpy: arange linspace ndarray nan? array?? zeros?? ones??
numpy.linalg: inv?? norm?? eig?? det?? | ()
numpy.random: randn rand? default_rng
pandas: DataFrame Series? read_csv read_excel get_dummies to_datetime date_range concat?
pandas.plotting: scatter_matrix parallel_coordinates autocorrelation_plot lag_plot
pandas_profiling: ProfileReport?
ydata_profiling: ProfileReport?
scipy.cluster.hierarchy: dendrogram linkage fcluster
scipy.integrate: odeint solve_ivp quad?
scipy.interpolate: interp1d griddata UnivariateSpline CubicSpline
scipy.io: loadmat savemat
scipy.optimize: curve_fit minimize? fsolve linprog linear_sum_assignment minimize_scalar
scipy.sparse: csr_matrix csc_matrix coo_matrix hstack? vstack?
scipy.spatial: distance_matrix ConvexHull KDTree? Voronoi Delaunay
scipy.spatial.distance: cdist pdist squareform euclidean? cosine?
scipy.special: expit logsumexp softmax??
scipy.stats: boxcox chi2_contingency f_oneway kruskal ks_2samp kurtosis? linregress mannwhitneyu multivariate_normal norm? pearsonr
scipy.stats: probplot shapiro skew? spearmanr ttest_1samp ttest_ind ttest_rel wilcoxon zscore? gaussian_kde
statsmodels.formula.api: ols? | ()
statsmodels.graphics.tsaplots: plot_acf plot_pacf
statsmodels.stats.outliers_influence: variance_inflation_factor
statsmodels.tsa.arima.model: ARIMA
statsmodels.tsa.holtwinters: ExponentialSmoothing SimpleExpSmoothing Holt
statsmodels.tsa.seasonal: seasonal_decompose STL
statsmodels.tsa.statespace.sarimax: SARIMAX
statsmodels.tsa.stattools: adfuller acf pacf kpss coint
sympy: symbols? Symbol? simplify? init_printing lambdify Eq? solve?? diff??
# Plots
matplotlib: rcParams
matplotlib.animation: FuncAnimation ArtistAnimation
matplotlib.colors: ListedColormap LinearSegmentedColormap LogNorm BoundaryNorm
matplotlib.gridspec: GridSpec
matplotlib.lines: Line2D
matplotlib.patches: Ellipse? Patch? Rectangle? Circle?
matplotlib.ticker: FuncFormatter MaxNLocator MultipleLocator PercentFormatter
mlxtend.plotting: plot_decision_regions
mpl_toolkits.axes_grid1: make_axes_locatable ImageGrid
mpl_toolkits.basemap: Basemap
mpl_toolkits.mplot3d: Axes3D
plotly.offline: init_notebook_mode iplot download_plotlyjs
plotly.subplots: make_subplots
pywaffle: Waffle
wordcloud: WordCloud STOPWORDS ImageColorGenerator
yellowbrick.cluster: KElbowVisualizer SilhouetteVisualizer
# scikit-learn
sklearn.base: BaseEstimator TransformerMixin ClassifierMixin RegressorMixin clone?
sklearn.calibration: CalibratedClassifierCV calibration_curve
sklearn.cluster: KMeans MiniBatchKMeans DBSCAN AgglomerativeClustering SpectralClustering AffinityPropagation Birch MeanShift OPTICS
sklearn.compose: ColumnTransformer make_column_transformer make_column_selector TransformedTargetRegressor
sklearn.datasets: load_iris load_digits load_wine load_breast_cancer load_diabetes load_boston fetch_california_housing fetch_openml
sklearn.datasets: fetch_20newsgroups fetch_olivetti_faces make_blobs make_circles make_classification make_moons make_regression
sklearn.decomposition: PCA NMF FastICA FactorAnalysis IncrementalPCA KernelPCA TruncatedSVD LatentDirichletAllocation
sklearn.discriminant_analysis: LinearDiscriminantAnalysis QuadraticDiscriminantAnalysis
sklearn.dummy: DummyClassifier DummyRegressor
sklearn.ensemble: RandomForestClassifier RandomForestRegressor AdaBoostClassifier AdaBoostRegressor BaggingClassifier
sklearn.ensemble: BaggingRegressor ExtraTreesClassifier ExtraTreesRegressor GradientBoostingClassifier GradientBoostingRegressor
sklearn.ensemble: HistGradientBoostingClassifier HistGradientBoostingRegressor IsolationForest StackingClassifier StackingRegressor
sklearn.ensemble: VotingClassifier VotingRegressor
sklearn.feature_extraction: DictVectorizer
sklearn.feature_extraction.text: CountVectorizer TfidfVectorizer TfidfTransformer HashingVectorizer ENGLISH_STOP_WORDS
sklearn.feature_selection: SelectKBest SelectFromModel RFE RFECV VarianceThreshold f_classif f_regression mutual_info_classif
sklearn.feature_selection: mutual_info_regression chi2?
sklearn.gaussian_process: GaussianProcessClassifier GaussianProcessRegressor
sklearn.impute: SimpleImputer KNNImputer IterativeImputer MissingIndicator
sklearn.inspection: permutation_importance PartialDependenceDisplay
sklearn.linear_model: LinearRegression LogisticRegression Lasso LassoCV Ridge RidgeCV BayesianRidge ElasticNet ElasticNetCV
sklearn.linear_model: HuberRegressor LogisticRegressionCV Perceptron? PassiveAggressiveClassifier RANSACRegressor RidgeClassifier
sklearn.linear_model: SGDClassifier SGDRegressor
sklearn.manifold: TSNE MDS Isomap LocallyLinearEmbedding SpectralEmbedding
sklearn.metrics: accuracy_score balanced_accuracy_score average_precision_score auc?? classification_report cohen_kappa_score
sklearn.metrics: confusion_matrix f1_score fbeta_score adjusted_rand_score davies_bouldin_score explained_variance_score log_loss?
sklearn.metrics: make_scorer matthews_corrcoef mean_absolute_error mean_squared_error mean_absolute_percentage_error
sklearn.metrics: mean_squared_log_error median_absolute_error multilabel_confusion_matrix plot_confusion_matrix? plot_roc_curve
sklearn.metrics: precision_score precision_recall_curve precision_recall_fscore_support r2_score recall_score roc_auc_score
sklearn.metrics: roc_curve root_mean_squared_error silhouette_score silhouette_samples ConfusionMatrixDisplay RocCurveDisplay
sklearn.metrics: PrecisionRecallDisplay
sklearn.metrics.pairwise: cosine_similarity euclidean_distances linear_kernel pairwise_distances
sklearn.mixture: GaussianMixture BayesianGaussianMixture
sklearn.model_selection: train_test_split cross_val_score cross_val_predict cross_validate GridSearchCV RandomizedSearchCV KFold
sklearn.model_selection: StratifiedKFold RepeatedKFold GroupKFold GroupShuffleSplit LeaveOneOut ParameterGrid ShuffleSplit
sklearn.model_selection: RepeatedStratifiedKFold StratifiedShuffleSplit TimeSeriesSplit learning_curve validation_curve
sklearn.model_selection: HalvingGridSearchCV
sklearn.multiclass: OneVsRestClassifier OneVsOneClassifier
sklearn.multioutput: MultiOutputClassifier MultiOutputRegressor ClassifierChain
sklearn.naive_bayes: GaussianNB MultinomialNB BernoulliNB ComplementNB
sklearn.neighbors: KNeighborsClassifier KNeighborsRegressor NearestNeighbors KernelDensity LocalOutlierFactor NearestCentroid
sklearn.neural_network: MLPClassifier MLPRegressor
sklearn.pipeline: Pipeline? make_pipeline? FeatureUnion
sklearn.preprocessing: StandardScaler MinMaxScaler RobustScaler MaxAbsScaler LabelEncoder FunctionTransformer KBinsDiscretizer
sklearn.preprocessing: LabelBinarizer MultiLabelBinarizer Normalizer OneHotEncoder OrdinalEncoder PolynomialFeatures Binarizer?
sklearn.preprocessing: PowerTransformer QuantileTransformer label_binarize
sklearn.svm: SVC SVR LinearSVC LinearSVR OneClassSVM NuSVC
sklearn.tree: DecisionTreeClassifier DecisionTreeRegressor export_graphviz export_text plot_tree
sklearn.utils: resample? shuffle?
sklearn.utils.class_weight: compute_class_weight compute_sample_weight
# Gradient boosting
catboost: CatBoost CatBoostClassifier CatBoostRegressor
catboost: Pool? | ()
imblearn.over_sampling: SMOTE ADASYN BorderlineSMOTE RandomOverSampler SMOTENC
imblearn.under_sampling: RandomUnderSampler NearMiss TomekLinks
imblearn.combine: SMOTEENN SMOTETomek
imblearn.pipeline: Pipeline? make_pipeline?
category_encoders: TargetEncoder? CatBoostEncoder
hyperopt: STATUS_OK Trials fmin tpe
lightgbm: LGBMClassifier LGBMRegressor
ngboost: NGBRegressor NGBClassifier
pmdarima: auto_arima
prophet: Prophet
skopt: BayesSearchCV gp_minimize
xgboost: DMatrix? XGBClassifier XGBRegressor plot_importance?
mlxtend.frequent_patterns: apriori? association_rules fpgrowth
mlxtend.preprocessing: TransactionEncoder
lifelines: KaplanMeierFitter CoxPHFitter
lime.lime_tabular: LimeTabularExplainer
surprise: Reader? SVD? KNNBasic
pycaret.classification: compare_models? finalize_model? tune_model?
boruta: BorutaPy
tpot: TPOTClassifier TPOTRegressor
# Keras and TensorFlow
tensorflow.keras: Input? Model? Sequential
tensorflow.keras.applications: VGG16? VGG19 ResNet50 InceptionV3 MobileNet MobileNetV2 Xception DenseNet121 EfficientNetB0 InceptionResNetV2
tensorflow.keras.applications.vgg16: VGG16?
tensorflow.keras.applications.imagenet_utils: decode_predictions preprocess_input
tensorflow.keras.callbacks: EarlyStopping? ModelCheckpoint? ReduceLROnPlateau? TensorBoard? LearningRateScheduler? CSVLogger? Callback? LambdaCallback
tensorflow.keras.initializers: RandomNormal? HeNormal GlorotUniform
tensorflow.keras.layers: Activation AveragePooling2D Add? BatchNormalization Bidirectional Concatenate Conv1D Conv2D Conv2DTranspose Conv3D
tensorflow.keras.layers: Dense Dropout? Embedding? Flatten? GRU? GlobalAveragePooling1D GlobalAveragePooling2D GlobalMaxPooling1D GlobalMaxPooling2D
tensorflow.keras.layers: InputLayer LSTM? Lambda? LayerNormalization Layer? LeakyReLU? MaxPool2D MaxPooling1D MaxPooling2D MultiHeadAttention Permute?
tensorflow.keras.layers: RepeatVector Reshape SeparableConv2D SimpleRNN SpatialDropout1D SpatialDropout2D TextVectorization TimeDistributed UpSampling2D ZeroPadding2D concatenate??
tensorflow.keras.losses: BinaryCrossentropy CategoricalCrossentropy SparseCategoricalCrossentropy categorical_crossentropy binary_crossentropy MeanSquaredError?
tensorflow.keras.models: load_model model_from_json clone_model
tensorflow.keras.optimizers: Adam? SGD? RMSprop? Adagrad? Adadelta? Adamax? Nadam
tensorflow.keras.preprocessing: image_dataset_from_directory
tensorflow.keras.preprocessing.image: ImageDataGenerator array_to_img img_to_array load_img
tensorflow.keras.preprocessing.sequence: pad_sequences TimeseriesGenerator
tensorflow.keras.preprocessing.text: Tokenizer? one_hot?? text_to_word_sequence
tensorflow.keras.regularizers: l1?? l2?? l1_l2
tensorflow.keras.utils: plot_model to_categorical Sequence? get_file
scikeras.wrappers: KerasClassifier? KerasRegressor?
tensorflow.keras.wrappers.scikit_learn: KerasClassifier? KerasRegressor?
keras_tuner: RandomSearch? Hyperband? HyperParameters
# PyTorch
torch: Tensor? no_grad? tensor??
torch.autograd: Variable
torch.nn: CrossEntropyLoss BCEWithLogitsLoss BCELoss MSELoss NLLLoss L1Loss ReLU? Sigmoid? Softmax? Linear? Conv2d MaxPool2d BatchNorm1d BatchNorm2d ConvTranspose2d DataParallel Parameter? ModuleList TransformerEncoder TransformerEncoderLayer
torch.nn.utils.rnn: pad_sequence pack_padded_sequence pad_packed_sequence
torch.optim: AdamW? Adam? SGD?
torch.optim.lr_scheduler: StepLR ReduceLROnPlateau? CosineAnnealingLR ExponentialLR OneCycleLR
torch.utils.data: DataLoader Dataset? TensorDataset RandomSampler SequentialSampler SubsetRandomSampler WeightedRandomSampler Subset? random_split ConcatDataset IterableDataset
torch.utils.tensorboard: SummaryWriter
torchsummary: summary??
torchvision.datasets: ImageFolder MNIST? CIFAR10 FashionMNIST
torchvision.transforms: Compose? ToTensor ToPILImage CenterCrop RandomHorizontalFlip RandomResizedCrop Normalize?? Resize??
torchvision.utils: make_grid save_image
pytorch_lightning: LightningModule LightningDataModule Trainer?
torch_geometric.data: Data?? HeteroData
torch_geometric.nn: GCNConv GATConv SAGEConv global_mean_pool
ultralytics: YOLO
albumentations.pytorch: ToTensorV2
efficientnet_pytorch: EfficientNet
segment_anything: SamPredictor sam_model_registry
ignite.engine: create_supervised_trainer create_supervised_evaluator
# Text and language models
datasets: load_dataset load_metric DatasetDict concatenate_datasets
diffusers: StableDiffusionPipeline DiffusionPipeline
gensim.models: Word2Vec Doc2Vec FastText? KeyedVectors CoherenceModel LdaModel TfidfModel
gensim.models.doc2vec: TaggedDocument
gensim.utils: simple_preprocess
huggingface_hub: notebook_login hf_hub_download snapshot_download
langchain.chains: LLMChain RetrievalQA
langchain.prompts: PromptTemplate ChatPromptTemplate
langchain.text_splitter: RecursiveCharacterTextSplitter CharacterTextSplitter
langchain_openai: ChatOpenAI OpenAIEmbeddings
langchain_community.vectorstores: FAISS? Chroma?
nltk: FreqDist ngrams? pos_tag sent_tokenize? word_tokenize?
nltk.corpus: stopwords wordnet?
nltk.sentiment.vader: SentimentIntensityAnalyzer?
nltk.stem: PorterStemmer? SnowballStemmer WordNetLemmatizer LancasterStemmer
nltk.stem.porter: PorterStemmer?
nltk.tokenize: RegexpTokenizer TweetTokenizer word_tokenize? sent_tokenize?
nltk.translate.bleu_score: sentence_bleu corpus_bleu SmoothingFunction
openai: OpenAI
peft: LoraConfig PeftModel get_peft_model prepare_model_for_kbit_training
sentence_transformers: SentenceTransformer CrossEncoder
textblob: TextBlob
transformers: AutoConfig AutoFeatureExtractor AutoImageProcessor AutoModel AutoModelForCausalLM AutoModelForMaskedLM AutoModelForQuestionAnswering AutoModelForSeq2SeqLM AutoModelForSequenceClassification AutoModelForTokenClassification AutoProcessor AutoTokenizer
transformers: BertConfig BertForSequenceClassification BertModel BertTokenizer BertTokenizerFast BitsAndBytesConfig DataCollatorForLanguageModeling DataCollatorForSeq2Seq DataCollatorWithPadding DistilBertTokenizer
transformers: DistilBertForSequenceClassification GPT2LMHeadModel GPT2Tokenizer RobertaModel RobertaTokenizer Seq2SeqTrainer Seq2SeqTrainingArguments T5ForConditionalGeneration T5Tokenizer TFAutoModel TFBertModel
transformers: Trainer? TrainingArguments get_linear_schedule_with_warmup get_cosine_schedule_with_warmup pipeline??
trl: SFTTrainer DPOTrainer
vaderSentiment.vaderSentiment: SentimentIntensityAnalyzer?
pyLDAvis.gensim_models: prepare??
# Data engineering, web, maps, quantum and others
PyPDF2: PdfReader? PdfWriter?
pypdf: PdfReader? PdfWriter?
Bio.Seq: Seq
apyori: apriori?
astropy.table: Table?
bs4: BeautifulSoup
dask.distributed: Client? LocalCluster
docx: Document??
dotenv: load_dotenv
faker: Faker
geopy.distance: geodesic great_circle
geopy.geocoders: Nominatim
kmodes.kmodes: KModes
kmodes.kprototypes: KPrototypes
kneed: KneeLocator
minisom: MiniSom
mpl_finance: candlestick_ohlc
numba: cuda? jit? njit prange vectorize?
pandasql: sqldf
pydantic: BaseModel? Field??
pymongo: MongoClient
pyproj: Proj Transformer?
pyspark: SparkConf SparkContext
pyspark.ml: Pipeline?
pyspark.ml.evaluation: BinaryClassificationEvaluator MulticlassClassificationEvaluator RegressionEvaluator
pyspark.ml.feature: StringIndexer VectorAssembler OneHotEncoderEstimator
pyspark.sql: SparkSession Row? SQLContext Window?
pyspark.sql.functions: col? lit? udf? when? countDistinct? explode? regexp_replace to_timestamp monotonically_increasing_id
pyspark.sql.types: StructField StructType StringType IntegerType DoubleType FloatType LongType TimestampType DateType BooleanType ArrayType
qiskit: QuantumCircuit QuantumRegister ClassicalRegister Aer execute? transpile?
qiskit.visualization: plot_histogram plot_bloch_multivector
requests.exceptions: HTTPError?
selenium.webdriver.common.by: By
selenium.webdriver.common.keys: Keys
selenium.webdriver.support.ui: WebDriverWait Select?
shapely.geometry: Point? Polygon? LineString MultiPolygon MultiPoint box??
sklearn_crfsuite: CRF
skimage.color: rgb2gray gray2rgb rgb2hsv rgb2lab
skimage.feature: greycomatrix graycomatrix hog? local_binary_pattern peak_local_max
skimage.filters: gaussian?? sobel?? threshold_otsu
skimage.io: imread? imshow? imsave?
skimage.measure: compare_ssim regionprops
skimage.metrics: structural_similarity peak_signal_noise_ratio
skimage.transform: resize?? rescale?? rotate??
skimage.util: img_as_float img_as_ubyte random_noise
sqlalchemy: create_engine
sqlalchemy.orm: sessionmaker declarative_base? Session?
sqlalchemy.ext.declarative: declarative_base?
stable_baselines3: PPO? DQN? A2C?
stable_baselines3.common.vec_env: DummyVecEnv
tabulate: tabulate? | ()
termcolor: colored? cprint
unidecode: unidecode? | ()
wikipediaapi: Wikipedia?
yellowbrick.regressor: ResidualsPlot
`;

/** Names of one module, with their marks. */
export interface ImportedNames {
  readonly module: string;
  readonly names: readonly string[];
  readonly whenAttribute: readonly string[];
}

export const importedNames: readonly ImportedNames[] = TABLE.trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => {
    const [left = '', attributes] = line.split(' | ');
    const [module = '', names = ''] = left.split(': ');
    return { module, names: names.split(' '), whenAttribute: attributes?.split(' ') ?? [] };
  });
