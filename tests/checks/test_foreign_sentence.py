import subprocess
import sys

import pytest

from .articles import findings, found

SENTENCES = {
    "Czech": "Starosta řekl, že silnice zůstane zavřená, protože most je poškozený.",
    "Danish": "Borgmesteren siger, at broen ikke kan bruges, og at vejen er lukket efter stormen.",
    "Dutch": "De burgemeester zegt dat het niet duidelijk is waarom de brug werd gesloten.",
    "Finnish": "Pormestari sanoi, että silta on suljettu, mutta myös tie oli poikki.",
    "French": "La maire a déclaré que le pont est fermé depuis lundi pour des travaux.",
    "German": "Der Bürgermeister sagte, dass die Brücke nicht mehr sicher ist und gesperrt wird.",
    "Hungarian": "A polgármester szerint a híd nem biztonságos, és csak később nyitják meg.",
    "Icelandic": "Bæjarstjórinn segir að brúin sé ekki örugg og að það verði gert við hana.",
    "Indonesian": "Wali kota mengatakan bahwa jembatan itu tidak aman dan akan ditutup oleh polisi.",
    "Italian": "Il sindaco ha detto che il ponte non è sicuro e sono stati chiusi gli accessi.",
    "Norwegian": "Ordføreren sier at broen ikke er trygg, og at veien ble stengt etter stormen.",
    "Polish": "Burmistrz powiedział, że most nie jest bezpieczny i został już zamknięty przez policję.",
    "Portuguese": "O prefeito disse que a ponte não é segura e também foi fechada pela polícia.",
    "Romanian": "Primarul a spus că podul nu este sigur și a fost închis după furtună.",
    "Slovak": "Starosta povedal, že most nie je bezpečný, pretože sú poškodené piliere.",
    "Spanish": "El alcalde dijo que el puente no es seguro y también fue cerrado por la policía.",
    "Swedish": "Borgmästaren säger att bron inte är säker och att vägen stängdes efter stormen.",
    "Turkish": "Belediye başkanı köprünün güvenli olmadığını ve bu yüzden trafiğe kapatıldığını söyledi.",
    "Vietnamese": "Thị trưởng nói rằng cây cầu không an toàn và đã được đóng lại từ hôm qua.",
}


@pytest.mark.parametrize("language", SENTENCES)
def test_a_sentence_left_untranslated(language: str) -> None:
    text = f"The bridge was closed on Monday. {SENTENCES[language]} Police were called."
    (finding,) = findings("residue.foreign_sentence", text, message="{language}: {match}")
    assert finding.message == f"{language}: {SENTENCES[language]}"


@pytest.mark.parametrize(
    "text",
    [
        "The tour goes to Los Angeles, Las Vegas, San Diego, El Paso, Santa Fe, La Jolla and Des Moines.",
        "Winners: Jan van der Berg, Ole Gunnar Olsen, Maria da Silva dos Santos, Giulia di Marco, Karl von Berg.",
        "Photo: Agence Presse de Lumey / Stefan de Vries / Bundesamt Harle",
        "“El pueblo unido jamás será vencido porque no hay otro camino,” they sang.",
        "She sang “Non, je ne regrette pas les jours avec toi” at the gala.",
        "Le Monde, Die Zeit, El País, La Repubblica, De Telegraaf, Le Figaro, Der Standard.",
        "Score: Sparta Lumey 3, Dynamo Harle 0; scorers Nie, Som, Och, Kan, Pod, Tak, Bir.",
    ],
)
def test_names_and_quotations_are_no_sentences(text: str) -> None:
    assert found("residue.foreign_sentence", text) == []


def test_languages_are_an_option() -> None:
    text = f"Rain fell. {SENTENCES['German']} {SENTENCES['Turkish']}"
    assert len(found("residue.foreign_sentence", text)) == 2
    assert found("residue.foreign_sentence", text, languages=("tr", "de")) == [
        SENTENCES["German"],
        SENTENCES["Turkish"],
    ]
    assert found("residue.foreign_sentence", text, languages=("tr",)) == [SENTENCES["Turkish"]]
    assert found("residue.foreign_sentence", text, min_words=40) == []


def test_lingua_stays_on_the_shelf_for_english() -> None:
    program = (
        "import sys; from tests.checks.articles import found; "
        "found('residue.foreign_sentence', 'The mayor of Lumey spoke. ' * 50); sys.exit('lingua' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
