/**
 * The members of the types of pandas and NumPy, as `dir` lists them.
 *
 * Source: Python 3.11, pandas 1.5 and 3.0, NumPy 1.24 and 2.4, SciPy 1.10 and 1.17, scikit-learn 1.2 and 1.9, matplotlib
 * 3.6 and 3.11, seaborn 0.12 and 0.13, Pillow 9.4 and 12, networkx 2.8 and 3.6, requests 2.28, PyTorch 2.13; written by
 * test/core/knowledge/listMembers.py.
 */
export const tableTypes: Readonly<Record<string, string>> = {
  DataFrame: `
    T abs add add_prefix add_suffix agg aggregate align all any append apply applymap asfreq asof
    assign astype at at_time attrs axes backfill between_time bfill bool boxplot clip columns
    combine combine_first compare convert_dtypes copy corr corrwith count cov cummax cummin cumprod
    cumsum describe diff div divide dot drop drop_duplicates droplevel dropna dtypes duplicated
    empty eq equals eval ewm expanding explode ffill fillna filter first first_valid_index flags
    floordiv from_arrow from_dict from_records ge get groupby gt head hist iat idxmax idxmin iloc
    index infer_objects info insert interpolate isetitem isin isna isnull items iteritems iterrows
    itertuples join keys kurt kurtosis last last_valid_index le loc lookup lt mad map mask max mean
    median melt memory_usage merge min mod mode mul multiply ndim ne nlargest notna notnull
    nsmallest nunique pad pct_change pipe pivot pivot_table plot pop pow prod product quantile query
    radd rank rdiv reindex reindex_like rename rename_axis reorder_levels replace resample
    reset_index rfloordiv rmod rmul rolling round rpow rsub rtruediv sample select_dtypes sem
    set_axis set_flags set_index shape shift size skew slice_shift sort_index sort_values sparse
    squeeze stack std style sub subtract sum swapaxes swaplevel tail take to_clipboard to_csv
    to_dict to_excel to_feather to_gbq to_hdf to_html to_iceberg to_json to_latex to_markdown
    to_numpy to_orc to_parquet to_period to_pickle to_records to_sql to_stata to_string to_timestamp
    to_xarray to_xml transform transpose truediv truncate tshift tz_convert tz_localize unstack
    update value_counts values var where xs`,
  Series: `
    T abs add add_prefix add_suffix agg aggregate align all any append apply argmax argmin argsort
    array asfreq asof astype at at_time attrs autocorr axes backfill between between_time bfill bool
    case_when cat clip combine combine_first compare convert_dtypes copy corr count cov cummax
    cummin cumprod cumsum describe diff div divide divmod dot drop drop_duplicates droplevel dropna
    dt dtype dtypes duplicated empty eq equals ewm expanding explode factorize ffill fillna filter
    first first_valid_index flags floordiv from_arrow ge get groupby gt hasnans head hist iat idxmax
    idxmin iloc index infer_objects info interpolate is_monotonic is_monotonic_decreasing
    is_monotonic_increasing is_unique isin isna isnull item items iteritems keys kurt kurtosis last
    last_valid_index le list loc lt mad map mask max mean median memory_usage min mod mode mul
    multiply name nbytes ndim ne nlargest notna notnull nsmallest nunique pad pct_change pipe plot
    pop pow prod product quantile radd rank ravel rdiv rdivmod reindex reindex_like rename
    rename_axis reorder_levels repeat replace resample reset_index rfloordiv rmod rmul rolling round
    rpow rsub rtruediv sample searchsorted sem set_axis set_flags shape shift size skew slice_shift
    sort_index sort_values sparse squeeze std str struct sub subtract sum swapaxes swaplevel tail
    take to_clipboard to_csv to_dict to_excel to_frame to_hdf to_json to_latex to_list to_markdown
    to_numpy to_period to_pickle to_sql to_string to_timestamp to_xarray tolist transform transpose
    truediv truncate tshift tz_convert tz_localize unique unstack update value_counts values var
    view where xs`,
  Index: `
    T all any append argmax argmin argsort array asi8 asof asof_locs astype copy delete diff
    difference drop drop_duplicates droplevel dropna dtype duplicated empty equals factorize fillna
    format get_indexer get_indexer_for get_indexer_non_unique get_level_values get_loc
    get_slice_bound get_value groupby has_duplicates hasnans holds_integer identical infer_objects
    inferred_type insert intersection is_ is_all_dates is_boolean is_categorical is_floating
    is_integer is_interval is_mixed is_monotonic is_monotonic_decreasing is_monotonic_increasing
    is_numeric is_object is_type_compatible is_unique isin isna isnull item join map max
    memory_usage min name names nbytes ndim nlevels notna notnull nunique putmask ravel reindex
    rename repeat round searchsorted set_names set_value shape shift size slice_indexer slice_locs
    sort sort_values sortlevel str symmetric_difference take to_flat_index to_frame to_list
    to_native_types to_numpy to_series tolist transpose union unique value_counts values view where`,
  DataFrameGroupBy: `
    agg aggregate all any apply backfill bfill boxplot corr corrwith count cov cumcount cummax
    cummin cumprod cumsum describe diff dtypes ewm expanding ffill fillna filter first get_group
    groups head hist idxmax idxmin indices keys kurt last level mad max mean median min ndim ngroup
    ngroups nth nunique ohlc pad pct_change pipe plot prod quantile rank resample rolling sample sem
    shift size skew std sum tail take transform tshift value_counts var`,
  SeriesGroupBy: `
    agg aggregate all any apply backfill bfill corr count cov cumcount cummax cummin cumprod cumsum
    describe diff dtype ewm expanding ffill fillna filter first get_group groups head hist idxmax
    idxmin indices is_monotonic_decreasing is_monotonic_increasing keys kurt last level mad max mean
    median min ndim ngroup ngroups nlargest nsmallest nth nunique ohlc pad pct_change pipe plot prod
    quantile rank resample rolling sample sem shift size skew std sum tail take transform tshift
    unique value_counts var`,
  StringMethods: `
    capitalize casefold cat center contains count decode encode endswith extract extractall find
    findall fullmatch get get_dummies index isalnum isalpha isascii isdecimal isdigit islower
    isnumeric isspace istitle isupper join len ljust lower lstrip match normalize pad partition
    removeprefix removesuffix repeat replace rfind rindex rjust rpartition rsplit rstrip slice
    slice_replace split startswith strip swapcase title translate upper wrap zfill`,
  DatetimeProperties: `
    as_unit ceil date day day_name day_of_week day_of_year dayofweek dayofyear days_in_month
    daysinmonth floor freq hour is_leap_year is_month_end is_month_start is_quarter_end
    is_quarter_start is_year_end is_year_start isocalendar microsecond minute month month_name
    nanosecond normalize quarter round second strftime time timetz to_period to_pydatetime tz
    tz_convert tz_localize unit week weekday weekofyear year`,
  Timestamp: `
    as_unit asm8 astimezone ceil combine ctime date day day_name day_of_week day_of_year dayofweek
    dayofyear days_in_month daysinmonth dst floor fold freq freqstr fromisocalendar fromisoformat
    fromordinal fromtimestamp hour is_leap_year is_month_end is_month_start is_quarter_end
    is_quarter_start is_year_end is_year_start isocalendar isoformat isoweekday max microsecond min
    minute month month_name nanosecond normalize now quarter replace resolution round second
    strftime strptime time timestamp timetuple timetz to_datetime64 to_julian_date to_numpy
    to_period to_pydatetime today toordinal tz tz_convert tz_localize tzinfo tzname unit
    utcfromtimestamp utcnow utcoffset utctimetuple value week weekday weekofyear year`,
  Timedelta: `
    as_unit asm8 ceil components days delta floor freq is_populated isoformat max microseconds min
    nanoseconds resolution resolution_string round seconds to_numpy to_pytimedelta to_timedelta64
    total_seconds unit value view`,
  Rolling: `
    agg aggregate apply axis center closed corr count cov exclusions first is_datetimelike kurt last
    max mean median method min min_periods ndim nunique obj on pipe quantile rank sem skew std step
    sum validate var win_type window`,
  _LocIndexer: `
    axis name ndim obj`,
  _iLocIndexer: `
    axis name ndim obj`,
  Categorical: `
    T add_categories argmax argmin argsort as_ordered as_unordered astype categories
    check_for_ordered codes copy delete describe dropna dtype duplicated equals factorize fillna
    from_codes insert interpolate is_dtype_equal isin isna isnull item map max memory_usage min mode
    nbytes ndim notna notnull ordered ravel remove_categories remove_unused_categories
    rename_categories reorder_categories repeat replace reshape searchsorted set_categories
    set_ordered shape shift size sort_values swapaxes take take_nd to_dense to_list to_numpy
    transpose unique value_counts view`,
  'numpy.ndarray': `
    T all any argmax argmin argpartition argsort astype base byteswap choose clip compress conj
    conjugate copy ctypes cumprod cumsum data device diagonal dot dtype dump dumps fill flags flat
    flatten getfield imag item itemset itemsize mT max mean min nbytes ndim newbyteorder nonzero
    partition prod ptp put ravel real repeat reshape resize round searchsorted setfield setflags
    shape size sort squeeze std strides sum swapaxes take to_device tobytes tofile tolist tostring
    trace transpose var view`,
  'numpy.float64': `
    T all any argmax argmin argsort as_integer_ratio astype base byteswap choose clip compress conj
    conjugate copy cumprod cumsum data device diagonal dtype dump dumps fill flags flat flatten
    fromhex getfield hex imag is_integer item itemset itemsize max mean min nbytes ndim newbyteorder
    nonzero prod ptp put ravel real repeat reshape resize round searchsorted setfield setflags shape
    size sort squeeze std strides sum swapaxes take to_device tobytes tofile tolist tostring trace
    transpose var view`,
  'numpy.int64': `
    T all any argmax argmin argsort astype base bit_count byteswap choose clip compress conj
    conjugate copy cumprod cumsum data denominator device diagonal dtype dump dumps fill flags flat
    flatten getfield imag is_integer item itemset itemsize max mean min nbytes ndim newbyteorder
    nonzero numerator prod ptp put ravel real repeat reshape resize round searchsorted setfield
    setflags shape size sort squeeze std strides sum swapaxes take to_device tobytes tofile tolist
    tostring trace transpose var view`,
  csr_matrix: `
    T arcsin arcsinh arctan arctanh argmax argmin asformat asfptype astype ceil check_format conj
    conjugate copy count_nonzero data deg2rad diagonal dot dtype eliminate_zeros expm1 floor format
    getH get_shape getcol getformat getmaxprint getnnz getrow has_canonical_format
    has_sorted_indices imag indices indptr log1p max maximum maxprint mean min minimum multiply
    nanmax nanmin ndim nnz nonzero power prune rad2deg real reshape resize rint set_shape setdiag
    shape sign sin sinh size sort_indices sorted_indices sqrt sum sum_duplicates tan tanh toarray
    tobsr tocoo tocsc tocsr todense todia todok tolil trace transpose trunc`,
};
