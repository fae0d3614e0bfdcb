"""The probe in a plain Python, as old or new as it may be: prints its answer. Takes the probe's file and the questions."""
import json
import sys


class Shop:
    def __init__(self, owner, *, city="Bonn"):
        self.owner = owner

    def sell(self, item, /, by=1):
        pass

    def __getattr__(self, name):
        raise RuntimeError(name)


def load(path, by=2, *rest, flag=None, **more):
    pass


shop = Shop("Ada")
history = {"loss": [0.5], "rounds": 1}
rows = [1, "x", "3", (1, 2)]
numbers = (each for each in rows)
big_number = 10**5000
half_imported = type(sys)("numpy")
sys.modules["numpy"], sys.modules["torch"], sys.modules["pandas"] = half_imported, None, half_imported

with open(sys.argv[1], encoding="utf8") as file:
    probe = file.read()
answers = []
names = None
names = sorted(globals())
exec(probe, {"request": sys.argv[2], "deliver_to": answers})
left = [name for name in globals() if name not in names]
print(json.dumps({"facts": json.loads(answers[0]), "left": left, "next": next(numbers)}))
