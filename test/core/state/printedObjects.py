"""Prints objects of pandas and NumPy as a notebook would show them, with what is true of them, as JSON."""
import io
import json
import random
from contextlib import redirect_stdout

import numpy as np
import pandas as pd

random.seed(7)
NAMES = ["km", "Driver name", "price (EUR)", " led", "größe", "a.b", "3", "2020-01", "x y z", "Σ", "None", "long name of a column"]
shown = []


def show(source, text, kind="result", **truth):
    shown.append({"source": source, "text": text, "kind": kind, **truth})


def values(kind, rows):
    match kind:
        case "int":
            return [random.randrange(-5, 2000) for _ in range(rows)]
        case "float":
            return [random.choice([1.5, -2e9, 0.001, float("nan")]) for _ in range(rows)]
        case "text":
            empty = random.choice(["", "Graz", "Graz", "Graz"])
            return [random.choice(["Ulm", "New York", empty, "a  b", None, "7"]) for _ in range(rows)]
        case "date":
            return pd.date_range("2020-01-01", periods=rows)
        case "bool":
            return [random.random() > 0.5 for _ in range(rows)]
        case _:
            return pd.Categorical([random.choice(["low", "high"]) for _ in range(rows)])


def frame():
    rows = random.choice([1, 2, 5, 9, 80])
    names = random.sample(NAMES, random.randrange(1, len(NAMES)))
    kinds = random.choices(["int", "float", "text", "date", "bool", "category"], k=len(names))
    made = pd.DataFrame({name: values(kind, rows) for name, kind in zip(names, kinds)})
    if random.random() < 0.3:
        made.index = pd.Index(values(random.choice(["text", "int"]), rows), name=random.choice([None, "id"]))
    return made


def facts(table):
    return {
        "columns": list(table.columns),
        "shape": list(table.shape),
        "nulls": {name: int(table[name].isna().sum()) for name in table.columns},
        "dtypes": {name: str(table[name].dtype) for name in table.columns},
        "texts": [name for name in table.columns if any(type(value) is str for value in table[name])],
    }


for _ in range(60):
    df = frame()
    truth = facts(df)
    show("df", repr(df), **truth)
    show("df.head()", repr(df.head()), **truth)
    show("df.tail(3)", repr(df.tail(3)), **truth)
    show("df.dtypes", repr(df.dtypes), **truth)
    show("df.isna().sum()", repr(df.isna().sum()), **truth)
    show("df.columns", repr(df.columns), **truth)
    show("df.columns.tolist()", repr(df.columns.tolist()), **truth)
    show("df.describe()", repr(df.describe()), **truth)
    show("df.shape", repr(df.shape), **truth)
    printed = io.StringIO()
    with redirect_stdout(printed):
        df.info()
    show("df.info()", printed.getvalue(), "stream", **truth)
    name = df.columns[0]
    if name != "None":
        column = f"df[{name!r}]"
        show(column, repr(df[name]), **truth)
        show(f"{column}.head()", repr(df[name].head()), **truth)
        show(f"{column}.unique()", repr(df[name].unique()), **truth)

wide = pd.DataFrame(np.arange(75).reshape(3, 25), columns=[f"col {n}" for n in range(25)])
with pd.option_context("display.max_columns", 20, "display.width", 80):
    show("df", repr(wide), **facts(wide))
    show("df", repr(wide.iloc[:, :19]), **facts(wide.iloc[:, :19]))
several = pd.DataFrame(np.ones((4, 4)), columns=pd.MultiIndex.from_product([["a", "b"], ["x", "y"]]))
show("df", repr(several), shape=[4, 4], columns=[], nulls={}, dtypes={}, texts=[])
show("df", repr(several.stack()), shape=[8, 2], columns=[], nulls={}, dtypes={}, texts=[])
show("df", repr(pd.DataFrame(columns=["a", "b"])), **facts(pd.DataFrame(columns=["a", "b"])))

for array in (
    np.zeros((3, 4)), np.arange(5), np.ones((2, 3, 4)), np.zeros((400, 400)), np.array([[1, 2], [3, 4]], dtype="int32"),
    np.array(["a", "b, c"]), np.array([]), np.zeros((0, 3)), np.array([1.5, float("nan")]), np.array([True, False]),
    np.array([[1], [1, 2]], dtype=object), np.array(5), np.array(["a", None], dtype=object), np.float32([[1e-9, 1e9]]),
):
    show("x", repr(array), shape=list(array.shape), dtype=str(array.dtype), hasNan=bool(array.dtype.kind == "f" and np.isnan(array).any()))
    show("print(x)", str(array) + "\n", "stream", shape=list(array.shape), dtype=str(array.dtype), hasNan=False)
    show("print(x.shape)", f"{array.shape}\n", "stream", shape=list(array.shape), dtype=str(array.dtype), hasNan=False)

for value in ([1, 2], [], ["a, b", "it's"], [[1], [2, 3]], (1,), (), {"a": 1, "b, c": {"d": 2}}, {1: 2}, {"a"}, "it's [1, 2]", [None, 1.5]):
    show("x", repr(value), length=len(value), type=type(value).__name__, keys=[k for k in value] if isinstance(value, dict) else None)

print(json.dumps(shown))
