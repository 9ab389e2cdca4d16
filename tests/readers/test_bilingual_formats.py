# ruff: noqa: E501 - files as they are
"""Formats that hold originals and translations: what is read, from where, and what is refused."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mtlint.errors import ReadError
from mtlint.model.document import Document
from mtlint.model.source import Source
from mtlint.model.span import Span
from mtlint.readers import known_suffixes, read

XLIFF_12 = """<?xml version="1.0" encoding="windows-1251"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="ru" target-language="en-GB" original="a.md"><body>
<trans-unit id="1"><source>Порт <g id="1">Лумей</g> &amp; рынок</source><seg-source>x</seg-source>
<target>The port <g id="1">of Lumey</g> &amp; the <ph id="2">{1}</ph>market</target><alt-trans><target>no</target></alt-trans></trans-unit>
<trans-unit id="2"><source>Закрыт</source><target/></trans-unit>
<trans-unit id="3"><source>Да</source><target><![CDATA[Yes & no]]></target></trans-unit>
</body></file></xliff>"""
XLIFF_2 = """<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="ko" trgLang="en"><file id="f1">
<unit id="u"><notes><note>x</note></notes><segment><source>항구</source><target>The <pc id="1">port</pc></target></segment>
<segment><source>시장</source><target>The market</target></segment></unit></file></xliff>"""
TMX = """<tmx version="1.4"><header srclang="ru"/><body>
<tu><tuv xml:lang="ru"><seg>Порт <bpt i="1">&lt;b></bpt>закрыт</seg></tuv><tuv xml:lang="en-US"><seg>The port is closed</seg></tuv></tu>
<tu><tuv xml:lang="de"><seg>Der Hafen</seg></tuv><tuv xml:lang="EN"><seg>The port</seg></tuv></tu></body></tmx>"""
JSONL = (
    '{"id": 7, "source_lang": "ru", "published": "2026-03-04", "headline": "A \\u201cport\\u201d", '
    '"source": ["Порт.", "Рынок."], "meta": {"text": "no"}, "text": "The \\"port\\".\\n\\nThe\\tmarket \\ud83d\\ude00."}\n\n{"text": "Alone."}\n'
)
CSV = 'id,ru,en\r\n1,"Порт, ""рынок""","The port, ""market"""\r\n2,Да,\r\n3,Нет,No\r\n'
TSV = 'source\ttarget\nПорт\tThe "port\nРынок\tThe market\n'
PO = """msgid ""
msgstr ""
"Language: en\\n"

msgid "Порт"
msgstr ""
"The "
"\\"port\\""

#, fuzzy
msgid "Рынок"
msgstr "no"

#~ msgid "Старый"
#~ msgstr "no"

msgid "Да"
msgstr "Yes"
"""


def texts(document: Document) -> list[str]:
    return [document.text[slice(*block.span)] for block in document.blocks]


@pytest.mark.parametrize(
    ("name", "text", "translations", "originals", "languages"),
    [
        ("a.xlf", XLIFF_12, ["The port of Lumey & the market", "Yes & no"], ["Порт Лумей & рынок", "Да"], ("ru", "en")),
        ("a.xliff", XLIFF_2, ["The port", "The market"], ["항구", "시장"], ("ko", "en")),
        ("a.csv", CSV, ['The port, "market"', "No"], ['Порт, "рынок"', "Нет"], ("ru", "en")),
        ("a.tsv", TSV, ['The "port', "The market"], ["Порт", "Рынок"], (None, "en")),
        ("a.po", PO, ['The "port"', "Yes"], ["Порт", "Да"], (None, "en")),
    ],
)
def test_units(
    name: str, text: str, translations: list[str], originals: list[str], languages: tuple[str | None, str]
) -> None:
    (document,) = read(Source(name, text))
    assert document.original is not None
    assert document.is_paired
    assert (texts(document), texts(document.original)) == (translations, originals)
    assert (document.source_language, document.language) == languages
    for each in (document, document.original):
        for word in ("port", "Порт", "항구"):
            at = each.text.find(word)
            if at >= 0:
                assert text[slice(*each.source_span(Span(at, at + len(word))))] == word


def test_a_memory_gives_a_document_for_each_language() -> None:
    russian, german = read(Source("a.tmx", TMX))
    assert (russian.source_language, texts(russian)) == ("ru", ["The port is closed"])
    assert german.original is not None
    assert texts(german.original) == ["Der Hafen"]
    assert russian.original is not None
    assert texts(russian.original) == ["Порт закрыт"]


def test_json_lines() -> None:
    first, second = read(Source("a.jsonl", JSONL))
    assert texts(first) == ["A “port”", 'The "port".', "The market 😀."]
    assert (first.key, first.source_language, str(first.published)) == ("7", "ru", "2026-03-04")
    assert first.original is not None
    assert texts(first.original) == ["Порт.", "Рынок."]
    assert (second.key, second.original, texts(second)) == ("3", None, ["Alone."])
    at = first.text.index("market")
    place = first.locate(Span(at, at + 6))
    assert (place.start.line, JSONL[place.start.offset : place.end.offset]) == (1, "market")


@pytest.mark.parametrize(
    ("fields", "body", "original"),
    [
        ('"source": {"id": "herald", "name": "The Herald"}, "text": "One."', ["One."], None),
        ('"source": {"names": ["The Herald"]}, "text": ["One.", "Two."]', ["One.", "Two."], None),
        ('"text": ["One.", {"caption": "Not this."}, "Two."]', ["One.", "Two."], None),
        ('"content": {"text": "Not this."}, "body": "One."', ["One."], None),
        ('"text": "One.", "source": {"id": null}, "original": ["Eins."]', ["One."], ["Eins."]),
    ],
)
def test_only_texts_and_lists_of_texts_are_read(fields: str, body: list[str], original: list[str] | None) -> None:
    documents = read(Source("a.jsonl", f"{{{fields}}}"))
    assert [texts(each) for each in documents] == [body]
    assert [each.original and texts(each.original) for each in documents] == [original]


def test_a_line_without_a_usable_id_is_known_by_another_or_its_number() -> None:
    ids = ["null", "{}", "[1]", '""', "0", '"a"', 'null, "url": "https://news.example/1"']
    text = "\n".join(f'{{"id": {each}, "text": "One."}}' for each in ids)
    keys = [each.key for each in read(Source("a.jsonl", text))]
    assert keys == ["1", "2", "3", "4", "0", "a", "https://news.example/1"]


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.xlf", '<!DOCTYPE x [<!ENTITY a "b">]><xliff>&a;</xliff>', "declares entities"),
        ("a.xlf", "<xliff>\n<file></xliff>", "a.xlf:2:9: not well-formed XML: mismatched tag"),
        ("a.tmx", "", "no element found"),
        ("a.jsonl", '{"text": "x"}\n{"text": }\n', "a.jsonl:2:10: not valid JSON"),
        ("a.jsonl", "[1]\n", "must be a JSON object"),
        ("a.jsonl", "[" * 100_000, "not valid JSON"),
    ],
)
def test_what_is_broken_is_refused_with_its_place(name: str, text: str, message: str) -> None:
    with pytest.raises(ReadError, match=message.replace("(", r"\(")):
        read(Source(name, text))


def test_a_table_of_something_else_is_no_article() -> None:
    source = Source("a.csv", "year,rate\n2020,1.5\n")
    assert read(source) == []
    assert source.note is not None
    assert "no table of segments" in source.note


def test_folders_are_searched_for_these_formats() -> None:
    assert {".xlf", ".tmx", ".jsonl", ".csv", ".tsv", ".po"} <= known_suffixes()


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["a.csv", "a.tsv", "a.po", "a.jsonl", "a.xlf", "a.tmx"]), st.text(max_size=80))
def test_any_text_is_read_or_refused(name: str, text: str) -> None:
    head = {"a.csv": "source,target\n", "a.tsv": "source\ttarget\n", "a.po": 'msgid "'}.get(name, "")
    try:
        documents = read(Source(name, head + text))
    except ReadError:
        return
    for document in documents:
        assert document.original is None or len(document.blocks) == len(document.original.blocks)


def test_long_tables_take_no_long_time() -> None:
    (document,) = read(Source("a.csv", "source,target\n" + 'a,"b""c"\n' * 20_000))
    assert len(document.blocks) == 20_000
    assert read(Source("b.csv", "source,target\n" + '"' * 50_000)) == []
