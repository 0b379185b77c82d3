import pickle


class Settings:
    theme = "light"


Settings.theme = "dark"
data = pickle.dumps(Settings())
Settings.theme = "light"  # as in the next run
print(pickle.loads(data).theme)

# Output:
# light
