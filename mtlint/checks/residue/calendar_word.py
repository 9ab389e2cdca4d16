"""Months and weekdays that kept the name of the source: “since Jänner”, “on 5 Temmuz”."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.word_set import word_set

_WHEN = lazy_re.compile(
    r"\b(?:[Oo]n|[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Ll]ate|[Ee]arly|[Ll]ast|[Nn]ext|[Tt]his|[Ee]very|\d{1,2}\.?)"
    r" (?P<word>[^\W\d_]{3,})(?![\w’'-]| [A-Z][a-z])"
)
_WORDS = {
    "de": "jänner januar feber februar märz oktober dezember montag dienstag mittwoch donnerstag freitag "
    "samstag sonnabend sonntag",
    "nl": "januari februari maart augustus oktober maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ",
    "da sv nb nn no": "januar januari februar februari marts juni juli augusti oktober desember mandag måndag tirsdag "
    "tisdag onsdag torsdag fredag lørdag lördag søndag söndag",
    "is": "janúar febrúar apríl júní júlí ágúst október nóvember desember mánudag þriðjudag miðvikudag "
    "fimmtudag föstudag laugardag sunnudag",
    "fi": "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu "
    "joulukuu tammikuussa helmikuussa maaliskuussa huhtikuussa toukokuussa kesäkuussa heinäkuussa "
    "elokuussa syyskuussa lokakuussa marraskuussa joulukuussa maanantai tiistai keskiviikko torstai "
    "perjantai lauantai sunnuntai",
    "et": "jaanuar veebruar märts aprill juuni juuli oktoober detsember esmaspäev teisipäev kolmapäev neljapäev "
    "laupäev pühapäev",
    "fr": "janvier février juillet septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi",
    "es": "enero febrero junio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves "
    "viernes sábado",
    "it": "gennaio febbraio aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì "
    "martedì mercoledì giovedì venerdì sabato domenica",
    "pt": "janeiro fevereiro março junho julho agosto setembro outubro novembro dezembro sábado",
    "ro": "ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie marți "
    "miercuri sâmbătă duminică",
    "pl": "stycznia lutego marca kwietnia czerwca lipca sierpnia września października grudnia styczeń marzec "
    "kwiecień czerwiec lipiec sierpień wrzesień październik grudzień poniedziałek wtorek środę środa "
    "czwartek piątek sobotę sobota niedzielę niedziela",
    "cs sk": "ledna února března dubna května června července srpna září října listopadu prosince únor březen "
    "duben květen červen červenec srpen říjen prosinec pondělí úterý středu středa čtvrtek pátek sobotu "
    "neděli neděle január február marec apríl máj jún júl október pondelok utorok stredu štvrtok piatok "
    "sobota nedeľa",
    "hr bs sr sl mk": "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna studenoga prosinca "
    "siječanj "
    "veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan studeni prosinac januara februara aprila "
    "juna jula avgusta septembra oktobra novembra decembra januarja februarja ponedeljak ponedjeljak "
    "utorak sredu srijedu četvrtak petak subota subotu nedelju nedjelju torek četrtek petek soboto "
    "nedeljo",
    "ru uk be bg": "yanvar yanvarya fevral fevralya aprelya iyun iyunya iyul iyulya avgusta sentyabr sentyabrya "
    "oktyabr "
    "oktyabrya noyabr noyabrya dekabr dekabrya sichnia sichen liutoho bereznia kvitnia travnia chervnia "
    "lypnia serpnia veresnia zhovtnia lystopada hrudnia",
    "lt lv": "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio "
    "pirmadienį antradienį trečiadienį ketvirtadienį penktadienį šeštadienį sekmadienį janvārī "
    "februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī janvāris "
    "jūnijs jūlijs oktobris decembris",
    "hu": "január február március április május június július augusztus szeptember október hétfő hétfőn kedden "
    "szerdán csütörtök csütörtökön pénteken szombaton vasárnap",
    "tr az": "şubat mayıs haziran temmuz ağustos aralık pazartesi çarşamba perşembe cumartesi yanvar fevral aprel "
    "iyun iyul avqust sentyabr oktyabr noyabr dekabr",
    "sq": "janar shkurt prill qershor korrik gusht shtator nëntor dhjetor",
    "el": "ianouariou fevrouariou martiou apriliou maiou iouniou iouliou avgoustou septemvriou oktovriou "
    "noemvriou dekemvriou",
    "id ms": "januari februari maret juni juli agustus ogos oktober desember disember senin isnin selasa rabu "
    "kamis khamis jumat jumaat sabtu",
    "tl": "enero pebrero marso hunyo hulyo agosto setyembre oktubre nobyembre disyembre lunes martes miyerkules "
    "huwebes biyernes sabado linggo",
    "sw": "januari februari machi aprili juni julai agosti septemba oktoba novemba desemba jumatatu jumanne "
    "jumatano alhamisi ijumaa jumamosi jumapili",
}
"""By languages. Those that are names of people, too (Kasım, Eylül, Domingo), or English (mars, mai) are left out."""
_ALL = {code: word_set(words) for codes, words in _WORDS.items() for code in codes.split()}


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """The word, where a preposition or a day shows that a time is meant, and no name goes on behind it."""
    words = _ALL.get(article.document.source_language or "")
    if words is None or not article.is_translated:
        return
    for match in _WHEN.finditer(article.text):
        if match["word"].lower() in words:
            span = Span(*match.span("word"))
            if not article.is_quoted(span):
                yield finding(article, rule, span)
