# %% [1]
wait_for_rain()
#^^^^^^^^^^^^^^ run-interrupted possible
# !! KeyboardInterrupt: 
