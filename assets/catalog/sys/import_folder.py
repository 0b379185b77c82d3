import sys
from pathlib import Path

plugins = Path("plugins").resolve()
plugins.mkdir()
(plugins / "hello_plugin.py").write_text("def greet(): return 'hello'\n", encoding="utf-8")

sys.path.insert(0, str(plugins))  # the first place to look; text, not a Path
import hello_plugin  # noqa: E402

print(hello_plugin.greet())
print("hello_plugin" in sys.modules, sys.modules["hello_plugin"] is hello_plugin)
print(sorted(name for name in vars(hello_plugin) if not name.startswith("_")))

# Output:
# hello
# True True
# ['greet']
