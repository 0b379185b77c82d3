"""Running examples in the window: what is shown is what the program printed, and Stop stops."""

from __future__ import annotations

import re
import sys
import time
import tkinter
from pathlib import Path

import pytest

from stdref.catalog.model import Example
from stdref.catalog.target import Target
from stdref.render.flow import shown_output
from tests.driver import Driver, find, widgets
from tests.runs import alive

VERSION = f"{sys.version_info[0]}.{sys.version_info[1]}"
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="looks for processes by their number")


def recorded(example: Example) -> str:
    """The output that the page shows below `example`."""
    output = shown_output(example, VERSION)
    assert output and "..." not in output, "the test needs an output that is recorded in full"
    return output


def file_menu(driver: Driver) -> tkinter.Menu:
    """The menu of the snippet's files."""
    (button,) = widgets(driver.app.bench.frame, "TMenubutton")
    assert button.winfo_viewable()
    menu = driver.root.nametowidget(button.cget("menu"))
    assert isinstance(menu, tkinter.Menu)
    return menu


def test_run_on_the_page_shows_exactly_the_recorded_output(driver: Driver) -> None:
    driver.open("json")
    driver.click_page("▶ Run")
    driver.await_end()
    example = driver.app.catalog.page("json", tasks=False).quick_start.example
    assert driver.app.bench.example == example
    assert driver.output == recorded(example) + "\n"
    assert re.fullmatch(r"exit 0 · \d\.\d\d s", driver.state)
    assert driver.app.bench.output.text.get("1.0", "1.end") == f"$ python {example.main}"


def test_run_on_a_pitfall_runs_that_one(driver: Driver) -> None:
    driver.open("json", "pitfalls")
    pitfall = driver.app.catalog.page("json", tasks=False).pitfalls[0]
    driver.click_page("▶ Run", after=find(driver.app.page.text, "✗ Wrong"))
    driver.await_end()
    assert driver.app.bench.example == pitfall.wrong
    assert driver.output == recorded(pitfall.wrong) + "\n"


def test_f5_runs_the_snippet_in_view(driver: Driver) -> None:
    recipe = driver.app.catalog.page("json", tasks=False).recipes[1]
    driver.open("json", recipe.place.anchor)
    driver.press("F5")
    driver.await_end()
    assert driver.app.bench.example == recipe.example
    assert driver.output == recorded(recipe.example) + "\n"


def test_f5_in_the_editor_runs_what_is_edited_there(driver: Driver) -> None:
    recipe = driver.app.catalog.page("json", tasks=False).recipes[1]
    driver.open("json", recipe.place.anchor)
    driver.edit("print('mine', 6 * 7)")
    first = driver.app.catalog.page("json", tasks=False).quick_start.example
    assert driver.app.bench.example == first
    driver.press("F5")
    driver.await_end()
    assert (driver.app.bench.example, driver.output) == (first, "mine 42\n")


def test_edited_text_is_run_and_the_original_comes_back(driver: Driver) -> None:
    driver.open("json")
    bench = driver.app.bench
    original = bench.editor.code
    assert bench.reset_button.instate(["disabled"])
    driver.run("print('changed')")
    driver.await_output("changed")
    driver.await_end()
    assert bench.edited
    assert not bench.reset_button.instate(["disabled"])
    # Going away and coming back does not lose it.
    driver.press("Control-Next", "Control-Prior")
    assert bench.editor.code == "print('changed')"
    driver.click(bench.reset_button)
    assert bench.editor.code == original
    driver.click(bench.run_button)
    driver.await_end()
    assert driver.output == recorded(driver.app.catalog.page("json", tasks=False).quick_start.example) + "\n"
    assert not bench.edited


def test_typing_in_the_editor_indents_colours_and_numbers(driver: Driver) -> None:
    driver.open("json")
    editor = driver.app.bench.editor
    driver.edit("x")
    driver.press("BackSpace")
    driver.type("if 1 == 1:\nprint('yes')\n")
    assert editor.code == "if 1 == 1:\n    print('yes')\n    "
    driver.press("BackSpace")
    driver.type("print('end')")
    driver.wait(lambda: "syn-keyword" in editor.text.tag_names("1.0"))
    assert editor.gutter.get("1.0", "end-1c").split() == ["1", "2", "3"]
    driver.press("F5")
    driver.await_end()
    assert driver.output == "yes\nend\n"


def test_scratch_editor_of_the_start_page_runs(driver: Driver) -> None:
    driver.run("print(1 + 1)")
    driver.await_end()
    assert driver.output == "2\n"


def test_arguments_are_given_and_can_be_changed(driver: Driver) -> None:
    driver.open("argparse")
    bench = driver.app.bench
    example = driver.app.catalog.page("argparse", tasks=False).quick_start.example
    assert bench.arguments.get() == " ".join(example.args)
    driver.click(bench.run_button)
    driver.await_end()
    assert driver.output == recorded(example) + "\n"
    driver.edit("import sys\nprint(sys.argv[1:])")
    bench.arguments.focus_force()
    bench.arguments.selection_range(0, "end")
    driver.type("one \"two three\" *")
    driver.press("Return")
    driver.await_end()
    assert driver.output == "['one', 'two three', '*']\n"
    bench.arguments.focus_force()
    driver.type("'")
    driver.press("Return")
    driver.await_output("arguments cannot be understood")
    assert "close every quote" in driver.output
    driver.click(bench.reset_button)
    assert bench.arguments.get() == " ".join(example.args)


ASKING = "name = input('Name? ')\nprint('Hello', name)\nprint(len(open(0).read()), 'more')"


def test_program_that_asks_is_answered(driver: Driver) -> None:
    driver.open("json")
    output = driver.app.bench.output
    driver.run(ASKING)
    driver.wait(lambda: bool(output.entry.winfo_viewable()) and driver.state == "waiting for input")
    driver.click(output.entry)
    driver.type("Ada")
    driver.press("Return")
    driver.await_output("Hello Ada\n")
    assert driver.output.startswith("Name? Ada\nHello Ada\n")
    assert output.entry.get() == ""
    assert "stdin" in output.text.tag_names(find(output.text, "Ada"))
    driver.type("xyz")
    driver.press("Return", "Control-d")
    driver.await_end()
    assert driver.output.endswith("4 more\n")
    driver.wait(lambda: not output.entry.winfo_viewable())


@pytest.mark.parametrize(
    "code",
    [
        pytest.param("import time\nprint('ready')\nwhile True: time.sleep(1)", id="sleeps"),
        pytest.param("print('ready')\nwhile True: pass", id="computes"),
        pytest.param("print('ready')\nwhile True: print('x' * 90)", id="floods"),
        pytest.param("import signal\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\nprint('ready')\nwhile True: pass",
                     id="ignores that it is asked", marks=POSIX),
        pytest.param("print('ready')\nwhile True:\n    try: input()\n    except BaseException: pass",
                     id="catches everything"),
    ],
)  # fmt: skip
def test_stop_ends_it(driver: Driver, code: str) -> None:
    bench = driver.app.bench
    assert bench.stop_button.instate(["disabled"])
    driver.run(code)
    driver.await_output("ready" if "90" not in code else "xxx")
    began = time.monotonic()
    driver.press("Shift-F5")
    assert time.monotonic() - began < 0.3, "the window must not wait for the end of the program"
    driver.await_end()
    assert time.monotonic() - began < 1
    assert driver.state.startswith("stopped")
    assert bench.stop_button.instate(["disabled"])


@POSIX
def test_child_of_the_program_is_stopped_too(driver: Driver) -> None:
    driver.run("import subprocess, sys\nchild = subprocess.Popen([sys.executable, '-c', 'import signal, time; "
               "signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(60)'])\nprint('child', child.pid)\n"
               "child.wait()")
    driver.wait(lambda: re.search(r"child \d+\n", driver.output) is not None)
    pid = int(driver.output.split()[1])
    driver.click(driver.app.bench.stop_button)
    driver.await_end()
    driver.wait(lambda: not alive(pid), 2)


@POSIX
def test_run_pressed_many_times_leaves_one_run(driver: Driver, tmp_path: Path) -> None:
    log = tmp_path / "starts"
    driver.edit(f"import os, time\nwith open({str(log)!r}, 'a') as file: print(os.getpid(), file=file)\n"
                "print('running', flush=True)\ntime.sleep(60)")
    for _ in range(50):
        driver.click(driver.app.bench.run_button)
    driver.await_output("running")

    def living() -> int:
        return sum(alive(int(line)) for line in log.read_text().split())

    driver.wait(lambda: living() == 1)
    assert driver.output.count("running") == 1
    driver.press("Shift-F5")
    driver.await_end()
    driver.wait(lambda: living() == 0, 2)


@POSIX
def test_closing_the_window_ends_the_program(driver: Driver) -> None:
    driver.run("import os, time\nprint('pid', os.getpid(), flush=True)\ntime.sleep(60)")
    driver.wait(lambda: re.search(r"pid \d+\n", driver.output) is not None)
    pid = int(driver.output.split()[1])
    driver.close()
    assert not alive(pid)


def test_failure_is_shown_with_its_status_and_leads_to_the_line(driver: Driver) -> None:
    driver.open("json")
    output, editor = driver.app.bench.output, driver.app.bench.editor
    driver.run("def fail():\n    return 1 / 0\n\nprint('before')\nfail()")
    driver.await_end()
    assert driver.output.startswith("before\nTraceback (most recent call last):\n")
    assert re.match(r"exit 1 · ", driver.state)
    assert str(output.state.cget("style")) == "Error.TLabel"
    assert "error" in output.text.tag_names(find(output.text, "ZeroDivisionError"))
    driver.click_text(output.text, "line 2")
    assert editor.text.index("insert") == "2.0"
    assert "fault" in editor.text.tag_names("2.0")
    assert driver.focus == str(editor.text)
    # By keyboard, from where it went wrong to what called it, and round again.
    for line in ("2.0", "5.0", "2.0"):
        driver.press("F8")
        assert editor.text.index("insert") == line
    # The mark goes with the next change.
    driver.type("#")
    driver.wait(lambda: "fault" not in editor.text.tag_names("2.0"))


def test_files_of_a_folder_snippet(driver: Driver) -> None:
    driver.open("__init__.py")
    bench = driver.app.bench
    example = driver.app.catalog.page("__init__.py", tasks=False).quick_start.example
    assert len(example.files) > 1
    other = next(name for name, _ in example.files if name != example.main)
    menu = file_menu(driver)
    assert [menu.entrycget(at, "label") for at in range(len(example.files))] == [name for name, _ in example.files]
    menu.invoke(other)
    assert bench.editor.code == dict(example.files)[other].rstrip("\n")
    driver.edit("def hello(name): return 'mine'\n" + dict(example.files)[other])
    driver.click(bench.run_button)
    driver.await_end()
    assert driver.output == recorded(example) + "\n"
    driver.edit("raise SystemExit('from the other file')")
    driver.press("F5")
    driver.await_end()
    assert driver.output == "from the other file\n"
    menu.invoke(example.main)
    assert bench.editor.code == dict(example.files)[example.main].rstrip("\n")
    driver.click(bench.reset_button)
    driver.click(bench.run_button)
    driver.await_end()
    assert driver.output == recorded(example) + "\n"


def test_lines_of_the_library_in_a_traceback_are_no_links(driver: Driver) -> None:
    text = driver.app.bench.output.text
    driver.run("import json\n\njson.loads('{')")
    driver.await_end()
    assert "fault" in text.tag_names(find(text, "line 3, in <module>"))
    library = find(text, "decoder.py")
    assert "fault" not in text.tag_names(library)
    driver.click_text(text, "decoder.py")
    assert driver.app.bench.editor.text.index("insert") != "3.0"


def test_fault_in_another_file_of_the_snippet_opens_that_file(driver: Driver) -> None:
    driver.open("__init__.py")
    bench = driver.app.bench
    example = driver.app.catalog.page("__init__.py", tasks=False).quick_start.example
    other = next(name for name, _ in example.files if name != example.main)
    file_menu(driver).invoke(other)
    driver.edit("\n\nprint(1 / 0)")
    driver.press("F5")
    driver.await_end()
    # Meanwhile the reader looks at another snippet.
    driver.press("Control-Next")
    assert bench.example != example
    driver.click_text(bench.output.text, "line 3")
    assert bench.example == example
    assert bench.editor.code == "\n\nprint(1 / 0)"
    assert bench.editor.text.index("insert") == "3.0"


def test_next_and_previous_walk_the_examples(driver: Driver) -> None:
    driver.open("json")
    bench = driver.app.bench
    examples = driver.app.catalog.page("json", tasks=False).examples
    for example in examples[1:4]:
        driver.press("Control-Next")
        assert bench.example == example
        assert bench.editor.code == example.code.rstrip("\n")
    driver.press("Control-Prior")
    assert bench.example == examples[2]
    for _ in examples:
        driver.press("Control-Next")
    assert bench.example == examples[-1]


def test_copy_puts_the_code_on_the_clipboard(driver: Driver) -> None:
    driver.open("json")
    example = driver.app.catalog.page("json", tasks=False).quick_start.example
    driver.click_page("Copy")
    assert driver.root.clipboard_get().strip() == example.code.strip()
    driver.edit("print('mine')")
    driver.click(driver.app.bench.copy_button)
    assert driver.root.clipboard_get() == "print('mine')"
    driver.press("Control-Shift-P")
    text = driver.root.clipboard_get()
    assert text == driver.app.page.page_text()
    assert example.code.strip() in text


def test_edit_on_the_page_opens_the_snippet_in_the_editor(driver: Driver) -> None:
    recipe = driver.app.catalog.page("json", tasks=False).recipes[0]
    driver.open("json", recipe.place.anchor)
    driver.click_page("Edit", after=driver.app.page.text.index("@0,0"))
    assert driver.app.bench.example == recipe.example
    assert driver.focus == str(driver.app.bench.editor.text)
    assert driver.app.target == Target("json", recipe.place.anchor)


def test_output_is_bounded_and_says_so(driver: Driver) -> None:
    driver.run("for i in range(20_000): print(i)\nprint('x' * 100_000)")
    driver.await_end()
    text = driver.app.bench.output.text
    assert int(text.index("end-1c").split(".")[0]) <= 5000
    assert "lines trimmed" in driver.state
    assert "19999\n" in driver.output
    assert max(map(len, driver.output.splitlines())) < 3000
