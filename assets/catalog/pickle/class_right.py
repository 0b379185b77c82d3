import pickle


class Settings:
    theme = "light"


settings = Settings()
settings.theme = "dark"
print(pickle.loads(pickle.dumps(settings)).theme)

# Output:
# dark
