/**
 * What scikit-learn, TensorFlow, Keras, PyTorch, torchvision, gensim, spaCy, networkx, imbalanced-learn and librosa have
 * removed.
 *
 * Sources: the change logs of scikit-learn 0.18 to 1.7; TensorFlow's migration guide to version 2 and its release
 * notes; the Keras 3 migration guide; the release notes of PyTorch 1 to 2, torchvision, gensim 4, spaCy 3, networkx 2
 * and 3, imbalanced-learn and librosa.
 */
import {
  keywordsOnly,
  removedKeywords,
  removedMembers,
  type KeywordsOnly,
  type RemovedKeyword,
  type RemovedMember,
} from './removedApi.ts';

const SKLEARN = `
AdaBoostClassifier,AdaBoostRegressor,BaggingClassifier,BaggingRegressor base_estimator_ 1.4 name estimator_
BaggingClassifier,RandomForestClassifier,RandomForestRegressor,ExtraTreesClassifier,DecisionTreeClassifier,DecisionTreeRegressor n_features_ 1.2 name n_features_in_
CountVectorizer,TfidfVectorizer,DictVectorizer,HashingVectorizer,TfidfTransformer,OneHotEncoder,OrdinalEncoder,ColumnTransformer,PolynomialFeatures,FeatureUnion,StandardScaler get_feature_names 1.2 name get_feature_names_out
GaussianNB sigma_ 1.2 name var_
GradientBoostingClassifier,GradientBoostingRegressor loss_ 1.3 say the parameter \`loss\`
GridSearchCV,RandomizedSearchCV grid_scores_ 0.20 name cv_results_
KMeans,MiniBatchKMeans counts_ 1.2 say \`np.bincount(model.labels_)\`
MLPClassifier,MLPRegressor label_binarizer_ 0.20 say \`classes_\`
MultinomialNB,BernoulliNB coef_ 1.1 name feature_log_prob_
MultinomialNB,BernoulliNB intercept_ 1.1 name class_log_prior_
OneHotEncoder active_features_ 0.22 name categories_
sklearn cross_validation,grid_search,learning_curve 0.20 say \`sklearn.model_selection\`
sklearn.datasets fetch_mldata 0.22 say \`fetch_openml\`
sklearn.datasets load_boston 1.2 say another dataset, such as \`fetch_california_housing\`
sklearn.decomposition RandomizedPCA 0.20 say \`PCA(svd_solver="randomized")\`
sklearn.linear_model RandomizedLasso,RandomizedLogisticRegression 0.21 say the package \`stability-selection\`
sklearn.metrics jaccard_similarity_score 0.23 name jaccard_score
sklearn.metrics plot_confusion_matrix 1.2 name ConfusionMatrixDisplay.from_estimator
sklearn.metrics plot_det_curve 1.2 name DetCurveDisplay.from_estimator
sklearn.metrics plot_precision_recall_curve 1.2 name PrecisionRecallDisplay.from_estimator
sklearn.metrics plot_roc_curve 1.2 name RocCurveDisplay.from_estimator
sklearn.mixture DPGMM,VBGMM 0.20 name BayesianGaussianMixture
sklearn.mixture GMM 0.20 name GaussianMixture
sklearn.preprocessing Imputer 0.22 say \`sklearn.impute.SimpleImputer\`
sklearn.utils safe_indexing 0.24 say \`_safe_indexing\`
`;

const SKLEARN_KEYWORDS = `
AdaBoostClassifier,AdaBoostRegressor,BaggingClassifier,BaggingRegressor base_estimator 1.4 name estimator
AgglomerativeClustering,FeatureAgglomeration affinity 1.4 name metric
brier_score_loss y_prob 1.7 name y_proba
CalibratedClassifierCV base_estimator 1.4 name estimator
CountVectorizer,TfidfVectorizer charset 0.16 name encoding
cross_val_score,cross_validate,cross_val_predict,learning_curve,validation_curve fit_params 1.6 name params
cross_val_score,cross_validate,GridSearchCV,RandomizedSearchCV score_func 0.20 name scoring
DecisionTreeClassifier,DecisionTreeRegressor,GradientBoostingClassifier,GradientBoostingRegressor presort 0.24 nothing
DecisionTreeClassifier,DecisionTreeRegressor,RandomForestClassifier,RandomForestRegressor,ExtraTreesClassifier,ExtraTreesRegressor,GradientBoostingClassifier,GradientBoostingRegressor min_impurity_split 1.0 say \`min_impurity_decrease=\`
GaussianMixture n_iter 0.20 name max_iter
GridSearchCV,RandomizedSearchCV fit_params 0.21 say \`fit(X, y, **fit_params)\`
GridSearchCV,RandomizedSearchCV iid 0.24 nothing
IsolationForest behaviour 0.24 nothing
KFold n 0.20 say \`KFold(n_splits=…).split(X)\`
KFold,StratifiedKFold,ShuffleSplit,StratifiedShuffleSplit n_folds 0.20 name n_splits
KFold,StratifiedKFold,ShuffleSplit,StratifiedShuffleSplit n_iter 0.20 name n_splits
KMeans,MiniBatchKMeans n_jobs,precompute_distances 1.0 nothing
LatentDirichletAllocation n_topics 0.21 name n_components
LinearRegression,Ridge,RidgeCV,Lasso,LassoCV,ElasticNet,ElasticNetCV,BayesianRidge,ARDRegression normalize 1.2 say \`make_pipeline(StandardScaler(), …)\`
mean_squared_error squared=False 1.6 say \`root_mean_squared_error(…)\` from \`sklearn.metrics\`
mean_squared_error squared=True 1.6 nothing
mean_squared_log_error squared=False 1.6 say \`root_mean_squared_log_error(…)\` from \`sklearn.metrics\`
NMF alpha 1.2 say \`alpha_W=\` and \`alpha_H=\`
OneHotEncoder categorical_features,n_values 0.22 say \`ColumnTransformer\`
OneHotEncoder sparse 1.4 name sparse_output
Perceptron,SGDClassifier,SGDRegressor,PassiveAggressiveClassifier n_iter 0.21 name max_iter
plot_tree rotate 1.0 nothing
TSNE n_iter 1.7 name max_iter
TSNE square_distances 1.3 nothing
`;

const SKLEARN_KEYWORDS_ONLY = `
compute_class_weight 1.0 1 classes y
confusion_matrix,f1_score,precision_score,recall_score,classification_report 1.0 2 labels
cross_val_score 1.0 3 scoring cv
GridSearchCV 1.0 2 scoring n_jobs
KMeans 1.0 1 init n_init max_iter
KNeighborsClassifier,KNeighborsRegressor 1.0 1 weights algorithm
make_classification 1.0 2 n_informative n_redundant
MinMaxScaler 1.0 1 copy clip
PolynomialFeatures 1.0 1 interaction_only include_bias
SimpleImputer 1.0 0 missing_values strategy fill_value
StandardScaler 1.0 0 copy with_mean with_std
StratifiedKFold,KFold 1.0 1 shuffle random_state
`;

const TENSORFLOW = `
EagerTensor,Tensor eval 2.0 name numpy()
tensorflow add_to_collection,assign,assign_add,assign_sub,disable_eager_execution,enable_eager_execution,get_collection,get_default_graph,get_default_session,get_variable,global_variables,global_variables_initializer,local_variables_initializer,placeholder,placeholder_with_default,py_func,report_uninitialized_variables,reset_default_graph,sparse_placeholder,trainable_variables,truncated_normal_initializer,variable_scope,variables_initializer 2.0 name compat.v1.$member
tensorflow app,flags,layers,logging 2.0 name compat.v1.$member
tensorflow arg_max 2.0 name argmax
tensorflow arg_min 2.0 name argmin
tensorflow AUTO_REUSE,ConfigProto,GPUOptions,GraphDef,InteractiveSession,Session 2.0 name compat.v1.$member
tensorflow batch_matmul 1.0 name matmul
tensorflow ceil 2.0 name math.ceil
tensorflow concat_v2 1.0 name concat
tensorflow confusion_matrix 2.0 name math.confusion_matrix
tensorflow contrib 2.0 say a package of its own, such as \`tensorflow_addons\` or \`tf_slim\`
tensorflow count_nonzero 2.0 name math.count_nonzero
tensorflow cross 2.0 name linalg.cross
tensorflow decode_csv,decode_raw,parse_example,parse_single_example,FixedLenFeature,FixedLenSequenceFeature,VarLenFeature,read_file,write_file 2.0 name io.$member
tensorflow diag 2.0 name linalg.tensor_diag
tensorflow diag_part 2.0 name linalg.tensor_diag_part
tensorflow digamma,erf,erfc,erfinv,igamma,is_finite,is_inf,is_nan,lbeta,lgamma,log,log1p,log_sigmoid,polygamma,rsqrt,xlogy,zeta 2.0 name math.$member
tensorflow div 2.0 name divide
tensorflow fft,fft2d,ifft,ifft2d 2.0 say the function of that name in \`tf.signal\`
tensorflow gfile 2.0 name io.gfile
tensorflow initialize_all_variables 2.0 name compat.v1.global_variables_initializer
tensorflow invert_permutation 2.0 name math.invert_permutation
tensorflow matrix_band_part 2.0 name linalg.band_part
tensorflow matrix_determinant 2.0 name linalg.det
tensorflow matrix_inverse 2.0 name linalg.inv
tensorflow merge_all_summaries 1.0 name compat.v1.summary.merge_all
tensorflow mul 1.0 name multiply
tensorflow multinomial 2.0 name random.categorical
tensorflow neg 1.0 name negative
tensorflow pack 1.0 name stack
tensorflow random_crop 2.0 name image.random_crop
tensorflow random_normal 2.0 name random.normal
tensorflow random_shuffle 2.0 name random.shuffle
tensorflow random_uniform 2.0 name random.uniform
tensorflow scalar_summary 1.0 name compat.v1.summary.scalar
tensorflow select 1.0 name where
tensorflow set_random_seed 2.0 name random.set_seed
tensorflow sparse_tensor_to_dense 2.0 name sparse.to_dense
tensorflow sub 1.0 name subtract
tensorflow to_bfloat16 2.0 call tf.cast($first, tf.bfloat16)
tensorflow to_double 2.0 call tf.cast($first, tf.float64)
tensorflow to_float 2.0 call tf.cast($first, tf.float32)
tensorflow to_int32 2.0 call tf.cast($first, tf.int32)
tensorflow to_int64 2.0 call tf.cast($first, tf.int64)
tensorflow truncated_normal 2.0 name random.truncated_normal
tensorflow unpack 1.0 name unstack
tensorflow.image resize_bicubic,resize_bilinear,resize_images,resize_nearest_neighbor 2.0 name resize
tensorflow.keras.backend get_session 2.0 say \`tf.compat.v1.keras.backend.get_session\`
tensorflow.losses absolute_difference,huber_loss,mean_squared_error,sigmoid_cross_entropy,softmax_cross_entropy,sparse_softmax_cross_entropy 2.0 as tf.compat.v1.losses.$member
tensorflow.nn dynamic_rnn,bidirectional_dynamic_rnn,static_rnn 2.0 say \`tf.keras.layers.RNN\`
tensorflow.nn softmax_cross_entropy_with_logits_v2 2.0 name softmax_cross_entropy_with_logits
tensorflow.nn xw_plus_b 2.0 as tf.compat.v1.nn.xw_plus_b
tensorflow.summary FileWriter,merge,merge_all 2.0 as tf.compat.v1.summary.$member
tensorflow.train AdadeltaOptimizer,AdagradOptimizer,AdamOptimizer,FtrlOptimizer,GradientDescentOptimizer,MomentumOptimizer,RMSPropOptimizer,Saver,exponential_decay,get_or_create_global_step,import_meta_graph,start_queue_runners,string_input_producer,write_graph 2.0 as tf.compat.v1.train.$member
`;

const KERAS = `
Dense,Conv2D,LSTM,Embedding,BatchNormalization,Flatten,MaxPooling2D,Dropout output_shape,input_shape 3.0 say \`layer.output.shape\`, \`layer.input.shape\`
Functional,Model,Sequential evaluate_generator 2.4 name evaluate
Functional,Model,Sequential fit_generator 2.4 name fit
Functional,Model,Sequential predict_generator 2.4 name predict
keras.backend get_session,set_session 2.4 say \`tf.compat.v1.keras.backend\`
keras.backend image_dim_ordering 2.2 name image_data_format
keras.backend set_image_dim_ordering 2.2 name set_image_data_format
keras.backend set_learning_phase,learning_phase 3.0 say the argument \`training=\`
keras.layers CuDNNGRU 2.4 name GRU
keras.layers CuDNNLSTM 2.4 name LSTM
keras.layers Merge 2.2 say \`Concatenate\`, \`Add\` and the like
keras.losses Reduction 3.0 say the text \`"sum"\`, \`"sum_over_batch_size"\` or \`None\`
keras.optimizers adam 2.4 name Adam
keras.optimizers experimental 3.0 say the optimizers in \`keras.optimizers\` themselves
keras.optimizers rmsprop 2.4 name RMSprop
keras.optimizers sgd 2.4 name SGD
keras.preprocessing.image ImageDataGenerator,load_img,img_to_array,array_to_img 3.0 say \`keras.utils\`; for ImageDataGenerator \`keras.utils.image_dataset_from_directory\`
keras.preprocessing.sequence TimeseriesGenerator 3.0 say \`keras.utils.timeseries_dataset_from_array\`
keras.preprocessing.text Tokenizer,text_to_word_sequence,one_hot 3.0 say the layer \`keras.layers.TextVectorization\`
keras.utils multi_gpu_model 2.4 say \`tf.distribute.MirroredStrategy()\`
keras.utils np_utils 2.6 say \`keras.utils\` itself: \`keras.utils.to_categorical\`
KerasTensor get_shape 3.0 name shape
Sequential,Functional,Model predict_classes 2.6 say \`model.predict(x).argmax(axis=-1)\`; with one sigmoid output \`(model.predict(x) > 0.5)\`
Sequential,Functional,Model predict_proba 2.6 name predict
`;

const KERAS_KEYWORDS = `
Adam,SGD,RMSprop,Adagrad,Adadelta,Adamax,Nadam decay 3.0 say \`learning_rate=\` with a schedule of \`keras.optimizers.schedules\`
Adam,SGD,RMSprop,Adagrad,Adadelta,Adamax,Nadam lr 3.0 name learning_rate
Conv1D,Conv2D nb_filter 2.0 name filters
Conv1D,Conv2D,Dense border_mode 2.0 name padding
Conv2D subsample 2.0 name strides
Dense,Conv2D,LSTM W_regularizer 2.0 name kernel_regularizer
Dense,Conv2D,LSTM,GRU init 2.0 name kernel_initializer
Dense,LSTM,GRU,SimpleRNN output_dim 2.0 name units
Dropout p 2.0 name rate
Embedding input_length 3.0 nothing
fit nb_epoch 2.0 name epochs
fit,evaluate,predict max_queue_size 3.0 nothing
fit,evaluate,predict use_multiprocessing 3.0 nothing
fit,evaluate,predict workers 3.0 nothing
MaxPooling2D,AveragePooling2D border_mode 2.0 name padding
Merge mode 2.2 say \`Concatenate\`, \`Add\` and the like
Model input 2.2 name inputs
Model output 2.2 name outputs
ModelCheckpoint period 3.0 say \`save_freq=\`, in batches
ReduceLROnPlateau epsilon 2.2 name min_delta
`;

const TF_KEYWORDS = `
argmax,argmin dimension 2.0 name axis
dropout keep_prob 2.0 say \`rate=\`, which is 1 minus it
l2_normalize dim 2.0 name axis
reduce_mean,reduce_sum,reduce_max,reduce_min,reduce_prod,reduce_all,reduce_any keep_dims 2.0 name keepdims
reduce_mean,reduce_sum,reduce_max,reduce_min,reduce_prod,reduce_all,reduce_any,softmax,log_softmax,concat reduction_indices 2.0 name axis
softmax,log_softmax,expand_dims dim 2.0 name axis
`;

const PYTORCH = `
_SingleProcessDataLoaderIter,_MultiProcessingDataLoaderIter next 1.13 name __next__
torch eig 1.13 name linalg.eig
torch ifft 1.8 name fft.ifft
torch irfft,rfft 1.8 say \`torch.fft\`, whose functions have other arguments
torch lstsq 1.13 name linalg.lstsq
torch matrix_rank 1.13 name linalg.matrix_rank
torch solve 1.13 call torch.linalg.solve($second, $first)
torch symeig 2.0 name linalg.eigh
torchtext.data BucketIterator,Field,LabelField,TabularDataset 0.9 say \`torchtext.legacy.data\` to 0.11, then \`torch.utils.data\`
torchvision.models.utils load_state_dict_from_url 0.13 say \`torch.hub.load_state_dict_from_url\`
torchvision.transforms RandomSizedCrop 0.15 name RandomResizedCrop
torchvision.transforms Scale 0.15 name Resize
`;

const PYTORCH_KEYWORDS = `
make_grid range 0.15 name value_range
RandomAffine fillcolor 0.15 name fill
save_image range 0.15 name value_range
ToPILImage,Resize,RandomAffine,RandomRotation,RandomPerspective resample 0.15 name interpolation
`;

const OTHERS = `
Doc2Vec docvecs 4.0 name dv
gensim.models.wrappers LdaMallet 4.0 say gensim 3.8, the last with it
KeyedVectors,Word2VecKeyedVectors,FastTextKeyedVectors index2entity,index2word 4.0 name index_to_key
KeyedVectors,Word2VecKeyedVectors,FastTextKeyedVectors syn0 4.0 name vectors
KeyedVectors,Word2VecKeyedVectors,FastTextKeyedVectors vectors_norm,syn0norm 4.0 call $object.get_normed_vectors()
KeyedVectors,Word2VecKeyedVectors,FastTextKeyedVectors vocab 4.0 name key_to_index
KeyedVectors,Word2VecKeyedVectors,FastTextKeyedVectors wv 4.0 say the object itself: it is the vectors
Word2Vec,FastText index2word 4.0 name wv.index_to_key
Word2Vec,FastText syn0 4.0 name wv.vectors
Word2Vec,FastText,Doc2Vec most_similar,similarity,doesnt_match,similar_by_word,wmdistance 4.0 name wv.$member
Word2Vec,FastText,Doc2Vec vocab 4.0 name wv.key_to_index
`;

const GENSIM_KEYWORDS = `
Doc2Vec size 4.0 name vector_size
Phrases common_terms 4.0 name connector_words
Word2Vec,FastText size 4.0 name vector_size
Word2Vec,FastText,Doc2Vec iter 4.0 name epochs
`;

const NETWORKX = `
Graph,DiGraph,MultiGraph,MultiDiGraph add_cycle 2.4 call nx.add_cycle($object, $arguments)
Graph,DiGraph,MultiGraph,MultiDiGraph add_path 2.4 call nx.add_path($object, $arguments)
Graph,DiGraph,MultiGraph,MultiDiGraph add_star 2.4 call nx.add_star($object, $arguments)
Graph,DiGraph,MultiGraph,MultiDiGraph degree_iter 2.0 name degree
Graph,DiGraph,MultiGraph,MultiDiGraph edge 2.0 name adj
Graph,DiGraph,MultiGraph,MultiDiGraph edges_iter 2.0 name edges
Graph,DiGraph,MultiGraph,MultiDiGraph neighbors_iter 2.0 name neighbors
Graph,DiGraph,MultiGraph,MultiDiGraph node 2.4 name nodes
Graph,DiGraph,MultiGraph,MultiDiGraph nodes_iter 2.0 name nodes
Graph,DiGraph,MultiGraph,MultiDiGraph nodes_with_selfloops 2.4 call nx.nodes_with_selfloops($object)
Graph,DiGraph,MultiGraph,MultiDiGraph number_of_selfloops 2.4 call nx.number_of_selfloops($object)
Graph,DiGraph,MultiGraph,MultiDiGraph selfloop_edges 2.4 call nx.selfloop_edges($object)
networkx adj_matrix 3.0 name adjacency_matrix
networkx connected_component_subgraphs 2.4 say \`(G.subgraph(c) for c in nx.connected_components(G))\`
networkx from_numpy_matrix 3.0 name from_numpy_array
networkx from_scipy_sparse_matrix 3.0 name from_scipy_sparse_array
networkx info 3.0 as str
networkx OrderedDiGraph 3.0 name DiGraph
networkx OrderedGraph 3.0 name Graph
networkx read_gpickle,write_gpickle 3.0 say \`pickle.load\` and \`pickle.dump\`
networkx read_shp,write_shp 3.0 say the package \`momepy\`, or \`geopandas\`
networkx read_yaml,write_yaml 3.0 say the package \`yaml\`
networkx strongly_connected_component_subgraphs,weakly_connected_component_subgraphs 2.4 say \`G.subgraph(c)\` of each component
networkx to_numpy_matrix 3.0 name to_numpy_array
networkx to_numpy_recarray 3.0 say \`to_numpy_array\` with a structured \`dtype\`
networkx to_scipy_sparse_matrix 3.0 name to_scipy_sparse_array
`;

const IMBALANCED = `
ADASYN,NearMiss,RandomOverSampler,RandomUnderSampler,SMOTE,SMOTEENN,SMOTETomek fit_sample 0.8 name fit_resample
`;

const IMBALANCED_KEYWORDS = `
ADASYN,NearMiss,RandomOverSampler,RandomUnderSampler,SMOTE ratio 0.6 name sampling_strategy
SMOTE kind 0.6 say \`BorderlineSMOTE\` or \`SVMSMOTE\`
`;

const SPACY = `
Doc is_parsed 3.0 call $object.has_annotation("DEP")
Doc is_tagged 3.0 call $object.has_annotation("TAG")
English,Language entity 3.0 say \`nlp.get_pipe("ner")\`
Span merge 3.0 say \`with doc.retokenize() as retokenizer: retokenizer.merge(span)\`
Span string 3.0 name text_with_ws
Token string 3.0 name text_with_ws
`;

const LIBROSA = `
librosa output 0.8 say \`soundfile.write(path, y, sr)\`
librosa.beat estimate_tempo 0.7 name tempo
librosa.display waveplot 0.10 name waveshow
librosa.feature rmse 0.7 name rms
librosa.output write_wav 0.8 say \`soundfile.write(path, y, sr)\`
`;

const LIBROSA_KEYWORDS_ONLY = `
chroma_stft,melspectrogram,mfcc,rms,spectral_bandwidth,spectral_centroid,spectral_contrast,spectral_rolloff,tonnetz,zero_crossing_rate 0.10 0 y sr
pitch_shift 0.10 1 sr n_steps
resample 0.10 1 orig_sr target_sr
time_stretch 0.10 1 rate
`;

export const learningMembers: readonly RemovedMember[] = [
  ...removedMembers('scikit-learn', SKLEARN),
  ...removedMembers('TensorFlow', TENSORFLOW),
  ...removedMembers('Keras', KERAS),
  ...removedMembers('PyTorch', PYTORCH),
  ...removedMembers('gensim', OTHERS),
  ...removedMembers('networkx', NETWORKX),
  ...removedMembers('imbalanced-learn', IMBALANCED),
  ...removedMembers('spaCy', SPACY),
  ...removedMembers('librosa', LIBROSA),
];

export const learningKeywords: readonly RemovedKeyword[] = [
  ...removedKeywords('scikit-learn', SKLEARN_KEYWORDS),
  ...removedKeywords('Keras', KERAS_KEYWORDS),
  ...removedKeywords('TensorFlow', TF_KEYWORDS),
  ...removedKeywords('torchvision', PYTORCH_KEYWORDS),
  ...removedKeywords('gensim', GENSIM_KEYWORDS),
  ...removedKeywords('imbalanced-learn', IMBALANCED_KEYWORDS),
];

export const learningKeywordsOnly: readonly KeywordsOnly[] = [
  ...keywordsOnly('scikit-learn', SKLEARN_KEYWORDS_ONLY),
  ...keywordsOnly('librosa', LIBROSA_KEYWORDS_ONLY),
];
