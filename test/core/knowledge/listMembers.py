"""Lists what the types and modules that notebooks use most have for members: `src/core/knowledge/members/`.

    PYTHON listMembers.py > old.json              once for each set of versions
    python3 listMembers.py old.json new.json      writes the tables as the union of the lists
"""
import importlib
import json
import pathlib
import re
import sys
import textwrap
import warnings

warnings.simplefilter("ignore")

MODULES = """builtins collections csv datetime functools glob itertools json math os os.path pathlib pickle random re
shutil statistics string sys time numpy numpy.linalg numpy.random pandas matplotlib matplotlib.pyplot seaborn scipy
scipy.stats networkx PIL.Image requests torch torch.nn torch.nn.functional sklearn.metrics sklearn.model_selection
sklearn.preprocessing""".split()


def values():
    """Pairs of the name that messages print, and a value or class of that type."""
    import collections, datetime, io, pathlib, re

    yield from [("str", ""), ("bytes", b""), ("list", []), ("tuple", ()), ("dict", {}), ("set", set())]
    yield from [("frozenset", frozenset()), ("int", 0), ("float", 0.0), ("bool", True), ("complex", 0j)]
    yield from [("range", range(1)), ("slice", slice(1)), ("generator", (x for x in []))]
    yield from [("function", values), ("module", re), ("NoneType", None)]
    yield from [("dict_keys", {}.keys()), ("dict_values", {}.values()), ("dict_items", {}.items())]
    yield from [("map", map(str, [])), ("filter", filter(str, [])), ("zip", zip([]))]
    yield ("_io.TextIOWrapper", io.TextIOWrapper(io.BytesIO()))
    yield ("_io.BufferedReader", io.BufferedReader(io.BytesIO()))
    yield from [("datetime.datetime", datetime.datetime(2024, 1, 1)), ("datetime.date", datetime.date(2024, 1, 1))]
    yield from [("datetime.timedelta", datetime.timedelta(1)), ("datetime.time", datetime.time())]
    yield from [("re.Match", re.match("", "")), ("re.Pattern", re.compile(""))]
    yield from [("PosixPath", pathlib.PurePosixPath), ("PosixPath", pathlib.Path)]
    yield from [("Counter", collections.Counter()), ("collections.deque", collections.deque())]
    yield ("collections.defaultdict", collections.defaultdict())
    try:
        import numpy as np

        yield from [("numpy.ndarray", np.zeros(1)), ("numpy.float64", np.float64(0)), ("numpy.int64", np.int64(0))]
    except ImportError:
        pass
    try:
        import pandas as pd

        table = pd.DataFrame({"k": ["x"], "v": [1.0]})
        dates = pd.Series(pd.to_datetime(["2024-01-01"]))
        yield from [("DataFrame", pd.DataFrame), ("Series", pd.Series), ("Index", pd.Index)]
        yield from [("RangeIndex", pd.RangeIndex), ("DatetimeIndex", pd.DatetimeIndex), ("MultiIndex", pd.MultiIndex)]
        yield from [("DataFrameGroupBy", type(table.groupby("k"))), ("SeriesGroupBy", type(table.groupby("k")["v"]))]
        yield from [("StringMethods", table["k"].str), ("DatetimeProperties", dates.dt)]
        yield from [("Timestamp", pd.Timestamp(0)), ("Timedelta", pd.Timedelta(0)), ("Rolling", table.rolling(1))]
        yield from [("_LocIndexer", table.loc), ("_iLocIndexer", table.iloc), ("Categorical", pd.Categorical([]))]
    except ImportError:
        pass
    try:
        import matplotlib

        matplotlib.use("Agg")
        import matplotlib.pyplot as plt

        figure, axes = plt.subplots()
        yield from [("Figure", figure), ("Axes", axes), ("AxesSubplot", axes)]
        yield ("BarContainer", axes.bar([1], [1]))
        yield ("Line2D", axes.plot([1])[0])
    except ImportError:
        pass
    try:
        import seaborn as sns

        yield from [("FacetGrid", sns.FacetGrid), ("PairGrid", sns.PairGrid), ("JointGrid", sns.JointGrid)]
    except ImportError:
        pass
    try:
        import PIL.Image

        yield from [("Image", PIL.Image.Image), ("JpegImageFile", PIL.Image.Image), ("PngImageFile", PIL.Image.Image)]
    except ImportError:
        pass
    try:
        import networkx as nx

        yield from [("Graph", nx.Graph), ("DiGraph", nx.DiGraph)]
    except ImportError:
        pass
    try:
        import scipy.sparse as sparse

        yield ("csr_matrix", sparse.csr_matrix((1, 1)))
    except ImportError:
        pass
    try:
        import requests

        yield ("Response", requests.Response())
    except ImportError:
        pass
    try:
        import torch

        yield ("Tensor", torch.zeros(1))
    except ImportError:
        pass


def public(names):
    return {name for name in names if not name.startswith("_") and re.fullmatch(r"[A-Za-z]\w*", name)}



def list_members():
    members = {}
    for name, value in values():
        members.setdefault(name, set()).update(public(dir(value)))
    for name in MODULES:
        try:
            module = importlib.import_module(name)
        except ImportError:
            continue
        found = public(dir(module)) - {"annotations", "absolute_import", "division", "print_function"}
        # Constants of the operating system and of formats are rarely asked for, and many.
        members[name] = {each for each in found if name not in CONSTANTS or not each.isupper()}
    return {name: sorted(found) for name, found in sorted(members.items())}


CONSTANTS = ("os", "pickle", "shutil", "socket")
# File, what it lists, and the owners in it.
FILES = {
    "pythonTypes": ("Python's own types", "str bytes list tuple dict set frozenset int float bool complex range slice "
        "generator module dict_keys dict_values dict_items _io.TextIOWrapper _io.BufferedReader datetime.datetime "
        "datetime.date datetime.timedelta datetime.time re.Match re.Pattern PosixPath Counter collections.deque "
        "collections.defaultdict function map filter zip"),
    "tableTypes": ("the types of pandas and NumPy", "DataFrame Series Index DataFrameGroupBy SeriesGroupBy "
        "StringMethods DatetimeProperties Timestamp Timedelta Rolling _LocIndexer _iLocIndexer Categorical "
        "numpy.ndarray numpy.float64 numpy.int64 csr_matrix"),
    "drawingTypes": ("the types of matplotlib, seaborn, Pillow, networkx, requests and PyTorch", "Figure Axes "
        "BarContainer Line2D FacetGrid PairGrid JointGrid Image Graph DiGraph Response Tensor"),
    "standardModules": ("modules of Python", " ".join(MODULES[:20])),
    "tableModules": ("the modules of NumPy, pandas, SciPy and scikit-learn", "numpy numpy.linalg numpy.random pandas "
        "scipy scipy.stats sklearn.metrics sklearn.model_selection sklearn.preprocessing"),
    "drawingModules": ("the modules of matplotlib, seaborn, Pillow and requests", "matplotlib matplotlib.pyplot seaborn "
        "PIL.Image requests"),
    "networkModules": ("the modules of networkx and PyTorch", "networkx torch torch.nn torch.nn.functional"),
}


def write(files):
    lists = [json.loads(pathlib.Path(file).read_text()) for file in files]
    folder = pathlib.Path(__file__).parents[3] / "src/core/knowledge/members"
    for name, (what, owners) in FILES.items():
        rows = []
        for owner in owners.split():
            names = sorted({each for found in lists for each in found.get(owner, [])})
            text = textwrap.fill(" ".join(names), 100, initial_indent="    ", subsequent_indent="    ")
            key = owner if owner.isidentifier() else f"'{owner}'"
            if names:
                rows.append(f"  {key}: `\n{text}`,")
        folder.joinpath(f"{name}.ts").write_text(
            f"""/**
 * The members of {what}, as `dir` lists them.
 *
 * Source: Python 3.11, pandas 1.5 and 3.0, NumPy 1.24 and 2.4, SciPy 1.10 and 1.17, scikit-learn 1.2 and 1.9, matplotlib
 * 3.6 and 3.11, seaborn 0.12 and 0.13, Pillow 9.4 and 12, networkx 2.8 and 3.6, requests 2.28, PyTorch 2.13; written by
 * test/core/knowledge/listMembers.py.
 */
export const {name}: Readonly<Record<string, string>> = {{
""" + "\n".join(rows) + "\n};\n")


if len(sys.argv) > 1:
    write(sys.argv[1:])
else:
    json.dump(list_members(), sys.stdout)
