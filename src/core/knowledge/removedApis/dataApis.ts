/**
 * What pandas, NumPy, SciPy and statsmodels have removed.
 *
 * Sources: the release notes of pandas 0.20 to 3.0, NumPy 1.20 to 2.3 and the NumPy 2 migration guide, SciPy 1.0 to
 * 1.14, statsmodels 0.9 to 0.14. Checked against pandas 1.5 and 3.0, NumPy 1.24 and 2.
 */
import {
  keywordsOnly,
  removedKeywords,
  removedMembers,
  type KeywordsOnly,
  type RemovedKeyword,
  type RemovedMember,
} from './removedApi.ts';

const PANDAS = `
DataFrame append 2.0 call pd.concat([$object, $table]$rest)
DataFrame applymap 3.0 name map
DataFrame blocks 1.0 say \`dtypes\` tells which columns have which type
DataFrame first,last 3.0 say a slice by date, such as \`df.loc["2024-01-01":"2024-01-10"]\`
DataFrame from_csv 1.0 as pd.read_csv
DataFrame from_items 1.0 say \`pd.DataFrame.from_dict(dict(items))\`
DataFrame ftypes 1.0 name dtypes
DataFrame get_dtype_counts 1.0 call $object.dtypes.value_counts()
DataFrame get_values 1.0 name to_numpy
DataFrame icol,irow 0.20 say \`.iloc[…]\`
DataFrame iteritems 2.0 name items
DataFrame lookup 2.0 say \`factorize\` the column labels and index \`to_numpy()\` with them
DataFrame sort 0.20 say \`sort_values\` by columns, \`sort_index\` by the index
DataFrame,Series as_matrix 1.0 name to_numpy
DataFrame,Series backfill 3.0 name bfill
DataFrame,Series bool 3.0 say \`item()\` of the one value
DataFrame,Series clip_lower 1.0 call $object.clip(lower=$first)
DataFrame,Series clip_upper 1.0 call $object.clip(upper=$first)
DataFrame,Series convert_objects 1.0 say \`infer_objects()\`, or \`pd.to_numeric\` column by column
DataFrame,Series get_value,set_value 1.0 say \`.at[row, column]\`
DataFrame,Series iget_value 0.19 say \`.iloc[…]\`
DataFrame,Series ix 1.0 say \`.loc\` for labels, \`.iloc\` for positions
DataFrame,Series mad 2.0 call ($object - $object.mean()).abs().mean()
DataFrame,Series pad 3.0 name ffill
DataFrame,Series slice_shift,tshift 2.0 name shift
DataFrame,Series sortlevel 1.0 say \`sort_index(level=…)\`
DataFrame,Series swapaxes 3.0 name transpose
DataFrame,Series to_dense 1.0 say nothing: the values are dense
DataFrameGroupBy,SeriesGroupBy backfill 2.0 name bfill
DataFrameGroupBy,SeriesGroupBy mad,tshift 2.0 say \`apply\` with the calculation written out
DataFrameGroupBy,SeriesGroupBy pad 2.0 name ffill
DatetimeIndex week,weekofyear 2.0 name isocalendar().week
DatetimeIndex,Timestamp weekday_name 1.0 name day_name()
DatetimeProperties week,weekofyear 2.0 name isocalendar().week
DatetimeProperties weekday_name 1.0 name day_name()
ExcelWriter save 2.0 name close
ExcelWriter write_cells 2.0 say \`DataFrame.to_excel(writer, …)\`
Index contains 1.0 call $first in $object
Index get_duplicates 1.0 say \`idx[idx.duplicated()].unique()\`
Index get_values 1.0 name to_numpy
Index is_monotonic 2.0 name is_monotonic_increasing
Index set_value 2.0 say a new index made of a list
Index summary 1.0 say \`repr(…)\`
Index to_native_types 2.0 call $object.astype(str)
MultiIndex labels 1.0 name codes
MultiIndex set_labels 1.0 name set_codes
pandas DateRange 0.17 name date_range
pandas datetime 2.0 say \`from datetime import datetime\`
pandas ewma 0.23 say \`series.ewm(…).mean()\`
pandas expanding_mean 0.23 call $first.expanding().mean()
pandas expanding_sum 0.23 call $first.expanding().sum()
pandas Float64Index,Int64Index,UInt64Index 2.0 name Index
pandas get_store 0.25 name HDFStore
pandas groupby 0.25 say \`df.groupby(…)\`
pandas match 0.25 say \`Index.get_indexer\`
pandas np 2.0 say \`import numpy as np\`
pandas ols 0.20 say \`statsmodels.api.OLS\`
pandas Panel,Panel4D 1.0 say a DataFrame with a MultiIndex, or xarray
pandas read_gbq 3.0 say \`pandas_gbq.read_gbq\`
pandas read_msgpack,to_msgpack 1.0 say \`read_parquet\` and \`to_parquet\`
pandas rolling_apply,rolling_corr,rolling_cov,rolling_kurt,rolling_quantile,rolling_skew,rolling_window 0.23 say \`series.rolling(window)\` and the method of that name
pandas rolling_max 0.23 call $first.rolling($others).max()
pandas rolling_mean 0.23 call $first.rolling($others).mean()
pandas rolling_median 0.23 call $first.rolling($others).median()
pandas rolling_min 0.23 call $first.rolling($others).min()
pandas rolling_std 0.23 call $first.rolling($others).std()
pandas rolling_sum 0.23 call $first.rolling($others).sum()
pandas rolling_var 0.23 call $first.rolling($others).var()
pandas scatter_matrix 0.25 name plotting.scatter_matrix
pandas SparseDataFrame 1.0 say a DataFrame with sparse columns
pandas SparseSeries 1.0 say a Series with \`dtype="Sparse[float]"\`
pandas TimeGrouper 1.0 say \`pd.Grouper(freq=…)\`
pandas TimeSeries 0.20 name Series
pandas tslib 1.0 say \`pd.NaT\`, \`pd.Timestamp\`
pandas value_counts 3.0 say \`pd.Series(values).value_counts()\`
pandas.core datetools 1.0 say \`pd.offsets\`
pandas.io data,wb 0.19 say the package \`pandas_datareader\`
pandas.io.json json_normalize 2.0 as pd.json_normalize
pandas.io.parsers CParserError 1.0 as pd.errors.ParserError
pandas.tools plotting 0.25 as pd.plotting
pandas.util testing 2.0 say \`pd.testing\`
Series append 2.0 call pd.concat([$object, $first]$rest)
Series asobject 1.0 say \`.astype(object)\`
Series compress 1.0 say boolean indexing, \`s[mask]\`
Series from_array 1.0 as pd.Series
Series from_csv 1.0 as pd.read_csv
Series get_values 1.0 name to_numpy
Series is_monotonic 2.0 name is_monotonic_increasing
Series itemsize 1.0 as dtype.itemsize
Series iteritems 2.0 name items
Series nonzero 1.0 call $object.to_numpy().nonzero()
Series order 0.20 name sort_values
Series ptp 1.0 call $object.max() - $object.min()
Series ravel,view 3.0 say \`to_numpy()\`
Series real,imag 1.0 say \`to_numpy().real\`, \`to_numpy().imag\`
Series sort 0.20 name sort_values
Series valid 1.0 name dropna
Styler applymap 3.0 name map
Styler hide_columns 2.0 say \`hide(…, axis="columns")\`
Styler hide_index 2.0 call $object.hide(axis="index")
Styler render 2.0 name to_html
Styler set_na_rep 2.0 call $object.format(na_rep=$first)
Styler set_precision 2.0 call $object.format(precision=$first)
Timedelta delta 2.0 name value
Timestamp freq,freqstr 2.0 say the \`freq\` of the index it comes from
`;

const PANDAS_KEYWORDS = `
apply broadcast,reduce 1.0 say \`result_type=\`
apply convert_dtype 3.0 nothing
concat join_axes 1.0 say \`reindex\` on the result
date_range,bdate_range closed 2.0 name inclusive
describe datetime_is_numeric 2.0 nothing
drop_duplicates,duplicated cols 0.20 name subset
drop_duplicates,duplicated take_last=True 0.20 keyword keep="last"
fillna method="bfill" 3.0 say \`.bfill()\`
fillna method="ffill" 3.0 say \`.ffill()\`
fillna method='bfill' 3.0 say \`.bfill()\`
fillna method='ffill' 3.0 say \`.ffill()\`
fillna method='pad' 3.0 say \`.ffill()\`
groupby squeeze 2.0 say \`squeeze()\` on the result
infer_objects,astype raise_on_error 1.0 say \`errors=\`
info null_counts 2.0 name show_counts
mean,sum,std,var,min,max,median,prod,skew,kurt,count level 2.0 say \`groupby(level=…)\` before it
pivot_table,crosstab cols 0.20 name columns
pivot_table,crosstab rows 0.20 name index
plot sort_columns 2.0 say \`sort_index(axis=1)\` before it
read_csv,read_table date_parser 3.0 say \`date_format=\`, or \`pd.to_datetime\` after reading
read_csv,read_table delim_whitespace=True 3.0 keyword sep=r"\\s+"
read_csv,read_table error_bad_lines=False 2.0 keyword on_bad_lines="skip"
read_csv,read_table error_bad_lines=True 2.0 nothing
read_csv,read_table infer_datetime_format 3.0 nothing
read_csv,read_table keep_date_col 3.0 say the columns combined with \`pd.to_datetime\` after reading
read_csv,read_table mangle_dupe_cols 2.0 nothing
read_csv,read_table prefix 2.0 say \`add_prefix\` on the result
read_csv,read_table squeeze=True 2.0 say \`.squeeze("columns")\` after reading
read_csv,read_table tupleize_cols 1.0 nothing
read_csv,read_table warn_bad_lines 2.0 say \`on_bad_lines="warn"\`
read_excel convert_float 2.0 nothing
read_excel mangle_dupe_cols 2.0 nothing
read_excel parse_cols 1.0 name usecols
read_excel sheetname 1.0 name sheet_name
read_excel squeeze 2.0 say \`.squeeze("columns")\` after reading
read_json numpy 2.0 nothing
resample base,loffset 2.0 say \`offset=\`, \`origin=\`
resample fill_method,how 1.0 say the method after it: \`.resample(…).mean()\`
rolling,expanding freq,how 1.0 say \`resample\` before it
rolling,expanding win_freq 1.0 nothing
set_axis inplace 2.0 say the result assigned: \`df = df.set_axis(…)\`
sort_values columns 0.20 name by
to_csv cols 0.20 name columns
to_csv line_terminator 2.0 name lineterminator
to_csv tupleize_cols 1.0 nothing
to_datetime box 1.0 say \`.to_numpy()\` on the result
to_datetime coerce=True 0.20 keyword errors="coerce"
to_datetime infer_datetime_format 3.0 nothing
to_excel cols 0.20 name columns
to_excel encoding 2.0 nothing
to_excel verbose 2.0 nothing
`;

const PANDAS_KEYWORDS_ONLY = `
concat 2.0 1 axis join
drop 2.0 1 axis index columns level inplace
drop_duplicates 2.0 1 keep inplace
dropna 2.0 0 axis how
fillna 2.0 1 method axis inplace
pivot 2.0 0 index columns values
read_csv,read_table 2.0 1 sep delimiter header names
read_excel 2.0 2 header names
reset_index 2.0 1 drop inplace
set_index 2.0 1 drop append inplace
sort_index 2.0 0 axis level ascending inplace
sort_values 2.0 1 axis ascending inplace
`;

const NUMPY = `
ndarray itemset 2.0 say an assignment, \`a[i] = value\`
ndarray newbyteorder 2.0 call $object.view($object.dtype.newbyteorder($first))
ndarray ptp 2.0 call np.ptp($arguments)
ndarray tostring 2.3 name tobytes
numpy alen 1.23 as len
numpy alltrue 2.0 name all
numpy asfarray 2.0 call np.asarray($first, dtype=float)
numpy asscalar 1.23 call $first.item()
numpy AxisError,ComplexWarning,ModuleDeprecationWarning,TooHardError,VisibleDeprecationWarning 2.0 say the same name in \`np.exceptions\`
numpy bool 1.24 as bool
numpy byte_bounds 2.0 name lib.array_utils.byte_bounds
numpy cast 2.0 say \`np.asarray(x, dtype=…)\`
numpy cfloat 2.0 name complex128
numpy clongfloat,longcomplex 2.0 name clongdouble
numpy complex 1.24 as complex
numpy complex_ 2.0 name complex128
numpy cumproduct 2.0 name cumprod
numpy disp 2.0 as print
numpy find_common_type 2.0 say \`np.promote_types\` or \`np.result_type\`
numpy float 1.24 as float
numpy float_ 2.0 name float64
numpy in1d 2.4 name isin
numpy Inf,Infinity,PINF,infty 2.0 name inf
numpy int 1.24 as int
numpy issctype,issubclass_,issubsctype 2.0 name issubdtype
numpy long 1.24 as int
numpy longfloat 2.0 name longdouble
numpy lookfor,source,who 2.0 say \`help(…)\`
numpy mat 2.0 name asmatrix
numpy msort 2.0 call np.sort($first, axis=0)
numpy NAN,NaN 2.0 name nan
numpy NINF 2.0 as -np.inf
numpy NZERO 2.0 as -0.0
numpy object 1.24 as object
numpy product 2.0 name prod
numpy PZERO 2.0 as 0.0
numpy rank 1.18 name ndim
numpy RankWarning 2.0 name exceptions.RankWarning
numpy recfromcsv,recfromtxt 2.0 name genfromtxt
numpy round_ 2.0 name round
numpy safe_eval 2.0 say \`ast.literal_eval\`
numpy singlecomplex 2.0 name complex64
numpy sometrue 2.0 name any
numpy str 1.24 as str
numpy string_ 2.0 name bytes_
numpy trapz 2.4 name trapezoid
numpy unicode 1.24 as str
numpy unicode_ 2.0 name str_
`;

const NUMPY_KEYWORDS = `
histogram,histogram2d,histogramdd normed 1.24 name density
percentile,quantile,nanpercentile,nanquantile interpolation 2.4 name method
`;

const SCIPY = `
csr_matrix,csc_matrix,coo_matrix A 1.14 name toarray()
scipy.integrate cumtrapz 1.14 name cumulative_trapezoid
scipy.integrate simps 1.14 name simpson
scipy.integrate trapz 1.14 name trapezoid
scipy.linalg kron 1.15 as np.kron
scipy.linalg pinv2 1.9 name pinv
scipy.linalg tri,tril,triu 1.13 say the function of that name in NumPy
scipy.misc ascent,electrocardiogram,face 1.12 say \`scipy.datasets\`
scipy.misc bytescale,fromimage,imfilter,toimage 1.2 say Pillow, or scikit-image
scipy.misc central_diff_weights,derivative 1.12 say \`np.gradient\`, or the package \`numdifftools\`
scipy.misc comb,factorial 1.3 say the function of that name in \`scipy.special\`
scipy.misc imread 1.2 say \`imageio.imread\` or \`plt.imread\`
scipy.misc imresize 1.3 say \`np.array(Image.fromarray(a).resize((width, height)))\`
scipy.misc imrotate 1.2 say \`skimage.transform.rotate\`
scipy.misc imsave 1.2 say \`imageio.imwrite\` or \`plt.imsave\`
scipy.misc imshow 1.2 say \`plt.imshow\`
scipy.misc logsumexp 1.3 say \`scipy.special.logsumexp\`
scipy.signal bartlett,blackman,boxcar,gaussian,hamming,hann,kaiser,parzen,triang,tukey 1.13 say the function of that name in \`scipy.signal.windows\`
scipy.signal cwt,morlet,morlet2,ricker 1.15 say the package \`PyWavelets\`
scipy.special sph_harm 1.17 name sph_harm_y
scipy.stats betai,chisqprob 1.0 say \`scipy.special\`, or \`scipy.stats.chi2.sf\`
scipy.stats binom_test 1.12 name binomtest
scipy.stats histogram2 1.0 as np.histogram2d
scipy.stats itemfreq 1.5 say \`np.unique(x, return_counts=True)\`
scipy.stats median_absolute_deviation 1.9 name median_abs_deviation
scipy.stats nanmean,nanmedian,nanstd 0.18 say the function of that name in NumPy
scipy.stats signaltonoise 1.0 say \`a.mean() / a.std()\`
scipy.stats threshold 1.0 say \`np.clip\`
`;

const SCIPY_KEYWORDS = `
cg,gmres,bicg,bicgstab tol 1.14 name rtol
`;

const STATSMODELS = `
statsmodels.tsa.api ARMA 0.13 name ARIMA
`;

const STATSMODELS_KEYWORDS = `
ExponentialSmoothing,Holt,SimpleExpSmoothing damped 0.14 name damped_trend
ExponentialSmoothing.fit,Holt.fit smoothing_slope 0.14 name smoothing_trend
seasonal_decompose freq 0.13 name period
STL freq 0.13 name period
`;

export const dataMembers: readonly RemovedMember[] = [
  ...removedMembers('pandas', PANDAS),
  ...removedMembers('NumPy', NUMPY),
  ...removedMembers('SciPy', SCIPY),
  ...removedMembers('statsmodels', STATSMODELS),
];

export const dataKeywords: readonly RemovedKeyword[] = [
  ...removedKeywords('pandas', PANDAS_KEYWORDS),
  ...removedKeywords('NumPy', NUMPY_KEYWORDS),
  ...removedKeywords('SciPy', SCIPY_KEYWORDS),
  ...removedKeywords('statsmodels', STATSMODELS_KEYWORDS),
];

export const dataKeywordsOnly: readonly KeywordsOnly[] = keywordsOnly(
  'pandas',
  PANDAS_KEYWORDS_ONLY,
);
