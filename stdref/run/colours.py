"""The colours and weights that programs ask for with escape codes, as names."""

from __future__ import annotations

Style = tuple[str, ...]
_INKS = ("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white", "grey")
_REMEMBERED = 1000
_SWITCHES = {1: "bold", 2: "dim", 3: "italic", 4: "underline", 7: "reverse"}
_ENDS = {22: ("bold", "dim"), 23: ("italic",), 24: ("underline",), 27: ("reverse",)}


class Pen:
    """How the next text is written: `style` holds "bold", "red", "on-blue" and the like, in a fixed order."""

    def __init__(self) -> None:
        self.style: Style = ()
        # Programs say the same few things again and again.
        self._known: dict[tuple[Style, str], Style] = {}

    def use(self, codes: str) -> None:
        """Take over the numbers of a code such as "1;31"; what is not known is passed over."""
        known = self._known.get((self.style, codes))
        if known is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            known = self._known[self.style, codes] = _changed(self.style, codes)
        self.style = known


def _changed(style: Style, codes: str) -> Style:
    """Return what becomes of `style` when a program writes `codes`."""
    ground = next((name for name in style if name.startswith("on-")), "")
    ink = next((name for name in style if name in _INKS), "")
    others = set(style) - {ground, ink}
    numbers = [int(part) if part.isdecimal() and len(part) < 4 else 0 for part in codes.replace(":", ";").split(";")]
    while numbers:
        code = numbers.pop(0)
        tens, last = divmod(code, 10)
        if code == 0:
            others, ink, ground = set(), "", ""
        elif code in _SWITCHES:
            others.add(_SWITCHES[code])
        elif code in _ENDS:
            others.difference_update(_ENDS[code])
        elif code in (38, 48) or (tens in (3, 4, 9, 10) and last < 8) or code in (39, 49):
            name = _mixed(numbers) if last == 8 else "" if last == 9 else _INKS[8 if code == 90 else last]
            if tens in (3, 9):
                ink = name
            else:
                ground = name and f"on-{name}"
    return (*sorted(others), *filter(None, (ink, ground)))


def _mixed(numbers: list[int]) -> str:
    """Take a colour of 256 or of red, green and blue from the front of `numbers`; return the nearest of ours."""
    kind = numbers.pop(0) if numbers else 0
    if kind == 5 and numbers:
        number = numbers.pop(0)
        if number < 16:
            return _INKS[number if number <= 8 else number % 8]
        if number >= 232:
            level = (number - 232) * 10 + 8
            return _nearest(level, level, level)
        return _nearest(*((number - 16) // step % 6 * 51 for step in (36, 6, 1)))
    if kind == 2 and len(numbers) >= 3:
        red, green, blue, *numbers[:] = numbers
        return _nearest(red, green, blue)
    numbers.clear()  # cut short: what follows cannot be told from it
    return ""


def _nearest(red: int, green: int, blue: int) -> str:
    most, least = max(red, green, blue), min(red, green, blue)
    if most - least < 40:
        return "black" if most < 60 else "white" if most > 190 else "grey"
    half = (most + least) / 2
    return _INKS[(red > half) + 2 * (green > half) + 4 * (blue > half)]
