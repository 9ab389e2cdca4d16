"""The small words of languages in Latin script: enough of them tell in which language a sentence is written."""

from .word_set import word_set

ENGLISH = word_set(
    "a about after all also an and any are as at be because been before but by can could did do does for from had "
    "has have he her his how i if in into is it its may more most not of on one or our out over said she should "
    "so some such than that the their them then there these they this those to under up was we were what when "
    "where which while who will with would you your"
)

_WORDS = {
    "cs": "aby ale až byl byla bylo byly když který která které jako jeho jsem jsou jen mezi nebo není podle pouze "
    "před při proto protože své tím také však více že",
    "da": "af at blev der efter eller er har havde ikke jeg kan men når også og over på som til ved være",
    "de": "aber als am auch auf aus bei beim bis damit dass dem denn der diese doch durch ein eine einem einen "
    "einer es für gegen hat ich ihre im ist kann mehr nach nicht noch nur oder seine sei sich sie sind über "
    "um und uns vom von vor war werden wie wir wird wurde zu zum zur zwischen",
    "es": "al aunque como cuando desde donde durante el él ella entre era esta este fue ha han hasta hay lo los más "
    "muy para pero por porque que quien se según ser si sin sobre son su sus también una un y ya",
    "fi": "ei ett että hän häne hänen joka jossa kanssa kuin mukaan mutta myös niin ollut olla oli ovat sekä se tai "
    "tämä vaan vain",
    "fr": "après au aux avant avec ce ces cette comme dans depuis des deux elle elles entre est et été être eux il "
    "ils je jusqu la le les leur lors mais même nous on ont où par pas plus pour qu que qui sa sans selon ses "
    "son sont sous sur très un une vous y à",
    "hu": "amely azonban az ami csak egy ez és hogy is került lesz már meg mert mint nagyon nem után vagy van volt",
    "id": "adalah akan bahwa bisa dalam dan dari dengan di itu ini juga karena ke kepada lebih mereka oleh pada "
    "para saat sebagai sudah telah tersebut tidak untuk yang",
    "is": "að af ekki en er eru ég fyrir hann hefur hún í með og sem það þeir til um var við voru þá á",
    "it": "alla anche che chi come con dal della delle degli dei dopo era gli ha hanno il loro ma nel nella non "
    "ogni per più prima quando questa questo secondo sono stata stato sua sul tra un una è",
    "nl": "aan als bij dat deze die door dus een en er geen haar heeft het hij ik is kan maar meer met naar niet "
    "nog of om ook op over te tot uit van voor waar wat werd worden wordt zich zij zijn",
    "nb": "av ble da der en eller er etter fra har hadde hun ikke jeg kan men når også og om på seg som til var ved å",
    "pl": "aby ale bardzo był była były czy dla gdzie ich jak jako jego jej jest już który która które lub między "
    "może nie niż od oraz po pod przez przy się są tego też także tej tym tylko w więc z że",
    "pt": "ainda ao as às até com como da das de depois do dos é ela ele em entre era foi há mais mas não nas nos "
    "num numa o os ou para pela pelo por porque quando que quem se sem ser seu sua são também tem uma",
    "ro": "acest această al au care ce cu că dar după din este fi fost iar la mai nu o pe pentru prin sau să se "
    "sunt și un în",
    "sk": "aby ale alebo až bol bola bolo boli ktorý ktorá ktoré keď medzi nie podľa pred pri pretože sa sú tak "
    "tiež však viac že",
    "sv": "av att blev dem den det de efter eller en ett från för har hade han hon inte jag kan med men mot när och "
    "också om på sedan sig som till under var vi är",
    "tr": "ama ancak bir bu çok da daha de değil dedi diye gibi göre her için ile ise kadar ki olan olarak oldu "
    "olduğu olduğunu sonra tarafından ve veya ya yıl",
    "vi": "bị các cho có của cũng đã đang đến được khi không là lại một này những như ở người ông sau sẽ tại theo "
    "thì trên trong từ và với vào về việc",
}
_NAMES = word_set(
    "chi con dal din hay hon mot nos pour prima proto sedan sus til till "
    "al ale also am as au bis care com come da dan das de dei del dem den der des di die door dos du el en "
    "era est et even fi fin ha han hat he her hun ich il in is it ja je jin kan ki la las le les li lo los ma "
    "made mais mas me men met mint mit most my na no non nur o of on ou par para pas per plus pod pro sa se "
    "sei sem sin sine son sua sur ten ti tie tot tu tut un vain van var vi volt von war was we y yang yi zu "
    "zum"
)
"""Words of these languages that English articles hold as words, names or parts of names."""

SMALL_WORDS = {language: frozenset(words.split()) - ENGLISH for language, words in _WORDS.items()}
"""By language (ISO 639-1), names and English homographs among them."""
FOREIGN = {
    language: frozenset(word for word in words if len(word) > 1 or not word.isascii()) - _NAMES
    for language, words in SMALL_WORDS.items()
}
"""By language, without what is also found in English."""
ANY_FOREIGN = frozenset().union(*FOREIGN.values())
