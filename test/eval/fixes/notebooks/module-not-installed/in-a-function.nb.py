# %% [1]
def solver():
    from ortools.linear_solver import pywraplp
    return pywraplp.Solver.CreateSolver('GLOP')

# %% [2]
%%time
print(solver())
