"""Line ends of every kind, seen as line feeds."""


def with_line_feeds(text: str) -> str:
    """The text with every code point at its place and line feeds only: CR LF becomes a space and a line feed."""
    if "\r" not in text:
        return text
    return text.replace("\r\n", " \n").replace("\r", "\n")
