"""The form of a rule file, as types: what is not written here is refused."""

import datetime
from typing import Annotated, Any, Literal

from msgspec import UNSET, Meta, Struct, UnsetType, field

Within = Literal["sentence", "paragraph", "article"]
Scope = Literal["title", "body", "caption", "quoted", "unquoted"]
Phrases = Annotated[list[str], Meta(min_length=1)]
LanguageCode = Annotated[str, Meta(pattern="^[a-z]{2,3}$")]


class Condition(Struct, rename="kebab", forbid_unknown_fields=True, omit_defaults=True):
    """Something about the surroundings of a match. Exactly one of the tests is set."""

    context: str | None = None
    phrases: Phrases | None = None
    pattern: str | None = None
    next: str | None = None
    previous: str | None = None
    about: Annotated[list[str], Meta(min_length=1)] | None = None
    source_language: Annotated[list[LanguageCode], Meta(min_length=1)] | None = None
    evidence: Annotated[int, Meta(ge=1)] | None = None
    negated: "Condition | None" = field(default=None, name="not")
    within: Within | None = None
    languages: bool | None = None


class Example(Struct, rename="kebab", forbid_unknown_fields=True):
    """A text that proves a rule, with what an article may say of itself."""

    text: str
    title: str | None = None
    date: datetime.date | None = None
    source_language: LanguageCode | None = None
    source: str | None = None
    options: dict[str, Any] = {}
    evidence: bool = True


class Examples(Struct, forbid_unknown_fields=True):
    """At least one text that must be reported and one that must not."""

    bad: Annotated[list[str | Example], Meta(min_length=1)]
    good: Annotated[list[str | Example], Meta(min_length=1)]


class RuleFile(Struct, rename="kebab", tag_field="kind", tag=str.lower, forbid_unknown_fields=True, kw_only=True):
    """What every rule file holds."""

    severity: Literal["error", "warning", "info"]
    confidence: Literal["high", "medium", "low"]
    category: str
    message: Annotated[str, Meta(min_length=1)]
    why: Annotated[str, Meta(min_length=1)]
    examples: Examples
    title: str | None = None
    languages: list[LanguageCode] = []
    needs_source: bool | None = None
    source: dict[LanguageCode, Phrases] = {}
    source_right: dict[LanguageCode, Phrases] = {}
    scope: list[Scope] = []
    unless: list[Condition] = []
    only_if: list[Condition] = []
    alone: bool | None = None


class PhraseRule(RuleFile, tag="abstract-phrase", kw_only=True):
    """Phrases, or a pattern with its anchors."""

    find: Phrases | UnsetType = UNSET
    pattern: str | UnsetType = UNSET
    anchor: Phrases | UnsetType = UNSET
    suggest: list[str] = []
    case: Literal["exact", "folded"] = "folded"


class Match(PhraseRule, tag="match", kw_only=True):
    """Must not stand here."""


class Count(PhraseRule, tag="count", kw_only=True):
    """Too many of something."""

    at_least: Annotated[int, Meta(ge=2)]
    per: Within


class Require(PhraseRule, tag="require", kw_only=True):
    """If A stands here, B must too."""

    require: Condition


class Replace(RuleFile, tag="replace", kw_only=True):
    """Something else must stand here."""

    swap: Annotated[dict[str, str | list[str]], Meta(min_length=1)] | UnsetType = UNSET
    pattern: str | UnsetType = UNSET
    anchor: Phrases | UnsetType = UNSET
    replacement: str | list[str] | UnsetType = UNSET
    case: Literal["exact", "folded"] = "folded"
    safe: bool = False


class Near(RuleFile, tag="near", kw_only=True):
    """A damaged form of a known name."""

    of: Literal["organisations"]


class Consistent(RuleFile, tag="consistent", kw_only=True):
    """One thing, several renderings in one article."""

    variants: Annotated[list[Annotated[list[str], Meta(min_length=2)]], Meta(min_length=1)]
    case: Literal["exact", "folded"] = "folded"
    clear_majority: bool = False


class Check(RuleFile, tag="check", kw_only=True):
    """Logic in Python: the check of the rule's own id, or of another rule's."""

    check: Annotated[str, Meta(pattern="^[a-z0-9-]+/[a-z0-9-]+$")] | None = None
    options: dict[str, Any] = {}


AnyRule = Match | Replace | Near | Count | Consistent | Require | Check


class Pack(Struct, forbid_unknown_fields=True):
    """The form of `pack.yaml`."""

    title: str
    description: str
    languages: list[LanguageCode] = []
    alone: Literal["always", "errors", "never"] = "always"


class Context(Struct, rename="kebab", forbid_unknown_fields=True):
    """A named set of signs that an article, paragraph or sentence is about something."""

    description: str
    phrases: list[str] = []
    patterns: list[str] = []
    about: list[str] = []
    case: Literal["exact", "folded"] = "folded"
