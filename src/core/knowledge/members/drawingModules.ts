/**
 * The members of the modules of matplotlib, seaborn, Pillow and requests, as `dir` lists them.
 *
 * Source: Python 3.11, pandas 1.5 and 3.0, NumPy 1.24 and 2.4, SciPy 1.10 and 1.17, scikit-learn 1.2 and 1.9, matplotlib
 * 3.6 and 3.11, seaborn 0.12 and 0.13, Pillow 9.4 and 12, networkx 2.8 and 3.6, requests 2.28, PyTorch 2.13; written by
 * test/core/knowledge/listMembers.py.
 */
export const drawingModules: Readonly<Record<string, string>> = {
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
};
