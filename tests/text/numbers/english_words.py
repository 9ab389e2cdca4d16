"""Numbers written out in English, for reading them back: the inverse of the layer, written on its own."""

_ONES = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen""".split()  # noqa: SIM905 - a list of twenty strings takes twenty lines
_TENS = ["-", "-", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SCALES = ((10**9, "billion"), (10**6, "million"), (1000, "thousand"))


def in_words(number: int, *, with_and: bool) -> str:
    """“two hundred (and) five thousand (and) one”."""
    for scale, name in _SCALES:
        if number >= scale:
            rest = number % scale
            joint = " and " if with_and and 0 < rest < 100 else " "
            return f"{in_words(number // scale, with_and=with_and)} {name}" + (
                joint + in_words(rest, with_and=with_and) if rest else ""
            )
    if number >= 100:
        rest = number % 100
        joint = " and " if with_and else " "
        return f"{_ONES[number // 100]} hundred" + (joint + in_words(rest, with_and=with_and) if rest else "")
    if number >= 20:
        return _TENS[number // 10] + (f"-{_ONES[number % 10]}" if number % 10 else "")
    return _ONES[number]
