/** Imports that are gone: of the libraries for arrays, tables and statistics. Sources: see `movedImports.ts`. */
import type { RemovedFrom } from './removedFrom.ts';

export const removedFromScience: readonly RemovedFrom[] = [
  {
    library: 'scikit-learn',
    rows: `
sklearn.cross_validation 0.20 ~ sklearn.model_selection
sklearn.cross_validation:train_test_split 0.20 = sklearn.model_selection:train_test_split
sklearn.cross_validation:cross_val_score 0.20 = sklearn.model_selection:cross_val_score
sklearn.cross_validation:cross_val_predict 0.20 = sklearn.model_selection:cross_val_predict
sklearn.grid_search 0.20 ~ sklearn.model_selection
sklearn.grid_search:GridSearchCV 0.20 = sklearn.model_selection:GridSearchCV
sklearn.grid_search:RandomizedSearchCV 0.20 = sklearn.model_selection:RandomizedSearchCV
sklearn.grid_search:ParameterGrid 0.20 = sklearn.model_selection:ParameterGrid
sklearn.learning_curve 0.20 ~ sklearn.model_selection
sklearn.learning_curve:learning_curve 0.20 = sklearn.model_selection:learning_curve
sklearn.learning_curve:validation_curve 0.20 = sklearn.model_selection:validation_curve
sklearn.lda 0.19 ~ sklearn.discriminant_analysis
sklearn.lda:LDA 0.19 ~ sklearn.discriminant_analysis:LinearDiscriminantAnalysis
sklearn.qda:QDA 0.19 ~ sklearn.discriminant_analysis:QuadraticDiscriminantAnalysis
sklearn.externals.joblib 0.23 = joblib
sklearn.externals.six 0.23 = six
sklearn.preprocessing:Imputer 0.22 ~ sklearn.impute:SimpleImputer
sklearn.preprocessing.imputation 0.24 ~ sklearn.impute
sklearn.preprocessing.label 0.24 = sklearn.preprocessing
sklearn.preprocessing.data 0.24 = sklearn.preprocessing
sklearn.mixture:GMM 0.20 ~ sklearn.mixture:GaussianMixture
sklearn.mixture:DPGMM 0.20 ~ sklearn.mixture:BayesianGaussianMixture
sklearn.mixture:VBGMM 0.20 ~ sklearn.mixture:BayesianGaussianMixture
sklearn.decomposition:RandomizedPCA 0.20 ~ sklearn.decomposition:PCA
sklearn.linear_model:RandomizedLasso 0.21
sklearn.linear_model:RandomizedLogisticRegression 0.21
sklearn.datasets:fetch_mldata 0.22 ~ sklearn.datasets:fetch_openml
sklearn.datasets:load_boston 1.2 ~ sklearn.datasets:fetch_california_housing
sklearn.datasets.samples_generator 0.24 = sklearn.datasets
sklearn.datasets.base 0.24 ~ sklearn.datasets
sklearn.datasets.mldata 0.22 ~ sklearn.datasets
sklearn.ensemble.forest 0.24 = sklearn.ensemble
sklearn.ensemble.gradient_boosting 0.24 = sklearn.ensemble
sklearn.ensemble.weight_boosting 0.24 = sklearn.ensemble
sklearn.ensemble.bagging 0.24 = sklearn.ensemble
sklearn.ensemble.partial_dependence 0.24 ~ sklearn.inspection
sklearn.ensemble.iforest 0.24 = sklearn.ensemble
sklearn.feature_selection.from_model 0.24 = sklearn.feature_selection
sklearn.feature_selection.univariate_selection 0.24 = sklearn.feature_selection
sklearn.feature_extraction.stop_words 0.24 = sklearn.feature_extraction.text
sklearn.linear_model.base 0.24 = sklearn.linear_model
sklearn.linear_model.logistic 0.24 = sklearn.linear_model
sklearn.linear_model.ridge 0.24 = sklearn.linear_model
sklearn.linear_model.stochastic_gradient 0.24 = sklearn.linear_model
sklearn.linear_model.coordinate_descent 0.24 = sklearn.linear_model
sklearn.metrics.classification 0.24 = sklearn.metrics
sklearn.metrics.regression 0.24 = sklearn.metrics
sklearn.metrics.ranking 0.24 = sklearn.metrics
sklearn.metrics.scorer 0.24 = sklearn.metrics
sklearn.metrics.cluster.unsupervised 0.24 = sklearn.metrics.cluster
sklearn.metrics:jaccard_similarity_score 0.23 ~ sklearn.metrics:jaccard_score
sklearn.metrics:calinski_harabaz_score 0.23 = sklearn.metrics:calinski_harabasz_score
sklearn.metrics:plot_confusion_matrix 1.2 ~ sklearn.metrics:ConfusionMatrixDisplay
sklearn.metrics:plot_roc_curve 1.2 ~ sklearn.metrics:RocCurveDisplay
sklearn.metrics:plot_precision_recall_curve 1.2 ~ sklearn.metrics:PrecisionRecallDisplay
sklearn.metrics:plot_det_curve 1.2 ~ sklearn.metrics:DetCurveDisplay
sklearn.metrics:SCORERS 1.3 ~ sklearn.metrics:get_scorer_names
sklearn.inspection:plot_partial_dependence 1.2 ~ sklearn.inspection:PartialDependenceDisplay
sklearn.manifold.t_sne 0.24 = sklearn.manifold
sklearn.cluster.k_means_ 0.24 = sklearn.cluster
sklearn.cluster.hierarchical 0.24 = sklearn.cluster
sklearn.cluster.bicluster 0.24 = sklearn.cluster
sklearn.decomposition.pca 0.24 = sklearn.decomposition
sklearn.decomposition.online_lda 0.24 = sklearn.decomposition
sklearn.naive_bayes.gnb 0.24 = sklearn.naive_bayes
sklearn.neighbors.classification 0.24 = sklearn.neighbors
sklearn.neighbors.nearest_centroid 0.24 = sklearn.neighbors
sklearn.neighbors.base 0.24 ~ sklearn.neighbors
sklearn.neighbors.kde 0.24 = sklearn.neighbors
sklearn.neighbors:DistanceMetric 1.3 = sklearn.metrics:DistanceMetric
sklearn.neural_network.multilayer_perceptron 0.24 = sklearn.neural_network
sklearn.svm.classes 0.24 = sklearn.svm
sklearn.tree.tree 0.24 = sklearn.tree
sklearn.gaussian_process:GaussianProcess 0.20 ~ sklearn.gaussian_process:GaussianProcessRegressor
sklearn.covariance:GraphLasso 0.22 = sklearn.covariance:GraphicalLasso
sklearn.covariance:graph_lasso 0.22 = sklearn.covariance:graphical_lasso
sklearn.utils.linear_assignment_ 0.23 ~ scipy.optimize
sklearn.utils.linear_assignment_:linear_assignment 0.23 ~ scipy.optimize:linear_sum_assignment
sklearn.utils.testing 0.24 ~ sklearn.utils
sklearn.utils.fixes:logsumexp 0.21 = scipy.special:logsumexp
sklearn.utils.extmath:logsumexp 0.21 = scipy.special:logsumexp
sklearn.utils:safe_indexing 0.24 ~ sklearn.utils:_safe_indexing
sklearn.utils.fixes:signature 0.23 = inspect:signature
sklearn.hmm 0.17 ~ hmmlearn.hmm
`,
  },
  {
    library: 'pandas',
    rows: `
pandas.io.data 0.19 = pandas_datareader.data
pandas.io.wb 0.19 = pandas_datareader.wb
pandas.io.ga 0.20
pandas.rpy 0.20
pandas.rpy.common 0.20
pandas.tools.plotting 0.23 = pandas.plotting
pandas.tools.merge 0.23 ~ pandas
pandas.tseries.converter 1.0
pandas.core.datetools 1.0 ~ pandas.tseries.offsets
pandas.core.index 2.0 = pandas
pandas.core.common:SettingWithCopyWarning 1.5 = pandas.errors:SettingWithCopyWarning
pandas.core.common:is_list_like 1.0 = pandas.api.types:is_list_like
pandas.io.json:json_normalize 2.0 = pandas:json_normalize
pandas.io.json.normalize 1.0 ~ pandas
pandas.formats.style 0.23 = pandas.io.formats.style
pandas.lib 0.23
pandas.tslib 0.23
pandas.parser 0.23
pandas.types.common 0.23 = pandas.api.types
pandas.util.testing 2.0 ~ pandas.testing
pandas.util.testing:assert_frame_equal 2.0 = pandas.testing:assert_frame_equal
pandas.util.testing:assert_series_equal 2.0 = pandas.testing:assert_series_equal
pandas.stats 0.20
pandas.stats.moments 0.20
pandas.stats.api 0.20
pandas:Panel 1.0
pandas:Panel4D 0.25
pandas:rolling_mean 0.23 ~ pandas:Series
pandas:ewma 0.23 ~ pandas:Series
pandas:Int64Index 2.0 ~ pandas:Index
pandas:Float64Index 2.0 ~ pandas:Index
pandas:UInt64Index 2.0 ~ pandas:Index
pandas:TimeGrouper 1.0 ~ pandas:Grouper
pandas:datetime 2.0 = datetime:datetime
pandas:np 2.0 ~ numpy
pandas:scatter_matrix 1.0 = pandas.plotting:scatter_matrix
pandas:SparseDataFrame 1.0
pandas:SparseSeries 1.0
pandas.tseries.tools:to_datetime 0.23 = pandas:to_datetime
pandas.compat:StringIO 0.25 = io:StringIO
pandas.compat:lmap 0.25
pandas.compat:range 0.25 ~ builtins:range
pandas.compat:lrange 0.25
pandas.core.internals.blocks:DatetimeTZBlock 3.0
`,
  },
  {
    library: 'NumPy',
    rows: `
numpy.core.umath_tests 1.17
numpy.testing.decorators 1.18
numpy.testing.utils 2.0 = numpy.testing
numpy.oldnumeric 1.9
numpy:bool8 2.0 ~ numpy:bool_
numpy:cast 2.0
numpy:float_ 2.0 = numpy:float64
numpy:complex_ 2.0 = numpy:complex128
numpy:unicode_ 2.0 = numpy:str_
numpy:string_ 2.0 = numpy:bytes_
numpy:Inf 2.0 = numpy:inf
numpy:Infinity 2.0 = numpy:inf
numpy:NaN 2.0 = numpy:nan
numpy:NAN 2.0 = numpy:nan
numpy:infty 2.0 = numpy:inf
numpy:product 2.0 = numpy:prod
numpy:cumproduct 2.0 = numpy:cumprod
numpy:sometrue 2.0 = numpy:any
numpy:alltrue 2.0 = numpy:all
numpy:round_ 2.0 = numpy:round
numpy:row_stack 2.5 = numpy:vstack
numpy:in1d 2.4 ~ numpy:isin
numpy:trapz 2.4 = numpy:trapezoid
numpy:asfarray 2.0
numpy:asscalar 1.23
numpy:rank 1.18 ~ numpy:ndim
numpy:mat 2.0 ~ numpy:asmatrix
numpy:issubclass_ 2.0
numpy:find_common_type 2.0 ~ numpy:result_type
numpy:msort 2.0 ~ numpy:sort
numpy:source 2.0 ~ inspect:getsource
numpy:int 1.24 ~ builtins:int
numpy:float 1.24 ~ builtins:float
numpy:object 1.24 ~ builtins:object
numpy:str 1.24 ~ builtins:str
numpy:ComplexWarning 2.0 = numpy.exceptions:ComplexWarning
numpy:VisibleDeprecationWarning 2.0 = numpy.exceptions:VisibleDeprecationWarning
numpy:RankWarning 2.0 = numpy.exceptions:RankWarning
numpy:AxisError 2.0 = numpy.exceptions:AxisError
numpy.matlib 2.5
numpy.lib.function_base 2.0 ~ numpy
numpy.lib.arraysetops 2.0 ~ numpy
numpy.lib.shape_base 2.0 ~ numpy
numpy.lib.index_tricks 2.0 ~ numpy
numpy.lib.histograms 2.0 ~ numpy
`,
  },
  {
    library: 'SciPy',
    rows: `
scipy:interp 1.12 = numpy:interp
scipy:linspace 1.12 = numpy:linspace
scipy:array 1.12 = numpy:array
scipy:arange 1.12 = numpy:arange
scipy:zeros 1.12 = numpy:zeros
scipy:ones 1.12 = numpy:ones
scipy:sqrt 1.12 ~ numpy:sqrt
scipy:exp 1.12 = numpy:exp
scipy:sin 1.12 = numpy:sin
scipy:cos 1.12 = numpy:cos
scipy:mean 1.12 = numpy:mean
scipy:pi 1.12 = numpy:pi
scipy:polyfit 1.12 = numpy:polyfit
scipy:randn 1.12 = numpy.random:randn
scipy:rand 1.12 = numpy.random:rand
scipy:median 1.12 = numpy:median
scipy:dot 1.12 = numpy:dot
scipy:eye 1.12 = numpy:eye
scipy:log10 1.12 ~ numpy:log10
scipy.misc:imread 1.2 ~ imageio:imread
scipy.misc:imsave 1.2 ~ imageio:imwrite
scipy.misc:imresize 1.3 ~ skimage.transform:resize
scipy.misc:imshow 1.2 ~ matplotlib.pyplot:imshow
scipy.misc:imrotate 1.2 ~ skimage.transform:rotate
scipy.misc:imfilter 1.2 ~ PIL.Image:filter
scipy.misc:toimage 1.2 ~ PIL.Image:fromarray
scipy.misc:bytescale 1.2
scipy.misc:logsumexp 1.3 = scipy.special:logsumexp
scipy.misc:comb 1.3 = scipy.special:comb
scipy.misc:factorial 1.3 = scipy.special:factorial
scipy.misc:derivative 1.14
scipy.misc:face 1.14 = scipy.datasets:face
scipy.misc:ascent 1.14 = scipy.datasets:ascent
scipy.misc:electrocardiogram 1.14 = scipy.datasets:electrocardiogram
scipy.misc.pilutil 1.2
scipy.misc 2.0
scipy.stats:betai 1.0 ~ scipy.special:betainc
scipy.stats:chisqprob 1.0 ~ scipy.stats:chi2
scipy.stats:itemfreq 1.3 ~ numpy:unique
scipy.stats:median_absolute_deviation 1.7 ~ scipy.stats:median_abs_deviation
scipy.stats:nanmean 0.18 = numpy:nanmean
scipy.stats:nanmedian 0.18 = numpy:nanmedian
scipy.stats:signaltonoise 1.0
scipy.stats:threshold 1.0 ~ numpy:clip
scipy.stats:binom_test 1.12 ~ scipy.stats:binomtest
scipy.stats.stats:pearsonr 2.0 = scipy.stats:pearsonr
scipy.integrate:simps 1.14 = scipy.integrate:simpson
scipy.integrate:trapz 1.14 = scipy.integrate:trapezoid
scipy.integrate:cumtrapz 1.14 = scipy.integrate:cumulative_trapezoid
scipy.interpolate:spline 1.3 ~ scipy.interpolate:make_interp_spline
scipy.interpolate.interpolate 2.0 = scipy.interpolate
scipy.signal:hann 1.13 = scipy.signal.windows:hann
scipy.signal:hamming 1.13 = scipy.signal.windows:hamming
scipy.signal:blackman 1.13 = scipy.signal.windows:blackman
scipy.signal:gaussian 1.13 = scipy.signal.windows:gaussian
scipy.signal:tukey 1.13 = scipy.signal.windows:tukey
scipy.signal:kaiser 1.13 = scipy.signal.windows:kaiser
scipy.signal:boxcar 1.13 = scipy.signal.windows:boxcar
scipy.signal:triang 1.13 = scipy.signal.windows:triang
scipy.signal:ricker 1.15
scipy.signal:cwt 1.15
scipy.signal:morlet 1.15
scipy.sparse.linalg.eigen.arpack 1.8 = scipy.sparse.linalg
scipy.linalg:triu 1.13 = numpy:triu
scipy.linalg:tril 1.13 = numpy:tril
scipy.linalg:pinv2 1.9 ~ scipy.linalg:pinv
scipy.ndimage.imread 1.2
scipy.ndimage:imread 1.2 ~ imageio:imread
scipy.weave 0.16
scipy.spatial.qhull 2.0 ~ scipy.spatial
scipy.optimize.linesearch 2.0 ~ scipy.optimize
`,
  },
  {
    library: 'statsmodels',
    rows: `
statsmodels.tsa.arima_model:ARIMA 0.13 ~ statsmodels.tsa.arima.model:ARIMA
statsmodels.tsa.arima_model:ARMA 0.13 ~ statsmodels.tsa.arima.model:ARIMA
statsmodels.tsa.arima_model:ARIMAResults 0.13 ~ statsmodels.tsa.arima.model:ARIMAResults
statsmodels.tsa.ar_model:AR 0.13 ~ statsmodels.tsa.ar_model:AutoReg
`,
  },
  {
    library: 'scikit-image',
    rows: `
skimage.measure:compare_ssim 0.18 ~ skimage.metrics:structural_similarity
skimage.measure:compare_mse 0.18 = skimage.metrics:mean_squared_error
skimage.measure:compare_psnr 0.18 = skimage.metrics:peak_signal_noise_ratio
skimage.measure:compare_nrmse 0.18 ~ skimage.metrics:normalized_root_mse
skimage.feature:greycomatrix 0.21 = skimage.feature:graycomatrix
skimage.feature:greycoprops 0.21 = skimage.feature:graycoprops
skimage.feature:register_translation 0.19 ~ skimage.registration:phase_cross_correlation
skimage.filter 0.13 = skimage.filters
skimage.filters:threshold_adaptive 0.19 ~ skimage.filters:threshold_local
skimage.morphology:watershed 0.19 = skimage.segmentation:watershed
skimage.util.montage:montage2d 0.16 ~ skimage.util:montage
skimage.viewer 0.20
skimage.novice 0.16
`,
  },
  {
    library: 'imbalanced-learn',
    rows: `
imblearn.ensemble:EasyEnsemble 0.6 ~ imblearn.ensemble:EasyEnsembleClassifier
imblearn.ensemble:BalanceCascade 0.6
`,
  },
];
