# %% [1]
graph.render('plan')
#^^^^^^^^^^^^^^^^^^^ program-missing certain
# !! ExecutableNotFound: failed to execute ['dot', '-Kdot', '-Tsvg'], make sure the Graphviz executables are on your systems' PATH

# %% [2]
text = read_text(scan)
#^^^^^^^^^^^^^^^^^^^^^ program-missing certain
# !! TesseractNotFoundError: tesseract is not installed or it's not in your PATH. See README file for more information.

# %% [3]
make_film()
#^^^^^^^^^^ program-missing certain
# !! FileNotFoundError: [Errno 2] No such file or directory: 'ffmpeg'

# %% [4]
context = make_context()
#^^^^^^^^^^^^^^^^^^^^^^^ program-missing certain
# !! Exception: Java gateway process exited before sending its port number

# %% [5]
browser = open_browser()
#^^^^^^^^^^^^^^^^^^^^^^^ program-missing certain
# !! WebDriverException: Message: 'chromedriver' executable needs to be in PATH.
