from unittest import mock


def notify(send, names):
    return [send(f"Hello {name}!") for name in names]


send = mock.Mock(return_value="sent")
print(notify(send, ["Ada", "Bob"]))
print(send.call_args_list)
send.assert_any_call("Hello Ada!")

# Output:
# ['sent', 'sent']
# [call('Hello Ada!'), call('Hello Bob!')]
