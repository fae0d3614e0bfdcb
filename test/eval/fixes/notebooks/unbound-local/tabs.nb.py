# %% [1]
log = []

# %% [2]
class Journal:
	def write(self, line):
		log += [line]
		return len(log)

# %% [3]
print(Journal().write('begun'))
