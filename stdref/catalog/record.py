"""Writes what snippets and calls gave into the catalog's files."""

from __future__ import annotations

import os
import re
from collections import defaultdict
from collections.abc import Iterable
from xml.sax.saxutils import escape

from stdref.catalog import snippet
from stdref.catalog.model import Output
from stdref.catalog.snippet import output_for
from stdref.catalog.verify import Verdict, same


def record(verdicts: Iterable[tuple[str, Verdict]]) -> dict[Verdict, str]:
    """Write the failed verdicts' outputs, given as (version, verdict) for all interpreters.

    Returns the verdicts that were mended, and where. A snippet that ended badly is not recorded: its output is not
    what the page means to show.
    """
    snippets: dict[tuple[str, str], dict[str, Verdict]] = defaultdict(dict)
    written: dict[Verdict, str] = {}
    for version, verdict in verdicts:
        if verdict.name in ("row", "cell"):
            if verdict.why.startswith("gives ") and (where := _record_call(verdict)):
                written[verdict] = where
        elif verdict.name != "error" and verdict.state != "skipped":
            snippets[verdict.page.file, verdict.name][version] = verdict
    for (file, name), by_version in snippets.items():
        if _wanted(by_version.values()):
            where = _record_snippet(file, name, by_version)
            written |= dict.fromkeys(by_version.values(), where)
    return written


def _wanted(verdicts: Iterable[Verdict]) -> bool:
    whys = [verdict.why for verdict in verdicts if verdict.state == "failed"]
    return bool(whys) and not any(why.startswith(("did not end", "ended with", "took ")) for why in whys)


def _record_snippet(file: str, name: str, by_version: dict[str, Verdict]) -> str:
    folder = os.path.join(os.path.dirname(file), name)
    example = next(example for example in next(iter(by_version.values())).page.examples if example.name == name)
    path = os.path.join(folder, example.main) if os.path.isdir(folder) else folder + ".py"
    with open(path, encoding="utf-8") as stream:
        code, outputs = snippet.split(stream.read())
    texts = {_minor(version): verdict.actual.rstrip() for version, verdict in sorted(
        by_version.items(), key=lambda item: snippet.version_key(item[0]))}
    with open(path, "w", encoding="utf-8") as stream:
        stream.write(snippet.join(code, merged(outputs, texts)))
    return path


def _minor(version: str) -> str:
    return ".".join(version.split(".")[:2])


def merged(outputs: tuple[Output, ...], texts: dict[str, str]) -> tuple[Output, ...]:
    """Recorded `outputs` brought up to date with `texts` by version, oldest first.

    The newest version's text becomes the general block; older runs of versions that differ get blocks of their own.
    """
    for version, text in texts.items():
        old = output_for(outputs, version)
        if old is not None and same(old.text, text):
            texts[version] = old.text  # keeps its `...`
    if len(texts) == 1:
        version, text = next(iter(texts.items()))
        old = output_for(outputs, version)
        if old is not None and old.first:
            return tuple(output._replace(text=text) if output is old else output for output in outputs)
        return (*(output for output in outputs if output.first), Output(text))
    general = list(texts.values())[-1]
    own: list[Output] = []
    for version, text in texts.items():
        if text == general:
            continue
        if own and own[-1].text == text:
            own[-1] = own[-1]._replace(last=version)
        else:
            own.append(Output(text, version, version))
    return (*own, Output(general))


def _record_call(verdict: Verdict) -> str:
    """Replace the general `<result>`, or the result cell, of the row that starts at the verdict's line.

    A result of several lines would move the lines of later rows, and is too long to show: it is left to the author.
    """
    with open(verdict.page.file, encoding="utf-8") as stream:
        text = stream.read()
    start = 0
    for _ in range(verdict.line - 1):
        start = text.index("\n", start) + 1
    end = text.index("</row>", start)
    pattern = r"<result\s*/>|<result>.*?</result>" if verdict.name == "row" else r"<cell\s*/>|<cell>.*?</cell>"
    found = list(re.finditer(pattern, text[start:end], re.DOTALL))
    number = verdict.cell if verdict.name == "cell" else 0
    if number >= len(found):
        return ""
    tag = "result" if verdict.name == "row" else "cell"
    # Only the line breaks that end the text go: what else was printed is the result.
    new = f"<{tag}>{escape(verdict.actual.rstrip(chr(10)))}</{tag}>"
    if new.count("\n") != found[number][0].count("\n"):
        return ""
    text = text[:start + found[number].start()] + new + text[start + found[number].end():]
    with open(verdict.page.file, "w", encoding="utf-8") as stream:
        stream.write(text)
    return f"{verdict.page.file}:{verdict.line}"
