"""The house read as text: its files, its functions, its tables and its events, for the tests of architecture and the map."""

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pingan.features
from pingan import main
from pingan.kernel.events import Event
from pingan.kernel.lifecycle import Lifecycle

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "pingan"
FEATURES = tuple(sorted(module.name for module in pkgutil.iter_modules(pingan.features.__path__)))


@dataclass(frozen=True)
class Function:
    """A public function of one of the fixed files."""

    feature: str
    file: str
    node: ast.FunctionDef

    @property
    def name(self) -> str:
        """`feature.name`."""
        return f"{self.feature}.{self.node.name}"

    @property
    def takes_work(self) -> bool:
        """Whether it is handed a piece of work, and so reaches rows."""
        return any(argument.annotation is not None and ast.unparse(argument.annotation) == "Work" for argument in self.node.args.args)

    @property
    def decorators(self) -> list[str]:
        """As written, without their arguments."""
        return [ast.unparse(decorator).split("(")[0] for decorator in self.node.decorator_list]


def files(feature: str, file: str) -> list[Path]:
    """`actions.py`, or everything in `actions/` but its inner files."""
    folder = sorted(SOURCE.glob(f"features/{feature}/{file}/**/*.py"))
    return [
        *SOURCE.glob(f"features/{feature}/{file}.py"),
        *(path for path in folder if path.name == "__init__.py" or not is_inner(path.stem)),
    ]


def is_inner(file: str) -> bool:
    """`_step.py` in a folder `actions/` is for that folder alone."""
    return file.startswith("_") and file != "__init__"


def functions(file: str) -> Iterator[Function]:
    """Every public function at the top of `file` in any feature."""
    for feature in FEATURES:
        for path in files(feature, file):
            for node in ast.parse(path.read_text()).body:
                if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                    yield Function(feature, file, node)


def views() -> set[str]:
    """What routes use to show the actor the result of his own verb: the first argument of `desk.show`."""
    found = set()
    for feature in FEATURES:
        for path in files(feature, "api"):
            for node in ast.walk(ast.parse(path.read_text())):
                if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("desk.show"):
                    view = re.sub(r"^\w+\.marked\((.*)\)$", r"\1", ast.unparse(node.args[0]))
                    found.add(f"{feature}.{view.removeprefix('queries.')}")
    return found


def modules(file: str) -> dict[str, ModuleType]:
    """feature → its module `file`, where it has one."""
    main.furnish()
    names = {feature: f"pingan.features.{feature}.{file}" for feature in FEATURES}
    return {feature: importlib.import_module(name) for feature, name in names.items() if importlib.util.find_spec(name)}


def events() -> list[type[Event]]:
    """Every event that can happen, by its kind; those that only others are made from are none."""
    found = {value for module in modules("events").values() for value in vars(module).values() if isinstance(value, type)}
    ours = {cls for cls in found if issubclass(cls, Event) and cls is not Event}
    parents = {parent for cls in ours for parent in cls.__mro__[1:]}
    return sorted(ours - parents, key=lambda cls: cls.kind())


def lives() -> dict[str, Lifecycle]:  # type: ignore[type-arg]
    """Every lifecycle, by `feature.NAME`."""
    return {
        f"{feature}.{name}": life
        for feature, module in modules("model").items()
        for name, life in vars(module).items()
        if isinstance(life, Lifecycle)
    }
