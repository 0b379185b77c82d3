"""The look of the window: colours that can be read, distances that follow the font, changes that reach everyone."""

from __future__ import annotations

import tkinter
from collections.abc import Iterator
from tkinter import ttk
from typing import Any

import pytest

from stdref.ui import controls
from stdref.ui.fonts import LARGEST, SMALLEST
from stdref.ui.palette import PALETTES, Palette, contrast, named, rgb
from stdref.ui.theme import Theme
from stdref.ui.widgets import AutoScrollbar, Card, Tooltip, Well, choice, icon_button, set_icon
from tests.conftest import wait_until

GROUNDS = ("window", "surface", "sunken", "hover")
WORDS = ("text", "muted", "heading", "link", "error", "ok", "stdin")
CODE = ("code", "keyword", "string", "number", "comment", "builtin", "parameter", "definition", "operator")
# Each pair of roles (words, ground) that the window shows together.
PAIRS = [
    *((words, ground) for words in WORDS for ground in GROUNDS),
    *((code, ground) for code in CODE for ground in ("surface", "sunken")),
    ("code", "hover"),
    ("on_accent", "accent"), ("on_accent", "accent_hover"), ("on_accent", "accent_press"),
    ("on_select", "select"), ("on_select", "select_dim"), ("text", "select_dim"), ("text", "border"),
    ("on_note", "note"),
    ("surface", "text"),  # tooltips
]


@pytest.fixture
def theme(root: tkinter.Tk) -> Theme:
    """A light theme at the usual size, on the root that all tests share."""
    return Theme(root, "light", 10)


@pytest.fixture
def pane(root: tkinter.Tk) -> Iterator[ttk.Frame]:
    """A frame that fills the window, gone after the test, as is every timer the test began."""
    before = set(root.tk.splitlist(root.tk.call("after", "info")))
    frame = ttk.Frame(root)
    frame.pack(fill="both", expand=True)
    yield frame
    frame.destroy()
    root.update()
    assert set(root.tk.splitlist(root.tk.call("after", "info"))) <= before, "a timer outlived its widget"


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
def test_words_can_be_read(palette: Palette) -> None:
    measured = {pair: contrast(getattr(palette, pair[0]), getattr(palette, pair[1])) for pair in PAIRS}
    assert {pair: ratio for pair, ratio in measured.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
@pytest.mark.parametrize("ground", GROUNDS)
def test_the_ring_of_focus_can_be_seen(palette: Palette, ground: str) -> None:
    assert contrast(palette.focus, getattr(palette, ground)) >= 4.5


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#777777") == pytest.approx(4.48, abs=0.005)
    assert contrast("#123456", "#123456") == 1


def test_an_unknown_palette_is_named_with_the_known_ones(root: tkinter.Tk, theme: Theme) -> None:
    with pytest.raises(ValueError, match=r"'sepia'.*light.*dark"):
        theme.use("sepia")
    with pytest.raises(ValueError, match="'sepia'"):
        Theme(root, "sepia")
    assert theme.palette is named("light")


def test_unknown_icons_and_roles_are_named(theme: Theme) -> None:
    with pytest.raises(ValueError, match=r"icon 'unicorn'.*search"):
        theme.icon("unicorn")
    for role in ("pink", "name"):
        with pytest.raises(ValueError, match=f"role '{role}'"):
            theme.icon("run", role)
        with pytest.raises(ValueError, match=f"role '{role}'"):
            theme.icon("run", on=role)


def test_distances_and_fonts_grow_with_zoom(theme: Theme) -> None:
    def measures() -> list[int]:
        fonts = ("TkDefaultFont", "TkFixedFont", "Ref.Small", "Ref.H1", "Ref.Code", "Ref.CodeBold")
        row = int(str(ttk.Style(theme.root).lookup("Treeview", "rowheight")))
        return [theme.px(100), row, *(theme.fonts.measure("measure", font) for font in fonts)]

    small = measures()
    assert theme.zoom(6) == 16
    large = measures()
    assert all(after > before for before, after in zip(small, large, strict=True))
    assert theme.zoom(-6) == 10
    assert measures() == small


def test_zoom_stops_at_the_ends(theme: Theme) -> None:
    assert theme.zoom(1000) == LARGEST
    assert theme.zoom(-1000) == SMALLEST
    assert theme.px(0.1) == 1
    assert theme.resize(10) == 10


def test_listeners_hear_of_each_change_until_they_stop(theme: Theme) -> None:
    heard: list[tuple[str, int]] = []
    stop = theme.listen(lambda: heard.append((theme.palette.name, theme.size)))
    theme.use("dark")
    theme.use("dark")
    theme.zoom(2)
    theme.zoom(0)
    assert heard == [("dark", 10), ("dark", 12)]
    stop()
    theme.use("light")
    assert len(heard) == 2


def test_a_listener_may_stop_while_it_is_called(theme: Theme) -> None:
    heard: list[str] = []

    def once() -> None:
        heard.append("first")
        stop()

    stop = theme.listen(once)
    theme.listen(lambda: heard.append("second"))
    theme.use("dark")
    theme.use("light")
    assert heard == ["first", "second", "second"]


def test_the_palette_reaches_styles_and_window(root: tkinter.Tk, theme: Theme) -> None:
    style = ttk.Style(root)
    for palette in (named("dark"), named("light")):
        theme.use(palette.name)
        assert style.lookup("Window.Muted.TLabel", "background") == palette.window
        assert style.lookup("Window.Muted.TLabel", "foreground") == palette.muted
        assert style.lookup("TEntry", "insertcolor") == palette.text
        assert root.cget("background") == palette.window
        assert theme.text_options("sunken")["background"] == palette.sunken


def test_options_fit_their_widgets(pane: ttk.Frame, theme: Theme) -> None:
    text = tkinter.Text(pane, **theme.text_options())
    menu = tkinter.Menu(pane, **theme.menu_options())
    paned = tkinter.PanedWindow(pane, **theme.paned_options())
    assert text.cget("background") == theme.palette.surface
    assert str(menu.cget("foreground")) == theme.palette.text
    assert int(paned.cget("sashwidth")) == theme.px(8)


def _pixel(root: tkinter.Tk, image: str, x: int, y: int) -> tuple[int, ...]:
    return tuple(int(part) for part in root.tk.splitlist(root.tk.call(image, "get", x, y)))


def test_icons_follow_palette_and_size_by_themselves(root: tkinter.Tk, theme: Theme) -> None:
    image = theme.icon("stop", "text")
    before = int(root.tk.call("image", "width", image))
    assert _pixel(root, image, before // 2, before // 2) == rgb(named("light").text)
    theme.use("dark")
    theme.zoom(10)
    after = int(root.tk.call("image", "width", image))
    assert (before, after) == (theme.px(16) - (after - before), theme.px(16))
    assert after > before
    assert _pixel(root, image, after // 2, after // 2) == rgb(named("dark").text)
    assert theme.icon("stop", "text") == image


@pytest.mark.parametrize("flat", [False, True])
@pytest.mark.parametrize("palette", PALETTES)
def test_every_style_can_be_shown(root: tkinter.Tk, pane: ttk.Frame, palette: str, flat: bool) -> None:
    theme = Theme(root, palette, 10, flat)
    made: list[tuple[type[Any], str]] = [
        (ttk.Button, "TButton"), (ttk.Button, "Accent.TButton"), (ttk.Button, "Window.Ghost.TButton"),
        (ttk.Entry, "TEntry"), (ttk.Entry, "Search.TEntry"), (ttk.Treeview, "Treeview"), (ttk.Frame, "Line.TFrame"),
        (ttk.Label, "Head.TLabel"), (ttk.Label, "Well.Error.TLabel"), (ttk.Label, "Note.TLabel"),
    ]
    kinds = {
        "TButton": ttk.Button, "TScrollbar": ttk.Scrollbar, "TCheckbutton": ttk.Checkbutton, "Treeview": ttk.Treeview,
        "TRadiobutton": ttk.Radiobutton, "TCombobox": ttk.Combobox, "TProgressbar": ttk.Progressbar,
    }
    made += [(kinds[style.split(".")[-1]], theme.style(style)) for style in controls.STYLES]
    for kind, style in made:
        orient = {"orient": "horizontal"} if "Horizontal" in style else {}
        widget = kind(pane, style=style, **orient)
        widget.pack()
        for state in ("disabled", "!disabled", "active", "focus", "pressed", "selected"):
            widget.state([state])
            root.update_idletasks()
    theme.use("dark" if palette == "light" else "light")
    theme.zoom(3)
    root.update()
    theme.zoom(-3)


def test_words_in_an_entry_stay_in_its_middle_when_zoomed(root: tkinter.Tk, pane: ttk.Frame, theme: Theme) -> None:
    entry = ttk.Entry(pane)
    entry.pack()
    entry.insert(0, "words")

    def off() -> float:
        _, y, _, height = entry.bbox(0)
        return abs(y + height / 2 - entry.winfo_height() / 2)

    root.update()
    assert off() <= 2
    low = entry.winfo_height()
    theme.zoom(10)
    wait_until(root, lambda: entry.winfo_height() > low)
    root.update()
    assert off() <= 2
    theme.zoom(-10)


def test_two_themes_on_one_root_do_not_clash(root: tkinter.Tk) -> None:
    first = Theme(root, "dark", 10)
    first.style("TCheckbutton")
    second = Theme(root, "dark", 10)
    assert second.style("TCheckbutton") == "TCheckbutton"
    assert second.icon("run") == first.icon("run")


def test_a_scrollbar_hides_while_there_is_nothing_to_scroll(root: tkinter.Tk, pane: ttk.Frame, theme: Theme) -> None:
    text = tkinter.Text(pane, height=5, **theme.text_options())
    bar = AutoScrollbar(pane, command=text.yview)
    text.configure(yscrollcommand=bar.set)
    text.grid(row=0, column=0)
    bar.grid(row=0, column=1, sticky="ns")
    wait_until(root, lambda: not bar.winfo_ismapped())
    text.insert("end", "line\n" * 50)
    wait_until(root, lambda: bool(bar.winfo_ismapped()))
    text.delete("1.0", "end")
    wait_until(root, lambda: not bar.winfo_ismapped())


@pytest.mark.parametrize("kind", [Card, Well])
def test_a_card_shows_that_its_widget_has_the_focus(
    root: tkinter.Tk, pane: ttk.Frame, theme: Theme, kind: type[Card]
) -> None:
    card = kind(pane, theme)
    card.frame.pack()
    entry, other = ttk.Entry(card.frame), ttk.Entry(pane)
    entry.pack()
    other.pack()
    card.watch(entry)
    entry.focus_force()
    wait_until(root, lambda: card.frame.instate(["focus"]))
    other.focus_force()
    wait_until(root, lambda: card.frame.instate(["!focus"]))


def test_a_card_keeps_its_padding_in_step_and_stops_when_destroyed(pane: ttk.Frame, theme: Theme) -> None:
    card = Card(pane, theme)
    ttk.Label(card.frame).pack()

    def padding() -> int:
        return int(str(card.frame.cget("padding")[0]))

    before = padding()
    theme.zoom(10)
    assert padding() == theme.px(6) > before
    card.frame.destroy()
    theme.zoom(-10)


def test_a_button_is_pressed_by_return_and_names_itself(root: tkinter.Tk, pane: ttk.Frame, theme: Theme) -> None:
    pressed: list[int] = []
    button = icon_button(pane, theme, "run", "Run", lambda: pressed.append(1), "Accent.TButton")
    button.pack()
    button.focus_force()
    root.update()
    for key in ("<Return>", "<space>"):
        button.event_generate(key)
    root.update()
    assert len(pressed) >= 1
    button.state(["disabled"])
    button.event_generate("<Return>")
    assert "on_accent" in str(button.cget("image"))
    set_icon(button, theme, "stop", "error")
    assert "ref-icon/stop/error" in str(button.cget("image"))
    assert str(button.cget("compound")) == "left"


def _tips(root: tkinter.Misc) -> list[tkinter.Misc]:
    found = [child for child in root.winfo_children() if isinstance(child, tkinter.Toplevel)]
    return found + [tip for child in root.winfo_children() for tip in _tips(child)]


def test_a_tooltip_shows_by_pointer_and_by_keyboard(root: tkinter.Tk, pane: ttk.Frame, theme: Theme) -> None:
    button = icon_button(pane, theme, "copy", "", lambda: None, tip="Copy the example")
    button.pack()
    root.update()
    for show, hide in (("<Enter>", "<Leave>"), ("<FocusIn>", "<FocusOut>")):
        button.event_generate(show)
        wait_until(root, lambda: bool(_tips(pane)) and bool(_tips(pane)[0].winfo_ismapped()))
        assert _tips(pane)[0].winfo_children()[0].cget("text") == "Copy the example"
        button.event_generate(hide)
        assert not _tips(pane)


def test_a_tooltip_dies_with_its_widget(root: tkinter.Tk, pane: ttk.Frame, theme: Theme) -> None:
    waiting, shown = ttk.Button(pane), ttk.Button(pane)
    for button in (waiting, shown):
        button.pack()
        Tooltip(button, theme, "words")
    root.update()
    shown.event_generate("<Enter>")
    wait_until(root, lambda: bool(_tips(pane)))
    waiting.event_generate("<Enter>")
    waiting.destroy()
    shown.destroy()
    assert not _tips(pane)


def test_a_choice_offers_its_values_in_the_colours_of_the_palette(
    root: tkinter.Tk, pane: ttk.Frame, theme: Theme
) -> None:
    variable = tkinter.StringVar(root, "dark")
    box = choice(pane, theme, ["light", "dark"], variable)
    box.pack()
    root.update()
    for palette in (named("light"), named("dark")):
        theme.use(palette.name)
        root.tk.call("ttk::combobox::Post", box)
        root.update()
        listbox = f"{root.tk.call('ttk::combobox::PopdownWindow', box)}.f.l"
        assert root.tk.call(listbox, "cget", "-background") == palette.surface
        assert root.tk.splitlist(root.tk.call(listbox, "get", 0, "end")) == ("light", "dark")
        root.tk.call("ttk::combobox::Unpost", box)
    assert box.get() == "dark"
