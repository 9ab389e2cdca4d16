"""Configuration: what a user may set, and the file that it is read from."""

from .find import discover, load
from .settings import FILE_NAMES, Config, PathSettings, Policy, Reference, RuleSettings

__all__ = ["FILE_NAMES", "Config", "PathSettings", "Policy", "Reference", "RuleSettings", "discover", "load"]
