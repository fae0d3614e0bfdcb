# %% [1]
import spacy
nlp = spacy.load('en_core_web_sm')
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ resource-missing certain
# !! OSError: [E050] Can't find model 'en_core_web_sm'. It doesn't seem to be a Python package or a valid path to a data directory.

# %% [2]
import en_core_web_sm
#^^^^^^^^^^^^^^^^^^^^ resource-missing certain
# !! ModuleNotFoundError: No module named 'en_core_web_sm'

# %% [3]
words = split(text)
#^^^^^^^^^^^^^^^^^^ resource-missing certain
# !! LookupError: Resource punkt not found.  Please use the NLTK Downloader to obtain the resource:  >>> import nltk >>> nltk.download('punkt')
