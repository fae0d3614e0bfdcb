# %% [1]
from ldap.filter import escape_filter_chars
print(escape_filter_chars('*'))
