"""Garbled names of people. The rule files have more examples."""

import pytest

from mtlint.text.article import Article
from mtlint.text.gazetteer import gazetteer

from .articles import article, facts, findings, found, translated

NEAR = "people.misspelt_person"
READ = "people.foreign_reading"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("German Chancellor Olaf Sholtsu spoke in Berlin.", ["Sholtsu"]),
        ("U.S. President Joe Baiden flew home.", ["Baiden"]),
        ("Kazakhstan's President Togayev spoke. Togaev's aide left.", ["Togayev", "Togaev"]),
        ("U.S. President Joe Biden flew home.", []),
        ("Joe Baiden sells boats in Ohio.", []),
        ("Chairman Okamoto opened the fair.", []),
        ("NATO met in Oslo. Secretary General Stoltenverg spoke.", ["Stoltenverg"]),
        ("In Germany a section of the Carola Bridge fell.", []),
        ("In India nobody had read C P Snow.", []),
        ("John Donne was widely read in the United States.", []),
        ("German President Horst Koehler left Seoul. They knew little about United States Forces Korea was there.", []),
        ("The Kazakh president met the cyclist Aidar Tokarev. Tokarev won.", []),
    ],
)
def test_near_names(text: str, wanted: list[str]) -> None:
    assert found(NEAR, text) == wanted


def test_in_a_translation_a_whole_name_that_sounds_alike_is_enough() -> None:
    text = "The mayor of Brussels met Zhosep Borrel of the European Union."
    assert (found(NEAR, translated(text, "ru")), found(NEAR, text)) == (["Zhosep Borrel"], [])


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Vietnamese Prime Minister Van Minh left Hue.", ["Van Minh"]),
        ("Vietnamese Prime Minister Vo Van Kiet left Hue. A tailor, Van Minh, stayed.", []),
        ("In South Korea, Prime Minister Kim Jong-pil left Busan.", []),
    ],
)
def test_a_syllable_of_the_name_of_a_prime_minister(text: str, wanted: list[str]) -> None:
    assert found(NEAR, text) == wanted


def test_in_a_translation_a_leader_may_stand_alone() -> None:
    text = "In Berlin nobody answered. Stainmeier had gone, and Makron of France spoke to Hinda in Gandia."
    assert (found(NEAR, translated(text, "ru")), found(NEAR, text)) == (["Stainmeier", "Makron"], [])


def test_a_family_name_of_several_words_is_no_translation_of_its_bearer() -> None:
    names = [(person.name, family) for person in facts().people.values() for family in person.family if " " in family]
    assert ("Marine Le Pen", "Le Pen") in names
    for name, family in names:
        text = translated(f"{name} spoke on Monday. The press asked why {family} had come.", "fr")
        assert [each for each in findings(NEAR, text, message="{reason}") if "translated" in each.message] == []


def test_a_spelling_may_be_accepted() -> None:
    text = "Kazakhstan's President Togayev spoke."
    assert found(NEAR, text, accept=("Togayev",)) == []


def test_a_fix_is_safe_only_if_everything_agrees() -> None:
    text = "Kazakhstan's President Kassym-Jomart Togayev spoke in Almaty. Togayev left."
    assert [(each.suggestions, each.safe) for each in findings(NEAR, text)] == [
        (("Tokayev",), True),
        (("Tokayev",), False),
    ]


def test_a_reading_needs_the_country() -> None:
    assert found(READ, "Vietnam's coast was hit, and Prime Minister Fan Mingzheng left.") == ["Fan Mingzheng"]
    assert found(READ, "Prime Minister Fan Mingzheng left.") == []


def test_the_message_says_who_and_why() -> None:
    (one,) = findings(NEAR, article("Kazakhstan's President Togayev spoke."), "{who}: {reason}, {fix}")
    assert one.message == "Kassym-Jomart Tokayev (president, Kazakhstan): the title and the country agree, Tokayev"


@pytest.mark.parametrize(("family", "given"), [("Ohtani", "Shohei"), ("Otani", "Shohei"), ("Kishida", "Fumio")])
def test_spellings_of_either_order_are_parted_at_the_family_name(family: str, given: str) -> None:
    names = gazetteer(facts())
    assert names.by_family(family)
    assert names.by_given(given)
    assert not names.by_family(given)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ukraine's President Volodymyr Jelenski spoke in Kyiv.", "Zelensky"),
        ("Volodymyr Zelenskyy left. In Ukraine, President Jelenski spoke.", "Zelenskyy"),
    ],
)
def test_the_usual_form_is_suggested_or_that_of_the_article(text: str, wanted: str) -> None:
    assert [finding.suggestions for finding in findings(NEAR, text)] == [(wanted,)]


@pytest.mark.parametrize(
    ("source", "wanted"), [(None, "another language"), ("fa", "Persian"), ("ko", "another language")]
)
def test_a_language_is_named_only_where_it_can_be_the_article_s(source: str | None, wanted: str) -> None:
    given = article("Iran's foreign minister met China's foreign minister, Chin Gang, in Beijing.")
    given = Article(given.document.replace(source_language=source), facts=facts())
    assert [finding.message for finding in findings(READ, given, "{language}")] == [wanted]


def test_pinyin_tells_its_language() -> None:
    text = "Vietnam's Prime Minister Fan Mingzheng visited a port."
    assert [finding.message for finding in findings(READ, text, "{language}")] == ["Chinese"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Sudan: Abdel Fattah al-Burhan spoke. Hamidti spoke too. Mohamed Hamdan Dagalo left.", "Hemedti"),
        ("Sudan: Abdel Fattah al-Burhan spoke. Al-Barhan left.", "Al-Burhan"),
    ],
)
def test_another_name_of_the_person_stays_and_a_sentence_begins_with_a_capital(text: str, wanted: str) -> None:
    assert [finding.suggestions for finding in findings(NEAR, text)] == [(wanted,)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Zambia's Deputy left. Angola's João Lourenço met Malawi's Lazaros Chakwera.", ["Lazaros Chakwera"]),
        ("President Felippe Nyusi of Mozambique spoke in Beira.", ["Felippe Nyusi"]),
        ("In Accra, Ghana, Nana Akuffo-Addo met Jon Mahama.", ["Akuffo-Addo"]),
        ("In Jakarta, Indonesia, Prabowo Subyanto opened a port.", ["Prabowo Subyanto"]),
        ("Lukas Chakwera sells boats in Malawi.", []),
        ("Rohan Chakwera and Janet Chakwera came from Malawi.", []),
        ("In Jakarta, Indonesia, Joko Suprianto won the badminton final.", []),
        ("President Mohamad Morsi of Egypt spoke.", []),
    ],
)
def test_half_of_a_name_is_right(text: str, wanted: list[str]) -> None:
    assert found(NEAR, text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Hungary's deputy, Gergely Christmas, spoke in Budapest.", []),
        ("In Budapest, Hungary, the mayor, Gergely Christmas, spoke.", ["Gergely Christmas"]),
        ("In Ottawa, Canada, the mayor, Olivia Hill, spoke.", []),
        ("In Berlin, Germany, the mayor, Bodo Wolf, spoke.", []),
        ("In Berlin, Germany, the governor, Bodo Meadow, spoke.", ["Bodo Meadow"]),
        ("In Hanoi, Vietnam, Vo Van Reward and Nguyen Phu Heavy met.", ["Nguyen Phu Heavy"]),
        ("In Senegal, President Macky Room met Leroy Rose.", ["Macky Room"]),
        ("In Oslo, President Macky Room met Leroy Rose.", []),
        ("In Italy, John Quail and David Stone wrote a book, and Karin Wood read it in Austria.", []),
        ("In Hungary, Summer Rain is a cow.", []),
        ("Jorge Bridges has no namesake in Chile.", []),
        ("Spain's culture minister, Miquel Churches, spoke, and Miquel Iceta listened.", []),
        ("In Spain, Pablo Churches left Podemos. The Churches years were over.", ["Pablo Churches", "Churches"]),
        ("Ricardo Lakes left.", []),
        ("In Chile, Ricardo Lakes spoke.", ["Ricardo Lakes"]),
        (
            "In France, Sebastien The Horn keeps the armies, and Jean-Yves The Drian is gone.",
            ["Sebastien The Horn", "Jean-Yves The Drian"],
        ),
        ("In Austria, Alexander from the Bellen spoke.", ["Alexander from the Bellen"]),
        ("In Germany, Chancellor Olaf Schultz spoke, and Howard Schultz sold coffee.", ["Schultz"]),
        ("Here sat a member of the Presidency of Bosnia and Herzegovina Zeljko Komsich.", ["Komsich"]),
    ],
)
def test_half_of_a_name_is_translated(text: str, wanted: list[str]) -> None:
    assert found(NEAR, text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("In Rome, Italy, Matthew Salvini spoke.", ["Matthew Salvini"]),
        ("In Malaysia, Prime Minister Anwar Abraham opened a dam.", ["Anwar Abraham"]),
        ("The Turkish president, Rejep Tayyip Erdogan, left.", ["Rejep Tayyip Erdogan"]),
        ("Brazil's president, Luiz Inasio Lula da Silva, left.", ["Luiz Inasio Lula da Silva"]),
        ("Angela Merkelová met Hillary Clintonova.", ["Angela Merkelová", "Hillary Clintonova"]),
        ("The guest was Giorgia Melonová.", ["Giorgia Melonová"]),
        ("Zuzana Čaputová met Petra Kvitova.", []),
        ("Ali Bongo Odimba fled from Gabon.", ["Ali Bongo Odimba"]),
        ("In Oslo, Matthew Salvini played chess.", []),
        ("In Rome, Italy, Martha Salvini played chess.", []),
        ("In Scotland, the British minister Andrew Bowie spoke.", []),
    ],
)
def test_all_but_one_word_is_right(text: str, wanted: list[str]) -> None:
    assert found(NEAR, text) == wanted


def test_one_person_in_two_accepted_spellings() -> None:
    text = "President Sadyr Japarov of Kyrgyzstan spoke. Japarov's aide stayed. In Bishkek, Zhaparov was cheered."
    assert found("people.name_drift", text) == ["Zhaparov"]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("lt", "The guest, Vladimiras Putinas, left.", ["Vladimiras Putinas"]),
        ("fi", "Emmanuel Macronin spoke. Then Macronilla was asked.", ["Emmanuel Macronin"]),
        ("cs", "Angela Merkel left. Merkelovou was not asked.", ["Merkelovou"]),
        ("lv", "Joe Biden left with the Bidens.", []),
        ("lt", "Vladimiras Butkus and Jonas Putinas left.", []),
        ("ru", "The guest, Vladimiras Putinas, left.", []),
        ("sl", "The dean, Gregor Kotnarja, spoke.", ["Gregor Kotnarja"]),
        ("et", "The lawyer, Toomas Luuse, spoke. “No,” Luusk said.", ["Toomas Luuse"]),
        ("lt", "Petras Mažulis sang. “No,” said Mažulio.", ["Mažulio"]),
        ("tr", "The cook, Recep Durgan, spoke. Durganin left with Ali Taşkının.", ["Durganin", "Ali Taşkının"]),
        ("el", "The mayor, Giorgou Pantazi, spoke.", ["Giorgou Pantazi"]),
        ("ru", "Olga Fomina met Ivan Fomin. Fomina sang for Sergeya Belova.", ["Sergeya Belova"]),
        ("cs", "Jana Hudáková met Petr Hudák. Hudáková left Petra Müller.", []),
        ("cs", "Petr Pavel and the children came. Pavla sang.", []),
        ("pl", "Adam Wilk bakes beside the Piekarnia u Wilka. Cakes of Wilka are not sold.", ["Wilka"]),
        (
            "ru",
            "Dmitry Medvedev spoke. Medvedeva, a cook, did not. The guest, Donalda Trumpa, left.",
            ["Donalda Trumpa"],
        ),
        ("tr", "Joe Bidenin came. Then Bideni left.", ["Joe Bidenin", "Bideni"]),
        ("de", "The cook, Recep Durgan, spoke. Durganin left.", []),
    ],
)
def test_endings_of_other_languages(language: str, text: str, wanted: list[str]) -> None:
    assert found("people.inflected_name", translated(text, language)) == wanted
