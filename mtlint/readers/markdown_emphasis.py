"""Which asterisks, underscores and tildes of Markdown are emphasis markers (CommonMark 0.31, section 6.2)."""

from mtlint.model.record import Record


class Run(Record):
    """A run of one marker character: what is left of it, and whether it may open or close emphasis."""

    start: int
    count: int
    char: str
    opens: bool
    closes: bool
    size: int


def delimiter_run(text: str, start: int, end: int) -> Run:
    """Judge the run at `text[start:end]` by the characters at both sides."""
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    space_before, space_after = before.isspace(), after.isspace()
    mark_before = not space_before and not before.isalnum()
    mark_after = not space_after and not after.isalnum()
    left = not space_after and (not mark_after or space_before or mark_before)
    right = not space_before and (not mark_before or space_after or mark_after)
    if text[start] == "_":
        left, right = left and (not right or mark_before), right and (not left or mark_after)
    return Run(start, end - start, text[start], left, right, end - start)


def pair_runs(runs: list[Run]) -> list[tuple[int, int]]:
    """The ranges of the markers that pair up, in no order. Time is linear in the runs."""
    markers: list[tuple[int, int]] = []
    openers: list[Run] = []
    searched: dict[tuple[str, bool, int], int] = {}
    for run in runs:
        while run.closes and run.count:
            key = (run.char, run.opens, run.size % 3)
            index = _opener_for(run, openers, searched.get(key, 0))
            if index < 0:
                searched[key] = len(openers)
                break
            opener = openers[index]
            size = 2 if opener.count >= 2 and run.count >= 2 else 1
            opener.count -= size
            run.count -= size
            markers += [
                (opener.start + opener.count, opener.start + opener.count + size),
                (run.start, run.start + size),
            ]
            run.start += size
            del openers[index + (opener.count > 0) :]
            searched = {key: min(height, len(openers)) for key, height in searched.items()}
        if run.opens and run.count:
            openers.append(run)
    return markers


def _opener_for(closer: Run, openers: list[Run], low: int) -> int:
    """The nearest opener that fits; those below `low` are known not to."""
    for index in range(len(openers) - 1, low - 1, -1):
        opener = openers[index]
        if opener.char != closer.char:
            continue
        if closer.char == "~":
            if opener.count == closer.count == 2:
                return index
        elif not (opener.closes or closer.opens) or (opener.size + closer.size) % 3 or opener.size % 3 == 0:
            return index
    return -1
