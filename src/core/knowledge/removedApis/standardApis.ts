/**
 * What Python's standard library has removed, from Python 3.0 on.
 *
 * Sources: the chapters "Removed" of "What's New in Python" 3.3 to 3.14, and 3.0 for what Python 2 had.
 */
import {
  removedKeywords,
  removedMembers,
  type RemovedKeyword,
  type RemovedMember,
} from './removedApi.ts';

const MEMBERS = `
array fromstring 3.9 name frombytes
array tostring 3.9 name tobytes
ast Bytes,Ellipsis,NameConstant,Num,Str 3.14 name Constant
asyncio async 3.7 name ensure_future
asyncio coroutine 3.11 say \`async def\`
base64 decodestring 3.9 name decodebytes
base64 encodestring 3.9 name encodebytes
cgi escape 3.8 as html.escape
collections Callable,Container,Coroutine,Generator,Hashable,ItemsView,Iterable,Iterator,KeysView,Mapping,MappingView,MutableMapping,MutableSequence,MutableSet,Sequence,Set,Sized,ValuesView 3.10 name abc.$member
configparser SafeConfigParser 3.12 name ConfigParser
ConfigParser,RawConfigParser readfp 3.12 name read_file
dict has_key 3.0 call $first in $object
dict iteritems 3.0 name items
dict iterkeys 3.0 name keys
dict itervalues 3.0 name values
dict viewitems 3.0 name items
dict viewkeys 3.0 name keys
dict viewvalues 3.0 name values
Element,ElementTree getchildren 3.9 call list($object)
Element,ElementTree getiterator 3.9 name iter
fractions gcd 3.9 as math.gcd
function func_code 3.0 name __code__
function func_defaults 3.0 name __defaults__
function func_name 3.0 name __name__
generator,filter,map,zip,csv.reader,_csv.reader,_io.TextIOWrapper next 3.0 call next($object)
HTMLParser unescape 3.9 say \`html.unescape(text)\`
imp reload 3.12 say \`importlib.reload\`
inspect ArgSpec,getargspec 3.11 name getfullargspec
inspect formatargspec 3.11 say \`str(inspect.signature(f))\`
inspect getmoduleinfo 3.6 name getmodulename
itertools ifilter 3.0 as filter
itertools ifilterfalse 3.0 name filterfalse
itertools imap 3.0 as map
itertools izip 3.0 as zip
itertools izip_longest 3.0 name zip_longest
locale format 3.12 name format_string
locale resetlocale 3.13 say \`locale.setlocale(locale.LC_ALL, "")\`
Logger warn 3.13 name warning
os errno 3.7 say \`import errno\`
os getcwdu 3.0 name getcwd
os popen2,popen3,popen4 3.0 say \`subprocess.run\`
pipes quote 3.13 as shlex.quote
pkgutil find_loader,get_loader 3.14 say \`importlib.util.find_spec\`
pkgutil ImpImporter,ImpLoader 3.12 say \`importlib\`; of an old setuptools: upgrade it
platform dist,linux_distribution 3.8 say the package \`distro\`
platform popen 3.8 as os.popen
re TEMPLATE 3.13 say nothing: the flag had no effect
re template 3.13 name compile
string atof 3.0 as float
string atoi 3.0 as int
string join 3.0 say \`separator.join(items)\`
string letters 3.0 name ascii_letters
string lower,upper,replace,split,strip,find,rfind 3.0 say the method of the text itself, such as \`text.lower()\`
string lowercase 3.0 name ascii_lowercase
string maketrans 3.0 as str.maketrans
string uppercase 3.0 name ascii_uppercase
sys maxint 3.0 name maxsize
sys set_coroutine_wrapper 3.8 say nothing: coroutines need no wrapper
sys setcheckinterval 3.9 name setswitchinterval
sys setdefaultencoding 3.0 say nothing: text is Unicode
tarfile filemode 3.8 as stat.filemode
Task all_tasks 3.9 say \`asyncio.all_tasks()\`
Task current_task 3.9 say \`asyncio.current_task()\`
TestCase assert_ 3.12 name assertTrue
TestCase assertDictContainsSubset 3.12 say \`assertEqual(whole, whole | part)\`
TestCase assertEquals 3.12 name assertEqual
TestCase assertNotEquals 3.12 name assertNotEqual
TestCase assertRaisesRegexp 3.12 name assertRaisesRegex
TestCase assertRegexpMatches 3.12 name assertRegex
Thread isAlive 3.9 name is_alive
threading _sleep 3.3 as time.sleep
time clock 3.8 name perf_counter
types ClassType,InstanceType 3.0 as type
types DictType 3.0 as dict
types IntType 3.0 as int
types ListType 3.0 as list
types StringType,StringTypes,UnicodeType 3.0 as str
types TupleType 3.0 as tuple
typing ByteString 3.14 say \`collections.abc.Buffer\`, or \`bytes | bytearray\`
typing io,re 3.13 say the same names in \`typing\` itself
unittest findTestCases,makeSuite 3.13 say \`unittest.defaultTestLoader\`
urllib quote,quote_plus,unquote,unquote_plus,urlencode 3.0 name parse.$member
urllib urlcleanup 3.0 name request.urlcleanup
urllib urlopen,urlretrieve 3.0 name request.$member
xml.etree cElementTree 3.9 name ElementTree
`;

const KEYWORDS = `
json.loads,loads encoding 3.9 nothing
Queue,Lock,Event,Semaphore,sleep,gather,wait,wait_for loop 3.10 nothing
sorted,sort cmp 3.0 say \`key=functools.cmp_to_key(compare)\`
`;

export const standardMembers: readonly RemovedMember[] = removedMembers('Python', MEMBERS);
export const standardKeywords: readonly RemovedKeyword[] = removedKeywords('Python', KEYWORDS);
