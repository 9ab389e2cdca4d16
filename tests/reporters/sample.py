"""One report with everything in it that a format may stumble over."""

from mtlint.filters.outcome import excerpt
from mtlint.model.document import Place
from mtlint.model.finding import Outcome, RelatedPlace, Status
from mtlint.model.report import FileError, Note, Reading, Report, Skipped
from mtlint.model.source import Source
from mtlint.model.span import Span
from mtlint.readers import read
from tests.filters.build import rule

SEAT = rule("institutions/oval-office", "error", "high", "terminology/wrong-term")
SCRIPT = rule("residue/foreign-script", "warning", "medium", "accuracy/untranslated")
LENGTH = rule("readability/long-sentence", "info", "low", "style/readability")

DESK = Source(
    "desk/harbour.md",
    "# Harbour talks\n"
    "\n"
    "The Oval Office in Port Aldra said the strike would end.\n"
    "\tThe 항만 노조 agreed, as did Zoe\u0308 Marn's union.\n"
    "“全角、１２３” and \x1b[31mred\u202e text with the\n"
    "break in it.\n",
)
ORIGINAL = Source("desk/harbour.ko.md", "항만 회담\n\n대통령실은 파업이 끝난다고 밝혔다.\n")
WIRE = Source("wire/50% off, today: new.txt", "A " + "very " * 60 + "long line.\n")


DOCUMENTS = {source.path: read(source)[0] for source in (DESK, WIRE)}


def outcome(source: Source, words: str, of: object, message: str, **more: object) -> Outcome:
    start = source.text.index(words)
    place = Place(source.position(start), source.position(start + len(words)))
    at = DOCUMENTS[source.path].text.index(words.replace("\n", " "))
    values = {
        "path": source.path, "rule": of, "place": place, "text": words.replace("\n", " "), "message": message,
        "suggestions": (), "related": (), "excerpt": excerpt(source, place), "fingerprint": f"{start:016x}",
        "span": Span(at, at + len(words)),
    }  # fmt: skip
    return Outcome(**(values | more))  # type: ignore[arg-type]


def report() -> Report:
    said = Place(ORIGINAL.position(7), ORIGINAL.position(11))
    seen = RelatedPlace(ORIGINAL.path, said, "the source says 대통령실", "대통령실", excerpt(ORIGINAL, said))
    return Report(
        outcomes=[
            outcome(WIRE, "long line", LENGTH, "62 words: 100% too long,\nsay editors", related=(seen,)),
            outcome(DESK, "항만 노조", SCRIPT, "“항만 노조” is left in Korean"),
            outcome(DESK, "Zoe\u0308 Marn", SCRIPT, "combining mark"),
            outcome(
                DESK, "Oval Office", SEAT, "“Oval Office” is the US president's office",
                suggestions=("presidential office", "city hall"), related=(seen,),
            ),
            outcome(DESK, "１２３", SCRIPT, "full-width digits", suggestions=("123", "")),
            outcome(DESK, "\x1b[31mred\u202e", SCRIPT, "control \x1b[2J characters"),
            outcome(DESK, "the\nbreak", LENGTH, "over two lines"),
            outcome(DESK, "Harbour", SEAT, "silenced", status=Status.SUPPRESSED, reason="our style"),
            outcome(DESK, "Harbour", SCRIPT, "weak", status=Status.BELOW_THRESHOLD, reason="confidence"),
            outcome(DESK, "Harbour", SEAT, "again", status=Status.DUPLICATE, reason="same"),
        ],
        errors=[
            FileError("z/photo.md", "is not text", hint="exclude it"),
            FileError("a/bad.md", "front matter: not valid YAML", 2, 7),
            FileError("desk/harbour.md", "mtlint failed on this file (ZeroDivisionError: x)", internal=True),
        ],
        skipped=[Skipped("desk/harbour.md", "number-lost", "no source"), Skipped("wire/x", "number-lost", "no source")],
        notes=[Note("wire/50% off, today: new.txt", "decoded as windows-1251 by detection")],
        paths=["desk/harbour.md", "desk/clean.md", "wire/50% off, today: new.txt"],
        words=1234,
        readings=list(map(Reading, DOCUMENTS.values())),
    )  # fmt: skip
