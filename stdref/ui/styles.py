"""What every ttk style looks like: plain clam in our colours, and rounded sprites over it.

A style name may be led by the ground a widget lies on: ``Window.`` (the window itself) or ``Well.``
(a sunken well); without either it lies on a card. ``Muted.TLabel`` is on a card, ``Window.Muted.TLabel``
in the status bar.
"""
from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from stdref.ui import sprites

if TYPE_CHECKING:
    from collections.abc import Callable
    from tkinter import ttk

    from stdref.ui.palette import Palette

SURFACE, WINDOW, WELL = "", "Window.", "Well."


class Look(NamedTuple):
    """What a style is made from."""

    style: ttk.Style
    name: str
    palette: Palette
    px: Callable[[float], int]
    linespace: int
    icon: Callable[[str, str], str]

    def sprite(self, key: str, shape: sprites.Shape, ground: str, border: str, fill: str) -> str:
        """Make a picture of `shape` and return its name."""
        name = f"{self.name}/{key}"
        data = sprites.paint(shape, ground, border, fill)
        self.style.tk.call("image", "create", "photo", name, "-data", data)
        return name

    def element(self, name: str, normal: str, *states: tuple[str, ...], **options: Any) -> None:
        """Create an element that shows the sprite `normal`, or another for a state."""
        self.style.element_create(name, "image", normal, *states, **options)  # type: ignore[call-overload]

    def box(self, name: str, radius: int, normal: str, *states: tuple[str, ...]) -> None:
        """Create an element from sprites whose corners have this radius."""
        self.element(
            name, normal, *states, border=radius, padding=0, width=2 * radius, height=2 * radius, sticky="nsew"
        )

    def ground(self, prefix: str) -> str:
        """Return the colour that a style with this prefix lies on."""
        return {SURFACE: self.palette.surface, WINDOW: self.palette.window, WELL: self.palette.sunken}[prefix]


def nested(outer: str, *inner: str) -> Any:
    """Return the layout of elements that lie one within the other."""
    options: dict[str, Any] = {"sticky": "nswe"}
    if inner:
        options["children"] = nested(*inner)
    return [(outer, options)]


def scrollbar(way: str, thumb: str) -> Any:
    """Return the layout of a scrollbar without arrows."""
    sticky = "ns" if way == "Vertical" else "we"
    children = [(thumb, {"expand": "1", "sticky": "nswe"})]
    return [(f"{way}.Scrollbar.trough", {"sticky": sticky, "children": children})]


def build(look: Look, flat: bool) -> None:
    """Fill the theme in use with every style of the first window."""
    _defaults(look)
    _frames_and_labels(look)
    _buttons(look)
    _entries(look)
    _tree(look)
    _scrollbars(look)
    if not flat:
        _frame_sprites(look)
        _button_sprites(look)
        _entry_sprites(look)
        _tree_sprites(look)
        _scrollbar_sprites(look)


def _defaults(look: Look) -> None:
    palette = look.palette
    look.style.configure(
        ".", background=palette.surface, foreground=palette.text, font="TkDefaultFont", fieldbackground=palette.surface,
        bordercolor=palette.border, lightcolor=palette.surface, darkcolor=palette.surface, troughcolor=palette.surface,
        selectbackground=palette.select, selectforeground=palette.on_select, insertcolor=palette.text,
        insertwidth=max(1, look.px(1)), focuscolor=palette.focus, borderwidth=1, relief="flat",
    )
    look.style.map(
        ".", foreground=[("disabled", palette.border_strong)],
        selectbackground=[("!focus", palette.select_dim)], selectforeground=[("!focus", palette.on_select)],
    )


def _frames_and_labels(look: Look) -> None:
    configure, palette = look.style.configure, look.palette
    for prefix in (WINDOW, WELL):
        configure(f"{prefix}TFrame", background=look.ground(prefix))
        configure(f"{prefix}TLabel", background=look.ground(prefix))
    configure("Card.TFrame", background=palette.surface, relief="solid")
    configure("Well.Card.TFrame", background=palette.sunken, relief="solid")
    look.style.map("Card.TFrame", bordercolor=[("focus", palette.focus)])
    configure("Muted.TLabel", foreground=palette.muted, font="Ref.Small")
    configure("Small.TLabel", font="Ref.Small")
    configure("Bold.TLabel", foreground=palette.heading, font="Ref.Bold")
    configure("Title.TLabel", foreground=palette.heading, font="Ref.H2")
    configure("Head.TLabel", foreground=palette.muted, font="Ref.SmallBold")
    configure("Ok.TLabel", foreground=palette.ok, font="Ref.Small")
    configure("Error.TLabel", foreground=palette.error, font="Ref.Small")
    configure("Note.TLabel", background=palette.note, foreground=palette.on_note)
    configure("Note.TFrame", background=palette.note)
    configure("TSeparator", background=palette.border)


def _buttons(look: Look) -> None:
    configure, change, palette, px = look.style.configure, look.style.map, look.palette, look.px
    grey = ("disabled", palette.border_strong)
    configure("TButton", padding=(px(12), px(5)), width=0, anchor="center", stipple="", relief="raised")
    change(
        "TButton", foreground=[grey], bordercolor=[("focus", palette.focus)],
        background=[("disabled", palette.sunken), ("pressed", palette.select_dim), ("active", palette.hover)],
    )
    configure("Icon.TButton", padding=(px(7), px(6)))
    configure(
        "Accent.TButton", font="Ref.Bold", foreground=palette.on_accent, background=palette.accent,
        bordercolor=palette.accent, lightcolor=palette.accent, darkcolor=palette.accent,
    )
    change("Accent.TButton", foreground=[grey], background=[
        ("disabled", palette.select_dim), ("pressed", palette.accent_press), ("active", palette.accent_hover),
    ])
    configure("Ghost.TButton", padding=(px(7), px(6)), relief="flat")
    for prefix in (SURFACE, WINDOW, WELL):
        ground = look.ground(prefix)
        style = f"{prefix}Ghost.TButton"
        configure(style, background=ground, bordercolor=ground, lightcolor=ground, darkcolor=ground)
        change(style, background=[
            ("disabled", ground), ("pressed", palette.select_dim), ("active", _hover(look, prefix)),
        ])


def _hover(look: Look, prefix: str) -> str:
    """A ghost button is lifted from the window, but shaded on what is lighter."""
    return look.palette.hover if prefix == SURFACE else look.palette.select_dim


def _entries(look: Look) -> None:
    px, palette = look.px, look.palette
    look.style.configure("TEntry", padding=(px(10), px(5)))
    look.style.configure("Search.TEntry", padding=(px(32), px(5), px(10), px(5)))
    look.style.map(
        "TEntry", bordercolor=[("focus", palette.focus), ("active", palette.border_strong)],
        lightcolor=[("focus", palette.focus)], fieldbackground=[("disabled", palette.sunken)],
    )


def _tree(look: Look) -> None:
    style, palette, px = look.style, look.palette, look.px
    style.configure(
        "Treeview", borderwidth=0, padding=0, rowheight=look.linespace + px(10), indent=px(16), foreground=palette.text,
        background=palette.surface, fieldbackground=palette.surface,
    )
    style.map("Treeview", foreground=[("selected", palette.on_select)], background=[
        ("selected", "focus", palette.select), ("selected", palette.select_dim),
    ])
    style.layout("Treeview", nested("Treeview.treearea"))
    size = px(16)
    look.element(
        "Ref.indicator", look.icon("chevron_right", "muted"), ("user2", look.icon("blank", "muted")),
        ("user1", "selected", look.icon("chevron_down", "on_select")), ("user1", look.icon("chevron_down", "muted")),
        ("selected", look.icon("chevron_right", "on_select")), width=size, height=size, sticky="",
    )
    parts = [(part, {"side": "left", "sticky": ""}) for part in ("Ref.indicator", "Treeitem.image", "Treeitem.text")]
    style.layout("Item", [("Treeitem.padding", {"sticky": "nswe", "children": parts})])  # type: ignore[list-item]
    style.configure("Item", padding=(px(4), 0, 0, 0))


def _scrollbars(look: Look) -> None:
    style, palette = look.style, look.palette
    for prefix in (SURFACE, WELL):
        ground = look.ground(prefix)
        for way in ("Vertical", "Horizontal"):
            name = f"{prefix}{way}.TScrollbar"
            style.layout(name, scrollbar(way, f"{way}.Scrollbar.thumb"))
            style.configure(
                name, background=palette.thumb, troughcolor=ground, bordercolor=ground, lightcolor=palette.thumb,
                darkcolor=palette.thumb, borderwidth=0, gripcount=0, arrowsize=look.px(10), width=look.px(10),
            )
            style.map(name, background=[("active", palette.thumb_hover)])


def _frame_sprites(look: Look) -> None:
    palette, px = look.palette, look.px
    for style, radius, ground, fill in (
        ("Card.TFrame", px(9), palette.window, palette.surface),
        ("Well.Card.TFrame", px(7), palette.surface, palette.sunken),
    ):
        plain = look.sprite(style, sprites.rounded(radius, px(1)), ground, palette.border, fill)
        ringed = look.sprite(f"{style}/focus", sprites.rounded(radius, px(2)), ground, palette.focus, fill)
        look.box(f"Ref.{style}", radius, plain, ("focus", ringed))
        look.style.layout(style, nested(f"Ref.{style}"))


def _button_sprites(look: Look) -> None:
    palette = look.palette
    _button(
        look, "TButton", SURFACE,
        normal=(palette.border, palette.surface), disabled=(palette.border, palette.select_dim),
        pressed=(palette.border_strong, palette.select_dim), active=(palette.border_strong, palette.hover),
    )
    _button(
        look, "Accent.TButton", SURFACE,
        normal=(palette.accent, palette.accent), disabled=(palette.border, palette.select_dim),
        pressed=(palette.accent_press, palette.accent_press), active=(palette.accent_hover, palette.accent_hover),
    )
    for prefix in (SURFACE, WINDOW, WELL):
        ground, hover = look.ground(prefix), _hover(look, prefix)
        _button(
            look, f"{prefix}Ghost.TButton", prefix, normal=(ground, ground), disabled=(ground, ground),
            pressed=(palette.border, palette.select_dim), active=(hover, hover),
        )


def _button(
    look: Look, style: str, prefix: str, *,
    normal: tuple[str, str], disabled: tuple[str, str], pressed: tuple[str, str], active: tuple[str, str],
) -> None:
    """Make a button's box from the colours (border, fill) of its states."""
    radius, ground, focus = look.px(6), look.ground(prefix), look.palette.focus
    shape = sprites.rounded(radius, look.px(1), 96, look.px(20))
    ringed = sprites.rounded(radius, look.px(2), 96, look.px(20))
    element = f"Ref.{style}"
    look.box(
        element, radius, look.sprite(style, shape, ground, *normal),
        ("disabled", look.sprite(f"{style}/disabled", shape, ground, *disabled)),
        ("pressed", look.sprite(f"{style}/pressed", shape, ground, *pressed)),
        ("active", "focus", look.sprite(f"{style}/both", ringed, ground, focus, active[1])),
        ("active", look.sprite(f"{style}/active", shape, ground, *active)),
        ("focus", look.sprite(f"{style}/focus", ringed, ground, focus, normal[1])),
    )
    look.style.layout(style, nested(element, "Button.padding", "Button.label"))


def _entry_sprites(look: Look) -> None:
    for style, prefix in (("TEntry", SURFACE), ("Search.TEntry", WINDOW)):
        element = f"Ref.{style}"
        field(look, element, prefix)
        look.style.layout(style, nested(element, "Entry.padding", "Entry.textarea"))


def field(look: Look, element: str, prefix: str) -> None:
    """Create the box of an entry, lying on the ground of `prefix`."""
    palette, radius, ground = look.palette, look.px(7), look.ground(prefix)
    shape = sprites.rounded(radius, look.px(1), 96, look.px(20))
    ringed = sprites.rounded(radius, look.px(2), 96, look.px(20))
    look.box(
        element, radius, look.sprite(element, shape, ground, palette.border, palette.surface),
        ("disabled", look.sprite(f"{element}/disabled", shape, ground, palette.border, palette.sunken)),
        ("focus", look.sprite(f"{element}/focus", ringed, ground, palette.focus, palette.surface)),
        ("active", look.sprite(f"{element}/active", shape, ground, palette.border_strong, palette.surface)),
    )


def _tree_sprites(look: Look) -> None:
    palette, radius = look.palette, look.px(5)
    shape = sprites.rounded(radius, 0, 96, look.px(20))
    ground = palette.surface
    blank = look.icon("blank", "muted")
    look.box(
        "Ref.row", radius, blank,
        ("selected", "focus", look.sprite("row/focus", shape, ground, palette.select, palette.select)),
        ("selected", look.sprite("row", shape, ground, palette.select_dim, palette.select_dim)),
    )
    look.style.layout("Row", nested("Ref.row"))
    look.style.map("Treeview", background=[])


def _scrollbar_sprites(look: Look) -> None:
    palette, px = look.palette, look.px
    thick, shortest = px(8), px(28)
    radius = thick // 2
    for prefix in (SURFACE, WELL):
        ground = look.ground(prefix)
        for way in ("Vertical", "Horizontal"):
            upright = way == "Vertical"
            shape = sprites.rounded(radius, 0, *((thick - 2 * radius, 96) if upright else (96, thick - 2 * radius)))
            element = f"Ref.{prefix}{way}.thumb"
            look.element(
                element, look.sprite(element, shape, ground, palette.thumb, palette.thumb),
                ("active", look.sprite(f"{element}/active", shape, ground, palette.thumb_hover, palette.thumb_hover)),
                border=radius, padding=0, sticky="nsew",
                width=thick if upright else shortest, height=shortest if upright else thick,
            )
            look.style.layout(f"{prefix}{way}.TScrollbar", scrollbar(way, element))
