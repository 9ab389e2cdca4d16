"""`mtlint init`: a configuration file to start from."""

from pathlib import Path

from mtlint.errors import ConfigError, Problem

_TEMPLATE = """\
# Configuration of mtlint. It holds for this folder and all below it; every key may be left out.
# What stands here in comments is an example; what stands without is the default.

# Only these rules, or all but these: an id, a pack, or a glob over either. `mtlint rules list` prints them all.
# select: [institutions, "calques-*"]
# ignore: [calques-ko/the-masses]

# What is shown: error, warning, info; high, medium, low.
min-severity: warning
min-confidence: medium

# The least severity that makes the exit code 1.
fail-on: warning

# Files and folders that are not checked, as in .gitignore.
# exclude: [archive/, "*.draft.md"]

# Folders of your own rules, relative to this file. A first rule is written by
# `mtlint rules new house/my-rule --pack house-rules`.
# packs: [house-rules]

# Settings and rules to take over: a folder in this repository, or what an installed package offers.
# extends: [./house-rules]

# The language that articles are translated from, where they do not say so themselves.
# source-language: ko

# Where the original of an article is: beside it (a.md, a.ko.md), or in a folder like its own (en/a.md, ko/a.md).
# source: ["{stem}.{lang}{ext}", "{dir}/{name}"]

# Single rules, packs or globs: off, another severity, or more.
# rules:
#   institutions/oval-office: off
#   calques-ko: info
#   repetition/doubled-word: {severity: error, confidence: high}

# Other settings for some files.
# per-path:
#   - path: "wire/**"
#     ignore: [residue]
#     min-severity: error

# How to report: text, html, json, github, sarif …, each with a file to write to, if any.
# format: [text, "html:report.html"]

# Findings that are no news, written by `mtlint baseline create`.
# baseline: .mtlint-baseline.json

# Processes; 0 is one for each core.
# jobs: 0
"""


def init(folder: Path, *, force: bool) -> str:
    """Write `mtlint.yaml` into a folder, and say so. Raises ConfigError if it is there, unless `force`."""
    path = folder / "mtlint.yaml"
    if path.exists() and not force:
        raise ConfigError(Problem(path.name, "is there already", hint="--force overwrites it"))
    path.write_text(_TEMPLATE, encoding="utf-8", newline="\n")
    return f"{path.name} written"
