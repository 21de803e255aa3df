"""How the house describes itself to other programs (OpenAPI): its routes as they are written, and every way it says no, told once."""

from collections.abc import Iterator
from typing import Any

from fastapi import FastAPI

Described = dict[str, Any]

REFUSALS = {
    400: "The body cannot be read.",
    401: "Nobody is signed in, or whoever calls has not proved who it is.",
    403: "The caller's role lacks the right, or another site made the browser send this.",
    404: "It does not exist, or the caller may not know that it does.",
    408: "The body came too slowly.",
    409: "Not in this state, or somebody else was faster.",
    413: "The body is too large.",
    422: "The input cannot be meant; `facts` say which field and which rule, never what was in it.",
    429: "A limit was reached; `Retry-After` tells when to try again.",
    503: "A part of the house is down; nothing was saved.",
}
"""By status, as in `platform.web.STATUS`, and what the gate in front says."""
_UNREADABLE = 400

_FACT = {"anyOf": [{"type": kind} for kind in ("string", "number", "boolean", "null")]}
PROBLEM: Described = {
    "title": "Problem",
    "description": "A refusal as problem details (RFC 9457). `code` is stable; `facts` fill the sentence and never repeat the input.",
    "type": "object",
    "additionalProperties": False,
    "required": ["type", "status", "code", "facts"],
    "properties": {
        "type": {"type": "string", "pattern": "^urn:pingan:[a-z0-9_]+$"},
        "status": {"type": "integer"},
        "code": {"type": "string", "pattern": "^[a-z0-9_]+$"},
        "facts": {"type": "object", "additionalProperties": _FACT},
    },
}


class DescribedApp(FastAPI):
    """The framework's application, with its refusals in the description."""

    def openapi(self) -> Described:
        """The document, made once."""
        if self.openapi_schema is None:
            self.openapi_schema = _with_refusals(super().openapi())
        return self.openapi_schema


def _with_refusals(document: Described) -> Described:
    for operation in _operations(document):
        operation["responses"] = {told: answer for told, answer in operation["responses"].items() if told != "422"} | {
            str(status): {"$ref": f"#/components/responses/{status}"} for status in _refusals(operation)
        }
    parts = document["components"]
    for ours in ("HTTPValidationError", "ValidationError"):
        parts["schemas"].pop(ours, None)
    parts["schemas"]["Problem"] = PROBLEM
    shown = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
    parts["responses"] = {str(status): {"description": why, "content": shown} for status, why in REFUSALS.items()}
    return document


def _operations(document: Described) -> Iterator[Described]:
    for operations in document["paths"].values():
        yield from operations.values()


def _refusals(operation: Described) -> list[int]:
    """What it can answer besides its own: where no body is taken, none is unreadable."""
    return [status for status in REFUSALS if status != _UNREADABLE or "requestBody" in operation]
