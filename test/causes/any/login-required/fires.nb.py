# %% [1]
answer = fetch(address)
#^^^^^^^^^^^^^^^^^^^^^^ login-required certain
# !! HTTPError: 401 Client Error: Unauthorized for url: https://api.example.org/rain

# %% [2]
answer = fetch(address)
#^^^^^^^^^^^^^^^^^^^^^^ login-required certain
# !! HTTPError: HTTP Error 403: Forbidden

# %% [4]
mount_drive()
#^^^^^^^^^^^^ login-required certain
# !! MessageError: Error: credential propagation was unsuccessful

# %% [5]
import kaggle
#^^^^^^^^^^^^ login-required certain
# !! OSError: Could not find kaggle.json. Make sure it's located in /root/.kaggle.

# %% [6]
client = make_client()
#^^^^^^^^^^^^^^^^^^^^^ login-required certain
# !! OpenAIError: The api_key client option must be set either by passing api_key to the client or by setting the OPENAI_API_KEY environment variable
