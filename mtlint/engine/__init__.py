"""The pipeline: paths -> Source -> Document -> Article -> findings -> outcomes -> Report."""

from .linter import Linter
from .run import Progress, check

__all__ = ["Linter", "Progress", "check"]
