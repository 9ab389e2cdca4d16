"""Whether a baseline holds through a hundred random edits of a repository.

    python -m benchmarks.baseline [--articles 200] [--edits 100] [--seed 1]

Articles are made of the paragraphs of samples/. A baseline is written; then paragraphs and sentences are put in, taken
out and moved, and files renamed. What may be reported then is known exactly: each finding of a sentence beyond those
that this sentence, in this article, had before. Anything else is a baselined finding that has come back, or a new one
that is hidden.
"""

import argparse
import random
import sys
import tempfile
from collections import Counter
from pathlib import Path

from mtlint import engine
from mtlint.config import Config
from mtlint.filters import baseline_file
from mtlint.model.finding import Outcome, Status
from mtlint.model.report import BaselineEntry, Report
from mtlint.readers import load, read
from mtlint.text.article import Article

SAMPLES = Path(__file__).parent.parent / "samples"
Key = tuple[str, str, str]
"""Rule, text and sentence of a finding."""


def paragraphs(folder: str) -> list[str]:
    """The paragraphs of sample articles, without their front matter."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((SAMPLES / folder).glob("*.md"))]
    bodies = [text.split("---\n", 2)[-1] for text in texts]
    return [part.replace("\n", " ") for body in bodies for part in body.strip().split("\n\n") if part[0] not in "#<>-"]


class Repository:
    """Articles in a folder, and what happens to them. `first_name` is what each was called at the start."""

    def __init__(self, folder: Path, articles: int, chance: random.Random) -> None:
        self.folder = folder
        self.chance = chance
        self.dirty, self.clean = paragraphs("dirty"), paragraphs("clean")
        self.texts: dict[str, list[str]] = {}
        self.first_name: dict[str, str] = {}
        for number in range(articles):
            name = f"desk-{number % 7}/story-{number}.md"
            parts = chance.sample(self.dirty, 3) + chance.sample(self.clean, 4)
            chance.shuffle(parts)
            self.texts[name] = parts
            self.first_name[name] = name
        self.write()

    def write(self) -> None:
        """Make the files what the texts are."""
        for path in self.folder.rglob("*.md"):
            path.unlink()
        for name, parts in self.texts.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("\n\n".join(parts) + "\n", encoding="utf-8")

    def edit(self) -> str:
        """One random edit of one article; returns what was done."""
        name = self.chance.choice(sorted(self.texts))
        parts = self.texts[name]
        what = self.chance.choice(["insert", "insert sentence", "repeat", "delete", "move", "rename"])
        at = self.chance.randrange(len(parts) + 1)
        if what == "insert":
            parts.insert(at, self.chance.choice(self.dirty if self.chance.random() < 0.7 else self.clean))
        elif what == "insert sentence":
            whole = [n for n, part in enumerate(parts) if part[-1] in ".!?”"] or [0]  # so that no sentence grows
            into = self.chance.choice(whole)
            sentence = self.chance.choice(["Prices rose.", "The Oval Office of Kazakhstan said so.", "It is 19: 40."])
            pair = [parts[into], sentence]  # in front of it, or behind it
            self.chance.shuffle(pair)
            parts[into] = " ".join(pair)
        elif what == "repeat":
            parts.insert(at, self.chance.choice(parts))
        elif what == "delete" and len(parts) > 1:
            del parts[self.chance.randrange(len(parts))]
        elif what == "move":
            part = parts.pop(self.chance.randrange(len(parts)))
            parts.insert(self.chance.randrange(len(parts) + 1), part)
        elif what == "rename":
            new = f"moved-{self.chance.randrange(3)}/{self.chance.randrange(10**6)}.md"
            self.texts[new] = self.texts.pop(name)
            self.first_name[new] = self.first_name.pop(name)
        return what


def key(outcome: Outcome, article: Article) -> Key:
    """What a finding is to its reader: rule, words and sentence."""
    if outcome.span is None:
        return outcome.rule.id, outcome.text, ""
    sentence = article.sentence(outcome.span)
    return outcome.rule.id, outcome.text, article.text[sentence.start : sentence.end]


def by_article(report: Report, repository: Repository) -> dict[str, tuple[Counter[Key], Counter[Key]]]:
    """Findings that are shown, and those that are baselined, of every article under its first name."""
    found: dict[str, tuple[Counter[Key], Counter[Key]]] = {}
    for path in report.paths:
        article = Article(read(load(path))[0])
        name = repository.first_name[Path(path).relative_to(repository.folder).as_posix()]
        own = [each for each in report.outcomes if each.path == path]
        shown = Counter(key(each, article) for each in own if each.status is Status.ACTIVE)
        kept = Counter(key(each, article) for each in own if each.status is Status.BASELINED)
        found[name] = shown, kept
    return found


def run(folder: Path, articles: int, edits: int, seed: int) -> dict[str, int]:
    """Figures of one run: what came back, what was hidden, and out of how much."""
    repository = Repository(folder, articles, random.Random(seed))
    config = Config(root=folder)
    before = engine.check([str(folder)], config)
    file = folder / baseline_file.DEFAULT_NAME
    entries = [
        BaselineEntry(baseline_file.name(each.path, file), each.rule.id, each.fingerprint, each.text)
        for each in before.active
    ]
    baseline_file.write(file, entries)
    at_first = {name: shown for name, (shown, _) in by_article(before, repository).items()}
    done = Counter(repository.edit() for _ in range(edits))
    repository.write()
    after = engine.check([str(folder)], Config(root=folder, baseline=file))
    back = hidden = 0
    for name, (shown, kept) in by_article(after, repository).items():
        expected = (shown + kept) - at_first[name]
        back += (shown - expected).total()
        hidden += (expected - shown).total()
    return {
        "articles": articles,
        "edits": done.total(),
        "baselined at first": len(entries),
        "still baselined": sum(each.status is Status.BASELINED for each in after.outcomes),
        "reported": len(after.active),
        "stale": len(after.baseline.stale) if after.baseline else 0,
        "came back": back,
        "hidden": hidden,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--edits", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        figures = run(Path(folder), options.articles, options.edits, options.seed)
    for name, value in figures.items():
        print(f"{value:>8,}  {name}")
    sys.exit(bool(figures["came back"] or figures["hidden"]))


if __name__ == "__main__":
    main()
