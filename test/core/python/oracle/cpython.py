"""Says what CPython makes of Python texts: its symbol tables, and the places of its syntax nodes.

Reads a JSON string a line; writes a JSON object a line: `refused` (the text does not compile), or `tables` and `nodes`
as `tables.ts` and `nodes.ts` beside this file render them. Offsets are UTF-16.
"""

import ast
import json
import re
import symtable
import sys
import warnings

KINDS = {
    "TypeVar bound": "type-variable",
    "type parameter": "type-parameters",
    "type parameters": "type-parameters",
    "type variable": "type-variable",
    "type alias": "type-alias",
}
# Names that only the compiler sees.
HIDDEN = {"__classdict__", "__classcell__", "__type_params__", "__static_attributes__"}
FLAGS = [
    ("r", "is_referenced"),
    ("p", "is_parameter"),
    ("i", "is_imported"),
    ("G", "is_declared_global"),
    ("N", "is_nonlocal"),
    ("a", "is_annotated"),
    ("l", "is_local"),
    ("g", "is_global"),
    ("f", "is_free"),
]


def render_table(table, text, bound_inside=()):
    kind = getattr(table.get_type(), "value", table.get_type())
    names = []
    for symbol in table.get_symbols():
        name = symbol.get_name()
        if not name.isidentifier() or (name in HIDDEN and name not in text):
            continue
        is_bound = symbol.is_assigned() or symbol.is_imported() or symbol.is_parameter()
        flags = {flag for flag, test in FLAGS if getattr(symbol, test)()}
        if name in bound_inside:
            flags |= {"b", "l", "g"}
        if is_bound:
            flags.add("b")
        # `symtable` takes a function that is called `top` for the module.
        if kind != "module" and {"l", "g"} <= flags:
            flags.remove("g")
        names.append(f"{name}:{''.join(sorted(flags))}")
    children = sorted(render_table(child, text) for child in table.get_children())
    title = f"{KINDS.get(kind, kind)} {table.get_name()}"
    return f"{title}({', '.join(sorted(names))})[{' '.join(children)}]"


COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
INNER_SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)


def bound_by_comprehensions(node, in_comprehension=False):
    """The module's names that `:=` binds inside of comprehensions: CPython does not call them assigned."""
    if isinstance(node, INNER_SCOPES):
        return
    if in_comprehension and isinstance(node, ast.NamedExpr):
        yield node.target.id
    in_comprehension = in_comprehension or isinstance(node, COMPREHENSIONS)
    for child in ast.iter_child_nodes(node):
        yield from bound_by_comprehensions(child, in_comprehension)


class Places:
    """Turns CPython's lines and columns, which count UTF-8 bytes, into UTF-16 offsets."""

    def __init__(self, text):
        self.lines = []
        start = 0
        for line in re.findall(r"[^\r\n]*(?:\r\n|\r|\n|$)", text):
            self.lines.append((start, line))
            start += len(line.encode("utf-16-le", "surrogatepass")) // 2

    def offset(self, line, column):
        start, text = self.lines[line - 1]
        before = text.encode("utf-8", "surrogatepass")[:column].decode("utf-8", "surrogatepass")
        return start + len(before.encode("utf-16-le", "surrogatepass")) // 2


OPERATORS = {
    "Add": "+", "Sub": "-", "Mult": "*", "MatMult": "@", "Div": "/", "FloorDiv": "//", "Mod": "%", "Pow": "**",
    "BitOr": "|", "BitAnd": "&", "BitXor": "^", "LShift": "<<", "RShift": ">>",
    "UAdd": "+", "USub": "-", "Invert": "~", "Not": "not", "And": "and", "Or": "or",
    "Eq": "==", "NotEq": "!=", "Lt": "<", "LtE": "<=", "Gt": ">", "GtE": ">=",
    "In": "in", "NotIn": "not in", "Is": "is", "IsNot": "is not",
}  # fmt: skip


def operator(node):
    return OPERATORS[type(node).__name__]


class Nodes(ast.NodeVisitor):
    """Lists the nodes of a tree, each with its place and what it says beside its parts."""

    # Inside f-strings, places are right since Python 3.12.
    HAS_PLACES_IN_STRINGS = sys.version_info >= (3, 12)

    def __init__(self, text):
        self.places = Places(text)
        self.found = []
        self.strings = 0
        self.class_name = ""

    def span(self, node):
        if self.strings and not self.HAS_PLACES_IN_STRINGS:
            return [None, None]
        return [
            self.places.offset(node.lineno, node.col_offset),
            self.places.offset(node.end_lineno, node.end_col_offset),
        ]

    def note(self, kind, node, *details):
        self.found.append([kind, *self.span(node), *details])

    def mangled(self, name):
        is_private = name is not None and name.startswith("__") and not name.endswith("__")
        return f"_{self.class_name}{name}" if self.class_name and is_private else name

    def generic_visit(self, node):
        if isinstance(node, (ast.expr, ast.stmt)):
            self.note(type(node).__name__, node)
        super().generic_visit(node)

    def parts(self, node):
        super().generic_visit(node)

    def visit_Constant(self, node):
        kind = type(node.value).__name__
        self.note("Constant", node, {"NoneType": "None", "ellipsis": "Ellipsis"}.get(kind, kind))

    def visit_Name(self, node):
        self.note("Name", node, self.mangled(node.id))

    def visit_Attribute(self, node):
        self.note("Attribute", node, self.mangled(node.attr))
        self.parts(node)

    def visit_Subscript(self, node):
        self.note("Subscript", node)
        self.visit(node.value)
        # The comma between indices makes no tuple of ours.
        indices = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        for index in indices:
            self.visit(index)

    def visit_JoinedStr(self, node):
        self.note("JoinedStr", node)
        self.strings += 1
        self.interpolations(node)
        self.strings -= 1

    def interpolations(self, node):
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                self.visit(part.value)
                if part.format_spec:
                    self.interpolations(part.format_spec)

    def visit_BinOp(self, node):
        self.note("BinOp", node, operator(node.op))
        self.parts(node)

    def visit_UnaryOp(self, node):
        self.note("UnaryOp", node, operator(node.op))
        self.parts(node)

    def visit_BoolOp(self, node):
        self.note("BoolOp", node, operator(node.op))
        self.parts(node)

    def visit_Compare(self, node):
        self.note("Compare", node, *map(operator, node.ops))
        self.parts(node)

    def visit_keyword(self, node):
        self.note("keyword", node, self.mangled(node.arg))
        self.parts(node)

    def visit_arg(self, node):
        self.found.append(["arg", self.span(node)[0], self.mangled(node.arg)])
        self.parts(node)

    def visit_alias(self, node):
        if node.name != "*":
            self.note("alias", node, node.name, self.mangled(node.asname))

    def visit_comprehension(self, node):
        self.found.append(["comprehension", bool(node.is_async)])
        self.parts(node)

    def visit_ExceptHandler(self, node):
        self.note("handler", node, self.mangled(node.name))
        self.parts(node)

    def visit_ImportFrom(self, node):
        self.note("ImportFrom", node, "." * node.level + (node.module or ""))
        self.parts(node)

    def visit_Global(self, node):
        self.note("Global", node, *map(self.mangled, node.names))

    def visit_Nonlocal(self, node):
        self.note("Nonlocal", node, *map(self.mangled, node.names))

    def visit_AugAssign(self, node):
        self.note("AugAssign", node, operator(node.op) + "=")
        self.parts(node)

    def visit_AnnAssign(self, node):
        self.note("AnnAssign", node, bool(node.simple))
        self.parts(node)

    def visit_Delete(self, node):
        self.note("Delete", node)
        for target in node.targets:
            self.leaves(target)

    def leaves(self, target):
        if isinstance(target, (ast.Tuple, ast.List)):
            for element in target.elts:
                self.leaves(element)
        else:
            self.visit(target)

    def visit_For(self, node):
        self.note("For", node, False)
        self.parts(node)

    def visit_AsyncFor(self, node):
        self.note("For", node, True)
        self.parts(node)

    def visit_With(self, node):
        self.note("With", node, False)
        self.parts(node)

    def visit_AsyncWith(self, node):
        self.note("With", node, True)
        self.parts(node)

    def visit_TryStar(self, node):
        self.note("Try", node)
        self.parts(node)

    def visit_FunctionDef(self, node):
        self.definition("FunctionDef", node, False)
        self.parts(node)

    def visit_AsyncFunctionDef(self, node):
        self.definition("FunctionDef", node, True)

        self.parts(node)

    def visit_ClassDef(self, node):
        self.definition("ClassDef", node)
        for part in [*node.decorator_list, *node.bases, *node.keywords]:
            self.visit(part)
        outer, self.class_name = self.class_name, node.name.lstrip("_")
        for part in [*getattr(node, "type_params", []), *node.body]:
            self.visit(part)
        self.class_name = outer

    def definition(self, kind, node, *details):
        start, end = self.span(node)
        # Our definitions begin with their decorators.
        start = None if node.decorator_list else start
        self.found.append([kind, start, end, self.mangled(node.name), *details])

    def visit_TypeAlias(self, node):
        self.note("TypeAlias", node, self.mangled(node.name.id))
        for part in [*node.type_params, node.value]:
            self.visit(part)

    def type_parameter(self, node):
        self.found.append(["type parameter", self.mangled(node.name)])
        self.parts(node)

    visit_TypeVar = visit_TypeVarTuple = visit_ParamSpec = type_parameter

    def capture(self, name):
        if name is not None:
            self.found.append(["capture", self.mangled(name)])

    def visit_MatchAs(self, node):
        self.capture(node.name)
        self.parts(node)

    def visit_MatchStar(self, node):
        self.capture(node.name)

    def visit_MatchMapping(self, node):
        self.capture(node.rest)
        for key in node.keys:
            self.value(key)
        for pattern in node.patterns:
            self.visit(pattern)

    def visit_MatchValue(self, node):
        self.value(node.value)

    def value(self, node):
        # Literals of patterns are not kept.
        if isinstance(node, ast.Attribute):
            self.visit(node)


def answer(text):
    try:
        # IPython runs `await` and its like outside of functions.
        flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
        compile(text, "cell", "exec", flags=flags, dont_inherit=True)
        table = symtable.symtable(text, "cell", "exec")
        tree = ast.parse(text)
        nodes = Nodes(text)
        nodes.visit(tree)
        tables = render_table(table, text, set(bound_by_comprehensions(tree)))
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return {"refused": f"{type(error).__name__}: {error}"}
    return {"tables": tables, "nodes": nodes.found}


warnings.simplefilter("ignore")
for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))))
