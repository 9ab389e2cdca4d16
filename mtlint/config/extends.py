"""Where `extends:` leads: to an installed package that offers rules, or to a folder of the same repository.

A package offers rules by an entry point of the group `mtlint.packs`, whose value is the dotted name of the folder.
It is found by its metadata and never imported: a repository that names a package runs none of its code.
"""

from pathlib import Path

GROUP = "mtlint.packs"


def installed(name: str) -> Path | None:
    """The folder that an installed package offers under a name, None if no package does."""
    from importlib.metadata import entry_points  # noqa: PLC0415 - 20 ms that few runs need

    for entry in entry_points(group=GROUP, name=name):
        steps = entry.value.partition(":")[0].strip().split(".")
        if entry.dist is not None:
            folder = Path(str(entry.dist.locate_file("/".join(steps))))
            if folder.is_dir():
                return folder
        if in_place := _elsewhere(steps):
            return in_place
    return None


def offered() -> list[str]:
    """The names under which installed packages offer rules."""
    from importlib.metadata import entry_points  # noqa: PLC0415

    return sorted({entry.name for entry in entry_points(group=GROUP)})


def _elsewhere(steps: list[str]) -> Path | None:
    """The folder of a package that is installed in place (`pip install -e`). Its top is looked up, not imported."""
    from importlib.util import find_spec  # noqa: PLC0415

    try:
        spec = find_spec(steps[0])
    except (ImportError, ValueError):
        return None
    tops = list(spec.submodule_search_locations or ()) if spec is not None else []
    return next((folder for top in tops if (folder := Path(top, *steps[1:])).is_dir()), None)
