"""Damaged forms of the names of organisations and treaties: what the rule kind `near` finds.

`build` makes an index when the packs are compiled, `anchors` are the words that wake the rule, and `find` looks at one
block.
"""

from .index import Data, anchors, build
from .names import find

__all__ = ["Data", "anchors", "build", "find"]
