"""`mtlint rules new`: a rule file to start from."""

from pathlib import Path

from mtlint import lazy_re
from mtlint.config import load
from mtlint.errors import ConfigError, Problem
from mtlint.paths import relative

_ID = lazy_re.compile(r"[a-z0-9][a-z0-9-]*(?:/[a-z0-9][a-z0-9-]*)+")
_SKELETON = """\
# The rule {id}. Every key is described in docs/writing-rules.md.
# It works as it stands; change it, and run: mtlint rules test {path}

kind: replace          # or match (what must not stand here), near, count, consistent, require
severity: warning      # error: a reader is misinformed; warning: an editor would change it; info: advice
confidence: high       # high, medium, low: how sure can you be that a hit is an artefact?
category: style/unidiomatic   # `mtlint rules list --categories` prints them all

# Phrase: what to write instead. Braces list inflections; case and the kind of quotation marks make no difference.
swap:
  "{{carry,carries,carried,carrying}} out the implementation of": implement

# {{match}} is the text found, {{fix}} the replacement.
message: "“{{match}}” is roundabout; write “{{fix}}”."

# The mechanism: what did the source say, and why does an engine write this?
why: >
  The source uses a noun with a general verb, and the engine translates both word by word.

# Where it is right after all (any one silences the rule), for example:
# unless:
#   - {{phrases: [contractor], within: sentence}}

# Source languages whose translations have this, as ISO 639-1 codes:
# languages: [ru, zh]

# At least one of each. Brackets mark exactly what must be found.
examples:
  bad:
    - "The ministry will [carry out the implementation of] the reform in May."
  good:
    - "The ministry will implement the reform in May."
"""


def new(rule_id: str, config_file: str | None, folder: Path | None) -> str:
    """Write a rule that works into a folder of the user's, and say where.

    Raises ConfigError if the id has no right form, no folder is known, or the file is there already.
    """
    if not _ID.fullmatch(rule_id):
        hint = "a pack and a name, of small letters, digits and hyphens: house/presidential-office"
        raise ConfigError(Problem(rule_id, "is not a rule id", hint=hint))
    folders = load(file=config_file).packs
    if folder is None and not folders:
        hint = "name it with --pack DIR, or under packs: in mtlint.yaml"
        raise ConfigError(Problem(rule_id, "no folder for your own rules is known", hint=hint))
    path = _place(folder or folders[0], rule_id)
    path.parent.mkdir(parents=True, exist_ok=True)
    shown = relative(path)
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(_SKELETON.format(id=rule_id, path=shown))
    except FileExistsError:
        raise ConfigError(Problem(shown, "is there already; it was left as it is")) from None
    return f"{shown} written"


def _place(root: Path, rule_id: str) -> Path:
    """The file of a rule below a root, which is one pack itself (it has a pack.yaml) or holds packs."""
    if (root / "pack.yaml").is_file():
        pack, _, name = rule_id.partition("/")
        if pack != root.resolve().name:
            hint = f"{root.resolve().name}/{rule_id.rpartition('/')[2]}"
            raise ConfigError(
                Problem(rule_id, f"{root} is the pack “{root.resolve().name}”", hint=f"did you mean “{hint}”?")
            )
        return root / f"{name}.yaml"
    layered = next((root / name for name in ("en", "any") if (root / name).is_dir()), root)
    return layered / f"{rule_id}.yaml"
