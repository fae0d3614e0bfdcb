/**
 * What `from module import *` gives, for modules of the standard library that are imported so.
 *
 * Source: running the import in Python 3.8 to 3.13. A name is listed if any of them gives it.
 */

const TABLE = `
math: acos acosh asin asinh atan atan2 atanh cbrt ceil comb copysign cos cosh degrees dist e erf
  erfc exp exp2 expm1 fabs factorial floor fma fmod frexp fsum gamma gcd hypot inf isclose
  isfinite isinf isnan isqrt lcm ldexp lgamma log log10 log1p log2 modf nan nextafter perm pi pow
  prod radians remainder sin sinh sqrt sumprod tan tanh tau trunc ulp
cmath: acos acosh asin asinh atan atanh cos cosh e exp inf infj isclose isfinite isinf isnan log
  log10 nan nanj phase pi polar rect sin sinh sqrt tan tanh tau
random: Random SystemRandom betavariate binomialvariate choice choices expovariate gammavariate
  gauss getrandbits getstate lognormvariate normalvariate paretovariate randbytes randint random
  randrange sample seed setstate shuffle triangular uniform vonmisesvariate weibullvariate
time: CLOCK_BOOTTIME CLOCK_MONOTONIC CLOCK_MONOTONIC_RAW CLOCK_PROCESS_CPUTIME_ID CLOCK_REALTIME
  CLOCK_TAI CLOCK_THREAD_CPUTIME_ID altzone asctime clock_getres clock_gettime clock_gettime_ns
  clock_settime clock_settime_ns ctime daylight get_clock_info gmtime localtime mktime monotonic
  monotonic_ns perf_counter perf_counter_ns process_time process_time_ns pthread_getcpuclockid
  sleep strftime strptime struct_time thread_time thread_time_ns time time_ns timezone tzname
  tzset
datetime: MAXYEAR MINYEAR UTC date datetime datetime_CAPI sys time timedelta timezone tzinfo
itertools: accumulate batched chain combinations combinations_with_replacement compress count
  cycle dropwhile filterfalse groupby islice pairwise permutations product repeat starmap
  takewhile tee zip_longest
functools: WRAPPER_ASSIGNMENTS WRAPPER_UPDATES cache cached_property cmp_to_key lru_cache partial
  partialmethod reduce singledispatch singledispatchmethod total_ordering update_wrapper wraps
collections: ChainMap Counter OrderedDict UserDict UserList UserString defaultdict deque
  namedtuple
string: Formatter Template ascii_letters ascii_lowercase ascii_uppercase capwords digits hexdigits
  octdigits printable punctuation whitespace
statistics: NormalDist StatisticsError correlation covariance fmean geometric_mean harmonic_mean
  kde kde_random linear_regression mean median median_grouped median_high median_low mode
  multimode pstdev pvariance quantiles stdev variance
operator: abs add and_ attrgetter call concat contains countOf delitem eq floordiv ge getitem gt
  iadd iand iconcat ifloordiv ilshift imatmul imod imul index indexOf inv invert ior ipow irshift
  is_ is_not isub itemgetter itruediv ixor le length_hint lshift lt matmul methodcaller mod mul ne
  neg not_ or_ pos pow rshift setitem sub truediv truth xor
decimal: BasicContext Clamped Context ConversionSyntax Decimal DecimalException DecimalTuple
  DefaultContext DivisionByZero DivisionImpossible DivisionUndefined ExtendedContext
  FloatOperation HAVE_CONTEXTVAR HAVE_THREADS Inexact InvalidContext InvalidOperation MAX_EMAX
  MAX_PREC MIN_EMIN MIN_ETINY Overflow ROUND_05UP ROUND_CEILING ROUND_DOWN ROUND_FLOOR
  ROUND_HALF_DOWN ROUND_HALF_EVEN ROUND_HALF_UP ROUND_UP Rounded Subnormal Underflow getcontext
  localcontext setcontext
fractions: Fraction gcd
typing: AbstractSet Annotated Any AnyStr AsyncContextManager AsyncGenerator AsyncIterable
  AsyncIterator Awaitable BinaryIO ByteString Callable ChainMap ClassVar Collection Concatenate
  Container ContextManager Coroutine Counter DefaultDict Deque Dict Final ForwardRef FrozenSet
  Generator Generic Hashable IO ItemsView Iterable Iterator KeysView List Literal LiteralString
  Mapping MappingView Match MutableMapping MutableSequence MutableSet NamedTuple Never NewType
  NoDefault NoReturn NotRequired Optional OrderedDict ParamSpec ParamSpecArgs ParamSpecKwargs
  Pattern Protocol ReadOnly Required Reversible Self Sequence Set Sized SupportsAbs SupportsBytes
  SupportsComplex SupportsFloat SupportsIndex SupportsInt SupportsRound TYPE_CHECKING Text TextIO
  Tuple Type TypeAlias TypeAliasType TypeGuard TypeIs TypeVar TypeVarTuple TypedDict Union Unpack
  ValuesView assert_never assert_type cast clear_overloads dataclass_transform final get_args
  get_origin get_overloads get_protocol_members get_type_hints is_protocol is_typeddict
  no_type_check no_type_check_decorator overload override reveal_type runtime_checkable
dataclasses: Field FrozenInstanceError InitVar KW_ONLY MISSING asdict astuple dataclass field
  fields is_dataclass make_dataclass replace
turtle: Pen RawPen RawTurtle Screen ScrolledCanvas Shape Terminator Turtle TurtleScreen Vec2D
  addshape back backward begin_fill begin_poly bgcolor bgpic bk bye circle clear clearscreen
  clearstamp clearstamps clone color colormode degrees delay distance done dot down end_fill
  end_poly exitonclick fd fillcolor filling forward get_poly get_shapepoly getcanvas getpen
  getscreen getshapes getturtle goto heading hideturtle home ht isdown isvisible left listen lt
  mainloop mode numinput onclick ondrag onkey onkeypress onkeyrelease onrelease onscreenclick
  ontimer pd pen pencolor pendown pensize penup pos position pu radians register_shape reset
  resetscreen resizemode right rt screensize seth setheading setpos setposition settiltangle
  setundobuffer setup setworldcoordinates setx sety shape shapesize shapetransform shearfactor
  showturtle speed st stamp teleport textinput tilt tiltangle title towards tracer turtles
  turtlesize undo undobufferentries up update width window_height window_width write
  write_docstringdict xcor ycor
tkinter: ACTIVE ALL ANCHOR ARC BASELINE BEVEL BOTH BOTTOM BROWSE BUTT BaseWidget BitmapImage
  BooleanVar Button CASCADE CENTER CHAR CHECKBUTTON CHORD COMMAND CURRENT CallWrapper Canvas
  Checkbutton DISABLED DOTBOX DoubleVar E END EW EXCEPTION EXTENDED Entry Event EventType FALSE
  FIRST FLAT Frame GROOVE Grid HIDDEN HORIZONTAL INSERT INSIDE Image IntVar LAST LEFT Label
  LabelFrame Listbox MITER MOVETO MULTIPLE Menu Menubutton Message Misc N NE NO NONE NORMAL NS
  NSEW NUMERIC NW NoDefaultRoot OFF ON OUTSIDE OptionMenu PAGES PIESLICE PROJECTING Pack
  PanedWindow PhotoImage Place RADIOBUTTON RAISED READABLE RIDGE RIGHT ROUND Radiobutton S SCROLL
  SE SEL SEL_FIRST SEL_LAST SEPARATOR SINGLE SOLID SUNKEN SW Scale Scrollbar Spinbox StringVar TOP
  TRUE Tcl TclError TclVersion Text Tk TkVersion Toplevel UNDERLINE UNITS VERTICAL Variable W WORD
  WRITABLE Widget Wm X XView Y YES YView commondialog constants enum getboolean getdouble getint
  image_names image_types mainloop messagebox re simpledialog sys wantobjects
`;

const byModule: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split(/\n(?=\S)/)
    .map((entry) => {
      const [module = '', names = ''] = entry.split(':');
      return [module, names.trim().split(/\s+/)] as const;
    }),
);

/** The names that a star import of the module may bind; `undefined` for a module that is not in the table. */
export function namesOfStarImport(module: string): readonly string[] | undefined {
  return byModule.get(module);
}

/** The modules in the table. */
export const starModules: readonly string[] = [...byModule.keys()];
