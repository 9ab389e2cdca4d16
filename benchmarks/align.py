"""How many links of the aligner are right, and how quick it is.

    python -m benchmarks.align [FILE.jsonl…] [--seed N] [--rounds N]

Each line of a file is an article: {"source_lang": "ja", "source": [segments], "target": [segments]}, or with
{"refs": {name: [segments]}} in the place of "target". Segments are deleted on either side, merged with the next one and
split in two at random; what belongs together is then known. Without files, articles are made up: words of a language
that does not exist, with names, figures and marks that both sides share.

A link is right if the segments on its two sides are the same, or if it has one side only and the other side of that
segment was deleted.
"""

import argparse
import json
import random
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from mtlint.model.document import BLOCK_BREAK, Block, BlockKind, Document, Piece, PieceKind
from mtlint.model.source import Source
from mtlint.model.span import Span
from mtlint.packs import load
from mtlint.text.article import Article


class Pair(NamedTuple):
    language: str
    source: list[str]
    target: list[str]


class Side(NamedTuple):
    """One text, and of each code point range the segment that it came from."""

    article: Article
    segments: list[tuple[int, int]]

    def of(self, span: Span) -> set[int]:
        starts = self.segments
        return {
            n
            for (at, n), (end, _) in zip(starts, [*starts[1:], (1 << 60, -1)], strict=True)
            if at < span.end and span.start < end
        }


def read(paths: Iterable[Path]) -> Iterator[Pair]:
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            targets = [record["target"]] if "target" in record else record["refs"].values()
            for target in targets:
                yield Pair(record["source_lang"], record["source"], target)


def made_up(rng: random.Random, count: int) -> Iterator[Pair]:
    """Articles in an invented language; Cyrillic letters, so that names are transliterated."""
    syllables = [a + b for a in "бвгдзклмнпрст" for b in "аеиоу"]
    english = [
        "the",
        "of",
        "to",
        "and",
        "in",
        "said",
        "that",
        "for",
        "on",
        "was",
        "with",
        "by",
        "from",
        "it",
        "he",
        "at",
        "as",
        "had",
        "is",
        "were",
        "after",
        "who",
        "will",
        "been",
    ]
    latin = dict(zip("бвгдзклмнпрстаеиоу", "bvgdzklmnprstaeiou", strict=True))
    for _ in range(count):
        names = ["".join(rng.choices(syllables, k=3)).capitalize() for _ in range(8)]
        source, target = [], []
        for _ in range(rng.randint(8, 25)):
            length = rng.randint(6, 30)
            theirs = ["".join(rng.choices(syllables, k=rng.randint(1, 4))) for _ in range(length)]
            ours = [
                rng.choice(english) + rng.choice(["", "ing", "er"])
                for _ in range(max(3, int(length * rng.uniform(0.95, 1.5))))
            ]
            if rng.random() < 0.5:
                name = rng.choice(names)
                theirs.insert(rng.randrange(length), name)
                ours.insert(rng.randrange(len(ours)), "".join(latin[each] for each in name.lower()).capitalize())
            if rng.random() < 0.3:
                figure = str(rng.randint(2, 4000))
                theirs.append(figure)
                ours.insert(rng.randrange(len(ours)), figure)
            end = rng.choice("....?")
            source.append(" ".join(theirs).capitalize() + end)
            target.append(" ".join(ours).capitalize() + end)
        yield Pair("ru", source, target)


def damaged(pair: Pair, rng: random.Random) -> tuple[Side, Side, set[int], set[int]]:
    """Both sides with deletions, merges and splits; and the segments that each still has."""
    last = len(pair.source)
    lost_source = {n for n in range(last) if rng.random() < 0.05}
    lost_target = {n for n in range(last) if rng.random() < 0.07} - lost_source
    return (
        _side(pair.target, lost_target, rng, "en"),
        _side(pair.source, lost_source, rng, pair.language),
        set(range(last)) - lost_target,
        set(range(last)) - lost_source,
    )


def _side(segments: list[str], lost: set[int], rng: random.Random, language: str) -> Side:
    text, at, blocks = "", [], []
    merge = False
    for number, segment in enumerate(segments):
        if number in lost or not segment.strip():
            continue
        if text:
            text += " " if merge else BLOCK_BREAK
        if not merge:
            blocks.append(len(text))
        at.append((len(text), number))
        stop = next((i for mark in "。.！？!?" if 0 < (i := segment.find(mark + " ", 20)) < len(segment) - 20), 0)
        if stop and rng.random() < 0.3:
            text += segment[: stop + 1] + BLOCK_BREAK
            blocks.append(len(text))
            text += segment[stop + 1 :].lstrip()
        else:
            text += segment
        merge = rng.random() < 0.12
    ends = [*(start - len(BLOCK_BREAK) for start in blocks[1:]), len(text)]
    spans = [Block(BlockKind.BODY, Span(start, end)) for start, end in zip(blocks, ends, strict=True)]
    document = Document(
        Source("-", text), text, [Piece(0, 0, len(text), PieceKind.COPIED)] if text else [], spans, language=language
    )
    return Side(Article(document), at)


def measure(pairs: list[Pair], seed: int, rounds: int) -> None:
    rng = random.Random(seed)
    facts = load().facts
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    sure: Counter[tuple[int, bool]] = Counter()
    words, seconds, articles = 0, 0.0, 0
    for _ in range(rounds):
        for pair in pairs:
            target, source, in_target, in_source = damaged(pair, rng)
            article = Article(target.article.document, Article(source.article.document), facts)
            start = time.process_time()
            links = article.alignment.links
            seconds += time.process_time() - start
            words += len(article.text.split())
            articles += 1
            for link in links:
                ours, theirs = (
                    target.of(link.target) if link.targets else set(),
                    source.of(link.source) if link.sources else set(),
                )
                alone = theirs & in_target if theirs else ours & in_source
                good = ours == theirs if link.is_pair else not alone
                kind = pair.language
                for key in (kind, "all", "pairs" if link.is_pair else "one-sided"):
                    total[key] += 1
                    right[key] += good
                sure[min(9, int(link.certainty * 10)), good] += 1
    for key in sorted(total):
        print(f"{key:10} {right[key] / total[key]:.4f} of {total[key]} links right")
    print(
        f"{articles / seconds:.0f} articles a second, of {words / articles:.0f} words; {400 * articles / seconds * (words / articles) / 400 / 400:.0f} of 400 words"
    )
    print("certainty  right  links")
    for tenth in range(10):
        well, badly = sure[tenth, True], sure[tenth, False]
        if well + badly:
            print(f"{tenth / 10:.1f}–{tenth / 10 + 0.1:.1f}    {well / (well + badly):.3f}  {well + badly}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    pairs = list(read(options.files)) or list(made_up(random.Random(options.seed), 100))
    measure(pairs, options.seed, options.rounds)


if __name__ == "__main__":
    main()
