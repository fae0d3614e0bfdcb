/** Imports that are gone: of the libraries for plots, notebooks, graphs and the web. Sources: see `movedImports.ts`. */
import type { RemovedFrom } from './removedFrom.ts';

export const removedFromTools: readonly RemovedFrom[] = [
  {
    library: 'matplotlib',
    rows: `
matplotlib.finance 2.2 ~ mplfinance
matplotlib.finance:candlestick_ohlc 2.2 ~ mplfinance.original_flavor:candlestick_ohlc
matplotlib.mlab:PCA 3.1 ~ sklearn.decomposition:PCA
matplotlib.mlab:griddata 3.1 ~ scipy.interpolate:griddata
matplotlib.mlab:bivariate_normal 3.1 ~ scipy.stats:multivariate_normal
matplotlib.mlab:normpdf 3.1 ~ scipy.stats:norm
matplotlib.mlab:movavg 3.1
matplotlib.mlab:find 3.1 ~ numpy:nonzero
matplotlib.mlab:frange 3.1 ~ numpy:arange
matplotlib.mlab:csv2rec 3.1
matplotlib._png 3.3
matplotlib.cbook:is_string_like 3.0
matplotlib.cbook:iterable 3.3 ~ numpy:iterable
matplotlib.cbook:MatplotlibDeprecationWarning 3.8 = matplotlib:MatplotlibDeprecationWarning
matplotlib.docstring 3.8
matplotlib.cm:register_cmap 3.9 ~ matplotlib:colormaps
matplotlib.cm:get_cmap 3.9 = matplotlib.pyplot:get_cmap
matplotlib.externals 2.0 ~ six
mpl_toolkits.axes_grid 3.8 ~ mpl_toolkits.axes_grid1
`,
  },
  {
    library: 'Plotly',
    rows: `
plotly.plotly 4.0 ~ chart_studio.plotly
plotly.grid_objs 4.0 ~ chart_studio.grid_objs
plotly.dashboard_objs 4.0 ~ chart_studio.dashboard_objs
`,
  },
  {
    library: 'Pillow',
    rows: `
PIL:PILLOW_VERSION 7.0 = PIL:__version__
PIL.Image:ANTIALIAS 10.0 = PIL.Image:LANCZOS
PIL:PyAccess 11.0
`,
  },
  {
    library: 'MoviePy',
    rows: `
moviepy.editor 2.0 ~ moviepy
`,
  },
  {
    library: 'NetworkX',
    rows: `
networkx:from_numpy_matrix 3.0 = networkx:from_numpy_array
networkx:to_numpy_matrix 3.0 ~ networkx:to_numpy_array
networkx:from_scipy_sparse_matrix 3.0 = networkx:from_scipy_sparse_array
networkx:to_scipy_sparse_matrix 3.0 ~ networkx:to_scipy_sparse_array
networkx:info 3.0
networkx:write_gpickle 3.0 ~ pickle:dump
networkx:read_gpickle 3.0 ~ pickle:load
networkx:read_shp 3.0
networkx:read_yaml 3.0
networkx:OrderedGraph 3.0 ~ networkx:Graph
networkx:OrderedDiGraph 3.0 ~ networkx:DiGraph
networkx:connected_component_subgraphs 2.4 ~ networkx:connected_components
`,
  },
  {
    library: 'Jupyter',
    rows: `
IPython.html 4.0 ~ notebook
IPython.html.widgets 4.0 = ipywidgets
IPython.kernel 8.0 ~ ipykernel
IPython.nbformat 4.0 = nbformat
IPython.nbconvert 4.0 = nbconvert
IPython.parallel 4.0 = ipyparallel
IPython.config 4.0 = traitlets.config
IPython.utils.traitlets 4.0 = traitlets
IPython.display:set_matplotlib_formats 8.0 = matplotlib_inline.backend_inline:set_matplotlib_formats
IPython.core.display:set_matplotlib_formats 8.0 = matplotlib_inline.backend_inline:set_matplotlib_formats
IPython.core.display:display 9.0 = IPython.display:display
IPython.core.display:HTML 9.0 = IPython.display:HTML
IPython.core.display:Image 9.0 = IPython.display:Image
IPython.core.display:clear_output 9.0 = IPython.display:clear_output
notebook.auth:passwd 7.0 = jupyter_server.auth:passwd
IPython.lib:passwd 8.0 = jupyter_server.auth:passwd
`,
  },
  {
    library: 'PySpark',
    rows: `
pyspark.ml.feature:OneHotEncoderEstimator 3.0 = pyspark.ml.feature:OneHotEncoder
`,
  },
  {
    library: 'Pydantic',
    rows: `
pydantic:BaseSettings 2.0 ~ pydantic_settings:BaseSettings
`,
  },
  {
    library: 'Flask',
    rows: `
flask:Markup 3.0 = markupsafe:Markup
flask:escape 3.0 = markupsafe:escape
flask.json:JSONEncoder 2.3 ~ flask.json.provider:DefaultJSONProvider
`,
  },
  {
    library: 'Werkzeug',
    rows: `
werkzeug:secure_filename 1.0 = werkzeug.utils:secure_filename
werkzeug:cached_property 1.0 = werkzeug.utils:cached_property
werkzeug.urls:url_quote 3.0 ~ urllib.parse:quote
werkzeug.urls:url_decode 3.0 ~ urllib.parse:parse_qs
werkzeug.urls:url_encode 3.0 ~ urllib.parse:urlencode
werkzeug.urls:url_parse 3.0 ~ urllib.parse:urlsplit
`,
  },
  {
    library: 'Jinja',
    rows: `
jinja2:Markup 3.1 = markupsafe:Markup
jinja2:escape 3.1 = markupsafe:escape
jinja2:contextfilter 3.1 ~ jinja2:pass_context
jinja2:environmentfilter 3.1 ~ jinja2:pass_environment
`,
  },
];
