// Classes of the notebook: what runs when they are made, called, asked and operated on.
import type { StateCase } from '../stateCase.ts';

export const classCases: readonly StateCase[] = [
  {
    title: 'construction and methods',
    notebook: `# %%
class Model:
    def __init__(self, rows):
        self.rows = prepare(rows)
    def fit(self):
        return self.step() + 1
    def step(self):
        return RATE
# %%
model = Model([1])
# %%
def prepare(rows): return rows
model = Model([1])
# %%
model.fit()`,
    bound: 'Model model prepare',
    missing: ['2 prepare certain at 1:3', '4 RATE certain at 1:7'],
  },
  {
    title: 'bases of the notebook, super and overriding',
    notebook: `# %%
class Base:
    def __init__(self):
        self.kind = KIND
    def run(self):
        return self.work()
    def work(self):
        raise NotImplementedError
class Child(Base):
    def __init__(self):
        super().__init__()
    def work(self):
        return SPEED
# %%
child = Child()
# %%
KIND = 1
child = Child()
child.run()`,
    bound: 'Base Child KIND child',
    missing: ['2 KIND certain at 1:3', '3 SPEED certain at 1:12'],
  },
  {
    title: 'static, class and property methods',
    notebook: `# %%
class Tool:
    @staticmethod
    def check(x): return LIMIT
    @classmethod
    def make(cls): return cls()
    @property
    def name(self): return PREFIX
# %%
Tool.check(1)
# %%
tool = Tool.make()
# %%
tool.name
# %%
tool.check(1)`,
    bound: 'Tool tool',
    missing: ['2 LIMIT certain at 1:3', '4 PREFIX certain at 1:7', '5 LIMIT certain at 1:3'],
  },
  {
    title: 'operators and protocols',
    notebook: `# %%
class V:
    def __add__(self, other): return ADD
    def __radd__(self, other): return RADD
    def __eq__(self, other): return EQ
    def __getitem__(self, key): return ITEM
    def __setitem__(self, key, value): SETITEM
    def __len__(self): return LEN
    def __str__(self): return STR
    def __contains__(self, key): return IN
    def __neg__(self): return NEG
    def __iadd__(self, other): return IADD
    def __call__(self): return CALL
v = V()
# %%
v + 1
# %%
1 + v
# %%
v == 1
# %%
v[0]
# %%
v[0] = 1
# %%
len(v)
# %%
print(f'{v}')
# %%
str(v)
# %%
1 in v
# %%
-v
# %%
v += 1
# %%
v()`,
    bound: 'V v',
    missing: [
      '2 ADD certain at 1:2',
      '3 RADD certain at 1:3',
      '4 EQ certain at 1:4',
      '5 ITEM certain at 1:5',
      '6 SETITEM certain at 1:6',
      '7 LEN certain at 1:7',
      '8 STR certain at 1:8',
      '9 STR certain at 1:8',
      '10 IN certain at 1:9',
      '11 NEG certain at 1:10',
      '12 IADD certain at 1:11',
      '13 CALL certain at 1:12',
    ],
  },
  {
    title: 'values of operators are followed too',
    notebook: `# %%
class V:
    def __init__(self, x=0): self.x = x
    def __add__(self, other): return V()
    def show(self): return STYLE
total = V() + V()
# %%
total.show()`,
    bound: 'V total',
    missing: ['2 STYLE certain at 1:4'],
  },
  {
    title: 'contexts and iteration',
    notebook: `# %%
class Box:
    def __enter__(self):
        return self
    def __exit__(self, *details):
        EXIT
    def __iter__(self):
        return iter(ITEMS)
# %%
with Box() as box:
    inside = 1
# %%
for item in Box():
    pass
# %%
EXIT = 1
with Box() as box:
    list(box)`,
    bound: 'Box EXIT box inside',
    absent: 'item',
    missing: ['2 EXIT certain at 1:5', '3 ITEMS certain at 1:7', '4 ITEMS certain at 1:7'],
  },
  {
    title: 'metaclasses and subclass hooks',
    notebook: `# %%
class Meta(type):
    def __new__(mcs, name, bases, body):
        REGISTRY
        return super().__new__(mcs, name, bases, body)
# %%
class A(metaclass=Meta): pass
# %%
class Plugin:
    def __init_subclass__(cls, **rest): HOOKS
# %%
class B(Plugin): pass`,
    bound: 'Meta Plugin',
    absent: 'A B',
    missing: ['2 REGISTRY certain at 1:3', '4 HOOKS certain at 3:2'],
  },
  {
    title: 'dataclasses',
    notebook: `# %%
from dataclasses import dataclass, field
@dataclass
class Tile:
    size: int = 1
    notes: list = field(default_factory=list)
    def __post_init__(self):
        self.cost = self.size * RATE
# %%
Tile(2)`,
    bound: 'Tile dataclass field',
    missing: ['2 RATE certain at 1:7'],
  },
  {
    title: 'torch-like modules: a foreign base, called',
    notebook: `# %%
from threading import Thread
class Net(Thread):
    def forward(self, x): return ACT
    def __call__(self, x): return self.forward(x)
net = Net()
# %%
net(1)`,
    bound: 'Net Thread net',
    missing: ['2 ACT certain at 1:3'],
  },
];
