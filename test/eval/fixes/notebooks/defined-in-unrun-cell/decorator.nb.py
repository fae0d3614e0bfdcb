# %%
import functools

# %%
def counted(function):
    @functools.wraps(function)
    def inner(*args):
        inner.calls += 1
        return function(*args)
    inner.calls = 0
    return inner

# %% [1]
@counted
def double(number):
    return 2 * number

print([double(n) for n in range(3)], double.calls)
