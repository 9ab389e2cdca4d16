"""The keys of a configuration file, and the types of their values."""

from typing import Any

from msgspec import Struct


class Shared(Struct, rename="kebab", kw_only=True):
    """Keys that hold for the whole run or for some paths."""

    select: str | list[str] = []
    ignore: str | list[str] = []
    min_severity: str | None = None
    min_confidence: str | None = None
    source_language: str | None = None
    source: str | list[str] = []
    accept: str | list[str] = []
    rules: dict[str, Any] = {}


class PerPath(Shared, rename="kebab", kw_only=True):
    """An entry of `per-path`."""

    path: str | list[str]


class Top(Shared, rename="kebab", kw_only=True):
    """Keys of the file itself."""

    packs: str | list[str] = []
    glossary: str | list[str] = []
    fail_on: str | None = None
    exclude: str | list[str] = []
    per_path: list[dict[str, Any]] = []
    format: str | list[str] = []
    language: str = "en"
    jobs: int = 1
    exit_zero: bool = False
    weights: dict[str, Any] = {}
    fail_over: float | None = None
    baseline: str | None = None
    names: str | list[str] = []
    extends: str | list[str] = []


class OfRule(Struct, rename="kebab"):
    """What is set for the rules of one selector."""

    severity: str | None = None
    confidence: str | None = None
    options: dict[str, Any] = {}
