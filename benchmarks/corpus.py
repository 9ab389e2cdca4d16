"""A corpus of made-up news, the same for everyone: plain sentences, and now and then one as an engine writes it."""

import random
from collections.abc import Iterator
from pathlib import Path

SUBJECTS = (
    """
the council|the harbour master|a spokeswoman for the hospital|the opposition leader|two former ministers|the rail operator
residents of the old town|the finance committee|a local court|the national weather service|the largest union|farmers in the valley
the company's chairman|investigators|teachers and parents|the mayor|an independent panel|the coach|the museum's director|several lenders
""".strip()
    .replace("\n", "|")
    .split("|")
)
VERBS = (
    """
said on Tuesday that|told reporters that|warned last week that|confirmed in a statement that|denied that|made clear that
argued in court that|wrote in a letter to members that|predicted that|conceded that|repeated on Friday that|was told that
""".strip()
    .replace("\n", "|")
    .split("|")
)
CLAUSES = (
    """
the bridge would stay closed until the spring|costs had risen by {n} per cent since {y}|{n} people were still without power
the talks in {place} had ended without a deal|a new budget of ${n}.{d} million would be put to a vote|the inquiry would report in June
prices in {place} were higher than a year earlier|the ferry had carried {n} passengers and {d} cars|no decision had been taken
the line between {place} and {place} needed repairs|the river had fallen to its lowest level since {y}|the striker would miss {d} matches
the school could reopen after the holidays|a second round would be held within {n} days|the rules did not apply to small firms
the painting had been sold for ${n}0,000 at auction|wages were growing more slowly than rents|the verdict would be appealed
""".strip()
    .replace("\n", "|")
    .split("|")
)
CLOSERS = (
    """
The plan has few friends.|It was the third such warning this year.|Nobody was hurt.|“We have heard this before,” one of them added.
Shares in the company closed {d} per cent lower.|The ministry declined to comment.|Work is due to begin in {place} next month.
Rain is expected again at the weekend.|Ms. Ardley, {n}, has led the party since {y}.|The case continues.|Both sides claimed victory.
""".strip()
    .replace("\n", "|")
    .split("|")
)
ARTEFACTS = (
    """
It is reported that the relevant departments have carried out prevention and control work on the {d}th (local time).
The rescue work ended at 19: {n} on the same day.|According to reports, , "said" the reporter learned.
The Kazakhstan authorities and the Group Security Treaty Organization met met in {place} City.
""".strip()
    .replace("\n", "|")
    .split("|")
)
PLACES = [
    "Aldermouth",
    "Port Leven",
    "Strelsau",
    "Karvina Vale",
    "Tarn Bridge",
    "Old Kessock",
    "Vellmar",
    "San Ysidro Bay",
    "Lower Ostry",
    "Quillan",
]


MAX_VARIED = 20_000
"""Beyond so many code points the generator runs out of new sentences, and repeats itself."""


def sentence(rng: random.Random, artefact_share: float) -> str:
    """One sentence."""
    if rng.random() < artefact_share:
        form = rng.choice(ARTEFACTS)
    elif rng.random() < 0.3:
        form = rng.choice(CLOSERS)
    else:
        form = f"{rng.choice(SUBJECTS)} {rng.choice(VERBS)} {rng.choice(CLAUSES)}."
        form = form[0].upper() + form[1:]
    while "{place}" in form:
        form = form.replace("{place}", rng.choice(PLACES), 1)
    return (
        form.replace("{n}", str(rng.randint(11, 98)))
        .replace("{d}", str(rng.randint(4, 9)))
        .replace("{y}", str(rng.randint(1960, 2020)))
    )


def article(rng: random.Random, size: int, artefact_share: float = 0.02) -> str:
    """An article of about `size` code points: a headline and paragraphs."""
    paragraphs = [sentence(rng, 0.0).rstrip(".")]
    length = 0
    said: set[str] = set()
    while length < size:
        fresh = []
        for _ in range(rng.randint(2, 4)):
            new = sentence(rng, artefact_share)
            if new not in said or length > MAX_VARIED:
                fresh.append(new)
            said.add(new)
        if not fresh:
            continue
        paragraph = " ".join(fresh)
        paragraphs.append(paragraph)
        length += len(paragraph) + 2
    return "\n\n".join(paragraphs) + "\n"


def write(folder: Path, total: int, size: int = 4000) -> Iterator[Path]:
    """Write articles of about `size` bytes into folders of 500 until there are `total` bytes."""
    rng = random.Random(20)
    written = number = 0
    while written < total:
        path = folder / f"{number // 500:03}" / f"{number:06}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        text = article(rng, size)
        path.write_text(text, encoding="utf-8")
        written += len(text.encode())
        number += 1
        yield path
