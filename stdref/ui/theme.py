"""The look of the window as one object: palette, fonts, ttk styles, icons, and who must hear of a change."""
from __future__ import annotations

from tkinter import ttk
from typing import TYPE_CHECKING, Any

from stdref.ui import icons, styles
from stdref.ui.fonts import Fonts
from stdref.ui.palette import named
from stdref.ui.shapes import Shapes

if TYPE_CHECKING:
    import tkinter
    from collections.abc import Callable

    from stdref.ui.palette import Palette


class Theme:
    """Dresses one `root`; panes ask it for colours, distances and icons, and listen for changes."""

    def __init__(self, root: tkinter.Tk, palette_name: str = "light", base_size: int = 10, flat: bool = False,
                 shapes: str = "") -> None:
        """Dress `root`; `flat` leaves out the rounded sprites, for displays that paint slowly.

        `shapes` names the file that keeps what was drawn once.
        """
        self.palette: Palette = named(palette_name)
        self.shapes = Shapes(shapes)
        self.fonts = Fonts(root, base_size, self.shapes.families)
        self.root = root
        self._style = ttk.Style(root)
        self._flat = flat
        self._icons: dict[tuple[str, str, int, str], str] = {}
        self._pictures: dict[str, bytes] = {}
        self._whole = False
        self._wanted: set[str] = set()
        self._listeners: list[Callable[[], None]] = []
        for kind in ("TEntry", "TCombobox"):  # they measure the height of their text only when configured
            root.tk.call("bind", kind, "<<ThemeChanged>>", "%W configure -width [%W cget -width]")
        self._dress()

    @property
    def size(self) -> int:
        """The base size of the fonts, in points."""
        return self.fonts.points

    def px(self, n: float) -> int:
        """Return `n` pixels of the drawn layout in pixels of this screen, at least 1."""
        return self.fonts.px(n)

    def complete(self) -> None:
        """Make what the window does not show when it opens; before anything else is built."""
        if not self._whole:
            self._whole = True
            styles.complete(self._look())
            self.shapes.remember(self.fonts.choose())

    def use(self, palette_name: str) -> None:
        """Change to the palette of that name."""
        palette = named(palette_name)
        if palette is not self.palette:
            self.palette = palette
            self._refresh()

    def zoom(self, delta: int) -> int:
        """Make everything larger or smaller by `delta` points; return the base size reached."""
        return self.resize(self.size + delta)

    def resize(self, points: int) -> int:
        """Set the base size to `points`, as far as it can be; return the base size reached."""
        before = self.size
        self.fonts.zoom(points)
        if self.size != before:
            self._refresh()
        return self.size

    def listen(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Call `callback` after every change of palette or size; the callable returned ends that."""
        self._listeners.append(callback)
        return lambda: self._listeners.remove(callback)

    def icon(self, name: str, role: str = "text", size: int = icons.GRID, on: str = "") -> str:
        """Return the image of an icon in the colour of a palette role; `on` the role of its ground if that is known.

        The image changes with palette and size by itself: who shows it need not listen.
        """
        key = (name, role, size, on)
        if key not in self._icons:
            for each in (role, on) if on else (role,):
                if each not in self.palette._fields[1:]:
                    raise ValueError(f"unknown colour role {each!r}: use a field of Palette, such as 'text'")
            image = f"ref-icon/{name}/{role}/{size}{on and '/'}{on}"
            self.root.tk.call("image", "create", "photo", image, *styles.PHOTO, "-data", self._drawn(key))
            self._icons[key] = image
        return self._icons[key]

    def style(self, name: str) -> str:
        """Return the ttk style `name`, made first if it is one of those that only some windows need."""
        if name not in self._wanted:
            self._wanted.add(name)
            self._require(name)
        return name

    def text_options(self, ground: str = "surface") -> dict[str, Any]:
        """Return the options of a tk Text that lies on a ground: surface, sunken or window."""
        palette = self.palette
        return {
            "background": getattr(palette, ground), "foreground": palette.text, "font": "TkTextFont",
            "insertbackground": palette.text, "insertwidth": self.px(2), "selectbackground": palette.select,
            "selectforeground": palette.on_select, "inactiveselectbackground": palette.select_dim,
            "borderwidth": 0, "highlightthickness": 0, "relief": "flat", "selectborderwidth": 0,
        }

    def menu_options(self) -> dict[str, Any]:
        """Return the options of a tk Menu."""
        palette = self.palette
        return {
            "background": palette.surface, "foreground": palette.text, "activebackground": palette.select,
            "activeforeground": palette.on_select, "disabledforeground": palette.border_strong,
            "selectcolor": palette.text, "font": "TkMenuFont", "borderwidth": 1, "activeborderwidth": 0,
            "relief": "flat", "tearoff": False,
        }

    def paned_options(self) -> dict[str, Any]:
        """Return the options of a tk PanedWindow between cards."""
        return {
            "background": self.palette.window, "borderwidth": 0, "sashwidth": self.px(8), "sashrelief": "flat",
            "sashpad": 0, "opaqueresize": True,
        }

    def _refresh(self) -> None:
        for key, image in self._icons.items():
            self.root.tk.call(image, "configure", "-data", self._drawn(key))
        self._dress()
        for callback in list(self._listeners):
            callback()

    def _dress(self) -> None:
        """Use the ttk theme of this palette and size; Tk keeps those made before, so each is made once."""
        name = f"ref-{self.palette.name}-{self.fonts.linespace}{'-flat' if self._flat else ''}"
        made = name in self._style.theme_names()
        if not made:
            self._style.theme_create(name, parent="clam")
        self._style.theme_use(name)
        if not made:
            styles.build(self._look())
            if self._whole:
                styles.complete(self._look())
        for style in self._wanted:
            self._require(style)
        self.root.configure(background=self.palette.window)

    def _require(self, style: str) -> None:
        from stdref.ui import controls  # the first window may do without

        controls.require(self._look(), style)

    def _look(self) -> styles.Look:
        return styles.Look(
            self._style, self.palette, self.px, self.fonts.linespace, self.icon, self._pictures, self.shapes, self._flat
        )

    def _drawn(self, key: tuple[str, str, int, str]) -> bytes:
        name, role, size, on = key
        ground = getattr(self.palette, on) if on else ""
        return icons.paint(self.shapes.icon(name, self.px(size)), getattr(self.palette, role), ground)
