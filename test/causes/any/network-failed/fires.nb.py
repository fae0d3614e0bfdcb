# %% [1]
page = fetch('https://example.org/rain')
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ network-failed certain
# !! ConnectionError: HTTPSConnectionPool(host='example.org', port=443): Max retries exceeded with url: /rain (Caused by NewConnectionError('<HTTPSConnection object>: Failed to establish a new connection: [Errno -2] Name or service not known'))

# %% [2]
base = load_base()
#^^^^^^^^^^^^^^^^^ network-failed certain
# !! Exception: URL fetch failure on https://example.org/base.h5: None -- [Errno -3] Temporary failure in name resolution

# %% [3]
answer = fetch(address)
#^^^^^^^^^^^^^^^^^^^^^^ network-failed certain
# !! HTTPError: HTTP Error 404: Not Found

# %% [4]
answer = fetch(address)
#^^^^^^^^^^^^^^^^^^^^^^ network-failed certain
# !! HTTPError: 502 Server Error: Bad Gateway for url: https://example.org/a

# %% [5]
answer = fetch(address)
#^^^^^^^^^^^^^^^^^^^^^^ network-failed certain
# !! ReadTimeout: HTTPSConnectionPool(host='example.org', port=443): Read timed out. (read timeout=5)

# %% [6]
answer = fetch(address)
#^^^^^^^^^^^^^^^^^^^^^^ network-failed certain
# !! URLError: <urlopen error [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1129)>

# %% [7]
answer = fetch(address)
#^^^^^^^^^^^^^^^^^^^^^^ network-failed certain
# !! ConnectionRefusedError: [Errno 111] Connection refused

# %% [8]
answer = fetch(address)
#^^^^^^^^^^^^^^^^^^^^^^ network-failed certain
# !! RemoteDisconnected: Remote end closed connection without response

# %% [9]
tweets = search('rain')
#^^^^^^^^^^^^^^^^^^^^^^ network-failed certain
# !! ScraperException: 4 requests to https://api.example.org/search failed, giving up.

# %% [10]
sheet.update(cells)
#^^^^^^^^^^^^^^^^^^ network-failed certain
# !! HttpError: <HttpError 400 when requesting https://sheets.example.org/v4 returned "Invalid requests">
