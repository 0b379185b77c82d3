"""The reader's versions on the disk: kept, put aside, and told from an update of the original."""

from __future__ import annotations

from pathlib import Path

import pytest

from stdref.edits import Edits, EditsNotSaved

ID, FILE = "json/round_trip", "example.py"


def flushed(folder: Path, edits: Edits) -> Edits:
    """What another start finds after `edits` were saved."""
    edits.flush()
    assert not edits.unsaved
    return Edits(str(folder))


def test_version_is_kept_with_its_original(tmp_path: Path) -> None:
    edits = Edits(str(tmp_path))
    edits.keep(ID, FILE, "mine", "first")
    edits.keep(ID, FILE, "mine 2", "first")
    again = flushed(tmp_path, edits)
    assert (again.text(ID, FILE), again.original(ID, FILE), again.previous(ID, FILE)) == ("mine 2", "first", None)
    # The original was updated, and the reader goes on writing: what it was made from stays known.
    again.keep(ID, FILE, "mine 3", "second")
    assert again.original(ID, FILE) == "first"
    again.accept(ID, FILE, "second")
    assert flushed(tmp_path, again).original(ID, FILE) == "second"


def test_version_that_is_reset_can_be_brought_back(tmp_path: Path) -> None:
    edits = Edits(str(tmp_path))
    edits.keep(ID, FILE, "mine", "first")
    edits.set_aside(ID, FILE)
    assert (edits.text(ID, FILE), edits.original(ID, FILE), edits.previous(ID, FILE)) == (None, None, "mine")
    again = flushed(tmp_path, edits)
    assert again.previous(ID, FILE) == "mine"
    again.set_aside(ID, FILE)  # there is nothing to put aside, and nothing is lost
    assert again.previous(ID, FILE) == "mine"


def test_what_was_changed_back_leaves_nothing(tmp_path: Path) -> None:
    edits = Edits(str(tmp_path))
    edits.keep(ID, FILE, "mine", "first")
    edits.flush()
    edits.drop(ID, FILE)
    edits.flush()
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_version_without_a_known_original(tmp_path: Path) -> None:
    (tmp_path / ID).mkdir(parents=True)
    (tmp_path / ID / FILE).write_text("mine")
    edits = Edits(str(tmp_path))
    assert (edits.text(ID, FILE), edits.original(ID, FILE)) == ("mine", None)
    edits.keep(ID, FILE, "mine 2", "first")
    assert edits.original(ID, FILE) == "first"


def test_what_cannot_be_written_is_tried_again(tmp_path: Path) -> None:
    folder = tmp_path / "edits"
    folder.write_text("in the way")
    edits = Edits(str(folder))
    edits.keep(ID, FILE, "mine", "first")
    with pytest.raises(EditsNotSaved, match="your change is not saved"):
        edits.flush()
    assert edits.unsaved
    folder.unlink()
    again = flushed(folder, edits)
    assert (again.text(ID, FILE), again.original(ID, FILE)) == ("mine", "first")
