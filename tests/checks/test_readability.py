import subprocess
import sys

import pytest

from mtlint.checks.style.reading_ease import flesch

from .articles import findings, found

HARD = (
    "Institutional modernisation necessitates administrative consolidation, interdepartmental communication, "
    "infrastructural rehabilitation and technological sophistication."
)


def test_flesch() -> None:
    # 100 words in 5 sentences with 150 syllables: 206.835 - 20.3 - 126.9
    assert flesch(100, 5, 150) == pytest.approx(59.635)


def test_hard_articles_are_found_and_easy_or_short_ones_left_alone() -> None:
    (finding,) = findings("style.reading_ease", f"{HARD} " * 20, message="{ease}")
    assert int(finding.message) < 0
    assert found("style.reading_ease", "The sea was calm. We went home. " * 40) == []
    assert found("style.reading_ease", HARD) == []
    assert found("style.reading_ease", HARD, min_words=10) == [HARD]
    assert found("style.reading_ease", f"{HARD} " * 20, min_ease=-300.0) == []


def test_textstat_neither_downloads_nor_speaks() -> None:
    program = (
        "import socket\n"
        "def refuse(*args, **kwargs): raise SystemExit('the network was used')\n"
        "socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse\n"
        "from mtlint.checks.style._syllables import syllables\n"
        "assert syllables('The administration celebrated.') in range(9, 13)\n"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")


def test_the_module_costs_nothing_until_it_runs() -> None:
    program = (
        "import sys; from mtlint.checks.style import long_sentence, reading_ease; sys.exit('textstat' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_long_sentences() -> None:
    sentence = "The rain fell on the hills and on the sea" + ", and it fell on all of the roads" * 7 + "."
    (finding,) = findings("style.long_sentence", f"It was late. {sentence} We slept.", message="{words} {commas}")
    assert finding.message == "66 7"
    assert found("style.long_sentence", sentence, max_words=70) == []
    assert found("style.long_sentence", sentence, min_commas=8) == []
