"""Rules about suppressions. They have no rule file, for they look at comments, which are no part of the text."""

from mtlint.model.rule import Confidence, Kind, Rule, Severity

UNUSED = Rule(
    id="mtlint/unused-suppression",
    title="Suppression without effect",
    kind=Kind.CHECK,
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    category="design/markup",
    message="This suppression silences nothing.",
    why="A suppression that silences nothing is a mistyped one, or is left over from a text that has been mended; it "
    "would hide the next artefact of its kind.",
)
NO_REASON = Rule(
    id="mtlint/suppression-without-reason",
    title="Suppression without a reason",
    kind=Kind.CHECK,
    severity=Severity.INFO,
    confidence=Confidence.HIGH,
    category="design/markup",
    message="This suppression does not say why.",
    why="Whoever reads the article next cannot tell whether the finding was judged wrong or only put off.",
)


def suppression_rules() -> tuple[Rule, ...]:
    """Every rule that is built here, sorted by id."""
    return (NO_REASON, UNUSED)
