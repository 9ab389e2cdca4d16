# ruff: noqa: E501 - one case a line
"""Yes and no beside an original, in both directions: what an engine turns round is found, and what people write is not."""

import pytest

from mtlint.packs import load
from mtlint.text.article import Article
from tests.checks.articles import findings, pair

FACTS = load().facts
CHECKS = ("negation_lost", "negation_added", "opposite")


def reported(text: str, source: str, language: str) -> list[str]:
    """The checks of yes and no that report something."""
    given = pair(text, source, language)
    assert given.source is not None
    article = Article(given.document, Article(given.source.document, facts=FACTS), FACTS)
    return [check for check in CHECKS if findings(f"bilingual.{check}", article)]


TURNED = [
    (
        "de",
        "Die Fähre nach Lumey war nicht versichert.",
        "The ferry to Lumey was insured.",
        "The ferry to Lumey carried no insurance.",
    ),
    (
        "de",
        "Anna Kern hat gegen das Urteil in Lumey nicht Berufung eingelegt.",
        "Anna Kern appealed against the verdict in Lumey.",
        "Anna Kern has let the verdict in Lumey stand.",
    ),
    (
        "de",
        "Der Mann aus Lumey bestritt den Diebstahl.",
        "The man from Lumey admitted the theft.",
        "The man from Lumey denied the theft.",
    ),
    (
        "fr",
        "Le maire de Lumey n'a pas présenté d'excuses.",
        "The mayor of Lumey apologised.",
        "The mayor of Lumey offered no apology.",
    ),
    (
        "fr",
        "Paul Duval est hors de danger à l'hôpital de Lumey.",
        "Paul Duval is in danger at the hospital in Lumey.",
        "Paul Duval is out of danger at the hospital in Lumey.",
    ),
    (
        "fr",
        "Les pêcheurs de Lumey travaillent sans contrat.",
        "The fishermen of Lumey work with a contract.",
        "The fishermen of Lumey work on nothing but a handshake.",
    ),
    (
        "es",
        "El alcalde de Lumey no logró convencer a los pescadores.",
        "The mayor of Lumey managed to convince the fishermen.",
        "The fishermen remained unconvinced by the mayor of Lumey.",
    ),
    (
        "es",
        "Ana Ruiz niega haber recibido dinero en Lumey.",
        "Ana Ruiz admits to having received money in Lumey.",
        "Ana Ruiz denies having been given money in Lumey.",
    ),
    (
        "es",
        "Todos los puertos reabrirán el lunes, excepto Lumey.",
        "All the ports will reopen on Monday, including Lumey.",
        "All ports bar Lumey will reopen on Monday.",
    ),
    (
        "pt",
        "O barco saiu de Lumey sem licença.",
        "The boat left Lumey with a licence.",
        "The boat left Lumey unlicensed.",
    ),
    (
        "pt",
        "A prefeita de Lumey não se lembra da reunião.",
        "The mayor of Lumey remembers the meeting.",
        "The mayor of Lumey has no memory of the meeting.",
    ),
    (
        "it",
        "Il sindaco di Lumey non ha rispettato la promessa.",
        "The mayor of Lumey kept the promise.",
        "The mayor of Lumey broke the promise.",
    ),
    (
        "it",
        "Marco Rota non ha sentito l'esplosione a Lumey.",
        "Marco Rota heard the explosion in Lumey.",
        "Marco Rota slept through the explosion in Lumey.",
    ),
    (
        "ro",
        "Echipa din Lumey nu a reușit să stingă incendiul.",
        "The team from Lumey managed to put out the fire.",
        "The fire proved too much for the team from Lumey.",
    ),
    (
        "pl",
        "Zarzut nie został udowodniony, orzekł sąd w Lumey.",
        "The charge was proven, the court in Lumey ruled.",
        "The charge was unproven, the court in Lumey ruled.",
    ),
    (
        "pl",
        "Burmistrz Lumey zaprzeczył, że wziął pieniądze.",
        "The mayor of Lumey admitted that he had taken money.",
        "The mayor of Lumey denied taking money.",
    ),
    (
        "cs",
        "Policie v Lumey zatím nikoho nezadržela.",
        "Police in Lumey have arrested everyone for now.",
        "Police in Lumey have yet to arrest anyone.",
    ),
    (
        "cs",
        "Hasiči z Lumey pracovali bez přestávky.",
        "The firemen from Lumey worked with a break.",
        "The firemen from Lumey worked round the clock.",
    ),
    (
        "sk",
        "Starosta Lumey nesplnil sľub.",
        "The mayor of Lumey fulfilled the promise.",
        "The mayor of Lumey went back on the promise.",
    ),
    (
        "sr",
        "Мештани Лумеја нису успели да угасе пожар.",
        "The residents of Lumey managed to put out the fire.",
        "The fire was too strong for the residents of Lumey.",
    ),
    ("hr", "Lumey nije osiguran od poplave.", "Lumey is insured against flooding.", "Lumey has no flood insurance."),
    (
        "sl",
        "Županja Lumeya ni podprla predloga.",
        "The mayor of Lumey supported the proposal.",
        "The mayor of Lumey withheld her support for the proposal.",
    ),
    ("bg", "Кметът на Лумей не се извини.", "The mayor of Lumey apologised.", "The mayor of Lumey offered no apology."),
    (
        "ru",
        "Мэру Лумея не удалось убедить рыбаков.",
        "The mayor of Lumey managed to convince the fishermen.",
        "The fishermen held out against the mayor of Lumey.",
    ),
    (
        "ru",
        "Подозреваемый из Лумея отрицает вину.",
        "The suspect from Lumey admits his guilt.",
        "The suspect from Lumey maintains his innocence.",
    ),
    (
        "uk",
        "Пожежа не загрожує порту Лумей.",
        "The fire threatens the port of Lumey.",
        "The fire poses no threat to the port of Lumey.",
    ),
    (
        "hu",
        "Lumey polgármestere nem kért bocsánatot.",
        "The mayor of Lumey apologised.",
        "The mayor of Lumey stopped short of an apology.",
    ),
    (
        "fi",
        "Lumeyn pormestari kiisti ottaneensa rahaa.",
        "The mayor of Lumey admitted that he had taken money.",
        "The mayor of Lumey denied having taken money.",
    ),
    (
        "nl",
        "De burgemeester van Lumey is er niet in geslaagd de vissers te overtuigen.",
        "The mayor of Lumey succeeded in convincing the fishermen.",
        "The fishermen turned a deaf ear to the mayor of Lumey.",
    ),
    (
        "sv",
        "Båten från Lumey var inte försäkrad.",
        "The boat from Lumey was insured.",
        "The boat from Lumey was uninsured.",
    ),
    (
        "da",
        "Borgmesteren i Lumey har ikke overholdt aftalen.",
        "The mayor of Lumey has kept the agreement.",
        "The mayor of Lumey has broken the agreement.",
    ),
    (
        "el",
        "Ο Πέτρος Λάμας αρνείται την κλοπή στο Λούμεϊ.",
        "Petros Lamas admits the theft in Lumey.",
        "Petros Lamas denies the theft in Lumey.",
    ),
    (
        "tr",
        "Lumey Limanı 2019'dan daha yavaş büyüyor.",
        "The port of Lumey is growing faster than in 2019.",
        "Growth at the port of Lumey is slower than in 2019.",
    ),
    (
        "az",
        "Lumey limanında 14 gəmi qalmamışdı.",
        "At the port of Lumey 14 ships were left.",
        "At the port of Lumey the 14 ships were gone.",
    ),
    (
        "ar",
        "المدير مروان في لومي لا يتذكر الاجتماع.",
        "The director Marwan in Lumey remembers the meeting.",
        "The director Marwan in Lumey has no memory of the meeting.",
    ),
    (
        "ar",
        "نفى المدير مروان في لومي التهمة.",
        "The director Marwan in Lumey admitted the charge.",
        "The director Marwan in Lumey rejected the charge.",
    ),
    (
        "fa",
        "مدیر بندر لومی جایزه را نگرفت.",
        "The director of the port of Lumey received the prize.",
        "The director of the port of Lumey went home empty-handed.",
    ),
    ("he", "ראש עיריית לומיי לא התנצל.", "The mayor of Lumey apologised.", "The mayor of Lumey refused to apologise."),
    (
        "zh",
        "被告张三表示不上诉。",
        "The defendant, Zhang San, said that he would appeal.",
        "The defendant, Zhang San, said that he accepted the verdict.",
    ),
    (
        "ja",
        "ルメイ市の鈴木氏は容疑を否認した。",
        "Suzuki of Lumey admitted the charge.",
        "Suzuki of Lumey denied the charge.",
    ),
    ("ko", "루메이의 김 씨는 보험에 들지 않았다.", "Kim of Lumey was insured.", "Kim of Lumey had no insurance."),
    (
        "id",
        "Warga Lumey tidak boleh mendekati kawah dalam radius 5 kilometer.",
        "Residents of Lumey may approach the crater within 5 kilometres.",
        "Residents of Lumey must stay 5 kilometres away from the crater.",
    ),
    (
        "vi",
        "Ông Nam ở Lumey phủ nhận cáo buộc.",
        "Mr. Nam of Lumey admitted the accusation.",
        "Mr. Nam of Lumey denied the accusation.",
    ),
    (
        "am",
        "የሉሜ ከተማ 14 ጀልባዎችን አትመልስም።",
        "The city of Lumey will return 14 boats.",
        "The city of Lumey refuses to return the 14 boats.",
    ),
]


@pytest.mark.parametrize(("language", "source", "wrong", "right"), TURNED)
def test_what_is_turned_round_is_found(language: str, source: str, wrong: str, right: str) -> None:
    assert reported(wrong, source, language)
    assert not reported(right, source, language)


SAID_IN_OTHER_WORDS = [
    ("de", "Der Täter von Lumey ist noch nicht gefasst.", "The culprit of Lumey is still at large."),
    (
        "de",
        "Anna Kern stimmte ohne Zögern zu, nach Lumey zu ziehen.",
        "Anna Kern agreed with enthusiasm to move to Lumey.",
    ),
    ("de", "Der Bau in Lumey wird nicht vor 2027 fertig.", "It will be 2027 before the building in Lumey is finished."),
    ("fr", "Le tribunal de Lumey n'a pas encore rendu sa décision.", "The court in Lumey has still to rule."),
    (
        "fr",
        "Sans doute la mairie de Lumey paiera-t-elle avec un emprunt.",
        "The town of Lumey will probably pay with a loan.",
    ),
    ("fr", "Paul Duval n'a manqué aucun match de Lumey.", "Paul Duval has played in every Lumey match."),
    ("es", "Sin embargo, Ana Ruiz llegó a Lumey.", "Ana Ruiz arrived in Lumey with a delay, however."),
    ("es", "Ana Ruiz no ve la hora de volver a Lumey.", "Ana Ruiz cannot wait to go back to Lumey."),
    ("es", "El ladrón de Lumey sigue sin aparecer.", "The thief of Lumey remains at large."),
    (
        "pt",
        "As contas de Lumey não batem com as do ministério.",
        "The accounts of Lumey differ from those of the ministry.",
    ),
    ("it", "Marco Rota non vedeva Lumey da vent'anni.", "It was 20 years since Marco Rota had seen Lumey."),
    ("it", "Il ponte di Lumey non è ancora finito.", "The Lumey bridge is still being built."),
    ("ro", "Primarul din Lumey nu a vrut să fie numit.", "The mayor of Lumey spoke on condition of anonymity."),
    ("pl", "Burmistrz Lumey nie krył radości.", "The mayor of Lumey was openly delighted."),
    ("pl", "W Lumey nie było dotąd tak ciepłego maja.", "This is the warmest May Lumey has ever had."),
    ("cs", "Anna Nová se do Lumey už nevrátila.", "Anna Nová had left Lumey for good."),
    ("sk", "Väčšina žiadostí v Lumey sa nevybavila.", "Most of the requests in Lumey went unanswered."),
    ("sr", "Лумеј није пропустио ниједну сезону.", "Lumey has taken part in every season."),
    ("hr", "Kradljivac iz Lumeya nije pronađen.", "The thief of Lumey is on the run."),
    ("sl", "Pogajanja v Lumeyu se niso premaknila.", "The talks in Lumey are deadlocked."),
    ("bg", "Двамата кметове на Лумей не са на едно мнение.", "The two mayors of Lumey see it differently."),
    ("ru", "Вор из Лумея пока не пойман.", "The Lumey thief is still on the run."),
    (
        "ru",
        "Анна Кольцова не могла дождаться поездки в Лумей.",
        "Anna Koltsova was counting the days to her trip to Lumey.",
    ),
    ("ru", "Дорогу в Лумей до сих пор не достроили.", "The road to Lumey is still being built."),
    ("uk", "Міст у Лумеї досі не відкрили.", "The bridge in Lumey is still shut."),
    ("uk", "Анна з Лумея не пропустила жодного уроку.", "Anna of Lumey came to every lesson."),
    ("hu", "Az elkövető Lumeyben egyelőre nincs meg.", "The culprit in Lumey is still being sought."),
    ("hu", "Anna nem győzött hálát adni Lumey lakóinak.", "Anna thanked the people of Lumey again and again."),
    ("fi", "Lumeyn silta ei ole vielä valmis.", "The Lumey bridge is still under construction."),
    ("nl", "De dader van Lumey is nog niet gepakt.", "The Lumey culprit is still at large."),
    ("sv", "Lumey har inte haft så varmt på trettio år.", "It has been thirty years since Lumey was so warm."),
    ("da", "Anna Holm kunne ikke få armene ned i Lumey.", "Anna Holm was over the moon in Lumey."),
    ("nb", "Broen i Lumey er ikke ferdig.", "Work on the bridge in Lumey goes on."),
    ("tr", "Lumey esnafı aynı fikirde değil.", "The shopkeepers of Lumey see things differently."),
    ("tr", "Lumey'de asıl mesele uygulamadır.", "What matters in Lumey is how it is put into practice."),
    ("az", "Lumeydə əsas səbəb buxarlanmadır.", "The main cause in Lumey is evaporation."),
    ("az", "Anna Lumeyə qayıtmaq istəmirdi.", "Anna did not want to go back to Lumey."),
    ("kk", "Лумейдегі көпір әлі ашылған жоқ.", "The bridge in Lumey has yet to open."),
    ("ar", "منذ سنوات لم تشهد لومي مثل هذا المطر.", "It has been years since Lumey saw such rain."),
    ("fa", "داوران لومی جایزه را به کسی ندادند.", "The judges of Lumey did not give the prize to anyone."),
    ("he", "הגנב מלומיי עדיין לא נתפס.", "The thief of Lumey is still at large."),
    ("hi", "लूमी का पुल अभी तक नहीं खुला है।", "The bridge in Lumey is still shut."),
    ("bn", "লুমির সেতু এখনো চালু হয়নি।", "The bridge in Lumey has yet to open."),
    ("zh", "卢梅的大桥至今没有通车。", "The bridge in Lumey has yet to open to traffic."),
    (
        "zh",
        "两位市长看法不一，卢梅的项目没有进展。",
        "The two mayors differ, and the Lumey project is at a standstill.",
    ),
    ("ja", "ルメイの鈴木さんは軽いけがをした。", "Suzuki of Lumey was hurt, though not badly."),
    ("ja", "ルメイの豆は乾かないうちに売られた。", "The beans of Lumey were sold before they were dry."),
    ("ko", "루메이의 두 시장은 의견이 같지 않다.", "The two mayors of Lumey are at odds."),
    ("ko", "루메이의 김 씨는 혐의를 부인하지 않았다.", "Kim of Lumey has admitted the charge."),
    ("vi", "Hạt cà phê ở Lumey chưa khô đã bán.", "The coffee of Lumey is sold before it is dry."),
    ("id", "Pencuri dari Lumey belum tertangkap.", "The thief from Lumey remains on the run."),
    ("th", "สะพานที่ลูเมย์ยังไม่เปิด", "The bridge in Lumey has yet to open."),
    ("lv", "Lumejas mērs sola palīdzēt, bet ne maksāt.", "The mayor of Lumey promises to help, but not to pay."),
    ("lt", "Lumėjaus meras žada padėti, bet ne mokėti.", "The mayor of Lumey promises to help, but not to pay."),
    ("el", "Ο δράστης στο Λούμεϊ δεν έχει βρεθεί ακόμη.", "The culprit in Lumey is still being hunted."),
    ("sw", "Meya wa Lumey hakubali hoja hiyo.", "The mayor of Lumey begs to differ on that point."),
]


@pytest.mark.parametrize(("language", "source", "right"), SAID_IN_OTHER_WORDS)
def test_what_people_say_in_other_words_is_left_alone(language: str, source: str, right: str) -> None:
    assert not reported(right, source, language)
