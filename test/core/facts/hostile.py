"""Values that notice being touched: everything they notice stands in `calls`. Runs as a cell of the kernel under test."""
import builtins
import collections
import sqlite3
import tempfile
import types

import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression

calls = []

NOTICED = """
__getattribute__ __getattr__ __repr__ __str__ __format__ __bytes__ __len__ __length_hint__ __iter__ __next__ __reversed__
__contains__ __getitem__ __missing__ __call__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __hash__ __bool__ __int__ __float__
__index__ __complex__ __array__ __array_ufunc__ __array_function__ __dir__ __sizeof__ __reduce__ __reduce_ex__ __copy__
__deepcopy__ __getstate__ __enter__ __exit__ __add__ __radd__ __sub__ __mul__ __neg__ __abs__ __and__ __or__ __instancecheck__
__subclasscheck__ __set_name__ __get__ __fspath__ __await__ __round__
""".split()


def notice(name):
    def noticed(*args, **kwargs):
        calls.append(name)
        raise RuntimeError(name)

    return noticed


def hostile(name, *bases, but=(), **more):
    body = {each: notice(name + "." + each) for each in NOTICED if each not in but}
    for each in ("__class__", "__dict__", "secret", "columns", "shape", "dtype", "values", "_attrs"):
        if each not in but:
            body[each] = property(notice(name + "." + each))
    body.update(more)
    return type(name, bases, body)


Touchy = hostile("Touchy")
touchy = Touchy()

Meta = hostile("Meta", type, but=("__call__", "__class__", "__dict__", "__get__"))
OddClass = Meta("OddClass", (), {})
odd = object.__new__(OddClass)

TouchyDict = hostile("TouchyDict", dict, but=("__eq__",))
touchy_dict = dict.__new__(TouchyDict)
dict.__init__(touchy_dict, a=1)
TouchyList = hostile("TouchyList", list)
touchy_list = list.__new__(TouchyList)
list.extend(touchy_list, [1, 2])
TouchyText = hostile("TouchyText", str)
touchy_text = str.__new__(TouchyText, "text")
TouchyNumber = hostile("TouchyNumber", int)
touchy_number = int.__new__(TouchyNumber, 3)
TouchyArray = hostile("TouchyArray", np.ndarray)
touchy_array = np.ndarray.__new__(TouchyArray, (3, 2))
TouchyModule = hostile("TouchyModule", types.ModuleType, but=("__dict__",))
touchy_module = types.ModuleType.__new__(TouchyModule, "touchy")
TouchyFrame = hostile("TouchyFrame", pd.DataFrame)
touchy_frame = object.__new__(TouchyFrame)
TouchyEstimator = hostile("TouchyEstimator", LinearRegression, but=("__dict__",))
touchy_estimator = object.__new__(TouchyEstimator)

Key = hostile("Key", but=("__hash__", "__eq__"), __hash__=lambda self: hash("a"), __eq__=lambda self, other: calls.append("Key.__eq__") or False)
key = Key()
touchy_keys = {key: 1, "a": 2}
touchy_elements = [touchy, touchy]
touchy_tuple = (touchy, 1)
touchy_set = {key}
touchy_counter = collections.Counter({key: 1})

holder = types.SimpleNamespace(inner=touchy, plain=3)


class WithProperty:
    @property
    def price(self):
        calls.append("price")
        raise RuntimeError

    def __getattr__(self, name):
        calls.append("__getattr__ " + name)
        raise AttributeError(name)


with_property = WithProperty()


def with_default(a, b=touchy, *, c=touchy):
    pass


with_default.__wrapped__ = touchy
partial_default = lambda a, b=touchy: None  # noqa: E731

def array_with(first, second):
    """Both as they are: NumPy looks into the elements of a list, but not into one that is put in its place."""
    array = np.empty(2, dtype=object)
    array[0], array[1] = first, second
    return array


objects = array_with(touchy, 1)
series = pd.Series(array_with(None, 1), dtype=object)
frame = pd.DataFrame({"text": ["1", "x"], "thing": pd.Series([None, 3], dtype=object)})
for column in (series, frame["thing"]):
    values = column.array.to_numpy()
    values.flags.writeable = True
    values[0] = touchy
del column, values
attached = pd.DataFrame({"a": [1.0, 2.0]})
attached.attrs["thing"] = touchy
odd_columns = pd.DataFrame([[1, 2]])
odd_columns.columns = pd.Index(array_with(key, "b"), dtype=object)
records = np.empty(1, dtype=[("thing", object)])
records["thing"][0] = touchy
record = records[0]

numbers = (each for each in [1, 2, 3])
items = iter([1, 2, 3])
zipped = zip([1, 2], [3, 4])
opened = tempfile.TemporaryFile("w+")
opened.write("abcdef")
opened.seek(2)
cursor = sqlite3.connect(":memory:").execute("select 1 union select 2")


class Endless:
    def __iter__(self):
        while True:
            pass

    __len__ = __repr__ = __getattr__ = __iter__


endless = Endless()
ring = []
ring.append(ring)
ring_dict = {}
ring_dict["self"] = ring_dict
deep = []
for _ in range(100_000):
    deep = [deep]
big_number = 10**5000

calls.clear()
