"""The ttk styles that only some windows need, made when they are asked for."""
from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from stdref.ui.styles import SURFACE, WELL, Look, field, ghost, scrollbar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def require(look: Look, style: str) -> None:
    """Make `style` in the theme in use, unless it is made already or needs no making."""
    # Tk keeps the record itself, as an option that no element reads.
    if style in STYLES and look.style.lookup(style, "made") != style:
        STYLES[style](look)
        look.style.configure(style, made=style)


def _well_ghost(look: Look) -> None:
    """Make the buttons at the corner of code, smaller than others."""
    ghost(look, WELL)
    look.style.configure("Well.Ghost.TButton", padding=(look.px(6), look.px(4), look.px(6), look.px(5)))


def _tick(look: Look, style: str, part: str, off: str, on: str) -> None:
    """Make a check or radio button: an icon, words, and a box round both while it has the focus."""
    palette, px = look.palette, look.px
    look.style.configure(style, padding=(px(4), px(3), px(7), px(3)))
    look.element(
        f"Ref.{style}.indicator", look.icon(off, "border_strong"),
        ("selected", "disabled", look.icon(on, "border_strong")), ("selected", look.icon(on, "focus")),
        ("active", "!disabled", look.icon(off, "text")), width=px(22), height=px(16), sticky="w",
    )
    plain, ringed = look.shapes.rounded(px(5), 0, 96, px(20)), look.shapes.rounded(px(5), px(2), 96, px(20))
    ground = palette.surface
    look.box(
        f"Ref.{style}", px(5), look.sprite(plain, ground, ground, ground),
        ("focus", look.sprite(ringed, ground, palette.focus, ground)),
    )
    inner: Any = [
        (f"Ref.{style}.indicator", {"side": "left", "sticky": ""}),
        (f"{part}.label", {"side": "left", "sticky": "nswe"}),
    ]
    padded: Any = [(f"{part}.padding", {"sticky": "nswe", "children": inner})]
    look.style.layout(style, [(f"Ref.{style}", {"sticky": "nswe", "children": padded})])


def _combobox(look: Look) -> None:
    palette, px = look.palette, look.px
    look.style.configure("TCombobox", padding=(px(10), px(7), px(4), px(7)), arrowsize=px(16))
    # What is chosen in a box that cannot be typed in is no selection: it is not marked as one.
    look.style.map(
        "TCombobox", selectbackground=[("readonly", palette.surface)], selectforeground=[("readonly", palette.text)],
    )
    size = px(16)
    look.element(
        "Ref.TCombobox.arrow", look.icon("chevron_down", "muted"), ("disabled", look.icon("chevron_down", "border")),
        width=size + px(6), height=size, sticky="w",
    )
    look.style.configure("ComboboxPopdownFrame", relief="solid", borderwidth=1, bordercolor=palette.border_strong)
    field(look, "TCombobox", SURFACE)
    box = "Combobox.field" if look.flat else "Ref.TCombobox"
    words: Any = [("Combobox.textarea", {"sticky": "nswe"})]
    inside: Any = [
        ("Ref.TCombobox.arrow", {"side": "right", "sticky": "ns"}),
        ("Combobox.padding", {"sticky": "nswe", "expand": "1", "children": words}),
    ]
    look.style.layout("TCombobox", [(box, {"sticky": "nswe", "children": inside})])


def _progress(look: Look) -> None:
    palette, px = look.palette, look.px
    style, thick = "Horizontal.TProgressbar", px(6)
    if look.flat:
        look.style.configure(
            style, background=palette.accent, troughcolor=palette.select_dim, thickness=thick, borderwidth=0,
            lightcolor=palette.accent, darkcolor=palette.accent, bordercolor=palette.select_dim,
        )
        return
    radius = thick // 2
    shape = look.shapes.rounded(radius, 0, 96, thick % 2)
    groove, ground = palette.select_dim, palette.surface
    for name, back, colour in (("trough", ground, groove), ("pbar", groove, palette.accent)):
        picture = look.sprite(shape, back, colour, colour)
        look.element(f"Ref.{name}", picture, border=radius, padding=0, width=px(40), height=thick, sticky="we")
    bar: Any = [("Ref.pbar", {"side": "left", "sticky": "ns"})]
    look.style.layout(style, [("Ref.trough", {"sticky": "nswe", "children": bar})])


def _table(look: Look) -> None:
    """Make a list with columns and headings."""
    palette, px = look.palette, look.px
    look.layout("Table.Treeview", "Treeview.treearea")
    look.style.configure(
        "Table.Treeview.Heading", background=palette.surface, foreground=palette.muted, font="Ref.SmallBold",
        padding=(px(6), px(4)), borderwidth=0,
    )
    look.style.map("Table.Treeview.Heading", background=[("active", palette.hover)])
    look.layout("Table.Treeview.Cell", "Treedata.padding", "Treeitem.text")
    look.style.configure("Table.Treeview.Cell", padding=(px(6), 0))


STYLES: Mapping[str, Callable[[Look], None]] = {
    "Ghost.TButton": partial(ghost, prefix=SURFACE),
    "Well.Ghost.TButton": _well_ghost,
    "Well.Vertical.TScrollbar": partial(scrollbar, prefix=WELL, way="Vertical"),
    "Well.Horizontal.TScrollbar": partial(scrollbar, prefix=WELL, way="Horizontal"),
    "TCheckbutton": partial(_tick, style="TCheckbutton", part="Checkbutton", off="box", on="box_checked"),
    "TRadiobutton": partial(_tick, style="TRadiobutton", part="Radiobutton", off="circle", on="circle_dot"),
    "TCombobox": _combobox,
    "Horizontal.TProgressbar": _progress,
    "Table.Treeview": _table,
}
