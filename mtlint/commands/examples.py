"""`mtlint rules test`: the examples of rule files, run."""

from collections.abc import Callable, Sequence
from pathlib import Path

from mtlint import packs
from mtlint.commands.guard import ExitCode
from mtlint.commands.rules import check_selectors, known
from mtlint.config.selectors import first_match
from mtlint.errors import ConfigError, Problem
from mtlint.packs.examples import run
from mtlint.packs.loader import KB

_SUFFIX = ".yaml"
_ENDINGS = (_SUFFIX, ".yml")


def test(
    which: Sequence[str], config_file: str | None, folders: Sequence[Path], say: Callable[[str], object]
) -> ExitCode:
    """Run the examples of some rules (files, folders, ids, packs or globs), of all if none are named.

    A file need not lie in a pack that is loaded: `folder/name.yaml` is then the rule `folder/name`. Raises ConfigError
    for what holds no rules, for then nothing would be tested, and all would seem well.
    """
    all_known = known(config_file, folders)
    files = [path for name in which for path in _rule_files(Path(name))]
    selectors = [name for name in which if not name.endswith(_ENDINGS) and not Path(name).is_dir()]
    selectors = [] if "all" in selectors else selectors
    check_selectors(selectors, all_known.ruleset.rules)
    loaded = {Path(rule.path).resolve(): rule.id for rule in all_known.ruleset.rules.values()}
    ids = {path: loaded.get(path.resolve()) or f"{path.resolve().parent.name}/{path.stem}" for path in files}
    further = [(ids[path], path) for path in files if path.resolve() not in loaded]
    ruleset = all_known.ruleset
    if further:
        config = all_known.config
        ruleset = packs.load(config.packs, language=config.language, extra_files=further)
    everything = not which or "all" in which
    chosen = [
        rule_id
        for rule_id in ruleset.rules
        if everything or rule_id in ids.values() or (selectors and first_match(selectors, rule_id))
    ]
    count = failed = 0
    for result in run(ruleset, chosen):
        count += 1
        if result.failure:
            failed += 1
            say(f"{result.rule_id}, {result.label}: {result.failure}\n    in: {' '.join(result.text.split())}")
    outcome = f"{failed:,} of {count:,} examples failed" if failed else f"all {count:,} examples hold"
    say(f"{outcome} (rules: {len(chosen):,})")
    return ExitCode.FINDINGS if failed else ExitCode.CLEAN


def _rule_files(path: Path) -> list[Path]:
    """The rule files that a path names: itself, or those below a folder. Raises ConfigError if there are none."""
    if not path.is_dir():
        if path.name.endswith(_ENDINGS) and not path.name.endswith(_SUFFIX):
            raise ConfigError(Problem(str(path), "is no rule file", hint=f"call it {path.stem}{_SUFFIX}"))
        return [path] if path.name.endswith(_SUFFIX) else []
    found = [each for each in sorted(path.rglob(f"*{_SUFFIX}")) if each.name != "pack.yaml"]
    rules = [each for each in found if KB not in (path.name, *each.relative_to(path).parts)]
    if not rules:
        raise ConfigError(Problem(str(path), "holds no rules", hint="`mtlint kb check` is for facts" if found else ""))
    return rules
