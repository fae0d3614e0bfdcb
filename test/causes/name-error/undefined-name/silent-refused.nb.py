# %%
# Python refuses the whole text, so that it gets to no name.
See how it looks
