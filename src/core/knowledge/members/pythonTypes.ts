/**
 * The members of Python's own types, as `dir` lists them.
 *
 * Source: Python 3.11, pandas 1.5 and 3.0, NumPy 1.24 and 2.4, SciPy 1.10 and 1.17, scikit-learn 1.2 and 1.9, matplotlib
 * 3.6 and 3.11, seaborn 0.12 and 0.13, Pillow 9.4 and 12, networkx 2.8 and 3.6, requests 2.28, PyTorch 2.13; written by
 * test/core/knowledge/listMembers.py.
 */
export const pythonTypes: Readonly<Record<string, string>> = {
  str: `
    capitalize casefold center count encode endswith expandtabs find format format_map index isalnum
    isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle
    isupper join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind
    rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate
    upper zfill`,
  bytes: `
    capitalize center count decode endswith expandtabs find fromhex hex index isalnum isalpha
    isascii isdigit islower isspace istitle isupper join ljust lower lstrip maketrans partition
    removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines
    startswith strip swapcase title translate upper zfill`,
  list: `
    append clear copy count extend index insert pop remove reverse sort`,
  tuple: `
    count index`,
  dict: `
    clear copy fromkeys get items keys pop popitem setdefault update values`,
  set: `
    add clear copy difference difference_update discard intersection intersection_update isdisjoint
    issubset issuperset pop remove symmetric_difference symmetric_difference_update union update`,
  frozenset: `
    copy difference intersection isdisjoint issubset issuperset symmetric_difference union`,
  int: `
    as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag numerator real
    to_bytes`,
  float: `
    as_integer_ratio conjugate fromhex hex imag is_integer real`,
  bool: `
    as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag numerator real
    to_bytes`,
  complex: `
    conjugate imag real`,
  range: `
    count index start step stop`,
  slice: `
    indices start step stop`,
  generator: `
    close gi_code gi_frame gi_running gi_suspended gi_yieldfrom send throw`,
  module: `
    A ASCII DEBUG DOTALL I IGNORECASE L LOCALE M MULTILINE Match NOFLAG Pattern RegexFlag S Scanner
    T TEMPLATE U UNICODE VERBOSE X compile copyreg enum error escape findall finditer fullmatch
    functools match purge search split sub subn template`,
  dict_keys: `
    isdisjoint mapping`,
  dict_values: `
    mapping`,
  dict_items: `
    isdisjoint mapping`,
  '_io.TextIOWrapper': `
    buffer close closed detach encoding errors fileno flush isatty line_buffering name newlines read
    readable readline readlines reconfigure seek seekable tell truncate writable write write_through
    writelines`,
  '_io.BufferedReader': `
    close closed detach fileno flush isatty mode name peek raw read read1 readable readinto
    readinto1 readline readlines seek seekable tell truncate writable write writelines`,
  'datetime.datetime': `
    astimezone combine ctime date day dst fold fromisocalendar fromisoformat fromordinal
    fromtimestamp hour isocalendar isoformat isoweekday max microsecond min minute month now replace
    resolution second strftime strptime time timestamp timetuple timetz today toordinal tzinfo
    tzname utcfromtimestamp utcnow utcoffset utctimetuple weekday year`,
  'datetime.date': `
    ctime day fromisocalendar fromisoformat fromordinal fromtimestamp isocalendar isoformat
    isoweekday max min month replace resolution strftime timetuple today toordinal weekday year`,
  'datetime.timedelta': `
    days max microseconds min resolution seconds total_seconds`,
  'datetime.time': `
    dst fold fromisoformat hour isoformat max microsecond min minute replace resolution second
    strftime tzinfo tzname utcoffset`,
  're.Match': `
    end endpos expand group groupdict groups lastgroup lastindex pos re regs span start string`,
  're.Pattern': `
    findall finditer flags fullmatch groupindex groups match pattern scanner search split sub subn`,
  PosixPath: `
    absolute anchor as_posix as_uri chmod cwd drive exists expanduser glob group hardlink_to home
    is_absolute is_block_device is_char_device is_dir is_fifo is_file is_mount is_relative_to
    is_reserved is_socket is_symlink iterdir joinpath lchmod link_to lstat match mkdir name open
    owner parent parents parts read_bytes read_text readlink relative_to rename replace resolve
    rglob rmdir root samefile stat stem suffix suffixes symlink_to touch unlink with_name with_stem
    with_suffix write_bytes write_text`,
  Counter: `
    clear copy elements fromkeys get items keys most_common pop popitem setdefault subtract total
    update values`,
  'collections.deque': `
    append appendleft clear copy count extend extendleft index insert maxlen pop popleft remove
    reverse rotate`,
  'collections.defaultdict': `
    clear copy default_factory fromkeys get items keys pop popitem setdefault update values`,
};
