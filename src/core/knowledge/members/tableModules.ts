/**
 * The members of the modules of NumPy, pandas, SciPy and scikit-learn, as `dir` lists them.
 *
 * Source: Python 3.11, pandas 1.5 and 3.0, NumPy 1.24 and 2.4, SciPy 1.10 and 1.17, scikit-learn 1.2 and 1.9, matplotlib
 * 3.6 and 3.11, seaborn 0.12 and 0.13, Pillow 9.4 and 12, networkx 2.8 and 3.6, requests 2.28, PyTorch 2.13; written by
 * test/core/knowledge/listMembers.py.
 */
export const tableModules: Readonly<Record<string, string>> = {
  numpy: `
    ALLOW_THREADS AxisError BUFSIZE CLIP ComplexWarning DataSource ERR_CALL ERR_DEFAULT ERR_IGNORE
    ERR_LOG ERR_PRINT ERR_RAISE ERR_WARN FLOATING_POINT_SUPPORT FPE_DIVIDEBYZERO FPE_INVALID
    FPE_OVERFLOW FPE_UNDERFLOW False_ Inf Infinity MAXDIMS MAY_SHARE_BOUNDS MAY_SHARE_EXACT
    ModuleDeprecationWarning NAN NINF NZERO NaN PINF PZERO RAISE RankWarning SHIFT_DIVIDEBYZERO
    SHIFT_INVALID SHIFT_OVERFLOW SHIFT_UNDERFLOW ScalarType Tester TooHardError True_
    UFUNC_BUFSIZE_DEFAULT UFUNC_PYVALS_NAME VisibleDeprecationWarning WRAP abs absolute acos acosh
    add add_docstring add_newdoc add_newdoc_ufunc all allclose alltrue amax amin angle any append
    apply_along_axis apply_over_axes arange arccos arccosh arcsin arcsinh arctan arctan2 arctanh
    argmax argmin argpartition argsort argwhere around array array2string array_equal array_equiv
    array_repr array_split array_str asanyarray asarray asarray_chkfinite ascontiguousarray asfarray
    asfortranarray asin asinh asmatrix astype atan atan2 atanh atleast_1d atleast_2d atleast_3d
    average bartlett base_repr binary_repr bincount bitwise_and bitwise_count bitwise_invert
    bitwise_left_shift bitwise_not bitwise_or bitwise_right_shift bitwise_xor blackman block bmat
    bool bool_ broadcast broadcast_arrays broadcast_shapes broadcast_to busday_count busday_offset
    busdaycalendar byte byte_bounds bytes_ c_ can_cast cast cbrt cdouble ceil cfloat char character
    chararray choose clip clongdouble clongfloat column_stack common_type compare_chararrays compat
    complex128 complex256 complex64 complex_ complexfloating compress concat concatenate conj
    conjugate convolve copy copysign copyto core corrcoef correlate cos cosh count_nonzero cov cross
    csingle ctypeslib cumprod cumproduct cumsum cumulative_prod cumulative_sum datetime64
    datetime_as_string datetime_data deg2rad degrees delete deprecate deprecate_with_doc diag
    diag_indices diag_indices_from diagflat diagonal diff digitize disp divide divmod dot double
    dsplit dstack dtype dtypes e ediff1d einsum einsum_path emath empty empty_like equal errstate
    euler_gamma exceptions exp exp2 expand_dims expm1 extract eye f2py fabs fastCopyAndTranspose fft
    fill_diagonal find_common_type finfo fix flatiter flatnonzero flexible flip fliplr flipud
    float128 float16 float32 float64 float_ float_power floating floor floor_divide fmax fmin fmod
    format_float_positional format_float_scientific format_parser frexp from_dlpack frombuffer
    fromfile fromfunction fromiter frompyfunc fromregex fromstring full full_like gcd generic
    genfromtxt geomspace get_array_wrap get_include get_printoptions getbufsize geterr geterrcall
    geterrobj gradient greater greater_equal half hamming hanning heaviside histogram histogram2d
    histogram_bin_edges histogramdd hsplit hstack hypot i0 identity iinfo imag in1d index_exp
    indices inexact inf info infty inner insert int16 int32 int64 int8 int_ intc integer interp
    intersect1d intp invert is_busday isclose iscomplex iscomplexobj isdtype isfinite isfortran isin
    isinf isnan isnat isneginf isposinf isreal isrealobj isscalar issctype issubclass_ issubdtype
    issubsctype iterable ix_ kaiser kernel_version kron lcm ldexp left_shift less less_equal lexsort
    lib linalg linspace little_endian load loadtxt log log10 log1p log2 logaddexp logaddexp2
    logical_and logical_not logical_or logical_xor logspace long longcomplex longdouble longfloat
    longlong lookfor ma mask_indices mat math matmul matrix matrix_transpose matvec max maximum
    maximum_sctype may_share_memory mean median memmap meshgrid mgrid min min_scalar_type minimum
    mintypecode mod modf moveaxis msort multiply nan nan_to_num nanargmax nanargmin nancumprod
    nancumsum nanmax nanmean nanmedian nanmin nanpercentile nanprod nanquantile nanstd nansum nanvar
    nbytes ndarray ndenumerate ndim ndindex nditer negative nested_iters newaxis nextafter nonzero
    not_equal numarray number obj2sctype object_ ogrid oldnumeric ones ones_like outer packbits pad
    partition percentile permute_dims pi piecewise place poly poly1d polyadd polyder polydiv polyfit
    polyint polymul polynomial polysub polyval positive pow power printoptions prod product
    promote_types ptp put put_along_axis putmask quantile r_ rad2deg radians random ravel
    ravel_multi_index real real_if_close rec recarray recfromcsv recfromtxt reciprocal record
    remainder repeat require reshape resize result_type right_shift rint roll rollaxis roots rot90
    round round_ row_stack s_ safe_eval save savetxt savez savez_compressed sctype2char sctypeDict
    sctypes searchsorted select set_numeric_ops set_printoptions set_string_function setbufsize
    setdiff1d seterr seterrcall seterrobj setxor1d shape shares_memory short show_config
    show_runtime sign signbit signedinteger sin sinc single singlecomplex sinh size sometrue sort
    sort_complex source spacing split sqrt square squeeze stack std str_ string_ strings subtract
    sum swapaxes take take_along_axis tan tanh tensordot test testing tile timedelta64 trace
    tracemalloc_domain transpose trapezoid trapz tri tril tril_indices tril_indices_from trim_zeros
    triu triu_indices triu_indices_from true_divide trunc typecodes typename typing ubyte ufunc uint
    uint16 uint32 uint64 uint8 uintc uintp ulong ulonglong unicode_ union1d unique unique_all
    unique_counts unique_inverse unique_values unpackbits unravel_index unsignedinteger unstack
    unwrap use_hugepage ushort vander var vdot vecdot vecmat vectorize version void vsplit vstack
    where who zeros zeros_like`,
  'numpy.linalg': `
    LinAlgError cholesky cond cross det diagonal eig eigh eigvals eigvalsh inv lapack_lite linalg
    lstsq matmul matrix_norm matrix_power matrix_rank matrix_transpose multi_dot norm outer pinv qr
    slogdet solve svd svdvals tensordot tensorinv tensorsolve test trace vecdot vector_norm`,
  'numpy.random': `
    BitGenerator Generator MT19937 PCG64 PCG64DXSM Philox RandomState SFC64 SeedSequence beta
    binomial bit_generator bytes chisquare choice default_rng dirichlet exponential f gamma
    geometric get_bit_generator get_state gumbel hypergeometric laplace logistic lognormal logseries
    mtrand multinomial multivariate_normal negative_binomial noncentral_chisquare noncentral_f
    normal pareto permutation poisson power rand randint randn random random_integers random_sample
    ranf rayleigh sample seed set_bit_generator set_state shuffle standard_cauchy
    standard_exponential standard_gamma standard_normal standard_t test triangular uniform vonmises
    wald weibull zipf`,
  pandas: `
    ArrowDtype BooleanDtype Categorical CategoricalDtype CategoricalIndex DataFrame DateOffset
    DatetimeIndex DatetimeTZDtype ExcelFile ExcelWriter Flags Float32Dtype Float64Dtype Float64Index
    Grouper HDFStore Index IndexSlice Int16Dtype Int32Dtype Int64Dtype Int64Index Int8Dtype Interval
    IntervalDtype IntervalIndex MultiIndex NA NaT NamedAgg Period PeriodDtype PeriodIndex RangeIndex
    Series SparseDtype StringDtype Timedelta TimedeltaIndex Timestamp UInt16Dtype UInt32Dtype
    UInt64Dtype UInt64Index UInt8Dtype api array arrays bdate_range col compat concat core crosstab
    cut date_range describe_option errors eval factorize from_dummies get_dummies get_option
    infer_freq interval_range io isna isnull json_normalize lreshape melt merge merge_asof
    merge_ordered notna notnull offsets option_context options pandas period_range pivot pivot_table
    plotting qcut read_clipboard read_csv read_excel read_feather read_fwf read_gbq read_hdf
    read_html read_iceberg read_json read_orc read_parquet read_pickle read_sas read_spss read_sql
    read_sql_query read_sql_table read_stata read_table read_xml reset_option set_eng_float_format
    set_option show_versions test testing timedelta_range to_datetime to_numeric to_pickle
    to_timedelta tseries unique util value_counts wide_to_long`,
  scipy: `
    LowLevelCallable cluster constants datasets differentiate fft fftpack integrate interpolate io
    linalg misc ndimage odr optimize show_config signal sparse spatial special stats test`,
  'scipy.stats': `
    Binomial BootstrapMethod CensoredData ConstantInputWarning Covariance DegenerateDataWarning
    FitError Logistic Mixture MonteCarloMethod NearConstantInputWarning Normal PermutationMethod
    Uniform abs alexandergovern alpha anderson anderson_ksamp anglit ansari arcsine argus
    barnard_exact bartlett bayes_mvs bernoulli beta betabinom betanbinom betaprime biasedurn
    binned_statistic binned_statistic_2d binned_statistic_dd binom binom_test binomtest boltzmann
    bootstrap boschloo_exact boxcox boxcox_llf boxcox_normmax boxcox_normplot bradford brunnermunzel
    burr burr12 bws_test cauchy chatterjeexi chi chi2 chi2_contingency chisquare circmean circstd
    circvar combine_pvalues contingency cosine cramervonmises cramervonmises_2samp crystalball
    cumfreq describe dgamma differential_entropy directional_stats dirichlet dirichlet_multinomial
    distributions dlaplace dpareto_lognorm dunnett dweibull ecdf energy_distance entropy
    epps_singleton_2samp erlang exp expectile expon exponnorm exponpow exponweib f f_oneway
    false_discovery_control fatiguelife find_repeats fisher_exact fisk fit fligner foldcauchy
    foldnorm friedmanchisquare gamma gausshyper gaussian_kde genexpon genextreme gengamma
    genhalflogistic genhyperbolic geninvgauss genlogistic gennorm genpareto geom gibrat gilbrat
    gmean gompertz goodness_of_fit gstd gumbel_l gumbel_r gzscore halfcauchy halfgennorm
    halflogistic halfnorm hmean hypergeom hypsecant invgamma invgauss invweibull invwishart iqr
    irwinhall jarque_bera jf_skew_t johnsonsb johnsonsu kappa3 kappa4 kde kendalltau kruskal
    ks_1samp ks_2samp ksone kstat kstatvar kstest kstwo kstwobign kurtosis kurtosistest landau
    laplace laplace_asymmetric levene levy levy_l levy_stable linregress lmoment log loggamma
    logistic loglaplace lognorm logrank logser loguniform lomax make_distribution mannwhitneyu
    matrix_normal matrix_t maxwell median_abs_deviation median_test mielke mode moment
    monte_carlo_test mood morestats moyal mstats mstats_basic mstats_extras multinomial
    multiscale_graphcorr multivariate_hypergeom multivariate_normal multivariate_t mvn mvsdist
    nakagami nbinom ncf nchypergeom_fisher nchypergeom_wallenius nct ncx2 nhypergeom norm
    normal_inverse_gamma normaltest norminvgauss obrientransform order_statistic ortho_group
    page_trend_test pareto pearson3 pearsonr percentileofscore permutation_test planck pmean
    pointbiserialr poisson poisson_binom poisson_means_test power power_divergence powerlaw
    powerlognorm powernorm ppcc_max ppcc_plot probplot qmc quantile quantile_test randint
    random_correlation random_table rankdata ranksums rayleigh rdist recipinvgauss reciprocal
    rel_breitwigner relfreq rice rv_continuous rv_discrete rv_histogram rvs_ratio_uniforms
    scoreatpercentile sem semicircular shapiro siegelslopes sigmaclip skellam skew skewcauchy
    skewnorm skewtest sobol_indices somersd spearmanr spearmanrho special_ortho_group statlib stats
    studentized_range t test theilslopes tiecorrect tmax tmean tmin trapezoid trapz triang trim1
    trim_mean trimboth truncate truncexpon truncnorm truncpareto truncweibull_min tsem tstd
    ttest_1samp ttest_ind ttest_ind_from_stats ttest_rel tukey_hsd tukeylambda tvar uniform
    uniform_direction unitary_group variation vonmises vonmises_fisher vonmises_line wald
    wasserstein_distance wasserstein_distance_nd weibull_max weibull_min weightedtau wilcoxon
    wishart wrapcauchy yeojohnson yeojohnson_llf yeojohnson_normmax yeojohnson_normplot yulesimon
    zipf zipfian zmap zscore`,
  'sklearn.metrics': `
    ConfusionMatrixDisplay DetCurveDisplay DistanceMetric PrecisionRecallDisplay
    PredictionErrorDisplay RocCurveDisplay SCORERS accuracy_score adjusted_mutual_info_score
    adjusted_rand_score auc average_precision_score balanced_accuracy_score brier_score_loss
    calinski_harabasz_score check_scoring class_likelihood_ratios classification_report cluster
    cohen_kappa_score completeness_score confusion_matrix confusion_matrix_at_thresholds
    consensus_score coverage_error d2_absolute_error_score d2_brier_score d2_log_loss_score
    d2_pinball_score d2_tweedie_score davies_bouldin_score dcg_score det_curve euclidean_distances
    explained_variance_score f1_score fbeta_score fowlkes_mallows_score get_scorer get_scorer_names
    hamming_loss hinge_loss homogeneity_completeness_v_measure homogeneity_score jaccard_score
    label_ranking_average_precision_score label_ranking_loss log_loss make_scorer matthews_corrcoef
    max_error mean_absolute_error mean_absolute_percentage_error mean_gamma_deviance
    mean_pinball_loss mean_poisson_deviance mean_squared_error mean_squared_log_error
    mean_tweedie_deviance median_absolute_error metric_at_thresholds multilabel_confusion_matrix
    mutual_info_score nan_euclidean_distances ndcg_score normalized_mutual_info_score
    pair_confusion_matrix pairwise pairwise_distances pairwise_distances_argmin
    pairwise_distances_argmin_min pairwise_distances_chunked pairwise_kernels precision_recall_curve
    precision_recall_fscore_support precision_score r2_score rand_score recall_score roc_auc_score
    roc_curve root_mean_squared_error root_mean_squared_log_error silhouette_samples
    silhouette_score top_k_accuracy_score v_measure_score zero_one_loss`,
  'sklearn.model_selection': `
    BaseCrossValidator BaseShuffleSplit FixedThresholdClassifier GridSearchCV GroupKFold
    GroupShuffleSplit KFold LearningCurveDisplay LeaveOneGroupOut LeaveOneOut LeavePGroupsOut
    LeavePOut ParameterGrid ParameterSampler PredefinedSplit RandomizedSearchCV RepeatedKFold
    RepeatedStratifiedKFold ShuffleSplit StratifiedGroupKFold StratifiedKFold StratifiedShuffleSplit
    TimeSeriesSplit TunedThresholdClassifierCV ValidationCurveDisplay check_cv cross_val_predict
    cross_val_score cross_validate learning_curve permutation_test_score train_test_split typing
    validation_curve`,
  'sklearn.preprocessing': `
    Binarizer FunctionTransformer KBinsDiscretizer KernelCenterer LabelBinarizer LabelEncoder
    MaxAbsScaler MinMaxScaler MultiLabelBinarizer Normalizer OneHotEncoder OrdinalEncoder
    PolynomialFeatures PowerTransformer QuantileTransformer RobustScaler SplineTransformer
    StandardScaler TargetEncoder add_dummy_feature binarize label_binarize maxabs_scale minmax_scale
    normalize power_transform quantile_transform robust_scale scale`,
};
