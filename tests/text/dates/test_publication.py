import datetime
from pathlib import Path

import pytest

from mtlint import readers
from mtlint.text.article import Article

BODY = "Ferries stay in port\n\nThe ferries stayed in port for a second day because of the wind."


def article(text: str, path: str = "story.md") -> Article:
    return Article(next(iter(readers.read(readers.decode(text.encode(), path)))))


@pytest.mark.parametrize(
    ("text", "path", "day"),
    [
        (f"---\ndate: 2021-02-03\n---\n{BODY}", "2020/01/01/story.md", "2021-02-03"),
        (f"---\nurl: https://news.example/2021/2/3/ferries\n---\n{BODY}", "2020-01-01-story.md", "2021-02-03"),
        (BODY, "content/2021/02/03/ferries/index.md", "2021-02-03"),
        (BODY, "posts/2021-02-03-ferries.md", "2021-02-03"),
        (BODY, "wire/AEN20210203004500.txt", None),
        (BODY, "wire/20210203_ferries.txt", "2021-02-03"),
        (BODY, "wire/20211303_ferries.txt", None),
        (BODY, "/backup/2019-05-06/a/b/c/d/e/f.txt", None),
        (BODY, "story.md", None),
        ("Ferries stay\n\nOSLO, Feb. 3, 2021 (NTB) — The ferries stayed.", "story.txt", "2021-02-03"),
        ("Ferries stay\n\nOSLO, Feb. 3 (NTB) — The ferries stayed.", "2021/ferries.txt", "2021-02-03"),
        ("Ferries stay\n\nOSLO, 3 February (NTB) -- The ferries stayed.", "story.txt", None),
        ("Ferries stay\n\nThe mayor, Feb. 3, 2021, said so.", "story.txt", None),
    ],
)
def test_published(text: str, path: str, day: str | None) -> None:
    assert article(text, path).published == (datetime.date.fromisoformat(day) if day else None)


def test_a_path_of_windows() -> None:
    assert article(BODY, str(Path("a") / "b").replace("/", "\\") + "\\2021-02-03-x.txt").published == datetime.date(
        2021, 2, 3
    )
