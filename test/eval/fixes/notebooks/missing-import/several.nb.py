# %% [1]
started = time.time()
choice = random.choice('abc')
print(choice, time.time() >= started)
