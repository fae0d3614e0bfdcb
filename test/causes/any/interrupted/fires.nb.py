# %% [1]
wait_for_rain()
#^^^^^^^^^^^^^^ interrupted possible
# !! KeyboardInterrupt: 
