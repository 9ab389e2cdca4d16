"""How checks fill in the message of their rule."""

from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article


def finding(
    article: Article,
    rule: Rule,
    span: Span,
    suggestions: tuple[str, ...] = (),
    *,
    related: tuple[Related, ...] = (),
    safe: bool = False,
    **fields: str | int,
) -> Finding:
    """Make a finding. `{match}`, `{fix}` and the names of `fields` in the rule's message are replaced."""
    message = rule.message
    fields = {"match": article.text[span.start : span.end], "fix": suggestions[0] if suggestions else "", **fields}
    for name, value in fields.items():
        message = message.replace(f"{{{name}}}", str(value))
    return Finding(rule, span, message, suggestions, related, safe)
