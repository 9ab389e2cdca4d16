"""Text that any XML reader takes, whatever stands in an article."""

from html import escape

from mtlint import lazy_re

_NOT_XML = lazy_re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML 1.0 document may hold, escaped or not (https://www.w3.org/TR/xml/#charsets)."""


def text(content: str) -> str:
    """Content of an element."""
    return escape(_NOT_XML.sub("\ufffd", content), quote=False)


def attributes(**values: str | int) -> str:
    """Attributes of an element, with a space before each; line breaks and tabs survive the reader."""
    return "".join(f' {name.rstrip("_")}="{_value(str(value))}"' for name, value in values.items())


def _value(content: str) -> str:
    quoted = escape(_NOT_XML.sub("\ufffd", content))
    return quoted.replace("\t", "&#9;").replace("\n", "&#10;").replace("\r", "&#13;")
