import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtlint.errors import ReadError
from mtlint.readers import decode

ENGLISH = "The mayor of Málaga told reporters on Tuesday: “The bridge won’t open – not yet.” It cost €3 million.\n"
LANGUAGES = {
    "ko": "정부는 지난 9일 수도에서 열린 회의에서 새 예산안을 승인했다고 밝혔다.\n",
    "zh": "市政府周二宣布,将在年底前完成新桥的建设。市长表示,这座桥将改变整个地区的交通状况。\n",
    "zh-tw": "市政府週二宣布，將在年底前完成新橋的建設。市長表示：「這座橋將改變整個地區的交通狀況。」\n",
    "ja": "市は火曜日、年末までに新しい橋を完成させると発表した。市長は「この橋は地域の交通を変える」と述べた。\n",
    "ru": "Правительство во вторник объявило, что новый мост будет достроен до конца года.\n",
    "el": "Η κυβέρνηση ανακοίνωσε την Τρίτη ότι η νέα γέφυρα θα ολοκληρωθεί έως το τέλος του έτους.\n",
    "he": "הממשלה הודיעה ביום שלישי כי הגשר החדש יושלם עד סוף השנה. ראש העיר אמר שהתנועה תשתנה.\n",
    "ar": "أعلنت الحكومة يوم الثلاثاء أن الجسر الجديد سيكتمل بحلول نهاية العام، وقال رئيس البلدية إن المرور سيتغير.\n",
    "th": "รัฐบาลประกาศเมื่อวันอังคารว่าสะพานใหม่จะแล้วเสร็จภายในสิ้นปีนี้ นายกเทศมนตรีกล่าว\n",
    "de": "Die Bürgermeisterin erklärte am Dienstag, die Brücke werde fertig. „Das ändert viel“, sagte sie.\n",
    "fr": "Le maire a déclaré mardi que le pont serait achevé à la fin de l’année. « C’est attendu », a-t-il dit.\n",
    "en": ENGLISH,
    "word": "A café opened.",
}


@pytest.mark.parametrize(
    ("data", "encoding", "bom"),
    [
        (ENGLISH.encode(), "utf-8", False),
        (codecs.BOM_UTF8 + ENGLISH.encode(), "utf-8", True),
        (codecs.BOM_UTF16_LE + ENGLISH.encode("utf-16-le"), "utf-16-le", True),
        (codecs.BOM_UTF16_BE + ENGLISH.encode("utf-16-be"), "utf-16-be", True),
        (codecs.BOM_UTF32_LE + ENGLISH.encode("utf-32-le"), "utf-32-le", True),
        (codecs.BOM_UTF32_BE + ENGLISH.encode("utf-32-be"), "utf-32-be", True),
    ],
)
def test_what_is_unicode_needs_no_note(data: bytes, encoding: str, bom: bool) -> None:
    source = decode(data, "a.txt")
    assert (source.text, source.encoding, source.bom, source.note) == (ENGLISH, encoding, bom, None)


@pytest.mark.parametrize("order", ["le", "be"])
def test_utf_16_without_mark_is_known_by_its_nul_bytes(order: str) -> None:
    source = decode(ENGLISH.encode(f"utf-16-{order}"), "a.txt")
    assert source.text == ENGLISH
    assert source.note == f"no byte-order mark; read as utf-16-{order}"


@pytest.mark.parametrize(
    ("language", "codec", "label"),
    [
        ("en", "cp1252", "windows-1252"),
        ("word", "latin-1", "windows-1252"),
        ("de", "cp1252", "windows-1252"),
        ("fr", "cp1252", "windows-1252"),
        ("ru", "cp1251", "windows-1251"),
        ("ru", "koi8-r", "koi8-r"),
        ("ru", "cp866", "ibm866"),
        ("el", "cp1253", "windows-1253"),
        ("he", "cp1255", "windows-1255"),
        ("ar", "cp1256", "windows-1256"),
        ("th", "cp874", "windows-874"),
        ("ko", "euc-kr", "euc-kr"),
        ("zh", "gb2312", "gb18030"),
        ("zh-tw", "big5", "big5"),
        ("ja", "shift_jis", "shift_jis"),
        ("ja", "euc-jp", "euc-jp"),
        ("ja", "iso-2022-jp", "iso-2022-jp"),
    ],
)
def test_legacy_encodings_are_detected(language: str, codec: str, label: str) -> None:
    for text in (LANGUAGES[language], "The minister said so on Tuesday.\n" * 4 + LANGUAGES[language]):
        source = decode(text.encode(codec), "a.txt")
        assert (source.text, source.encoding) == (text, label)
        assert source.note == f"not UTF-8; read as {label}"


@pytest.mark.parametrize(
    ("head", "codec", "label"),
    [
        ('<html><meta charset="windows-1250">', "cp1250", "windows-1250"),
        ("<meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-2'>", "latin2", "iso-8859-2"),
        ('<?xml version="1.0" encoding="iso-8859-2"?>', "latin2", "iso-8859-2"),
    ],
)
def test_a_declared_encoding_needs_no_note(head: str, codec: str, label: str) -> None:
    text = head + "<p>Řeka stoupla u Žiliny.</p>"
    source = decode(text.encode(codec), "a.html")
    assert (source.text, source.encoding, source.note) == (text, label, None)


@pytest.mark.parametrize("charset", ["utf-8", "base64", "rot13", "nonsense", "utf-16", "\xff"])
def test_a_declaration_that_cannot_be_right_gives_way_to_detection(charset: str) -> None:
    text = f"<meta charset={charset}><p>A café opened.</p>"
    source = decode(text.encode("cp1252"), "a.html")
    assert (source.text, source.encoding) == (text, "windows-1252")


def test_utf_8_wins_over_a_wrong_declaration() -> None:
    assert decode("<meta charset=windows-1251><p>café</p>".encode(), "a.html").text.endswith("café</p>")


def test_a_little_damage_is_no_other_encoding() -> None:
    source = decode(ENGLISH.encode() * 3 + b"a \xe2\x80 b", "a.txt")
    assert source.encoding == "utf-8"
    assert source.text.endswith("a \ufffd b")
    assert source.note == "1 place not valid utf-8, read as U+FFFD"


@pytest.mark.parametrize(
    ("data", "text", "note"),
    [
        (b"", "", None),
        (b"one\0two", "one\0two", "holds 1 NUL character"),
        (b"\0" + b"word " * 200 + b"\0", "\0" + "word " * 200 + "\0", "holds 2 NUL characters"),
        (b"a\r\nb\rc\n", "a\r\nb\rc\n", None),
        (b"\x1b[1mbold\x1b[0m text", "\x1b[1mbold\x1b[0m text", None),
    ],
)
def test_text_is_kept_as_it_is(data: bytes, text: str, note: str | None) -> None:
    source = decode(data, "a.txt")
    assert (source.text, source.note) == (text, note)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7\n1 0 obj", "a PDF document"),
        (b"{\\rtf1\\ansi text}", "an RTF document"),
        (b"PK\x03\x04" + bytes(100), "a ZIP archive or an office document"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "a PNG image"),
        (b"\xff\xd8\xff\xe0" + bytes(100), "a JPEG image"),
        (b"a.txt" + bytes(252) + b"ustar" + b"text" * 400, "a tar archive"),
    ],
)
def test_known_binary_files_are_named(data: bytes, what: str) -> None:
    with pytest.raises(ReadError, match=f"looks like a binary file \\({what}\\)"):
        decode(data, "a.txt")


@pytest.mark.parametrize(
    "data", [bytes(range(256)) * 8, bytes(500), b"ab\0\0\0" * 100, b"\xff\xfe" + b"\x00\xd8" * 300]
)
def test_binary_files_are_refused(data: bytes) -> None:
    with pytest.raises(ReadError, match="looks like a binary file"):
        decode(data, "a.txt")


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        decode(data, "a.html")
    except ReadError:
        return


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=200))
def test_utf_8_is_read_as_it_was_written(text: str) -> None:
    source = decode(text.encode(), "a.txt")
    assert source.text == text.removeprefix("\ufeff")
    assert source.note is None
