"""`make new-feature NAME=clues`: a feature with the fixed files, small but whole, its rights, its test; ready to be told otherwise."""

import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
FILES = ("__init__", "model", "events", "rules", "store", "actions", "queries", "api")


def words(name: str) -> dict[str, str]:
    """What the templates call it, e.g. for `watch_alerts`: nouns, noun, Noun, NOUN, Nouns, paths."""
    noun = name.removesuffix("s") if not name.endswith("ss") else name
    noun = noun if noun != name else f"{noun}_item"
    return {
        "nouns": name,
        "noun": noun,
        "Noun": "".join(part.capitalize() for part in noun.split("_")),
        "NOUN": noun.upper(),
        "Nouns": name.replace("_", " ").capitalize(),
        "paths": name.replace("_", "-"),
    }


def filled(template: str, named: dict[str, str]) -> str:
    """A template with its words put in."""
    return re.sub(r"@(\w+?)@", lambda found: named[found[1]], (HERE / f"{template}.py.in").read_text())


def after(path: Path, anchor: str, line: str) -> None:
    """Put a line behind the last line that begins with `anchor`."""
    lines = path.read_text().splitlines(keepends=True)
    last = max(number for number, known in enumerate(lines) if known.startswith(anchor))
    lines.insert(last + 1, line)
    path.write_text("".join(lines))


def found(name: str, root: Path) -> list[Path]:
    """Lay the files, write the rights into their table and the feature into main; what was written."""
    named = words(name)
    folder = root / "src/pingan/features" / name
    folder.mkdir()
    written = [folder / f"{file}.py" for file in FILES]
    for path in written:
        path.write_text(filled(path.stem, named))
    test = root / "tests/features" / name / f"test_{name}.py"
    test.parent.mkdir(parents=True)
    test.write_text(filled("test", named))
    return [*written, test, *_introduce(named, root)]


def _introduce(named: dict[str, str], root: Path) -> list[Path]:
    rights, main = root / "src/pingan/kernel/rights.py", root / "src/pingan/main.py"
    noun, upper = named["noun"], named["NOUN"]
    after(rights, '    PHOTO_READ = "', f'    {upper}_READ = "{noun}.read"\n    {upper}_KEEP = "{noun}.keep"\n')
    after(rights, "_COMMAND_ROOM = _SIGNED_IN", f"    Right.{upper}_READ, Right.{upper}_KEEP,\n")
    text = main.read_text()
    main.write_text(re.sub(r"^(FEATURES = \(\n(?:    .*\n)*)\)", rf'\1    "{named["nouns"]}",\n)', text, count=1, flags=re.MULTILINE))
    return [rights, main]


def complaint(name: str, root: Path) -> str:
    """Why there can be no such feature, or nothing."""
    if not re.fullmatch(r"[a-z]+(_[a-z]+)*", name):
        return "Say which: make new-feature NAME=watch_alerts (small letters, a word of docs/words.md)."
    if (root / "src/pingan/features" / name).exists():
        return f"There is a feature {name} already."
    return ""


def run(name: str, root: Path) -> None:
    """Found the feature and say where."""
    if wrong := complaint(name, root):
        raise SystemExit(wrong)
    for path in found(name, root):
        sys.stdout.write(f"{path.relative_to(root)}\n")
    sys.stdout.write("Next: its story in __init__.py, its nouns in model.py, its word in docs/words.md;\n")
    sys.stdout.write(f"then make new-migration NAME={name}, make docs check test.\n")


if __name__ == "__main__":
    run(sys.argv[1] if len(sys.argv) > 1 else "", Path.cwd())
