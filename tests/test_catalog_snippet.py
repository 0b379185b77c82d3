"""Snippet files: code and recorded outputs parted and joined, and the output that holds for a version."""

from __future__ import annotations

from pathlib import Path

import pytest

from stdref.catalog import snippet
from stdref.catalog.model import CatalogError, Output

HELLO = 'print("hello")\n'


@pytest.mark.parametrize(
    ("code", "outputs"),
    [
        (HELLO, ()),
        (HELLO, (Output("hello"),)),
        (HELLO, (Output(""),)),
        (HELLO, (Output("one\n\ntwo\n  three"),)),
        (HELLO, (Output("# a comment\n#\n \u2028\x0c|"),)),
        (HELLO, (Output("old", "3.11", "3.12"), Output("new"))),
        (HELLO, (Output("a", "3.11", "3.11"), Output("b", "3.12", "3.13"), Output("c", "3.14"))),
        ('x = 1  # Output:\n# Output:\n# not the end\nprint("hello", "\u2028\x0c\x85")\n', (Output("hello"),)),
        ('def f():\n    """# Output:"""\n\n\nprint(f())\n# said\n', (Output("None"),)),
    ],
)
def test_what_is_joined_is_parted_again(code: str, outputs: tuple[Output, ...]) -> None:
    text = snippet.join(code, outputs)
    assert snippet.split(text) == (code, outputs)
    assert snippet.join(*snippet.split(text)) == text


def test_blank_lines_around_the_blocks_do_not_count() -> None:
    text = HELLO + "\n\n\n# Output 3.11:\n# a\n\n\n# Output:\n# b\n\n\n"
    assert snippet.split(text) == (HELLO, (Output("a", "3.11", "3.11"), Output("b")))
    assert snippet.split("") == ("", ())
    assert snippet.split("# only a comment\n") == ("# only a comment\n", ())


@pytest.mark.parametrize(
    ("version", "expected"),
    [("3.10", "rest"), ("3.11.7", "old"), ("3.12", "old"), ("3.13.0", "middle"), ("3.14", "new"), ("3.20", "new")],
)
def test_block_of_its_own_goes_before_the_general_one(version: str, expected: str) -> None:
    outputs = (Output("rest"), Output("old", "3.11", "3.12"), Output("middle", "3.13", "3.13"), Output("new", "3.14"))
    found = snippet.output_for(outputs, version)
    assert found is not None
    assert found.text == expected
    assert snippet.output_for(outputs[1:], "3.10") is None


def test_folder_of_several_files(tmp_path: Path) -> None:
    package = tmp_path / "shop" / "cart"
    package.mkdir(parents=True)
    (tmp_path / "shop" / "main.py").write_text("import cart\n\n# Output:\n# 3\n", encoding="utf-8")
    (tmp_path / "shop" / "run.py").write_text("import cart.items\n\n# Output:\n# 4\n", encoding="utf-8")
    (package / "__init__.py").write_text("print(3)\n# Output:\n# not mine\n", encoding="utf-8")
    (package / "__pycache__").mkdir()
    (package / "__pycache__" / "x.pyc").write_bytes(b"\0\xff")
    source = snippet.load(str(tmp_path), "shop", "", "page.xml", 1)
    assert source.main == "main.py"
    assert dict(source.files) == {
        "main.py": "import cart\n", "run.py": "import cart.items\n\n# Output:\n# 4\n",
        "cart/__init__.py": "print(3)\n# Output:\n# not mine\n",
    }  # fmt: skip
    assert source.outputs == (Output("3"),)
    assert snippet.load(str(tmp_path), "shop", "run.py", "page.xml", 1).outputs == (Output("4"),)


@pytest.mark.parametrize("name", ["", "..", "a/b", "a.b", "a b", "/etc/passwd"])
def test_names_that_could_leave_the_folder_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(CatalogError, match="use letters, digits and _ only"):
        snippet.load(str(tmp_path), name, "", "page.xml", 1)


def test_text_that_is_not_utf_8(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_bytes(b"print('\xff')")
    with pytest.raises(CatalogError, match=r"^page.xml:7: snippet 'a' cannot be read \('utf-8' codec can't decode"):
        snippet.load(str(tmp_path), "a", "", "page.xml", 7)
