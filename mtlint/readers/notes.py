"""What an editor should know of how a file was read."""

from mtlint.model.source import Source


def add_note(source: Source, note: str) -> None:
    """Add to the source's note what it does not say yet."""
    if note not in (source.note or ""):
        source.note = f"{source.note}; {note}" if source.note else note
