"""How each kind of text on a page looks: the tags of the page's Text, and the colours of code everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import tkinter

    from stdref.ui.theme import Theme


def colour_code(text: tkinter.Text, theme: Theme) -> None:
    """Configure the tags of coloured code."""
    for tag, options in code_colours(theme).items():
        text.tag_configure(tag, **options)


def code_colours(theme: Theme) -> dict[str, dict[str, Any]]:
    """The options of the tags of coloured code."""
    palette = theme.palette
    return {f"syn-{role}": {"foreground": colour} for role, colour in (
        ("keyword", palette.keyword), ("string", palette.string), ("number", palette.number),
        ("comment", palette.comment), ("builtin", palette.builtin), ("def", palette.definition),
        ("operator", palette.operator))}


def mark_current(text: tkinter.Text, theme: Theme) -> None:
    """Configure the tags that lie over all others: where one landed, what is under the pointer or the keyboard."""
    palette = theme.palette
    text.tag_configure("landed", background=palette.select, foreground=palette.on_select)
    text.tag_configure("hot", background=palette.hover, underline=True)
    text.tag_configure("current", background=palette.select, foreground=palette.on_select, underline=True)
    for tag in ("landed", "hot", "current", "sel"):
        text.tag_raise(tag)


def _well(theme: Theme, colour: str) -> dict[str, Any]:
    """A band of one colour from margin to margin."""
    return {"background": colour, "lmargincolor": colour, "rmargincolor": colour,
            "lmargin1": theme.px(12), "rmargin": theme.px(12)}


def looks(theme: Theme) -> dict[str, dict[str, Any]]:
    """The options of every tag that `typeset` uses.

    Configure a tag when it is first used: each font that a tag names costs milliseconds to load.
    """
    palette, px = theme.palette, theme.px
    small: dict[str, Any] = {"font": "Ref.Small", "foreground": palette.muted}
    well, shown = _well(theme, palette.sunken), _well(theme, palette.hover)
    return {
        "crumbs": {**small, "spacing3": px(4)},
        "h1": {"font": "Ref.H1", "foreground": palette.heading, "spacing3": px(2)},
        "h2": {"font": "Ref.H2", "foreground": palette.heading, "spacing1": px(20), "spacing3": px(6)},
        "h3": {"font": "Ref.Bold", "foreground": palette.heading, "spacing1": px(14), "spacing3": px(4)},
        "errorline": {"font": "Ref.CodeSmall", "foreground": palette.error, "lmargin2": px(12)},
        "lead": {"font": "Ref.Lead", "spacing1": px(2), "spacing3": px(8)},
        "body": {"spacing1": px(2), "spacing3": px(8)},
        "muted": {**small, "spacing3": px(4)},
        "note": {"background": palette.note, "foreground": palette.on_note, "lmargin1": px(12), "lmargin2": px(12),
                 "rmargin": px(12), "lmargincolor": palette.note, "rmargincolor": palette.note,
                 "spacing1": px(6), "spacing3": px(6)},
        "item": {"lmargin1": px(4), "lmargin2": px(20), "tabs": (px(20),), "spacing1": px(2), "spacing3": px(4)},
        "badges": {"spacing3": px(6)},
        "badge": {"font": "Ref.SmallBold", "background": palette.select, "foreground": palette.on_select},
        "welltop": {**well, "font": "Ref.Spacer"},
        "wellbottom": {**well, "font": "Ref.Spacer"},
        "after": {"font": "Ref.Spacer"},
        "wellhead": {**well, "font": "Ref.Small", "foreground": palette.muted, "spacing3": px(3)},
        "label": {"font": "Ref.CodeSmall"},
        "wrong": {"font": "Ref.SmallBold", "foreground": palette.error},
        "right": {"font": "Ref.SmallBold", "foreground": palette.ok},
        "filename": {"foreground": palette.muted, "font": "Ref.CodeSmall"},
        "code": {**well, "font": "Ref.CodeSmall", "lmargin2": px(44), "spacing2": 0, "spacing3": px(1)},
        "art": {**well, "font": "Ref.CodeSmall", "spacing2": 0, "spacing3": 0, "wrap": "none"},
        "caption": {**small, "spacing3": px(8)},
        "gap": {**shown, "font": "Ref.Spacer"},
        "output": {**shown, "font": "Ref.CodeSmall", "lmargin2": px(12), "spacing2": 0, "wrap": "char"},
        "outputend": {**shown, "font": "Ref.Spacer"},
        "want": {"spacing1": px(6)},
        "remark": small,
        "call": {"font": "Ref.CodeSmall", "lmargin1": px(16), "lmargin2": px(32), "spacing3": px(2), "wrap": "word"},
        "result": {"foreground": palette.muted},
        "gridhead": {"font": "Ref.SmallBold", "foreground": palette.muted, "spacing3": px(3)},
        "grid": {"spacing1": px(2), "spacing3": px(3)},
        "cellcode": {"font": "Ref.CodeSmall", "foreground": palette.code},
        "name": {"font": "Ref.CodeSmall", "lmargin2": px(32), "spacing1": px(5), "wrap": "char"},
        "about": {**small, "lmargin1": px(16), "lmargin2": px(16)},
        "member": {"lmargin1": px(16), "lmargin2": px(48)},
        "quiet": {"foreground": palette.muted},
        "in-strong-code": {"font": "Ref.CodeBold", "foreground": palette.builtin},
        "stackhead": {"spacing1": px(6), "lmargin2": px(16)},
        "stackname": {"font": "Ref.CodeBold"},
        "stack": {"lmargin1": px(16), "lmargin2": px(16)},
        "in-em": {"font": "Ref.Italic"},
        "in-strong": {"font": "Ref.Bold"},
        "in-code": {"font": "Ref.Code", "foreground": palette.code},
        "in-key": {"background": palette.hover},
        "link": {"foreground": palette.link, "underline": True},
        "verb": {"foreground": palette.link},
    }
