/** Imports that are gone: of the standard library. Sources: see `movedImports.ts`. */
import type { RemovedFrom } from './removedFrom.ts';

export const removedFromPython: readonly RemovedFrom[] = [
  {
    library: 'Python',
    rows: `
aifc 3.13
asynchat 3.12
asyncore 3.12
asyncio:coroutine 3.11
asyncio.compat 3.7
audioop 3.13
binhex 3.11
cgi 3.13
cgitb 3.13
chunk 3.13
collections:Callable 3.10 = collections.abc:Callable
collections:Container 3.10 = collections.abc:Container
collections:Generator 3.10 = collections.abc:Generator
collections:Hashable 3.10 = collections.abc:Hashable
collections:Iterable 3.10 = collections.abc:Iterable
collections:Iterator 3.10 = collections.abc:Iterator
collections:Mapping 3.10 = collections.abc:Mapping
collections:MutableMapping 3.10 = collections.abc:MutableMapping
collections:MutableSequence 3.10 = collections.abc:MutableSequence
collections:MutableSet 3.10 = collections.abc:MutableSet
collections:Sequence 3.10 = collections.abc:Sequence
collections:Set 3.10 = collections.abc:Set
collections:Sized 3.10 = collections.abc:Sized
crypt 3.13
distutils 3.12 ~ setuptools
distutils.spawn:find_executable 3.12 ~ shutil:which
distutils.version:LooseVersion 3.12 ~ packaging.version:Version
distutils.version:StrictVersion 3.12 ~ packaging.version:Version
dummy_threading 3.9 = threading
formatter 3.10
fractions:gcd 3.9 = math:gcd
imghdr 3.13
imp 3.12 ~ importlib
imp:reload 3.12 = importlib:reload
inspect:getargspec 3.11 ~ inspect:getfullargspec
inspect:formatargspec 3.11 ~ inspect:signature
lib2to3 3.13
mailcap 3.13
msilib 3.13
nis 3.13
nntplib 3.13
ossaudiodev 3.13
parser 3.10 ~ ast
pipes 3.13 ~ shlex
pipes:quote 3.13 = shlex:quote
platform:linux_distribution 3.8
smtpd 3.12
sndhdr 3.13
spwd 3.13
string:letters 3.0 = string:ascii_letters
string:lowercase 3.0 = string:ascii_lowercase
string:uppercase 3.0 = string:ascii_uppercase
string:maketrans 3.0
sunau 3.13
symbol 3.10
telnetlib 3.13
time:clock 3.8 ~ time:perf_counter
typing:io 3.13 ~ typing
typing:re 3.13 ~ typing
uu 3.13
xdrlib 3.13
xml.etree.cElementTree 3.9 = xml.etree.ElementTree
itertools:izip 3.0 ~ builtins:zip
itertools:imap 3.0 ~ builtins:map
itertools:ifilter 3.0 ~ builtins:filter
itertools:izip_longest 3.0 = itertools:zip_longest
itertools:ifilterfalse 3.0 = itertools:filterfalse
urllib:urlencode 3.0 = urllib.parse:urlencode
urllib:quote 3.0 = urllib.parse:quote
urllib:quote_plus 3.0 = urllib.parse:quote_plus
urllib:unquote 3.0 = urllib.parse:unquote
urllib:urlopen 3.0 = urllib.request:urlopen
urllib:urlretrieve 3.0 = urllib.request:urlretrieve
pkgutil:ImpImporter 3.12
unittest:makeSuite 3.13
ast:Num 3.14 ~ ast:Constant
ast:Str 3.14 ~ ast:Constant
`,
  },
];
