/**
 * The members of modules, as `dir` lists them.
 *
 * Source: Python 3.11, pandas 1.5 and 3.0, NumPy 1.24 and 2.4, SciPy 1.10 and 1.17, scikit-learn 1.2 and 1.9, matplotlib
 * 3.6 and 3.11, seaborn 0.12 and 0.13, Pillow 9.4 and 12, networkx 2.8 and 3.6, requests 2.28, PyTorch 2.13; written by
 * test/core/knowledge/listMembers.py.
 */
export const moduleMembers: Readonly<Record<string, string>> = {
  builtins: `
    ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError
    BrokenPipeError BufferError BytesWarning ChildProcessError ConnectionAbortedError
    ConnectionError ConnectionRefusedError ConnectionResetError DeprecationWarning EOFError Ellipsis
    EncodingWarning EnvironmentError Exception ExceptionGroup False FileExistsError
    FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError
    ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError
    KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError None NotADirectoryError
    NotImplemented NotImplementedError OSError OverflowError PendingDeprecationWarning
    PermissionError ProcessLookupError RecursionError ReferenceError ResourceWarning RuntimeError
    RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit
    TabError TimeoutError True TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError
    UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning
    ZeroDivisionError abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr
    classmethod compile complex copyright credits delattr dict dir divmod enumerate eval exec exit
    filter float format frozenset getattr globals hasattr hash help hex id input int isinstance
    issubclass iter len license list locals map max memoryview min next object oct open ord pow
    print property quit range repr reversed round set setattr slice sorted staticmethod str sum
    super tuple type vars zip`,
  collections: `
    ChainMap Counter OrderedDict UserDict UserList UserString abc defaultdict deque namedtuple`,
  csv: `
    Dialect DictReader DictWriter Error QUOTE_ALL QUOTE_MINIMAL QUOTE_NONE QUOTE_NONNUMERIC Sniffer
    StringIO excel excel_tab field_size_limit get_dialect list_dialects re reader register_dialect
    unix_dialect unregister_dialect writer`,
  datetime: `
    MAXYEAR MINYEAR UTC date datetime datetime_CAPI sys time timedelta timezone tzinfo`,
  functools: `
    GenericAlias RLock WRAPPER_ASSIGNMENTS WRAPPER_UPDATES cache cached_property cmp_to_key
    get_cache_token lru_cache namedtuple partial partialmethod recursive_repr reduce singledispatch
    singledispatchmethod total_ordering update_wrapper wraps`,
  glob: `
    contextlib escape fnmatch glob glob0 glob1 has_magic iglob itertools magic_check
    magic_check_bytes os re stat sys`,
  itertools: `
    accumulate chain combinations combinations_with_replacement compress count cycle dropwhile
    filterfalse groupby islice pairwise permutations product repeat starmap takewhile tee
    zip_longest`,
  json: `
    JSONDecodeError JSONDecoder JSONEncoder codecs decoder detect_encoding dump dumps encoder load
    loads scanner`,
  math: `
    acos acosh asin asinh atan atan2 atanh cbrt ceil comb copysign cos cosh degrees dist e erf erfc
    exp exp2 expm1 fabs factorial floor fmod frexp fsum gamma gcd hypot inf isclose isfinite isinf
    isnan isqrt lcm ldexp lgamma log log10 log1p log2 modf nan nextafter perm pi pow prod radians
    remainder sin sinh sqrt tan tanh tau trunc ulp`,
  os: `
    DirEntry GenericAlias Mapping MutableMapping PathLike abc abort access altsep chdir chmod chown
    chroot close closerange confstr confstr_names copy_file_range cpu_count ctermid curdir defpath
    device_encoding devnull dup dup2 environ environb error eventfd eventfd_read eventfd_write execl
    execle execlp execlpe execv execve execvp execvpe extsep fchdir fchmod fchown fdatasync fdopen
    fork forkpty fpathconf fsdecode fsencode fspath fstat fstatvfs fsync ftruncate fwalk
    get_blocking get_exec_path get_inheritable get_terminal_size getcwd getcwdb getegid getenv
    getenvb geteuid getgid getgrouplist getgroups getloadavg getlogin getpgid getpgrp getpid getppid
    getpriority getrandom getresgid getresuid getsid getuid getxattr initgroups isatty kill killpg
    lchown linesep link listdir listxattr lockf login_tty lseek lstat major makedev makedirs
    memfd_create minor mkdir mkfifo mknod name nice open openpty pardir path pathconf pathconf_names
    pathsep pidfd_open pipe pipe2 popen posix_fadvise posix_fallocate posix_spawn posix_spawnp pread
    preadv putenv pwrite pwritev read readlink readv register_at_fork remove removedirs removexattr
    rename renames replace rmdir scandir sched_get_priority_max sched_get_priority_min
    sched_getaffinity sched_getparam sched_getscheduler sched_param sched_rr_get_interval
    sched_setaffinity sched_setparam sched_setscheduler sched_yield sendfile sep set_blocking
    set_inheritable setegid seteuid setgid setgroups setpgid setpgrp setpriority setregid setresgid
    setresuid setreuid setsid setuid setxattr spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp
    spawnvpe splice st stat stat_result statvfs statvfs_result strerror supports_bytes_environ
    supports_dir_fd supports_effective_ids supports_fd supports_follow_symlinks symlink sync sys
    sysconf sysconf_names system tcgetpgrp tcsetpgrp terminal_size times times_result truncate
    ttyname umask uname uname_result unlink unsetenv urandom utime wait wait3 wait4 waitid
    waitid_result waitpid waitstatus_to_exitcode walk write writev`,
  'os.path': `
    abspath altsep basename commonpath commonprefix curdir defpath devnull dirname exists expanduser
    expandvars extsep genericpath getatime getctime getmtime getsize isabs isdir isfile islink
    ismount join lexists normcase normpath os pardir pathsep realpath relpath samefile sameopenfile
    samestat sep split splitdrive splitext stat supports_unicode_filenames sys`,
  pathlib: `
    EBADF ELOOP ENOENT ENOTDIR Path PosixPath PurePath PurePosixPath PureWindowsPath S_ISBLK S_ISCHR
    S_ISDIR S_ISFIFO S_ISLNK S_ISREG S_ISSOCK Sequence WindowsPath attrgetter fnmatch functools io
    ntpath os posixpath re sys urlquote_from_bytes warnings`,
  pickle: `
    FunctionType PickleBuffer PickleError Pickler PicklingError PyStringMap Unpickler
    UnpicklingError bytes_types codecs compatible_formats decode_long dispatch_table dump dumps
    encode_long format_version io islice load loads maxsize pack partial re sys unpack whichmodule`,
  random: `
    BPF LOG4 NV_MAGICCONST RECIP_BPF Random SG_MAGICCONST SystemRandom TWOPI betavariate choice
    choices expovariate gammavariate gauss getrandbits getstate lognormvariate normalvariate
    paretovariate randbytes randint random randrange sample seed setstate shuffle triangular uniform
    vonmisesvariate weibullvariate`,
  re: `
    A ASCII DEBUG DOTALL I IGNORECASE L LOCALE M MULTILINE Match NOFLAG Pattern RegexFlag S Scanner
    T TEMPLATE U UNICODE VERBOSE X compile copyreg enum error escape findall finditer fullmatch
    functools match purge search split sub subn template`,
  shutil: `
    Error ExecError ReadError RegistryError SameFileError SpecialFileError chown collections copy
    copy2 copyfile copyfileobj copymode copystat copytree disk_usage errno fnmatch
    get_archive_formats get_terminal_size get_unpack_formats ignore_patterns make_archive move nt os
    posix register_archive_format register_unpack_format rmtree stat sys unpack_archive
    unregister_archive_format unregister_unpack_format which`,
  statistics: `
    Counter Decimal Fraction LinearRegression NormalDist StatisticsError bisect_left bisect_right
    correlation covariance defaultdict erf exp fabs fmean fsum geometric_mean groupby harmonic_mean
    hypot linear_regression log math mean median median_grouped median_high median_low mode mul
    multimode namedtuple numbers pstdev pvariance quantiles random reduce repeat sqrt stdev sys tau
    variance`,
  string: `
    Formatter Template ascii_letters ascii_lowercase ascii_uppercase capwords digits hexdigits
    octdigits printable punctuation whitespace`,
  sys: `
    abiflags addaudithook api_version argv audit base_exec_prefix base_prefix breakpointhook
    builtin_module_names byteorder call_tracing copyright displayhook dont_write_bytecode exc_info
    excepthook exception exec_prefix executable exit flags float_info float_repr_style
    get_asyncgen_hooks get_coroutine_origin_tracking_depth get_int_max_str_digits getallocatedblocks
    getdefaultencoding getdlopenflags getfilesystemencodeerrors getfilesystemencoding getprofile
    getrecursionlimit getrefcount getsizeof getswitchinterval gettrace hash_info hexversion
    implementation int_info intern is_finalizing maxsize maxunicode meta_path modules orig_argv path
    path_hooks path_importer_cache platform platlibdir prefix pycache_prefix set_asyncgen_hooks
    set_coroutine_origin_tracking_depth set_int_max_str_digits setdlopenflags setprofile
    setrecursionlimit setswitchinterval settrace stderr stdin stdlib_module_names stdout thread_info
    unraisablehook version version_info warnoptions`,
  time: `
    CLOCK_BOOTTIME CLOCK_MONOTONIC CLOCK_MONOTONIC_RAW CLOCK_PROCESS_CPUTIME_ID CLOCK_REALTIME
    CLOCK_TAI CLOCK_THREAD_CPUTIME_ID altzone asctime clock_getres clock_gettime clock_gettime_ns
    clock_settime clock_settime_ns ctime daylight get_clock_info gmtime localtime mktime monotonic
    monotonic_ns perf_counter perf_counter_ns process_time process_time_ns pthread_getcpuclockid
    sleep strftime strptime struct_time thread_time thread_time_ns time time_ns timezone tzname
    tzset`,
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
  matplotlib: `
    ExecutableNotFoundError MatplotlibDeprecationWarning MutableMapping Parameter Path RcParams
    artist atexit axes axis backend_bases backend_managers backend_tools backends bezier
    bivar_colormaps category cbook checkdep_usetex cm collections color_sequences colorbar colorizer
    colormaps colors container contextlib contour cycler dates defaultParams default_test_modules
    dviread figure font_manager ft2font functools get_backend get_cachedir get_configdir
    get_data_path gridspec hatch image importlib inset inspect interactive is_interactive is_url
    layout_engine legend legend_handler lines locale logging markers mathtext matplotlib_fname mlab
    multivar_colormaps namedtuple numpy offsetbox os parse_version patches path pprint projections
    pyplot quiver rc rcParams rcParamsDefault rcParamsOrig rc_context rc_file rc_file_defaults
    rc_params rc_params_from_file rcdefaults rcsetup re sanitize_sequence scale set_loglevel shutil
    spines stackplot streamplot style subprocess sys table tempfile test texmanager text textpath
    ticker transforms tri units use validate_backend warnings widgets`,
  'matplotlib.pyplot': `
    AbstractContextManager Annotation Arrow Artist AutoLocator AxLine Axes BackendFilter Button
    Circle Colorizer ColorizingArtist Colormap Enum ExitStack Figure FigureBase FigureCanvasBase
    FigureManagerBase FixedFormatter FixedLocator FormatStrFormatter Formatter FuncFormatter
    GridSpec IO IndexLocator Line2D LinearLocator Locator LogFormatter LogFormatterExponent
    LogFormatterMathtext LogLocator MaxNLocator MouseButton MultipleLocator Normalize NullFormatter
    NullLocator Number PolarAxes Polygon Rectangle ScalarFormatter Slider Subplot SubplotSpec
    TYPE_CHECKING Text TickHelper Widget acorr angle_spectrum annotate arrow autoscale autumn axes
    axhline axhspan axis axline axvline axvspan backend_registry bar bar_label barbs barh bone box
    boxplot broken_barh cast cbook cla clabel clf clim close cm cohere color_sequences colorbar
    colormaps connect contour contourf cool copper csd cycler delaxes disconnect draw draw_all
    draw_if_interactive ecdf errorbar eventplot figaspect figimage figlegend fignum_exists figtext
    figure fill fill_between fill_betweenx findobj flag functools gca gcf gci get get_backend
    get_cmap get_current_fig_manager get_figlabels get_fignums get_plot_commands get_scale_names
    getp ginput gray grid grouped_bar hexbin hist hist2d hlines hot hsv importlib imread imsave
    imshow inferno inspect install_repl_displayhook interactive ioff ion isinteractive jet legend
    locator_params logging loglog magma magnitude_spectrum margins matplotlib matshow minorticks_off
    minorticks_on mlab new_figure_manager nipy_spectral np overload pause pcolor pcolormesh
    phase_spectrum pie pie_label pink plasma plot plot_date polar prism psd quiver quiverkey rc
    rcParams rcParamsDefault rcParamsOrig rc_context rcdefaults rcsetup re register_cmap rgrids
    savefig sca scatter sci semilogx semilogy set_cmap set_loglevel setp show specgram spring spy
    stackplot stairs stem step streamplot style subplot subplot2grid subplot_mosaic subplot_tool
    subplots subplots_adjust summer suptitle switch_backend sys table text thetagrids threading
    tick_params ticklabel_format tight_layout time title tricontour tricontourf tripcolor triplot
    twinx twiny uninstall_repl_displayhook violinplot viridis vlines waitforbuttonpress winter xcorr
    xkcd xlabel xlim xscale xticks ylabel ylim yscale yticks`,
  seaborn: `
    FacetGrid JointGrid PairGrid algorithms axes_style axisgrid barplot blend_palette boxenplot
    boxplot categorical catplot choose_colorbrewer_palette choose_cubehelix_palette
    choose_dark_palette choose_diverging_palette choose_light_palette clustermap cm color_palette
    colors countplot crayon_palette crayons cubehelix_palette dark_palette desaturate despine
    displot distplot distributions diverging_palette dogplot ecdfplot external get_data_home
    get_dataset_names heatmap histplot hls_palette husl_palette jointplot kdeplot light_palette
    lineplot lmplot load_dataset matrix miscplot move_legend mpl mpl_palette pairplot palettes
    palplot plotting_context pointplot rcmod regplot regression relational relplot reset_defaults
    reset_orig residplot rugplot saturate scatterplot set set_color_codes set_context set_hls_values
    set_palette set_style set_theme stripplot swarmplot utils violinplot widgets xkcd_palette
    xkcd_rgb`,
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
  networkx: `
    AmbiguousSolution ArborescenceIterator DiGraph EdgePartition ExceededMaxIterations Graph
    GraphMLReader GraphMLWriter HasACycle LCF_graph LFR_benchmark_graph MultiDiGraph MultiGraph
    NetworkXAlgorithmError NetworkXError NetworkXException NetworkXNoCycle NetworkXNoPath
    NetworkXNotImplemented NetworkXPointlessConcept NetworkXTreewidthBoundExceeded NetworkXUnbounded
    NetworkXUnfeasible NodeNotFound NotATree OrderedDiGraph OrderedGraph OrderedMultiDiGraph
    OrderedMultiGraph PlanarEmbedding PowerIterationFailedConvergence SpanningTreeIterator
    adamic_adar_index add_cycle add_path add_star adj_matrix adjacency adjacency_data
    adjacency_graph adjacency_matrix adjacency_spectrum adjlist algebraic_connectivity
    algebraicconnectivity algorithms all all_neighbors all_node_cuts all_pairs_all_shortest_paths
    all_pairs_bellman_ford_path all_pairs_bellman_ford_path_length all_pairs_dijkstra
    all_pairs_dijkstra_path all_pairs_dijkstra_path_length all_pairs_lowest_common_ancestor
    all_pairs_node_connectivity all_pairs_shortest_path all_pairs_shortest_path_length
    all_shortest_paths all_simple_edge_paths all_simple_paths all_topological_sorts all_triads
    all_triangles all_triplets ancestors antichains apply_matplotlib_colors
    approximate_current_flow_betweenness_centrality approximation arf_layout articulation_points
    assortativity astar astar_path astar_path_length asteroidal atlas attr_matrix attr_sparse_matrix
    attracting attracting_components attribute_assortativity_coefficient attribute_mixing_dict
    attribute_mixing_matrix attrmatrix authority_matrix average_clustering
    average_degree_connectivity average_neighbor_degree average_node_connectivity
    average_shortest_path_length balanced_tree barabasi_albert_graph barbell_graph barycenter
    beamsearch bellman_ford_path bellman_ford_path_length bellman_ford_predecessor_and_distance
    bethe_hessian_matrix bethe_hessian_spectrum bethehessianmatrix betweenness
    betweenness_centrality betweenness_centrality_source betweenness_centrality_subset
    betweenness_subset bfs_beam_edges bfs_edges bfs_labeled_edges bfs_layers bfs_layout
    bfs_predecessors bfs_successors bfs_tree biconnected biconnected_component_edges
    biconnected_components bidirectional_dijkstra bidirectional_shortest_path binary binomial_graph
    binomial_tree bipartite bipartite_layout boundary boundary_expansion breadth_first_search
    bridges broadcasting bull_graph capacity_scaling cartesian_product caveman_graph cd_index center
    centrality chain_decomposition chains check_planarity chordal chordal_cycle_graph
    chordal_graph_cliques chordal_graph_treewidth chordless_cycles chromatic_polynomial
    chvatal_graph circulant_graph circular_ladder_graph circular_layout classes classic clique
    cliques_containing_node closeness closeness_centrality closeness_vitality cluster clustering
    cn_soundarajan_hopcroft cographs coloring combinatorial_embedding_to_pos
    common_neighbor_centrality common_neighbors communicability communicability_alg
    communicability_betweenness_centrality communicability_exp community complement
    complete_bipartite_graph complete_graph complete_multipartite_graph complete_to_chordal_graph
    components compose compose_all condensation conductance config configuration_model connected
    connected_caveman_graph connected_components connected_dominating_set connected_double_edge_swap
    connected_watts_strogatz_graph connectivity constraint contracted_edge contracted_nodes convert
    convert_matrix convert_node_labels_to_integers core core_number coreviews corona_product
    correlation cost_of_flow could_be_isomorphic covering create_empty_copy cubical_graph
    current_flow_betweenness current_flow_betweenness_centrality
    current_flow_betweenness_centrality_subset current_flow_betweenness_subset
    current_flow_closeness current_flow_closeness_centrality cut_size cuts cycle_basis cycle_graph
    cycles cytoscape cytoscape_data cytoscape_graph d_separated d_separation dag dag_longest_path
    dag_longest_path_length dag_to_branching davis_southern_women_graph dedensify degree degree_alg
    degree_assortativity_coefficient degree_centrality degree_histogram degree_mixing_dict
    degree_mixing_matrix degree_pearson_correlation_coefficient degree_seq degree_sequence_tree
    dense dense_gnm_random_graph density depth_first_search desargues_graph descendants
    descendants_at_distance describe dfs_edges dfs_labeled_edges dfs_postorder_nodes
    dfs_predecessors dfs_preorder_nodes dfs_successors dfs_tree diameter diamond_graph difference
    digraph dijkstra_path dijkstra_path_length dijkstra_predecessor_and_distance directed
    directed_combinatorial_laplacian_matrix directed_configuration_model directed_edge_swap
    directed_havel_hakimi_graph directed_joint_degree_graph directed_laplacian_matrix
    directed_modularity_matrix disjoint_union disjoint_union_all dispersion display
    distance_measures distance_regular dodecahedral_graph dominance dominance_frontiers dominating
    dominating_set dorogovtsev_goltsev_mendes_graph double_edge_swap draw draw_bipartite
    draw_circular draw_forceatlas2 draw_kamada_kawai draw_networkx draw_networkx_edge_labels
    draw_networkx_edges draw_networkx_labels draw_networkx_nodes draw_planar draw_random draw_shell
    draw_spectral draw_spring drawing dual_barabasi_albert_graph duplication
    duplication_divergence_graph eccentricity edge_betweenness edge_betweenness_centrality
    edge_betweenness_centrality_subset edge_bfs edge_boundary edge_connectivity
    edge_current_flow_betweenness_centrality edge_current_flow_betweenness_centrality_subset
    edge_dfs edge_disjoint_paths edge_expansion edge_load_centrality edge_subgraph edgebfs edgedfs
    edgelist edges effective_graph_resistance effective_size efficiency efficiency_measures ego
    ego_graph eigenvector eigenvector_centrality eigenvector_centrality_numpy empty_graph
    enumerate_all_cliques equitable_color equivalence_classes erdos_renyi_graph estrada_index euler
    eulerian_circuit eulerian_path eulerize exception expanders expected_degree_graph
    extended_barabasi_albert_graph extrema_bounding fast_could_be_isomorphic fast_gnp_random_graph
    faster_could_be_isomorphic fiedler_vector filters find_asteroidal_triple find_cliques
    find_cliques_recursive find_cores find_cycle find_induced_nodes find_minimal_d_separator
    find_negative_cycle florentine_families_graph flow flow_hierarchy flow_matrix floyd_warshall
    floyd_warshall_numpy floyd_warshall_predecessor_and_distance forceatlas2_layout forest_str
    freeze from_dict_of_dicts from_dict_of_lists from_edgelist from_graph6_bytes from_nested_tuple
    from_numpy_array from_numpy_matrix from_pandas_adjacency from_pandas_edgelist
    from_prufer_sequence from_scipy_sparse_array from_scipy_sparse_matrix from_sparse6_bytes
    frucht_graph fruchterman_reingold_layout full_join full_rary_tree function
    gaussian_random_partition_graph general_random_intersection_graph generalized_degree
    generalized_petersen_graph generate_adjlist generate_edgelist generate_gexf generate_gml
    generate_graphml generate_multiline_adjlist generate_network_text generate_pajek
    generate_random_paths generators generic generic_bfs_edges geographical_threshold_graph
    geometric geometric_edges geometric_soft_configuration_graph get_edge_attributes
    get_node_attributes gexf girth global_efficiency global_parameters global_reaching_centrality
    gml gn_graph gnc_graph gnm_random_graph gnp_random_graph gnr_graph goldberg_radzik
    gomory_hu_tree google_matrix gpickle graph graph6 graph_atlas graph_atlas_g graph_clique_number
    graph_edit_distance graph_hashing graph_number_of_cliques graphical graphmatrix graphml
    graphviews greedy_color grid_2d_graph grid_graph group group_betweenness_centrality
    group_closeness_centrality group_degree_centrality group_in_degree_centrality
    group_out_degree_centrality gutman_index harary_graph harmonic harmonic_centrality
    harmonic_diameter has_bridges has_eulerian_path has_path havel_hakimi_graph heawood_graph
    hexagonal_lattice_graph hierarchy hits hits_alg hits_numpy hits_scipy hkn_harary_graph
    hnm_harary_graph hoffman_singleton_graph house_graph house_x_graph hub_matrix hybrid
    hyper_wiener_index hypercube_graph icosahedral_graph identified_nodes immediate_dominators
    in_degree_centrality incidence_matrix incremental_closeness_centrality induced_subgraph info
    information_centrality internet_as_graphs intersection intersection_all intersection_array
    interval_graph inverse_line_graph is_aperiodic is_arborescence is_at_free
    is_attracting_component is_biconnected is_bipartite is_branching is_chordal is_connected
    is_connected_dominating_set is_d_separator is_digraphical is_directed is_directed_acyclic_graph
    is_distance_regular is_dominating_set is_edge_cover is_empty is_eulerian is_forest is_frozen
    is_graphical is_isolate is_isomorphic is_k_edge_connected is_k_regular is_kl_connected
    is_matching is_maximal_matching is_minimal_d_separator is_multigraphical is_negatively_weighted
    is_path is_perfect_graph is_perfect_matching is_planar is_pseudographical is_regular
    is_regular_expander is_semiconnected is_semieulerian is_simple_path is_strongly_connected
    is_strongly_regular is_tournament is_tree is_triad is_valid_degree_sequence_erdos_gallai
    is_valid_degree_sequence_havel_hakimi is_valid_directed_joint_degree is_valid_joint_degree
    is_weakly_connected is_weighted isolate isolates isomorphism jaccard_coefficient jit jit_data
    jit_graph johnson join join_trees joint_degree_graph joint_degree_seq json_graph junction_tree
    k_components k_core k_corona k_crust k_edge_augmentation k_edge_components k_edge_subgraphs
    k_factor k_nearest_neighbors k_random_intersection_graph k_shell k_truss kamada_kawai_layout
    karate_club_graph katz katz_centrality katz_centrality_numpy kemeny_constant
    kl_connected_subgraph kneser_graph kosaraju_strongly_connected_components krackhardt_kite_graph
    ladder_graph laplacian laplacian_centrality laplacian_matrix laplacian_spectrum laplacianmatrix
    lattice lattice_reference layout lazy_imports leda les_miserables_graph lexicographic_product
    lexicographical_topological_sort linalg line line_graph link_analysis link_prediction load
    load_centrality local_bridges local_constraint local_efficiency local_reaching_centrality
    lollipop_graph lowest_common_ancestor lowest_common_ancestors make_clique_bipartite
    make_max_clique_graph make_small_graph margulis_gabber_galil_graph matching max_flow_min_cost
    max_weight_clique max_weight_matching maximal_independent_set maximal_matching maximum_branching
    maximum_flow maximum_flow_value maximum_spanning_arborescence maximum_spanning_edges
    maximum_spanning_tree maybe_regular_expander maybe_regular_expander_graph min_cost_flow
    min_cost_flow_cost min_edge_cover min_weight_matching minimum_branching minimum_cut
    minimum_cut_value minimum_cycle_basis minimum_edge_cut minimum_node_cut
    minimum_spanning_arborescence minimum_spanning_edges minimum_spanning_tree minors mis mixing
    mixing_dict mixing_expansion modular_product modularity_matrix modularity_spectrum
    modularitymatrix moebius_kantor_graph moral moral_graph multi_source_dijkstra
    multi_source_dijkstra_path multi_source_dijkstra_path_length multidigraph multigraph
    multiline_adjlist multipartite_layout mycielski mycielski_graph mycielskian
    navigable_small_world_graph negative_edge_cycle neighbor_degree neighbors network_simplex
    newman_watts_strogatz_graph node_attribute_xy node_boundary node_classification
    node_clique_number node_connected_component node_connectivity node_degree_xy node_disjoint_paths
    node_expansion node_link node_link_data node_link_graph nodes nodes_with_selfloops non_edges
    non_neighbors non_randomness nonisomorphic_trees normalized_cut_size normalized_laplacian_matrix
    normalized_laplacian_spectrum null_graph number_attracting_components
    number_connected_components number_of_cliques number_of_edges number_of_isolates number_of_nodes
    number_of_nonisomorphic_trees number_of_selfloops number_of_spanning_trees number_of_walks
    number_strongly_connected_components number_weakly_connected_components
    numeric_assortativity_coefficient numeric_mixing_matrix nx_agraph nx_latex nx_pydot nx_pylab
    nx_shp octahedral_graph omega onion_layers operators optimal_edit_paths optimize_edit_paths
    optimize_graph_edit_distance ordered out_degree_centrality overall_reciprocity pagerank
    pagerank_alg pagerank_numpy pagerank_scipy pairs pajek paley_graph panther_similarity
    panther_vector_similarity pappus_graph parse_adjlist parse_edgelist parse_gml parse_graphml
    parse_leda parse_multiline_adjlist parse_pajek partial_duplication_graph partition_spanning_tree
    path_graph path_weight percolation percolation_centrality perfect_graph periphery petersen_graph
    planar_drawing planar_layout planarity planted_partition_graph polynomials power
    powerlaw_cluster_graph predecessor preferential_attachment prefix_tree prefix_tree_recursive
    product project projected_graph prominent_group quotient_graph ra_index_soundarajan_hopcroft
    radius random_clustered random_clustered_graph random_cograph random_degree_sequence_graph
    random_geometric_graph random_graphs random_internet_as_graph random_k_out_graph
    random_kernel_graph random_labeled_rooted_forest random_labeled_rooted_tree random_labeled_tree
    random_layout random_lobster random_lobster_graph random_partition_graph random_powerlaw_tree
    random_powerlaw_tree_sequence random_reference random_regular_expander_graph
    random_regular_graph random_shell_graph random_spanning_tree random_tree random_triad
    random_unlabeled_rooted_forest random_unlabeled_rooted_tree random_unlabeled_tree reaching
    read_adjlist read_edgelist read_gexf read_gml read_gpickle read_graph6 read_graphml read_leda
    read_multiline_adjlist read_pajek read_shp read_sparse6 read_weighted_edgelist readwrite
    reciprocity reconstruct_path recursive_simple_cycles regular relabel relabel_gexf_graph
    relabel_nodes relaxed_caveman_graph remove_edge_attributes remove_node_attributes reportviews
    rescale_layout rescale_layout_dict resistance_distance resource_allocation_index restricted_view
    reverse reverse_view rich_club_coefficient richclub ring_of_cliques rooted_product s_metric
    scale_free_graph schultz_index second_order second_order_centrality sedgewick_maze_graph
    selfloop_edges semiconnected set_edge_attributes set_node_attributes shell_layout shortest_path
    shortest_path_length shortest_paths shortest_simple_paths sigma similarity simple_cycles
    simple_paths simrank_similarity simrank_similarity_numpy single_source_all_shortest_paths
    single_source_bellman_ford single_source_bellman_ford_path
    single_source_bellman_ford_path_length single_source_dijkstra single_source_dijkstra_path
    single_source_dijkstra_path_length single_source_shortest_path
    single_source_shortest_path_length single_target_shortest_path
    single_target_shortest_path_length small smallworld smetric snap_aggregation social
    soft_random_geometric_graph spanner sparse6 sparsifiers spectral_bisection spectral_graph_forge
    spectral_layout spectral_ordering spectrum spiral_layout spring_layout square_clustering
    star_graph stochastic stochastic_block_model stochastic_graph stoer_wagner strong_product
    strongly_connected strongly_connected_components strongly_connected_components_recursive
    structuralholes subgraph subgraph_alg subgraph_centrality subgraph_centrality_exp subgraph_view
    sudoku sudoku_graph summarization swap symmetric_difference tadpole_graph tensor_product test
    testing tetrahedral_graph text thresholded_random_geometric_graph time_dependent time_series
    to_dict_of_dicts to_dict_of_lists to_directed to_edgelist to_graph6_bytes to_latex to_latex_raw
    to_nested_tuple to_networkx_graph to_numpy_array to_numpy_matrix to_numpy_recarray
    to_pandas_adjacency to_pandas_edgelist to_prufer_sequence to_scipy_sparse_array
    to_scipy_sparse_matrix to_sparse6_bytes to_undirected topological_generations topological_sort
    total_spanning_tree_weight tournament transitive_closure transitive_closure_dag
    transitive_reduction transitivity traversal tree tree_all_pairs_lowest_common_ancestor
    tree_broadcast_center tree_broadcast_time tree_data tree_graph trees triad_graph triad_type
    triadic_census triads triads_by_type triangles triangular_lattice_graph trivial_graph trophic
    trophic_differences trophic_incoherence_parameter trophic_levels truncated_cube_graph
    truncated_tetrahedron_graph turan_graph tutte_graph tutte_polynomial unary
    uniform_random_intersection_graph union union_all unweighted utils vf2pp_all_isomorphisms
    vf2pp_is_isomorphic vf2pp_isomorphism visibility_graph vitality volume voronoi voronoi_cells
    voterank voterank_alg walks watts_strogatz_graph waxman_graph weakly_connected
    weakly_connected_components weighted weisfeiler_lehman_graph_hash
    weisfeiler_lehman_subgraph_hashes wheel_graph wiener wiener_index windmill_graph
    within_inter_cluster write_adjlist write_edgelist write_gexf write_gml write_gpickle
    write_graph6 write_graphml write_graphml_lxml write_graphml_xml write_latex
    write_multiline_adjlist write_network_text write_pajek write_shp write_sparse6
    write_weighted_edgelist`,
  'PIL.Image': `
    ADAPTIVE AFFINE BICUBIC BILINEAR BOX Callable DECODERS DEFAULT_STRATEGY DecoderInput
    DecompressionBombError DecompressionBombWarning DeferredError Dither ENCODERS EXTENSION EXTENT
    ElementTree Exif ExifTags FASTOCTREE FILTERED FIXED FLIP_LEFT_RIGHT FLIP_TOP_BOTTOM
    FLOYDSTEINBERG HAMMING HUFFMAN_ONLY ID IO Image ImageMode ImagePointHandler ImagePointTransform
    ImageTransformHandler IntEnum LANCZOS LIBIMAGEQUANT MAXCOVERAGE MAX_IMAGE_PIXELS MEDIANCUT MESH
    MIME MODES MutableMapping NEAREST NONE OPEN ORDERED PERSPECTIVE Palette Path Protocol QUAD
    Quantize RASTERIZE RLE ROTATE_180 ROTATE_270 ROTATE_90 Resampling SAVE SAVE_ALL
    SupportsArrayInterface SupportsArrowArrayInterface SupportsGetData TRANSPOSE TRANSVERSE
    TYPE_CHECKING TiffTags Transform Transpose USE_CFFI_ACCESS UnidentifiedImageError
    WARN_POSSIBLE_FORMATS WEB abc alpha_composite atexit blend builtins cast cffi coerce_e composite
    core deprecate effect_mandelbrot effect_noise enum eval fromarray fromarrow frombuffer frombytes
    fromqimage fromqpixmap getmodebandnames getmodebands getmodebase getmodetype i32le init io
    isImageType is_path item linear_gradient logger logging math merge module new o32be o32le open
    os preinit radial_gradient re register_decoder register_encoder register_extension
    register_extensions register_mime register_open register_save register_save_all
    registered_extensions struct sys tempfile warnings`,
  requests: `
    ConnectTimeout ConnectionError DependencyWarning FileModeWarning HTTPError JSONDecodeError
    NullHandler PreparedRequest ReadTimeout Request RequestException RequestsDependencyWarning
    Response Session Timeout TooManyRedirects URLRequired adapters api auth certs chardet_version
    charset_normalizer_version check_compatibility codes compat cookies delete exceptions get head
    hooks logging models options packages patch post put request session sessions ssl status_codes
    structures urllib3 utils warnings`,
  torch: `
    AVG AcceleratorError AggregationType AliasDb AnyType Argument ArgumentSpec AwaitType
    BFloat16Storage BFloat16Tensor BenchmarkConfig BenchmarkExecutionStats Block BoolStorage
    BoolTensor BoolType BufferDict ByteStorage ByteTensor CallStack Capsule CharStorage CharTensor
    ClassType Code CompilationUnit CompleteArgumentSpec ComplexDoubleStorage ComplexFloatStorage
    ComplexType ConcreteModuleType ConcreteModuleTypeBuilder DeepCopyMemoTable
    DeserializationStorageContext DeviceObjType DictType DisableTorchFunction
    DisableTorchFunctionSubclass DispatchKey DispatchKeySet DoubleStorage DoubleTensor EnumType
    ErrorReport Event ExcludeDispatchKeyGuard ExecutionPlan FatalError FileCheck FloatStorage
    FloatTensor FloatType FunctionSchema Future FutureType Generator GradScaler Gradient Graph
    GraphExecutorState HalfStorage HalfTensor IODescriptor InferredType IntStorage IntTensor IntType
    InterfaceType JITException ListType LiteScriptModule LockingLogger LoggerBase LongStorage
    LongTensor ModuleDict Node NoneType NoopLogger NumberType OperatorInfo OptionalType
    OutOfMemoryError PRIVATE_OPS ParameterDict PyObjectType PyTorchFileReader PyTorchFileWriter
    QInt32Storage QInt8Storage QUInt2x4Storage QUInt4x2Storage QUInt8Storage RRefType SUM
    ScriptClass ScriptClassFunction ScriptDict ScriptDictIterator ScriptDictKeyIterator
    ScriptFunction ScriptList ScriptListIterator ScriptMethod ScriptModule ScriptModuleSerializer
    ScriptObject ScriptObjectProperty SerializationStorageContext ShortStorage ShortTensor Size
    StaticModule Storage StorageBase Stream StreamObjType StringType SymBool SymBoolType SymFloat
    SymInt SymIntType TYPE_CHECKING Tag Tensor TensorType ThroughputBenchmark TracingState TupleType
    Type TypedStorage USE_GLOBAL_DEPS USE_RTLD_GLOBAL_WITH_LIBTORCH UnionType UntypedStorage Use
    Value abs abs_ absolute accelerator acos acos_ acosh acosh_ adaptive_avg_pool1d
    adaptive_max_pool1d add addbmm addcdiv addcmul addmm addmv addmv_ addr adjoint
    affine_grid_generator alias_copy all allclose alpha_dropout alpha_dropout_ amax amin aminmax amp
    angle any ao arange arccos arccos_ arccosh arccosh_ arcsin arcsin_ arcsinh arcsinh_ arctan
    arctan2 arctan_ arctanh arctanh_ are_deterministic_algorithms_enabled argmax argmin argsort
    argwhere as_strided as_strided_ as_strided_copy as_strided_scatter as_tensor asarray asin asin_
    asinh asinh_ atan atan2 atan_ atanh atanh_ atleast_1d atleast_2d atleast_3d autocast
    autocast_decrement_nesting autocast_increment_nesting autograd avg_pool1d backends baddbmm
    bartlett_window batch_norm batch_norm_backward_elemt batch_norm_backward_reduce batch_norm_elemt
    batch_norm_gather_stats batch_norm_gather_stats_with_counts batch_norm_stats
    batch_norm_update_stats bernoulli bfloat16 bilinear binary_cross_entropy_with_logits bincount
    binomial bit bits16 bits1x8 bits2x4 bits4x2 bits8 bitwise_and bitwise_left_shift bitwise_not
    bitwise_or bitwise_right_shift bitwise_xor blackman_window block_diag bmm bool broadcast_shapes
    broadcast_tensors broadcast_to bucketize builtins can_cast cartesian_prod cat ccol_indices_copy
    cdist cdouble ceil ceil_ celu celu_ cfloat chain_matmul chalf channel_shuffle channels_last
    channels_last_3d cholesky cholesky_inverse cholesky_solve choose_qparams_optimized chunk clamp
    clamp_ clamp_max clamp_max_ clamp_min clamp_min_ classes classproperty clear_autocast_cache clip
    clip_ clone col_indices_copy column_stack combinations compile compiled_with_cxx11_abi compiler
    complex complex128 complex32 complex64 concat concatenate cond conj conj_physical conj_physical_
    constant_pad_nd contiguous_format conv1d conv2d conv3d conv_tbc conv_transpose1d
    conv_transpose2d conv_transpose3d convolution copysign corrcoef cos cos_ cosh cosh_
    cosine_embedding_loss cosine_similarity count_nonzero cov cpp cpu cross crow_indices_copy
    ctc_loss ctypes cuda cudnn_affine_grid_generator cudnn_batch_norm cudnn_convolution
    cudnn_convolution_add_relu cudnn_convolution_relu cudnn_convolution_transpose cudnn_grid_sampler
    cudnn_is_acceptable cummax cummin cumprod cumsum cumulative_trapezoid default_generator deg2rad
    deg2rad_ dequantize det detach detach_ detach_copy device diag diag_embed diagflat diagonal
    diagonal_copy diagonal_scatter diff digamma dist distributed distributions div divide dot double
    dropout dropout_ dsmm dsplit dstack dtype e eig einsum embedding embedding_bag embedding_renorm_
    empty empty_like empty_permuted empty_quantized empty_strided enable_grad eq equal erf erf_ erfc
    erfc_ erfinv exp exp2 exp2_ exp_ expand_copy expm1 expm1_ export eye
    fake_quantize_per_channel_affine fake_quantize_per_tensor_affine fbgemm_linear_fp16_weight
    fbgemm_linear_fp16_weight_fp32_activation fbgemm_linear_int8_weight
    fbgemm_linear_int8_weight_fp32_activation fbgemm_linear_quantize_weight
    fbgemm_pack_gemm_matrix_fp16 fbgemm_pack_quantized_matrix feature_alpha_dropout
    feature_alpha_dropout_ feature_dropout feature_dropout_ fft fill fill_ finfo fix fix_ flatten
    flip fliplr flipud float float16 float32 float4_e2m1fn_x2 float64 float8_e4m3fn float8_e4m3fnuz
    float8_e5m2 float8_e5m2fnuz float8_e8m0fnu float_power floor floor_ floor_divide fmax fmin fmod
    fork frac frac_ frexp frobenius_norm from_dlpack from_file from_numpy frombuffer full full_like
    func functional functools fused_moving_avg_obs_fake_quant futures fx gather gcd gcd_ ge geqrf
    ger get_autocast_cpu_dtype get_autocast_dtype get_autocast_gpu_dtype get_autocast_ipu_dtype
    get_autocast_xla_dtype get_default_device get_default_dtype get_deterministic_debug_mode
    get_device get_device_module get_file_path get_float32_matmul_precision get_num_interop_threads
    get_num_threads get_rng_state glob gradient greater greater_equal grid_sampler grid_sampler_2d
    grid_sampler_3d group_norm gru gru_cell gt half hamming_window hann_window hardshrink has_lapack
    has_mkl has_openmp has_spectral hash_tensor heaviside hinge_embedding_loss histc histogram
    histogramdd hsmm hsplit hspmm hstack hub hypot i0 i0_ igamma igammac iinfo imag import_ir_module
    import_ir_module_from_buffer importlib index_add index_copy index_fill index_put index_put_
    index_reduce index_select indices_copy inf inference_mode init_num_threads initial_seed inner
    inspect instance_norm int int1 int16 int2 int3 int32 int4 int5 int6 int64 int7 int8 int_repr
    inverse is_anomaly_check_nan_enabled is_anomaly_enabled is_autocast_cache_enabled
    is_autocast_cpu_enabled is_autocast_enabled is_autocast_ipu_enabled is_autocast_xla_enabled
    is_complex is_conj is_deterministic_algorithms_warn_only_enabled is_distributed
    is_floating_point is_grad_enabled is_inference is_inference_mode_enabled is_neg is_nonzero
    is_same_size is_signed is_storage is_tensor is_vulkan_available is_warn_always_enabled isclose
    isfinite isin isinf isnan isneginf isposinf isreal istft jagged jit kaiser_window kl_div kron
    kthvalue layer_norm layout lcm lcm_ ldexp ldexp_ le legacy_contiguous_format lerp less
    less_equal lgamma library linalg linspace load lobpcg log log10 log10_ log1p log1p_ log2 log2_
    log_ log_softmax logaddexp logaddexp2 logcumsumexp logdet logical_and logical_not logical_or
    logical_xor logit logit_ logspace logsumexp long lstm lstm_cell lstsq lt lu lu_solve lu_unpack
    manual_seed margin_ranking_loss masked masked_fill masked_scatter masked_select math matmul
    matrix_exp matrix_power matrix_rank max max_pool1d max_pool1d_with_indices max_pool2d max_pool3d
    maximum mean median memory_format merge_type_from_type_comment meshgrid min minimum
    miopen_batch_norm miopen_convolution miopen_convolution_add_relu miopen_convolution_relu
    miopen_convolution_transpose miopen_ctc_loss miopen_depthwise_convolution miopen_rnn
    mkldnn_adaptive_avg_pool2d mkldnn_convolution mkldnn_linear_backward_weights mkldnn_max_pool2d
    mkldnn_max_pool3d mkldnn_rnn_layer mm mode monitor moveaxis movedim mps msort mtia mul
    multinomial multiply multiprocessing mv mvlgamma nan nan_to_num nan_to_num_ nanmean nanmedian
    nanquantile nansum narrow narrow_copy native_batch_norm native_channel_shuffle native_dropout
    native_group_norm native_layer_norm native_norm ne neg neg_ negative negative_ nested newaxis
    nextafter nn no_grad nonzero nonzero_static norm norm_except_dim normal not_equal nuclear_norm
    numel ones ones_like ops optim orgqr ormqr os outer overrides package pairwise_distance parse_ir
    parse_schema parse_type_comment pca_lowrank pdist per_channel_affine
    per_channel_affine_float_qparams per_channel_symmetric per_tensor_affine per_tensor_symmetric
    permute permute_copy pi pinverse pixel_shuffle pixel_unshuffle platform poisson poisson_nll_loss
    polar polygamma positive pow prelu prepare_multiprocessing_environment preserve_format prod
    profiler profiler_allow_cudagraph_cupti_lazy_reinit_cuda12 promote_types put q_per_channel_axis
    q_per_channel_scales q_per_channel_zero_points q_scale q_zero_point qint32 qint8 qr qscheme
    quantile quantization quantize_per_channel quantize_per_tensor quantize_per_tensor_dynamic
    quantized_batch_norm quantized_gru quantized_gru_cell quantized_lstm quantized_lstm_cell
    quantized_max_pool1d quantized_max_pool2d quantized_max_pool3d quantized_rnn_relu_cell
    quantized_rnn_tanh_cell quasirandom quint2x4 quint4x2 quint8 rad2deg rad2deg_ rand rand_like
    randint randint_like randn randn_like random randperm range ravel real reciprocal reciprocal_
    relu relu_ remainder renorm repeat_interleave reshape resize_as_ resize_as_sparse_ resolve_conj
    resolve_neg result_type return_types rms_norm rnn_relu rnn_relu_cell rnn_tanh rnn_tanh_cell roll
    rot90 round round_ row_indices_copy row_stack rrelu rrelu_ rsqrt rsqrt_ rsub saddmm save
    scalar_tensor scatter scatter_add scatter_reduce searchsorted seed segment_reduce select
    select_copy select_scatter selu selu_ serialization set_anomaly_enabled
    set_autocast_cache_enabled set_autocast_cpu_dtype set_autocast_cpu_enabled set_autocast_dtype
    set_autocast_enabled set_autocast_gpu_dtype set_autocast_ipu_dtype set_autocast_ipu_enabled
    set_autocast_xla_dtype set_autocast_xla_enabled set_default_device set_default_dtype
    set_default_tensor_type set_deterministic_debug_mode set_float32_matmul_precision
    set_flush_denormal set_grad_enabled set_num_interop_threads set_num_threads set_printoptions
    set_rng_state set_warn_always sgn short sigmoid sigmoid_ sign signal signbit sin sin_ sinc sinc_
    sinh sinh_ slice_copy slice_inverse slice_scatter slogdet smm softmax solve sort sparse
    sparse_bsc sparse_bsc_tensor sparse_bsr sparse_bsr_tensor sparse_compressed_tensor sparse_coo
    sparse_coo_tensor sparse_csc sparse_csc_tensor sparse_csr sparse_csr_tensor special split
    split_copy split_with_sizes split_with_sizes_copy spmm sqrt sqrt_ square square_ squeeze
    squeeze_copy sspaddmm stack std std_mean stft storage strided sub subtract sum svd svd_lowrank
    swapaxes swapdims sym_constrain_range sym_constrain_range_for_size sym_float sym_fresh_size
    sym_int sym_ite sym_max sym_min sym_not sym_sqrt sym_sum symeig sys t t_copy take take_along_dim
    tan tan_ tanh tanh_ tensor tensor_split tensordot testing textwrap thread_safe_generator
    threading threshold threshold_ tile to_dlpack topk torch torch_version trace transpose
    transpose_copy trapezoid trapz triangular_solve tril tril_indices triplet_margin_loss triu
    triu_indices true_divide trunc trunc_ typename types uint1 uint16 uint2 uint3 uint32 uint4 uint5
    uint6 uint64 uint7 uint8 unbind unbind_copy unflatten unfold_copy unify_type_list unique
    unique_consecutive unravel_index unsafe_chunk unsafe_split unsafe_split_with_sizes unsqueeze
    unsqueeze_copy use_deterministic_algorithms utils values_copy vander var var_mean vdot version
    view_as_complex view_as_complex_copy view_as_real view_as_real_copy view_copy vmap vsplit vstack
    wait warnings where while_loop windows xlogy xlogy_ xpu zero_ zeros zeros_like`,
  'torch.nn': `
    AdaptiveAvgPool1d AdaptiveAvgPool2d AdaptiveAvgPool3d AdaptiveLogSoftmaxWithLoss
    AdaptiveMaxPool1d AdaptiveMaxPool2d AdaptiveMaxPool3d AlphaDropout AvgPool1d AvgPool2d AvgPool3d
    BCELoss BCEWithLogitsLoss BatchNorm1d BatchNorm2d BatchNorm3d Bilinear Buffer CELU CTCLoss
    ChannelShuffle CircularPad1d CircularPad2d CircularPad3d ConstantPad1d ConstantPad2d
    ConstantPad3d Container Conv1d Conv2d Conv3d ConvTranspose1d ConvTranspose2d ConvTranspose3d
    CosineEmbeddingLoss CosineSimilarity CrossEntropyLoss CrossMapLRN2d DataParallel Dropout
    Dropout1d Dropout2d Dropout3d ELU Embedding EmbeddingBag FeatureAlphaDropout Flatten Fold
    FractionalMaxPool2d FractionalMaxPool3d GELU GLU GRU GRUCell GaussianNLLLoss GroupNorm
    Hardshrink Hardsigmoid Hardswish Hardtanh HingeEmbeddingLoss HuberLoss Identity InstanceNorm1d
    InstanceNorm2d InstanceNorm3d KLDivLoss L1Loss LPPool1d LPPool2d LPPool3d LSTM LSTMCell
    LayerNorm LazyBatchNorm1d LazyBatchNorm2d LazyBatchNorm3d LazyConv1d LazyConv2d LazyConv3d
    LazyConvTranspose1d LazyConvTranspose2d LazyConvTranspose3d LazyInstanceNorm1d
    LazyInstanceNorm2d LazyInstanceNorm3d LazyLinear LeakyReLU Linear LinearCrossEntropyLoss
    LinearCrossEntropyOptions LocalResponseNorm LogSigmoid LogSoftmax MSELoss MarginRankingLoss
    MaxPool1d MaxPool2d MaxPool3d MaxUnpool1d MaxUnpool2d MaxUnpool3d Mish Module ModuleDict
    ModuleList MultiLabelMarginLoss MultiLabelSoftMarginLoss MultiMarginLoss MultiheadAttention
    NLLLoss NLLLoss2d PReLU PairwiseDistance Parameter ParameterDict ParameterList PixelShuffle
    PixelUnshuffle PoissonNLLLoss RMSNorm RNN RNNBase RNNCell RNNCellBase RReLU ReLU ReLU6
    ReflectionPad1d ReflectionPad2d ReflectionPad3d ReplicationPad1d ReplicationPad2d
    ReplicationPad3d SELU Sequential SiLU Sigmoid SmoothL1Loss SoftMarginLoss Softmax Softmax2d
    Softmin Softplus Softshrink Softsign SyncBatchNorm Tanh Tanhshrink Threshold Transformer
    TransformerDecoder TransformerDecoderLayer TransformerEncoder TransformerEncoderLayer
    TripletMarginLoss TripletMarginWithDistanceLoss Unflatten Unfold UninitializedBuffer
    UninitializedParameter Upsample UpsamplingBilinear2d UpsamplingNearest2d ZeroPad1d ZeroPad2d
    ZeroPad3d attention common_types factory_kwargs functional grad init intrinsic modules parallel
    parameter qat quantizable quantized utils`,
  'torch.nn.functional': `
    BroadcastingList1 BroadcastingList2 BroadcastingList3 Callable DType
    GRID_SAMPLE_INTERPOLATION_MODES GRID_SAMPLE_PADDING_MODES Optional ScalingType SwizzleType
    TYPE_CHECKING Tensor adaptive_avg_pool1d adaptive_avg_pool2d adaptive_avg_pool3d
    adaptive_max_pool1d adaptive_max_pool1d_with_indices adaptive_max_pool2d
    adaptive_max_pool2d_with_indices adaptive_max_pool3d adaptive_max_pool3d_with_indices
    affine_grid alpha_dropout assert_int_or_pair avg_pool1d avg_pool2d avg_pool3d batch_norm
    bilinear binary_cross_entropy binary_cross_entropy_with_logits boolean_dispatch celu celu_
    channel_shuffle conv1d conv2d conv3d conv_tbc conv_transpose1d conv_transpose2d conv_transpose3d
    cosine_embedding_loss cosine_similarity cross_entropy ctc_loss dataclasses dropout dropout1d
    dropout2d dropout3d elu elu_ embedding embedding_bag feature_alpha_dropout fold
    fractional_max_pool2d fractional_max_pool2d_with_indices fractional_max_pool3d
    fractional_max_pool3d_with_indices gaussian_nll_loss gelu glu grad grid_sample group_norm
    grouped_mm gumbel_softmax handle_torch_function hardshrink hardsigmoid hardswish hardtanh
    hardtanh_ has_torch_function has_torch_function_unary has_torch_function_variadic
    hinge_embedding_loss huber_loss importlib instance_norm interpolate kl_div l1_loss layer_norm
    leaky_relu leaky_relu_ linear linear_cross_entropy local_response_norm log_softmax logsigmoid
    lp_pool1d lp_pool2d lp_pool3d margin_ranking_loss math max_pool1d max_pool1d_with_indices
    max_pool2d max_pool2d_with_indices max_pool3d max_pool3d_with_indices max_unpool1d max_unpool2d
    max_unpool3d mish mse_loss multi_head_attention_forward multi_margin_loss multilabel_margin_loss
    multilabel_soft_margin_loss native_channel_shuffle nll_loss normalize np one_hot pad
    pairwise_distance pdist pixel_shuffle pixel_unshuffle poisson_nll_loss prelu relu relu6 relu_
    reproducibility_notes rms_norm rrelu rrelu_ scaled_dot_product_attention scaled_grouped_mm
    scaled_mm selu selu_ sigmoid silu smooth_l1_loss soft_margin_loss softmax softmin softplus
    softshrink softsign sparse_support_notes tanh tanhshrink tf32_notes threshold threshold_ torch
    triplet_margin_loss triplet_margin_with_distance_loss unfold upsample upsample_bilinear
    upsample_nearest warnings`,
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
