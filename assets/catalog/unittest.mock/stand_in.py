from unittest import mock


class Mailer:
    def send(self, to, text):
        raise ConnectionError("no network in tests")


mailer = mock.create_autospec(Mailer, instance=True)
mailer.send.return_value = "queued"
print(mailer.send("Ada", text="Welcome!"), isinstance(mailer, Mailer))
try:
    mailer.send("Ada")
except TypeError as error:
    print(error)

# Output:
# queued True
# missing a required argument: 'text'
