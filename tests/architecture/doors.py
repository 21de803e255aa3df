"""An import contract of our own: one feature comes into another by its door."""

from collections.abc import Iterator
from typing import Any

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output


class DoorsContract(Contract):
    """Between the packages of `container`, only the files named in `doors` may be imported."""

    container: Any = fields.StringField()
    doors: Any = fields.ListField(subfield=fields.StringField())

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:  # noqa: ARG002 - import-linter's shape
        """Every import that climbs in through a window."""
        windows = sorted((importer, imported) for importer, imported in self._between(graph) if self._file(imported) not in self.doors)
        return ContractCheck(kept=not windows, metadata={"windows": windows})

    def render_broken_contract(self, check: ContractCheck) -> None:
        """Say who, and what he should have asked."""
        for importer, imported in check.metadata["windows"]:
            output.print_error(f"{importer} reaches into {imported}; the doors are {', '.join(self.doors)}.")

    def _between(self, graph: ImportGraph) -> Iterator[tuple[str, str]]:
        inside = graph.find_descendants(self.container)
        for importer in inside:
            for imported in graph.find_modules_directly_imported_by(importer) & inside:
                if self._parts(importer)[0] != self._parts(imported)[0]:
                    yield importer, imported

    def _file(self, module: str) -> str:
        return "".join(self._parts(module)[1:2])

    def _parts(self, module: str) -> list[str]:
        return module.removeprefix(f"{self.container}.").split(".")
