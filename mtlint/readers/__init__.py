"""From files to articles: finding files, decoding them, and reading each format.

`discover` (paths to files) -> `load` or `decode` (a file to a Source) -> `read` (a Source to Documents).
"""

from .decode import decode
from .discover import discover
from .encode import encode
from .load import fetch, load
from .registry import escaped, known_suffixes, read

__all__ = ["decode", "discover", "encode", "escaped", "fetch", "known_suffixes", "load", "read"]
