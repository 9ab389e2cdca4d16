"""Rule folders written for one test."""

from pathlib import Path

HEAD = """\
severity: warning
confidence: high
category: style/awkward
message: "“{match}” {fix}"
why: Because the test says so.
examples:
  bad: ["[unused]"]
  good: ["unused"]
"""


def write_rule(root: Path, rule_id: str, body: str, head: str = HEAD) -> Path:
    """A rule file in `root` (languages: en) made of common keys and `body`."""
    path = root / "en" / f"{rule_id}.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    (path.parent / "pack.yaml").write_text("title: Test\ndescription: For a test.\n", encoding="utf-8")
    path.write_text(body.strip() + "\n" + head, encoding="utf-8")
    return path
