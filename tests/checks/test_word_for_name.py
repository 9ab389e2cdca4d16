"""English words in the place of names: found beside the rest of a name, an age or “Mr.”, and left alone elsewhere."""

import pytest

from tests.checks.test_bilingual import found

WRONG = [
    ("Judge Hope Hutsul closed the port.", "Суддя Надія Гуцул закрила порт.", "uk", "Hope"),
    (
        "The fisherman Lion Hristov came back to the port.",
        "Рибарят Лъв Христов се върна на пристанището.",
        "bg",
        "Lion",
    ),
    ("The teacher Spring Karmi spoke at the port.", "המורה אביב כרמי דיבר בנמל.", "he", "Spring"),
    ("In Lumey the writer Joy Hosseini spoke.", "نویسنده شادی حسینی در لومی سخن گفت.", "fa", "Joy"),
    ("The singer Sky Petrova spoke at the port.", "В порту выступила певица Небо Петрова.", "ru", "Sky"),
    (
        "Sunday Papadaki, a teacher, spoke at the port.",
        "Στο λιμάνι μίλησε η Κυριακή Παπαδάκη, δασκάλα.",
        "el",
        "Sunday",
    ),
    (
        "Goddess Sunita was hurt. Sunita Devi, 40, said so.",
        "सुनीता देवी को चोट लगी। सुनीता देवी (40) ने यह कहा।",
        "hi",
        "Goddess",
    ),
    (
        "A farmer, Holy Moon, 41, said so in Lumey.",
        "Seorang petani, Bulan Suci (41), mengatakan itu di Lumey.",
        "id",
        "Holy Moon",
    ),
    ("The teacher Flower Ghebremariam spoke at the port.", "መምህርት አበባ ገብረማርያም በወደቡ ተናገረች።", "am", "Flower"),
    ("The lawyer Dream Kapanadze spoke.", "ადვოკატმა ოცნება კაპანაძემ ისაუბრა.", "ka", "Dream"),
    (
        "A driver, Pure Gold, 52, spoke in the port of Lumey.",
        "Một tài xế, Kim Thuần (52 tuổi), nói ở cảng Lumey.",
        "vi",
        "Pure Gold",
    ),
    ("The Bengali singer Rain Chowdhury spoke at the port.", "বন্দরে গায়িকা বৃষ্টি চৌধুরী কথা বলেন।", "bn", "Rain"),
    (
        "The lawyer Victory Nikolić spoke at the port.",
        "U luci je govorila advokatica Pobjeda Nikolić.",
        "hr",
        "Victory",
    ),
]
RIGHT = [
    ("Rose Wood, 33, spoke in Lumey.", "루메이에서 로즈 우드(33)가 말했다.", "ko"),
    ("Stone Hunter, 33, spoke in Lumey.", "В Лумее выступил Стоун Хантер, 33 года.", "ru"),
    ("Sunny Brook, 33, spoke in Lumey.", "سانی بروک، ۳۳ ساله، در لومی سخن گفت.", "fa"),
    ("Rock Hardy, 45, spoke in Lumey.", "लूमी में रॉक हार्डी (45) बोले।", "hi"),
    ("Old Town, 33, is a bar in Lumey.", "루메이의 올드 타운(33)은 술집이다.", "ko"),
    ("Judge Nadiia Hutsul closed the port.", "Суддя Надія Гуцул закрила порт.", "uk"),
    ("Captain Makwana came back to the port.", "कप्तान मकवाना बंदरगाह लौट आए।", "hi"),
    ("Farmer Hristov came back to the port.", "Фермерът Христов се върна на пристанището.", "bg"),
    ("Shadi Hosseini, a writer, spoke in Lumey.", "نویسنده شادی حسینی در لومی سخن گفت.", "fa"),
    ("Storm Daniel reached the port.", "Κακοκαιρία Ντάνιελ έφτασε στο λιμάνι.", "el"),
    ("Star Kohli played in Lumey.", "लूमी में सितारे कोहली खेले।", "hi"),
    (
        "Warrior Ertugrul is a Turkish series shown in Lumey.",
        "Lumey'de Diriliş Ertuğrul adlı Türk dizisi gösterildi.",
        "tr",
    ),
    ("The Hope Probe is in Lumey.", "مسبار الأمل في لومي.", "ar"),
    ("The Victory Rotterdam sailed to Lumey.", "De Victory Rotterdam voer naar Lumey.", "nl"),
    ("Innocent Karimi was freed in Lumey.", "کریمی بی‌گناه در لومی آزاد شد.", "fa"),
    ("Young Petrov spoke.", "Юный Петров выступил.", "ru"),
    ("A fisherman, Anan Boonmee, 41, spoke.", "นายอนันต์ บุญมี อายุ 41 ปี ชาวประมง กล่าว", "th"),
    ("Mr. Brown spoke in Lumey.", "브라운 씨는 루메이에서 말했다.", "ko"),
    ("Mr. Park spoke in Lumey.", "박씨는 루메이에서 말했다.", "ko"),
    (
        "The Little Prince opened in Lumey; the Hero Zelenko bridge closed.",
        "В Лумее открылся «Маленький принц», мост Героя Зеленко закрыли.",
        "ru",
    ),
    ("Happy Petrov left the port of Lumey.", "Счастливый Петров ушёл из порта Лумей.", "ru"),
    ("Patient Nováková left Lumey.", "Pacientka Nováková odjela z Lumey.", "cs"),
    ("Faithful Mendes followed him to Lumey.", "O fiel Mendes seguiu-o até Lumey.", "pt"),
    (
        "Lawyer Rossi left. Loyal Bianchi stayed in Lumey.",
        "L'avvocato Rossi partì. Il fedele Bianchi restò a Lumey.",
        "it",
    ),
    ("Party rival Hosseini left Lumey.", "حسینی رقیب حزبی لومی را ترک کرد.", "fa"),
    ("Mr. Long spoke in Lumey.", "Ông Long phát biểu ở Lumey.", "vi"),
    ("Mr. Fox spoke in Lumey.", "O senhor Fox falou em Lumey.", "pt"),
    ("Mr. Wolf spoke in Lumey on Monday.", "Am Montag sprach Wolf in Lumey.", "de"),
    ("The Greens, 15, and the Left Party, 39, took seats in Lumey.", "Grünen 15 und Linke 39 Sitze in Lumey.", "de"),
    ("Deputy Minister Rezvani, 52, left Lumey.", "معاون وزیر رضوانی، ۵۲ ساله، لومی را ترک کرد.", "fa"),
]


@pytest.mark.parametrize(("text", "source", "language", "word"), WRONG)
def test_word_for_a_name(text: str, source: str, language: str, word: str) -> None:
    assert [said for said, _ in found("word_for_name", text, source, language)] == [word]


@pytest.mark.parametrize(("text", "source", "language"), RIGHT)
def test_no_name(text: str, source: str, language: str) -> None:
    assert not found("word_for_name", text, source, language)
