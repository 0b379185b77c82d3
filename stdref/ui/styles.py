"""The ttk styles of the first window: clam in our colours, and rounded sprites over it.

A style name may be led by the ground its widget lies on: ``Window.`` (the window itself) or ``Well.``
(a sunken well); without either it lies on a card. ``Muted.TLabel`` is on a card, ``Window.Muted.TLabel``
in the status bar. Frames are grounds themselves: ``TFrame`` is the window's, ``Bare.TFrame`` a card's.
"""
from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from stdref.ui import sprites
from stdref.ui.palette import SHADES

if TYPE_CHECKING:
    from collections.abc import Callable
    from tkinter import ttk
    from typing import Protocol

    from stdref.ui.palette import Palette
    from stdref.ui.shapes import Shapes

    class Icon(Protocol):
        """As `Theme.icon`."""

        def __call__(self, name: str, role: str, *, on: str = "") -> str: ...

SURFACE, WINDOW, WELL = "", "Window.", "Well."
# What a card is made of, and the sides that each piece keeps to; corners lie over the ends of sides.
PIECES = {"n": "new", "s": "sew", "w": "nsw", "e": "nse", "nw": "nw", "ne": "ne", "sw": "sw", "se": "se"}
PHOTO = ("-palette", f"{SHADES}/{SHADES}/{SHADES}")  # what each picture is made with


class Look(NamedTuple):
    """What styles are made from, for the ttk theme in use."""

    style: ttk.Style
    palette: Palette
    px: Callable[[float], int]
    linespace: int
    icon: Icon
    pictures: dict[str, bytes]
    shapes: Shapes
    flat: bool

    def ground(self, prefix: str) -> str:
        """Return the colour that a style with this prefix lies on."""
        return {SURFACE: self.palette.surface, WINDOW: self.palette.window, WELL: self.palette.sunken}[prefix]

    def hover(self, prefix: str) -> str:
        """Return the colour of a widget under the pointer that shows no box of its own otherwise."""
        return self.palette.hover if prefix == SURFACE else self.palette.select_dim

    def sprite(self, shape: sprites.Shape, ground: str, border: str, fill: str, *, later: bool = False) -> str:
        """Return the name of a picture of `shape`; styles that look alike share it.

        What is for `later`, since no window shows it when it opens, is empty until `paint`.
        """
        if ground == border == fill:
            return self._blank(shape, fill)
        name = f"ref-sprite/{shape.name}{ground}{border}{fill}"
        if name not in self.pictures:
            data = sprites.paint(shape, ground, border, fill)
            # As large as it will be: Tk never ends tiling a picture without a middle.
            size = ("-width", shape.width, "-height", shape.height) if later else ()
            self.style.tk.call("image", "create", "photo", name, *PHOTO, *(size or ("-data", data)))
            self.pictures[name] = data if later else b""
        elif not later:
            self._fill(name)
        return name

    def _blank(self, shape: sprites.Shape, colour: str) -> str:
        """Return the name of a bitmap of one colour: most rows and buttons are that, and Tk draws it much quicker."""
        name = f"ref-blank/{shape.width}x{shape.height}{colour}"
        if name not in self.pictures:
            bits = "0," * ((shape.width + 7) // 8 * shape.height)
            size = f"#define b_width {shape.width}\n#define b_height {shape.height}\n"
            data = f"{size}static char b_bits[] = {{ {bits} }};"
            self.style.tk.call("image", "create", "bitmap", name, "-data", data, "-background", colour)
            self.pictures[name] = b""
        return name

    def paint(self) -> None:
        """Fill the pictures that were left for later."""
        for name in self.pictures:
            self._fill(name)

    def _fill(self, name: str) -> None:
        if self.pictures[name]:
            self.style.tk.call(name, "configure", "-data", self.pictures[name])
            self.pictures[name] = b""

    def element(self, name: str, normal: str, *states: tuple[str, ...], **options: Any) -> None:
        """Create an element that shows the picture `normal`, or another in a state."""
        self.style.element_create(name, "image", normal, *states, **options)  # type: ignore[call-overload]

    def box(self, name: str, radius: int, normal: str, *states: tuple[str, ...]) -> None:
        """Create an element from sprites whose corners have this radius."""
        self.element(name, normal, *states, border=radius, padding=0, width=2 * radius, height=2 * radius)

    def layout(self, style: str, *elements: str) -> None:
        """Let a style consist of elements that lie one within the other."""
        inner: list[Any] = []
        for element in reversed(elements):
            inner = [(element, {"sticky": "nswe", "children": inner} if inner else {"sticky": "nswe"})]
        self.style.layout(style, inner)


def build(look: Look) -> None:
    """Fill the theme in use with the styles that the first window shows when it opens."""
    _defaults(look)
    _labels(look)
    frame(look, "Card.TFrame", 9, look.palette.window, look.palette.surface)
    # Without stipple="" Tk lays a dotted mask over the picture of a disabled button.
    look.style.configure("TButton", padding=(look.px(13), look.px(7)), width=0, anchor="center", stipple="")
    look.style.configure("Ghost.TButton", padding=(look.px(8), look.px(7), look.px(8), look.px(8)))
    ghost(look, WINDOW)
    look.style.configure("Search.TEntry", padding=(look.px(32), look.px(8), look.px(10), look.px(8)))
    field(look, "Search.TEntry", WINDOW, "Entry.padding", "Entry.textarea")
    _tree(look)
    scrollbar(look, SURFACE, "Vertical")


def complete(look: Look) -> None:
    """Add the styles that any window may need but the first one does not show at once."""
    frame(look, "Well.Card.TFrame", 7, look.palette.surface, look.palette.sunken)
    _button(look)
    _accent(look)
    look.style.configure("TEntry", padding=(look.px(10), look.px(7)))
    field(look, "TEntry", SURFACE, "Entry.padding", "Entry.textarea")
    scrollbar(look, SURFACE, "Horizontal")
    look.paint()


def _defaults(look: Look) -> None:
    palette, style = look.palette, look.style
    style.configure(
        ".", background=palette.surface, foreground=palette.text, font="TkDefaultFont", fieldbackground=palette.surface,
        bordercolor=palette.border, lightcolor=palette.surface, darkcolor=palette.surface, troughcolor=palette.surface,
        selectbackground=palette.select, selectforeground=palette.on_select, insertcolor=palette.text,
        insertwidth=look.px(1), focuscolor=palette.focus, borderwidth=1, relief="flat",
    )
    style.map(
        ".", foreground=[("disabled", palette.border_strong)], selectbackground=[("!focus", palette.select_dim)],
    )
    for frame_style, ground in (("TFrame", WINDOW), ("Bare.TFrame", SURFACE), ("Well.TFrame", WELL)):
        style.configure(frame_style, background=look.ground(ground))


def _labels(look: Look) -> None:
    configure, palette = look.style.configure, look.palette
    for kind, colour, font in (
        ("", palette.text, "TkDefaultFont"),
        ("Small.", palette.text, "Ref.Small"),
        ("Muted.", palette.muted, "Ref.Small"),
        ("Bold.", palette.heading, "Ref.Bold"),
        ("Title.", palette.heading, "Ref.H2"),
        ("Head.", palette.muted, "Ref.SmallBold"),
        ("Chosen.", palette.link, "Ref.SmallBold"),
        ("Ok.", palette.ok, "Ref.Small"),
        ("Error.", palette.error, "Ref.Small"),
    ):
        for prefix in (SURFACE, WINDOW, WELL):
            configure(f"{prefix}{kind}TLabel", background=look.ground(prefix), foreground=colour, font=font)
    configure("Note.TLabel", background=palette.note, foreground=palette.on_note)
    configure("Note.TFrame", background=palette.note)
    configure("Line.TFrame", background=palette.border)


def frame(look: Look, style: str, radius: int, ground: str, fill: str) -> None:
    """Make the style of a card or a well: a box whose border is the mark of focus."""
    palette, px = look.palette, look.px
    if look.flat:
        look.style.configure(style, background=fill, relief="solid", bordercolor=palette.border)
        look.style.map(style, bordercolor=[("focus", palette.focus)])
        return
    look.style.configure(style, background=fill)
    pieces: Any = []
    corner, thick = px(radius), px(2)
    plain, ringed = (look.shapes.pieces(corner, ring, thick) for ring in (px(1), px(2)))
    for part, sticky in PIECES.items():
        look.element(
            f"Ref.{style}.{part}", look.sprite(plain[part], ground, palette.border, fill),
            ("focus", look.sprite(ringed[part], ground, palette.focus, fill, later=True)),
            width=thick if part in "we" else corner, height=corner if len(part) == 2 else thick,
        )
        pieces.append((f"Ref.{style}.{part}", {"sticky": sticky}))
    look.style.layout(style, pieces)


def _button(look: Look) -> None:
    palette, px = look.palette, look.px
    look.style.configure("Icon.TButton", padding=(px(8), px(7), px(8), px(8)))
    pressable(
        look, "TButton", SURFACE,
        normal=(palette.border, palette.surface), disabled=(palette.border, palette.select_dim),
        pressed=(palette.border_strong, palette.select_dim), active=(palette.border_strong, palette.hover),
        ring=palette.focus,
    )


def _accent(look: Look) -> None:
    palette = look.palette
    look.style.configure("Accent.TButton", font="Ref.Bold", foreground=palette.on_accent)
    pressable(
        look, "Accent.TButton", SURFACE,
        normal=(palette.accent, palette.accent), disabled=(palette.border, palette.select_dim),
        pressed=(palette.accent_press, palette.accent_press), active=(palette.accent_hover, palette.accent_hover),
        ring=palette.heading,  # the colour of focus is the button's own
    )


def ghost(look: Look, prefix: str) -> None:
    """Make the style of a button that shows no box until the pointer or the focus is on it."""
    ground, hover, pressed = look.ground(prefix), look.hover(prefix), look.palette.border
    pressable(
        look, f"{prefix}Ghost.TButton", prefix,
        normal=(ground, ground), disabled=(ground, ground), pressed=(pressed, pressed), active=(hover, hover),
        ring=look.palette.focus,
    )


def pressable(
    look: Look, style: str, prefix: str, *,
    normal: tuple[str, str], disabled: tuple[str, str], pressed: tuple[str, str], active: tuple[str, str], ring: str,
) -> None:
    """Make the box of a button from the colours (border, fill) of its states, and of its ring of focus."""
    radius, ground = look.px(6), look.ground(prefix)
    if look.flat:
        states = (("disabled", disabled), ("pressed", pressed), ("active", active))
        look.style.configure(style, background=normal[1], bordercolor=normal[0], relief="solid")
        look.style.map(
            style, background=[(state, fill) for state, (_, fill) in states],
            bordercolor=[("focus", ring), *((state, border) for state, (border, _) in states)],
        )
        return
    plain = look.shapes.rounded(radius, look.px(1), 96, look.px(20))
    ringed = look.shapes.rounded(radius, look.px(2), 96, look.px(20))
    look.box(
        f"Ref.{style}", radius, look.sprite(plain, ground, *normal),
        ("disabled", look.sprite(plain, ground, *disabled)),
        ("pressed", look.sprite(plain, ground, *pressed, later=True)),
        ("focus", look.sprite(ringed, ground, ring, normal[1], later=True)),
        ("active", look.sprite(plain, ground, *active, later=True)),
    )
    look.layout(style, f"Ref.{style}", "Button.padding", "Button.label")


def field(look: Look, style: str, prefix: str, *inner: str) -> None:
    """Make the box of something to fill in, lying on the ground of `prefix`, round the elements `inner`."""
    palette, radius, ground = look.palette, look.px(7), look.ground(prefix)
    if look.flat:
        look.style.map(style, bordercolor=[("focus", palette.focus), ("active", palette.border_strong)])
        look.style.map(style, fieldbackground=[("disabled", palette.sunken)])
        return
    plain = look.shapes.rounded(radius, look.px(1), 96, look.px(20))
    ringed = look.shapes.rounded(radius, look.px(2), 96, look.px(20))
    look.box(
        f"Ref.{style}", radius, look.sprite(plain, ground, palette.border, palette.surface),
        ("disabled", look.sprite(plain, ground, palette.border, palette.sunken, later=True)),
        ("focus", look.sprite(ringed, ground, palette.focus, palette.surface)),
        ("active", look.sprite(plain, ground, palette.border_strong, palette.surface, later=True)),
    )
    look.layout(style, f"Ref.{style}", *inner)


def _tree(look: Look) -> None:
    style, palette, px = look.style, look.palette, look.px
    style.configure(
        "Treeview", borderwidth=0, padding=0, rowheight=look.linespace + px(10), indent=px(16),
        background=palette.surface, foreground=palette.text, fieldbackground=palette.surface,
    )
    style.map("Treeview", foreground=[("selected", palette.on_select)])
    look.layout("Treeview", "Treeview.treearea")
    # A pixel lower than its picture, which is then drawn once: see sprites.pieces.
    look.element(
        "Ref.indicator", look.icon("chevron_right", "muted", on="surface"),
        ("user2", look.icon("blank", "muted", on="surface")),
        ("user1", "selected", look.icon("chevron_down", "on_select")),
        ("user1", look.icon("chevron_down", "muted", on="surface")),
        ("selected", look.icon("chevron_right", "on_select")), width=px(22), height=px(16) - 1, sticky="w",
    )
    names = ("Ref.indicator", "Treeitem.image", "Treeitem.text")
    parts: Any = [(name, {"side": "left", "sticky": ""}) for name in names]
    style.layout("Item", [("Treeitem.padding", {"sticky": "nswe", "children": parts})])
    style.configure("Item", padding=(px(6), 0, 0, 0))
    if look.flat:
        style.map("Treeview", background=[("selected", "focus", palette.select), ("selected", palette.select_dim)])
        return
    ground = palette.surface
    # As wide as most trees: each tile of each row costs a request to the display.
    pill = look.shapes.rounded(px(5), 0, 256, px(20))
    look.box(
        "Ref.row", px(5), look.sprite(pill, ground, ground, ground),
        ("selected", "focus", look.sprite(pill, ground, palette.select, palette.select, later=True)),
        ("selected", look.sprite(pill, ground, palette.select_dim, palette.select_dim, later=True)),
    )
    look.layout("Row", "Ref.row")


def scrollbar(look: Look, prefix: str, way: str) -> None:
    """Make the style of a thin scrollbar, its `way` Vertical or Horizontal."""
    palette, px, ground = look.palette, look.px, look.ground(prefix)
    style, upright = f"{prefix}{way}.TScrollbar", way == "Vertical"
    thumb = f"{way}.Scrollbar.thumb"
    look.style.configure(
        style, background=palette.thumb, troughcolor=ground, bordercolor=ground, lightcolor=palette.thumb,
        darkcolor=palette.thumb, borderwidth=0, gripcount=0, arrowsize=px(10),
    )
    look.style.map(style, background=[("active", palette.thumb_hover)])
    if not look.flat:
        thick, shortest = px(8), px(28)
        thumb, radius = f"Ref.{prefix}{way}.thumb", thick // 2
        shape = look.shapes.rounded(radius, 0, *((thick % 2, 96) if upright else (96, thick % 2)))
        look.element(
            thumb, look.sprite(shape, ground, palette.thumb, palette.thumb),
            ("active", look.sprite(shape, ground, palette.thumb_hover, palette.thumb_hover, later=True)),
            border=radius, padding=0,
            width=thick if upright else shortest, height=shortest if upright else thick,
        )
    child: Any = (thumb, {"expand": "1", "sticky": "nswe"})
    look.style.layout(style, [(f"{way}.Scrollbar.trough", {"sticky": "ns" if upright else "we", "children": [child]})])
