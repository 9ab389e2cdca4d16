"""Acronyms beside names, organisations under two names, titles in two wordings."""

import pytest

from mtlint.model.finding import Finding
from mtlint.text.acronyms import introduced, may_stand_for

from .articles import article, findings, found, translated

ACRONYM = "organisations.acronym_mismatch"
DRIFT = "organisations.name_drift"
MEDIUM = "organisations.garbled_medium"
TITLE = "consistency.quoted_title"


@pytest.mark.parametrize(
    ("acronym", "name", "may"),
    [
        ("CIS", "Commonwealth of Independent States", True),
        ("USAID", "US Agency for International Development", True),
        ("BENELUX", "Belgium Netherlands Luxembourg", True),
        ("CSO", "Commonwealth of Independent States", False),
        ("WTO", "World Health Organization", False),
        ("", "Anything", True),
    ],
)
def test_what_an_acronym_may_stand_for(acronym: str, name: str, may: bool) -> None:
    assert may_stand_for(acronym, name.split()) is may


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ministers of the World Bank (WB) met.", [("World Bank", "WB", False)]),
        ("On Friday the Bank of the South (BOS) failed.", [("Bank of the South", "BOS", False)]),
        ("the Economic, Social and Cultural Fund (ESCF)", [("Social and Cultural Fund", "ESCF", True)]),
        ("ESCF (the Economic and Cultural Fund) and he (HE)", [("Economic and Cultural Fund", "ESCF", False)]),
        ("Nobody said (WB) so.", []),
    ],
)
def test_names_with_their_acronyms(text: str, wanted: list[tuple[str, str, bool]]) -> None:
    given = article(text)
    named = [(text[slice(*each.name)], each.letters, each.is_cut) for each in introduced(text, given.blocks)]
    assert named == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The Commonwealth of Independent States (CSO) met.", [("CSO", ("CIS",))]),
        ("The Commonwealth of Independent States (CIS) met.", []),
        ("The African Union (AUC) and the European Union (AP) met.", []),
        ("The World Health Organisation (OMS) met.", [("OMS", ("WHO",))]),
        ("The North Atlantic Treaty Organisation (OTAN) met.", []),
        ("An International Money Fond (IMF) loan.", []),
        ("Brazil sent observers to the Supreme Electoral Tribunal (TSE) of Guatemala.", []),
        ("Turkey's National Intelligence Organization (MIT) and MIT differ.", []),
        ("A Monetary Bank (IMF) loan.", [("Monetary Bank", ("International Monetary Fund",))]),
        ("Josep Borrell of the European Parliament (EPP) met the Polish People's Party (PSL).", []),
    ],
)
def test_acronyms_beside_known_names(text: str, wanted: list[tuple[str, tuple[str, ...]]]) -> None:
    assert [(text[slice(*each.span)], each.suggestions) for each in findings(ACRONYM, text)] == wanted


def test_an_acronym_that_is_no_initials_tells_whose_the_rebuilt_name_is() -> None:
    assert found(ACRONYM, "The Southern Common Market Organization (MERCOSUR) met.") == [
        "Southern Common Market Organization"
    ]
    assert found(ACRONYM, "The Southern Common Market (MERCOSUR) and the Fishing Market (MERCOSUR) met.") == []


def test_an_acronym_may_be_accepted() -> None:
    assert found(ACRONYM, "The Commonwealth of Independent States (CSO) met.", accept=("CSO",)) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Officials of the Delta Water Fund left. The Delta Water Foundation stayed.", ["Delta Water Foundation"]),
        ("The Delta Water Fund left, and the Delta Water Council stayed.", []),
        ("The Delta Water Fund, the Delta Water Fund, the Delta Water Foundation, the Delta Water Foundation", []),
        ("The Water Fund left. The Water Foundation stayed.", []),
        ("The Upper Delta Bank (UDB), then the Upper Delta Fund (UDB)", ["Upper Delta Fund"]),
        ("The Upper Delta Bank (UDB), then Kenya's Upper Delta Bank (UDB)", []),
    ],
)
def test_organisations_under_two_names(text: str, wanted: list[str]) -> None:
    assert found(DRIFT, text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("He wrote “Green River Song” and “Song of the Green River.”", ["Song of the Green River"]),
        ("He wrote “Green River Song” and “The Green River Songs”.", []),
        ("He wrote “Green River 2” and “River Green 3”.", []),
        ("He said “green river” and “river green”.", []),
        ("“Green River Song is", []),
    ],
)
def test_titles_in_two_wordings(text: str, wanted: list[str]) -> None:
    assert found(TITLE, text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("In Japan, Gyodo News said so.", [("Gyodo News", "Kyodo News")]),
        ("Gyodo News said so.", []),
        ("The Kiodo news agency said so.", [("Kiodo", "Kyodo News")]),
        ("Foreign media, such as the Interfaks news agency, left.", [("Interfaks", "Interfax")]),
        ("Kyodo News, the Interfax news agency and the Jiji Press Agency left.", []),
        ("Japan's Central News Agency and the Taiwan Central News Agency said so.", []),
        ("In China, the Wenhui Daily, Nanfang Daily and Renmin Daily said so.", []),
        ("The Marino News Agency and the Tesler News Agency are two.", []),
    ],
)
def test_media_as_other_scripts_give_them_back(text: str, wanted: list[tuple[str, str]]) -> None:
    found_there = [(text[slice(*each.span)], each.suggestions[0]) for each in findings(MEDIUM, text)]
    assert found_there == wanted


def _anchor(finding: Finding) -> str:
    return finding.related[0].message


def test_the_right_name_is_shown() -> None:
    (one,) = findings(DRIFT, "The Delta Water Fund left. The Delta Water Foundation stayed.")
    assert _anchor(one) == "“Delta Water Fund” here"


def test_long_runs_of_capitals_are_quick() -> None:
    text = "The Fund and Foundation of Commission " * 4000 + "(ABC) " * 4000
    for check in (ACRONYM, DRIFT, MEDIUM, TITLE):
        found(check, text)


NATIVE = "organisations.native_name"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Seoul: the Gukgwasu examined the van.", ["Gukgwasu"]),
        ("In Busan the Guk-gwa-su, and then the Gukgwasoo, examined the van.", ["Guk-gwa-su", "Gukgwasoo"]),
        ("South Korea's Minju Nochong called a strike.", ["Minju Nochong"]),
        ("Fires burn near Odesa, Ukraine, the GSChS says.", ["GSChS"]),
        ("China's Shangjiaosuo was closed.", ["Shangjiaosuo"]),
        ("The Shangjiaosuo was closed.", []),
        ("China's stock exchange (Shangjiaosuo) was closed.", []),
        ("Ukraine's DSNS and SBU, Russia's FSB: these are English too.", []),
        ("The Gukgwasu is not explained where no country is named.", []),
        ("South Korea's Mr Kim Guk and Gwasu Lee did not meet in Seoul.", []),
        ("Russia bought a Mchs.", []),
    ],
)
def test_names_left_in_their_own_language(text: str, wanted: list[str]) -> None:
    assert found(NATIVE, text) == wanted


def test_a_body_is_at_home_in_its_language() -> None:
    assert found(NATIVE, translated("The Gukgwasu examined the van.", "ko")) == ["Gukgwasu"]


def test_many_capitals_take_no_longer_than_few() -> None:
    assert findings(NATIVE, "South Korea. " + "Aa-Bb Cc-Dd-Ee Ff " * 20_000) == []


@pytest.mark.parametrize(
    ("language", "text", "acronyms"),
    [
        ("sl", "The DVK met. Slovenia’s ARSO and the local PGD warned. DVK again.", ["DVK", "ARSO", "PGD"]),
        ("cs", "“HZS came,” she said. ČHMÚ and CHMU agree.", ["HZS", "ČHMÚ", "CHMU"]),
        ("nb", "The NVE warned of slides.", ["NVE"]),
        ("sl", "The election commission DVK met, then the DVK went home. ARSO (the weather service) said so.", []),
        ("sl", "The weather service, ARSO, met. The Environment Agency said so; DVK: no.", []),
        ("sl", "The DVK-led team of DVK Koper, www.DVK.si and @DVK.", []),
        ("sl", "The road to Koper is shut, DVK said in Koper. The head of the Koper PGD left.", ["DVK", "PGD"]),
        ("en", "The DVK met.", []),
    ],
)
def test_acronyms_of_the_source(language: str, text: str, acronyms: list[str]) -> None:
    assert found("organisations.acronym_of_the_source", translated(text, language)) == acronyms
