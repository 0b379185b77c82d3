from unittest import mock


def first_line(path):
    with open(path, encoding="utf-8") as file:
        return file.readline().strip()


with mock.patch("builtins.open", mock.mock_open(read_data="milk\ntea\n")) as opened:
    print(first_line("list.txt"), opened.call_args)

# Output:
# milk call('list.txt', encoding='utf-8')
