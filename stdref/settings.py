"""What the reader set: defaults in code, only the differences in a file, and the file never harmed.

The file may be shared with a second window and with a newer stdref, so saving reads it again and changes nothing
but the keys that were changed here. What it cannot understand it keeps.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from stdref import durable
from stdref.paths import UnusableFolder

if TYPE_CHECKING:
    from collections.abc import Callable


class Settings(NamedTuple):
    """All settings with their defaults."""

    theme: str = "system"
    font_size: int = 10
    geometry: str = ""
    sashes: tuple[int, ...] = ()
    interpreter: str = ""
    interpreters: tuple[str, ...] = ()
    last: str = ""
    flat: bool = False
    recent: tuple[str, ...] = ()
    trusted: tuple[str, ...] = ()


class Loaded(NamedTuple):
    """The settings in force, and what the reader should be told about their file."""

    settings: Settings
    notes: tuple[str, ...] = ()


class SettingsNotSaved(OSError):
    """The settings could not be written, and the file is as before; the message says why, and the remedy."""


class Store:
    """The settings file."""

    __slots__ = ("_known", "path")

    def __init__(self, path: str) -> None:
        self.path = path
        # What the file says as far as this program knows: the difference to it is what gets saved.
        self._known = Settings()

    def load(self) -> Loaded:
        """Read the file; a damaged one is set aside, a value that makes no sense is replaced by its default."""
        content = self._read()
        settings, notes = _understood(content.values, self.path)
        self._known = settings
        return Loaded(settings, content.notes + notes)

    def save(self, settings: Settings) -> tuple[str, ...]:
        """Write what changed since the last load or save; return what the reader should be told, usually nothing.

        Raises `SettingsNotSaved` and leaves the file whole if it cannot be written.
        """
        content = self._read()
        if content.stuck:
            raise SettingsNotSaved(f"the settings were not saved: {content.notes[0]}")
        # A file that is gone holds none of the differences any more, so all of them count as changed.
        known = self._known if content.found else Settings()
        values = dict(content.values)
        for name, value, before, default in zip(Settings._fields, settings, known, Settings(), strict=True):
            if value == before:
                continue
            values.pop(name, None)
            if value != default:
                values[name] = value
        if values != content.values:
            self._write(values)
        self._known = settings
        return content.notes

    def _read(self) -> _Content:
        """The file as it is; set aside if it cannot be read."""
        import json

        try:
            # A byte order mark is what some editors put before a file that a reader corrected by hand.
            with open(self.path, encoding="utf-8-sig") as file:
                values = json.load(file)
        except FileNotFoundError:
            return _Content({})
        except RecursionError:
            return self._set_aside("it is nested too deeply")
        except (OSError, ValueError) as error:
            return self._set_aside(str(error))
        if not isinstance(values, dict):
            return self._set_aside("it holds no object at its top")
        return _Content(values, found=True)

    def _set_aside(self, why: str) -> _Content:
        stem, suffix = os.path.splitext(self.path)
        number = 1
        while os.path.lexists(f"{stem}.corrupt-{number}{suffix}"):
            number += 1
        kept = f"{stem}.corrupt-{number}{suffix}"
        try:
            os.rename(self.path, kept)
        except FileNotFoundError:
            # A second window was quicker, and has told its reader.
            return _Content({})
        except OSError as error:
            remedy = f"It could not be renamed either ({error.strerror}): make its folder writable, or delete it."
            note = f"The settings file {self.path} cannot be read ({why}). {remedy}"
            return _Content({}, (note,), stuck=True)
        note = f"The settings file could not be read ({why}). It is kept as {kept}; the settings start afresh."
        return _Content({}, (note,))

    def _write(self, values: dict[str, object]) -> None:
        import json

        text = json.dumps(values, indent=2) + "\n"
        try:
            durable.write(self.path, text)
        except UnusableFolder as error:
            raise SettingsNotSaved(f"the settings were not saved: {error}") from error
        except OSError as error:
            raise SettingsNotSaved(
                f"the settings were not saved to {self.path} ({error.strerror}); "
                "make room on the disk and the file writable, or set STDREF_HOME to another folder"
            ) from error


class _Content(NamedTuple):
    """What is in the file, and what happened to it while it was read."""

    values: dict[str, object]
    notes: tuple[str, ...] = ()
    found: bool = False
    # Damaged and still in its place, so it must not be written over.
    stuck: bool = False


class _Rule(NamedTuple):
    """What a value must be."""

    wanted: str
    holds: Callable[[object], bool]


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


_TEXT = _Rule("text", lambda value: isinstance(value, str))
_RULES = {
    "theme": _Rule('"system", "light" or "dark"', lambda value: value in ("system", "light", "dark")),
    "font_size": _Rule("a whole number from 6 to 48", lambda value: _is_number(value) and value in range(6, 49)),
    "geometry": _TEXT,
    "sashes": _Rule("a list of whole numbers", lambda value: isinstance(value, list) and all(map(_is_number, value))),
    "interpreter": _TEXT,
    "interpreters": _Rule("a list of texts", lambda value: isinstance(value, list) and all(
        isinstance(item, str) for item in value)),
    "last": _TEXT,
    "recent": _Rule("a list of texts", lambda value: isinstance(value, list) and all(map(_TEXT.holds, value))),
    "trusted": _Rule("a list of folders", lambda value: isinstance(value, list) and all(map(_TEXT.holds, value))),
    "flat": _Rule("true or false", lambda value: isinstance(value, bool)),
}


def _understood(values: dict[str, object], path: str) -> tuple[Settings, tuple[str, ...]]:
    """The settings that the values of the file stand for, and a note for each that is replaced by its default."""
    accepted: dict[str, object] = {}
    notes = []
    for name, default in Settings()._asdict().items():
        if name not in values:
            continue
        value, rule = values[name], _RULES[name]
        if rule.holds(value):
            accepted[name] = tuple(value) if isinstance(value, list) else value
        else:
            notes.append(f"{name} in {path} is {value!r:.60} instead of {rule.wanted}; {default!r} is used.")
    return Settings()._replace(**accepted), tuple(notes)  # type: ignore[arg-type]
