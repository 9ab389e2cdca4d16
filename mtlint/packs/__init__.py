"""Rule packs: YAML files in, one matcher out.

`rules/` is read by `loader`, checked against `schema`, turned into plain data by `compiler`, kept by `cache` and
run by `matcher`.
"""

from .ruleset import RuleSet, load
from .shipped import builtin_rules

__all__ = ["RuleSet", "builtin_rules", "load"]
