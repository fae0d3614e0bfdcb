/**
 * The members of modules of Python, as `dir` lists them.
 *
 * Source: Python 3.11, pandas 1.5 and 3.0, NumPy 1.24 and 2.4, SciPy 1.10 and 1.17, scikit-learn 1.2 and 1.9, matplotlib
 * 3.6 and 3.11, seaborn 0.12 and 0.13, Pillow 9.4 and 12, networkx 2.8 and 3.6, requests 2.28, PyTorch 2.13; written by
 * test/core/knowledge/listMembers.py.
 */
export const standardModules: Readonly<Record<string, string>> = {
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
};
