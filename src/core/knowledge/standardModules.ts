/**
 * Python's standard library: its modules, since when and until when, and where Python 2's have gone.
 *
 * Sources: `sys.stdlib_module_names` of Python 3.10 to 3.13 and the library folders of 3.6 to 3.9; "What's new in
 * Python 3.14"; PEP 594 for the removals of 3.13; PEP 3108 for Python 2.
 */

/** Modules of Python 3.8 that are there still, private ones left out. */
const LASTING =
  '__future__ _thread abc antigravity argparse array ast asyncio atexit base64 bdb binascii bisect builtins bz2 ' +
  'cProfile calendar cmath cmd code codecs codeop collections colorsys compileall concurrent configparser ' +
  'contextlib contextvars copy copyreg csv ctypes curses dataclasses datetime dbm decimal difflib dis doctest ' +
  'email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools ' +
  'gc genericpath getopt getpass gettext glob grp gzip hashlib heapq hmac html http idlelib imaplib importlib ' +
  'inspect io ipaddress itertools json keyword linecache locale logging lzma mailbox marshal math mimetypes mmap ' +
  'modulefinder msvcrt multiprocessing netrc nt ntpath nturl2path numbers opcode operator optparse os pathlib pdb ' +
  'pickle pickletools pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile ' +
  'pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter runpy sched ' +
  'secrets select selectors shelve shlex shutil signal site smtplib socket socketserver sqlite3 sre_compile ' +
  'sre_constants sre_parse ssl stat statistics string stringprep struct subprocess symtable sys sysconfig syslog ' +
  'tabnanny tarfile tempfile termios textwrap this threading time timeit tkinter token tokenize trace traceback ' +
  'tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib uuid venv warnings wave weakref ' +
  'webbrowser winreg winsound wsgiref xml xmlrpc zipapp zipfile zipimport zlib';

/** By the first version that has them. */
const ADDED: Readonly<Record<string, string>> = {
  '3.9': 'graphlib zoneinfo',
  '3.11': 'tomllib',
  '3.14': 'annotationlib compression',
};

/** By the first version that lacks them. */
const REMOVED: Readonly<Record<string, string>> = {
  '3.9': 'dummy_threading',
  '3.10': 'formatter parser symbol',
  '3.11': 'binhex',
  '3.12': 'asynchat asyncore distutils imp smtpd',
  '3.13':
    'aifc audioop cgi cgitb chunk crypt imghdr lib2to3 mailcap msilib nis nntplib ossaudiodev pipes sndhdr spwd ' +
    'sunau telnetlib uu xdrlib',
};

const WINDOWS_ONLY = 'msilib msvcrt nt winreg winsound';
const UNIX_ONLY =
  'crypt curses fcntl grp nis ossaudiodev posix pty pwd readline resource spwd syslog termios tty';

/** Submodules that `import package` alone does not load, or that people import by their full name. */
const SUBMODULES =
  'asyncio.subprocess collections.abc concurrent.futures concurrent.interpreters ctypes.util ctypes.wintypes ' +
  'dbm.dumb dbm.gnu email.message email.mime.application email.mime.base email.mime.image email.mime.multipart ' +
  'email.mime.text email.parser email.policy email.utils html.entities html.parser http.client http.cookiejar ' +
  'http.cookies http.server importlib.abc importlib.machinery importlib.metadata importlib.resources importlib.util ' +
  'json.decoder json.encoder logging.config logging.handlers multiprocessing.dummy multiprocessing.managers ' +
  'multiprocessing.pool multiprocessing.shared_memory os.path string.templatelib tkinter.filedialog ' +
  'tkinter.messagebox tkinter.scrolledtext tkinter.simpledialog tkinter.ttk unittest.mock urllib.error ' +
  'urllib.parse urllib.request urllib.response urllib.robotparser wsgiref.simple_server wsgiref.util ' +
  'xml.dom.minidom xml.etree.ElementTree xml.sax xml.sax.saxutils xmlrpc.client xmlrpc.server';

/** Module names that notebooks use for their own variables more often than for the module. */
const ORDINARY_WORDS =
  'array binhex chunk cmd code copy formatter imp keyword numbers opcode operator parser platform profile queue ' +
  'resource sched secrets select signal site stat statistics string struct symbol this token trace types wave';

/** Python 2's modules and their present names. An empty one has no successor. */
const PYTHON2_MODULES: Readonly<Record<string, string>> = {
  BaseHTTPServer: 'http.server',
  CGIHTTPServer: 'http.server',
  ConfigParser: 'configparser',
  Cookie: 'http.cookies',
  HTMLParser: 'html.parser',
  Queue: 'queue',
  ScrolledText: 'tkinter.scrolledtext',
  SimpleHTTPServer: 'http.server',
  SocketServer: 'socketserver',
  StringIO: 'io',
  Tkinter: 'tkinter',
  UserDict: 'collections',
  UserList: 'collections',
  UserString: 'collections',
  __builtin__: 'builtins',
  _winreg: 'winreg',
  anydbm: 'dbm',
  cPickle: 'pickle',
  cStringIO: 'io',
  commands: 'subprocess',
  cookielib: 'http.cookiejar',
  copy_reg: 'copyreg',
  dummy_thread: '_thread',
  dumbdbm: 'dbm.dumb',
  exceptions: 'builtins',
  gdbm: 'dbm.gnu',
  htmlentitydefs: 'html.entities',
  htmllib: 'html.parser',
  httplib: 'http.client',
  md5: 'hashlib',
  mimetools: 'email',
  new: 'types',
  popen2: 'subprocess',
  repr: 'reprlib',
  rfc822: 'email',
  robotparser: 'urllib.robotparser',
  sets: 'builtins',
  sgmllib: '',
  sha: 'hashlib',
  thread: '_thread',
  tkFileDialog: 'tkinter.filedialog',
  tkMessageBox: 'tkinter.messagebox',
  tkSimpleDialog: 'tkinter.simpledialog',
  ttk: 'tkinter.ttk',
  urllib2: 'urllib.request',
  urlparse: 'urllib.parse',
  whichdb: 'dbm',
  xmlrpclib: 'xmlrpc.client',
};

/** A module of the standard library, of some Python from 3.8 on. */
export interface StandardModule {
  readonly name: string;
  /** First version that has it; `undefined` if 3.8 had it. */
  readonly added: string | undefined;
  /** First version that lacks it. */
  readonly removed: string | undefined;
  /** The only kind of system that has it. */
  readonly system: 'windows' | 'unix' | undefined;
}

const words = (text: string): readonly string[] => text.split(' ');

/** From a table of versions to a map of names. */
function versionsByName(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([version, names]) =>
      words(names).map((name): [string, string] => [name, version]),
    ),
  );
}

const added = versionsByName(ADDED);
const removed = versionsByName(REMOVED);

function rowOf(name: string): StandardModule {
  let system: StandardModule['system'];
  if (words(WINDOWS_ONLY).includes(name)) system = 'windows';
  else if (words(UNIX_ONLY).includes(name)) system = 'unix';
  return { name, added: added.get(name), removed: removed.get(name), system };
}

const modules: ReadonlyMap<string, StandardModule> = new Map(
  [...new Set([...words(LASTING), ...added.keys(), ...removed.keys()])]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => [name, rowOf(name)]),
);
const python2Modules: ReadonlyMap<string, string> = new Map(Object.entries(PYTHON2_MODULES));
const ordinaryWords: ReadonlySet<string> = new Set(words(ORDINARY_WORDS));

/** All of them, sorted by name. */
export const standardModules: readonly StandardModule[] = [...modules.values()];

/** Submodules worth knowing by their full name, sorted. */
export const standardSubmodules: readonly string[] = words(SUBMODULES);

/** The standard module that a name such as `os` or `xml.etree` starts with; `undefined` if it is none. */
export function standardModule(name: string): StandardModule | undefined {
  return modules.get(name.split('.', 1)[0] ?? '');
}

/** Whether `import name` takes it from the standard library, in some Python from 3.8 on. */
export function isStandardModule(name: string): boolean {
  return standardModule(name) !== undefined;
}

/** Whether notebooks use this module's name mostly for variables of their own: `code`, `token`, `string`. */
export function isOrdinaryWord(name: string): boolean {
  return ordinaryWords.has(name);
}

/** The present name of a module of Python 2; empty if it has no successor, `undefined` if it was none. */
export function successorOfPython2Module(name: string): string | undefined {
  return python2Modules.get(name.split('.', 1)[0] ?? '');
}
