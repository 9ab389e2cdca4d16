import pytest

from mtlint.text.language import detect


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("총리는 어제 부산항을 찾았다. 漢字도 쓴다.", "ko"),
        ("首相は昨日、横浜港を訪れた。", "ja"),
        ("总理昨天视察了港口，并与工人交谈。WTO", "zh"),
        ("Премьер-министр вчера посетил порт и рынок.", "ru"),
        ("Прем'єр-міністр учора відвідав порт і ринок.", "uk"),
        ("Министър-председателят вчера посети пристанището в града, където се срещна с хората.", "bg"),
        ("زار رئيس الوزراء الميناء أمس.", "ar"),
        ("نخست‌وزیر دیروز از بندر بازدید کرد و گفت که این پروژه مهم است.", "fa"),
        ("ראש הממשלה ביקר אתמול בנמל.", "he"),
        ("प्रधानमंत्री ने कल बंदरगाह का दौरा किया।", "hi"),
        ("นายกรัฐมนตรีเยือนท่าเรือเมื่อวานนี้", "th"),
        ("Ο πρωθυπουργός επισκέφθηκε χθες το λιμάνι.", "el"),
        ("Der Minister hat am Montag den Hafen besucht und mit den Arbeitern gesprochen.", "de"),
        ("Le ministre a visité le port lundi et il a parlé avec les ouvriers.", "fr"),
        ("Bakan pazartesi günü limanı ziyaret etti ve işçilerle görüştü, bu bir ilk oldu.", "tr"),
        ("The minister went to the port on Monday and spoke with the workers.", "en"),
        ("12.5 % — 30", None),
        ("", None),
    ],
)
def test_the_language_of_a_text(text: str, language: str | None) -> None:
    assert detect(text) == language
