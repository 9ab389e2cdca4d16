"""Changes of a file as a patch in the unified format, as `git apply` and `patch` read it.

It is made of the bytes of the file, whatever their encoding, for it must fit them.
"""

import difflib
import os
from io import BytesIO

from mtlint.reporters._words import slashed

_NO_LINE_END = b"\\ No newline at end of file\n"


def patch(path: str, before: bytes, after: bytes) -> bytes:
    """The difference between two contents of one file, b"" if there is none. Lines end at LF, as for git."""
    name = os.fsencode(slashed(path).removeprefix("/"))
    lines = difflib.diff_bytes(
        difflib.unified_diff,
        BytesIO(before).readlines(),
        BytesIO(after).readlines(),
        b"a/" + name,
        b"b/" + name,
        lineterm=b"\n",
    )
    return b"".join(line if line.endswith(b"\n") else line + b"\n" + _NO_LINE_END for line in lines)
