class Account:
    def __init__(self, money):
        self.money = money

    def __enter__(self):
        self.before = self.money
        return self

    def __exit__(self, kind, error, trace):
        if error:
            print("back, because of", repr(error))
            self.money = self.before
        return isinstance(error, ValueError)


with Account(10) as account:
    account.money -= 50
    raise ValueError("too little")
print(account.money)

# Output:
# back, because of ValueError('too little')
# 10
