"""Small widgets of our own: scrollbars that hide, cards that show the focus, icon buttons, tooltips."""
from __future__ import annotations

import tkinter
from tkinter import ttk
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from stdref.ui.theme import Theme

TOOLTIP_DELAY = 500  # milliseconds


class AutoScrollbar(ttk.Scrollbar):
    """A scrollbar in a grid that hides while there is nothing to scroll.

    In a well it needs ``style=theme.style("Well.Vertical.TScrollbar")``, or Horizontal.
    """

    def set(self, first: float | str, last: float | str) -> None:
        """Show the part from `first` to `last`, or hide when that is everything."""
        if float(first) <= 0 and float(last) >= 1:
            self.grid_remove()
        else:
            self.grid()
        super().set(first, last)


class Card:
    """A raised, rounded box on the window; put widgets into its `frame`."""

    style = "Card.TFrame"
    padding = 6

    def __init__(self, parent: tkinter.Misc, theme: Theme) -> None:
        """Make the box inside `parent`; the caller lays its `frame` out."""
        self._theme = theme
        self.frame = ttk.Frame(parent, style=self.style)
        self._pad()
        forget = theme.listen(self._pad)
        self.frame.bind("<Destroy>", lambda event: forget() if event.widget is self.frame else None, add="+")

    def watch(self, widget: tkinter.Misc) -> None:
        """Draw the ring of focus round this box while `widget` has the focus."""
        widget.bind("<FocusIn>", lambda _: self.frame.state(["focus"]), add="+")
        widget.bind("<FocusOut>", lambda _: self.frame.state(["!focus"]), add="+")

    def _pad(self) -> None:
        self.frame.configure(padding=self._theme.px(self.padding))


class Well(Card):
    """A sunken, rounded box on a card, for code and output."""

    style = "Well.Card.TFrame"
    padding = 4


def icon_button(
    parent: tkinter.Misc, theme: Theme, icon: str, text: str, command: Callable[[], object],
    style: str = "Icon.TButton", *, role: str = "", tip: str = "",
) -> ttk.Button:
    """Make a button with an icon, and with `text` beside it if there is any.

    The icon takes the colour of `role`, by default that of the button's words. Return presses the
    button as Space does. A button without words should have a `tip`.
    """
    colour = role or ("on_accent" if style.endswith("Accent.TButton") else "text")
    words = f" {text}" if text else ""
    button = ttk.Button(parent, style=theme.style(style), command=command, text=words)
    set_icon(button, theme, icon, colour)
    button.bind("<Return>", lambda _: button.invoke())
    if tip:
        Tooltip(button, theme, tip)
    return button


def set_icon(button: ttk.Button, theme: Theme, icon: str, role: str = "text") -> None:
    """Show another icon on a button, grey while the button is disabled."""
    images = (theme.icon(icon, role), "disabled", theme.icon(icon, "border_strong"))
    button.configure({"image": images, "compound": "left" if button.cget("text") else "image"})


def choice(
    parent: tkinter.Misc, theme: Theme, values: Sequence[str], variable: tkinter.StringVar, **options: Any
) -> ttk.Combobox:
    """Make a box that offers `values` to choose from, not to type in."""

    def dress() -> None:
        # The list is a plain Listbox that Tk makes when it is first needed, and no style reaches it.
        popdown = box.tk.call("ttk::combobox::PopdownWindow", box)
        palette = theme.palette
        box.tk.call(
            f"{popdown}.f.l", "configure", "-background", palette.surface, "-foreground", palette.text,
            "-selectbackground", palette.select, "-selectforeground", palette.on_select, "-highlightthickness", 0,
            "-borderwidth", theme.px(4), "-relief", "flat", "-activestyle", "none",
        )

    box = ttk.Combobox(
        parent, style=theme.style("TCombobox"), values=list(values), textvariable=variable, state="readonly",
        postcommand=dress, **options,
    )
    return box


class Tooltip:
    """Words that appear below a widget after a while of hovering, or when the keyboard reaches it."""

    def __init__(self, widget: tkinter.Widget, theme: Theme, text: str) -> None:
        """Watch `widget`; `text` may be changed later."""
        self.text = text
        self._widget = widget
        self._theme = theme
        self._timer = ""
        self._window: tkinter.Toplevel | None = None
        self._watching = False
        for event in ("<Enter>", "<FocusIn>"):
            widget.bind(event, self._wait, add="+")

    def _wait(self, _: tkinter.Event[tkinter.Misc]) -> None:
        if not self._watching:  # only now: most are never hovered over
            self._watching = True
            for event in ("<Leave>", "<FocusOut>", "<ButtonPress>", "<KeyPress>", "<Unmap>", "<Destroy>"):
                self._widget.bind(event, self._hide, add="+")
        self._cancel()
        self._timer = self._widget.after(TOOLTIP_DELAY, self._show)

    def _hide(self, _: tkinter.Event[tkinter.Misc]) -> None:
        self._cancel()
        if self._window is not None:
            self._window.destroy()
            self._window = None

    def _cancel(self) -> None:
        if self._timer:
            self._widget.after_cancel(self._timer)
            self._timer = ""

    def _show(self) -> None:
        self._timer = ""
        if self._window is not None or not self.text:
            return
        palette, px = self._theme.palette, self._theme.px
        self._window = window = tkinter.Toplevel(self._widget, background=palette.border_strong)
        window.withdraw()
        window.overrideredirect(True)
        tkinter.Label(
            window, text=self.text, font="TkTooltipFont", background=palette.text, foreground=palette.surface,
            padx=px(8), pady=px(4), justify="left", wraplength=px(360),
        ).pack()
        window.update_idletasks()
        self._place(window)
        window.deiconify()

    def _place(self, window: tkinter.Toplevel) -> None:
        """Below the widget, or above it where there is no room; never beyond the screen."""
        widget, gap = self._widget, self._theme.px(4)
        width, height = window.winfo_reqwidth(), window.winfo_reqheight()
        x = widget.winfo_rootx() + (widget.winfo_width() - width) // 2
        y = widget.winfo_rooty() + widget.winfo_height() + gap
        if y + height > widget.winfo_screenheight():
            y = widget.winfo_rooty() - height - gap
        x = max(gap, min(x, widget.winfo_screenwidth() - width - gap))
        window.geometry(f"+{x}+{max(0, y)}")
