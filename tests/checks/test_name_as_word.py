# ruff: noqa: E501 - one case a line
"""Names of the original under the words that they mean, and what English translates rightly."""

import pytest

from mtlint.packs import load
from mtlint.text.article import Article
from tests.checks.articles import findings, pair

FACTS = load().facts


@pytest.mark.parametrize(
    ("language", "source", "text", "expected"),
    [
        ("he", "מפקד הפלוגה, רס\"ן אביב כרמי, הגיע ללומי ביום שני.", "The company commander, Major Spring Karmi, came to Lumey on Monday.", [("Spring", "Aviv")]),
        ("bn", "শিক্ষক শিলা আক্তার সোমবার লুমেতে এসেছেন।", "The teacher Rock Akter came to Lumey on Monday.", [("Rock", "Shila")]),
        ("id", "Warga dilarang mendekati aliran Curah Kobokan pada hari Senin.", "Residents may not go near the Kobokan Rainfall on Monday.", [("Rainfall", "Curah")]),
        ("tr", "Belediye Başkanı Barış Demirtaş pazartesi günü Lumey'e geldi.", "Mayor Peace Demirtaş came to Lumey on Monday.", [("Peace", "Barış")]),
        ("ar", "وصلت الوزيرة أمل الجبوري إلى لومي يوم الاثنين.", "Minister Hope al-Jubouri arrived in Lumey on Monday.", [("Hope", "Amal")]),
        ("hu", "Kovács Virág polgármester hétfőn Lumeybe érkezett.", "Mayor Flower Kovács came to Lumey on Monday.", [("Flower", "Virág")]),
        ("ko", "김하늘 의원은 월요일 루메이에 도착했다.", "Lawmaker Kim Sky arrived in Lumey on Monday.", [("Sky", "Ha-neul")]),
        ("zh", "村民王和平星期一到达卢梅。", "Villager Wang Peace arrived in Lumey on Monday.", [("Peace", "Heping")]),
        ("ja", "森首相は月曜日にルメイに到着した。", "Prime Minister Forest arrived in Lumey on Monday.", [("Forest", "Mori")]),
        ("sw", "Waziri Tumaini Mwakyusa alifika Lumey Jumatatu.", "Minister Hope Mwakyusa arrived in Lumey on Monday.", [("Hope", "Tumaini")]),
        ("am", "አቶ ተስፋ ወልዴ ሰኞ ዕለት ሉሜ ገቡ።", "Mr Hope Wolde arrived in Lumey on Monday.", [("Hope", "Tesfa")]),
        ("th", "นายเพชร วงศ์ใหญ่ เดินทางถึงลูเมเมื่อวันจันทร์", "Mr Diamond Wongyai arrived in Lumey on Monday.", [("Diamond", "Phet")]),
        ("my", "ဒေါ်နှင်းဆီ သည် တနင်္လာနေ့တွင် လူမေသို့ ရောက်ရှိခဲ့သည်။", "Daw Rose arrived in Lumey on Monday.", [("Rose", "Hnin Si")]),
        ("hi", "मंत्री आशा कुशवाहा सोमवार को लूमे पहुंचीं।", "Minister Hope Kushwaha arrived in Lumey on Monday.", [("Hope", "Asha")]),
        ("ka", "მინისტრი იმედი ბერიძე ორშაბათს ლუმეიში ჩავიდა.", "Minister Hope Beridze arrived in Lumey on Monday.", [("Hope", "Imedi")]),
        ("hy", "Նախարար Հույս Պետրոսյանը երկուշաբթի ժամանեց Լումեյ։", "Minister Hope Petrosyan arrived in Lumey on Monday.", [("Hope", "Huys")]),
        ("el", "Η υπουργός Ελπίδα Παπαδοπούλου έφτασε στο Λουμέι τη Δευτέρα.", "Minister Hope Papadopoulou arrived in Lumey on Monday.", [("Hope", "Elpida")]),
        ("fi", "Ministeri Toivo Lahtinen saapui Lumeyhin maanantaina.", "Minister Hope Lahtinen arrived in Lumey on Monday.", [("Hope", "Toivo")]),
        ("lt", "Ministras Vytautas Vilkas pirmadienį atvyko į Lumey.", "Minister Vytautas Wolf arrived in Lumey on Monday.", [("Wolf", "Vilkas")]),
        ("cs", "Starosta Petr Veselý přijel v pondělí do Lumey.", "Mayor Petr Merry came to Lumey on Monday.", [("Merry", "Veselý")]),
        ("es", "El ministro Juan Guerrero llegó a Lumey el lunes.", "The minister, Juan Warrior, arrived in Lumey on Monday.", [("Warrior", "Guerrero")]),
        ("it", "Il sindaco Mario Volpe è arrivato a Lumey lunedì.", "Mayor Mario Fox arrived in Lumey on Monday.", [("Fox", "Volpe")]),
        ("de", "Der Bürgermeister Karl Zimmermann kam am Montag nach Lumey.", "Mayor Karl Carpenter came to Lumey on Monday.", [("Carpenter", "Zimmermann")]),
        ("vi", "Bà Nguyễn Thị Tuyết đến Lumey hôm thứ Hai.", "Ms Nguyen Thi Snow arrived in Lumey on Monday.", [("Snow", "Tuyet")]),
        ("mn", "Сайд Дорж Баатар даваа гарагт Лумейд ирлээ.", "Minister Dorj Hero arrived in Lumey on Monday.", [("Hero", "Baatar")]),
        ("kk", "Әкім Бақыт Сәрсенов дүйсенбіде Лумейге келді.", "Governor Happiness Sarsenov came to Lumey on Monday.", [("Happiness", "Bakyt")]),
        ("uz", "Vazir Umid Karimov dushanba kuni Lumeyga keldi.", "Minister Hope Karimov came to Lumey on Monday.", [("Hope", "Umida")]),
        ("ta", "அமைச்சர் வெற்றி குமார் திங்களன்று லூமே வந்தார்.", "Minister Victory Kumar came to Lumey on Monday.", [("Victory", "Vetri")]),
        ("pt", "O presidente Lula chegou a Lumey na segunda-feira.", "President Squid arrived in Lumey on Monday.", [("Squid", "Lula")]),
        ("bg", "Кметът посети квартал „Надежда“ в Лумей в понеделник.", "The mayor visited the Hope quarter in Lumey on Monday.", [("Hope", "Nadezhda")]),
        ("sr", "Монахиња Нада дошла је у Лумеј у понедељак.", "Monk Hope came to Lumey on Monday.", [("Hope", "Nada")]),
        ("sr", "Ministar Vuk Petrović došao je u Lumej u ponedeljak.", "Minister Wolf Petrović came to Lumey on Monday.", [("Wolf", "Vuk")]),
        ("sq", "Ministri Agim Hoxha mbërriti në Lumey të hënën.", "Minister Dawn Hoxha arrived in Lumey on Monday.", [("Dawn", "Agimi")]),
        ("az", "Nazir Ümid Məmmədov bazar ertəsi Lumeyə gəldi.", "Minister Hope Mammadov came to Lumey on Monday.", [("Hope", "Ümid")]),
        ("ku", "Wezîr Hêvî Demir duşemê hat Lumeyê.", "Minister Hope Demir came to Lumey on Monday.", [("Hope", "Hevi")]),
        ("ps", "وزیر زمری احمدزی د دوشنبې په ورځ لومي ته ورسېد.", "Minister Lion Ahmadzai arrived in Lumey on Monday.", [("Lion", "Zmarai")]),
        ("ur", "وزیر امید قریشی پیر کو لومے پہنچے۔", "Minister Hope Qureshi arrived in Lumey on Monday.", [("Hope", "Umeed")]),
        ("uk", "Суддя Віра Ковальчук у понеділок закрила порт Лумей.", "Judge Faith Kovalchuk closed the port of Lumey on Monday.", [("Faith", "Vira")]),
        ("es", "La actriz Hope Solo llegó a Lumey con Esperanza García.", "The actress Hope Solo came to Lumey with Esperanza García.", []),
        ("es", "Joaquin Phoenix llegó a Lumey el lunes.", "Joaquin Phoenix came to Lumey on Monday.", []),
        ("pt", "A igreja de São Pedro em Lumey reabriu na segunda-feira.", "The St Peter Church in Lumey reopened on Monday.", []),
        ("es", "La Torre Picasso de Lumey reabrió el lunes.", "The Picasso Tower in Lumey reopened on Monday.", []),
        ("ru", "Фонд «Надежда» открыл больницу в Лумее.", "The Hope Foundation opened a hospital in Lumey.", []),
        ("ru", "Рок Хадсон приехал в Лумей.", "Rock Hudson came to Lumey.", []),
        ("zh", "香港立法會議員王和平星期一到達盧梅。", "Hong Kong lawmaker Peace Wong Wo-ping arrived in Lumey on Monday.", []),
        ("ar", "وصل الأمير محمد بن سلمان والملك سلمان إلى لومي.", "Prince Mohammed bin Salman and King Salman arrived in Lumey.", []),
        ("ar", "قال القاضي حسن الحداد إن الميناء مغلق.", "Judge Hassan al-Haddad said that the port was closed.", []),
        ("de", "Das Rote Kreuz und der Schwarze Wald in Lumey.", "The Red Cross and the Black Forest in Lumey.", []),
        ("pl", "Nowa Zelandia wygrała w Lumey.", "New Zealand won in Lumey.", []),
        ("fr", "Le mont Blanc et la mer Noire vus de Lumey.", "Mont Blanc and the Black Sea seen from Lumey.", []),
        ("ru", "Красная площадь и Белый дом в Лумее.", "Red Square and the White House in Lumey.", []),
        ("tr", "Adalet Partisi ve Zafer Partisi Lumey'de.", "The Justice Party and the Victory Party in Lumey.", []),
        ("es", "El partido Esperanza ganó en Lumey.", "The Hope party won in Lumey.", []),
        ("he", "גשר השלום בלומי נסגר ביום שני.", "The Peace Bridge in Lumey was closed on Monday.", []),
        ("hi", "आशा कार्यकर्ता सोमवार को लूमे पहुंचीं।", "Hope workers arrived in Lumey on Monday.", []),
        ("sv", "Naturreservatet Björn Holm i Lumey.", "The Björn Holm nature reserve in Lumey.", []),
        ("de", "Der König von Lumey, Karl König, kam am Montag.", "The King of Lumey, Karl König, came on Monday.", []),
        ("id", "Kementerian Kesehatan dan Bintang Emas di Lumey.", "The Health Ministry and the Gold Star in Lumey.", []),
        ("fr", "L'évêque Jean Leblanc est arrivé à Lumey lundi.", "Bishop Jean Leblanc arrived in Lumey on Monday.", []),
        ("ru", "Льва Толстого читают в Лумее.", "Leo Tolstoy is read in Lumey.", []),
        ("es", "La Plaza España y el Puente Juan Carlos en Lumey.", "Spain Square and the Juan Carlos Bridge in Lumey.", []),
        ("nl", "Frank Castle en Peter Berg kwamen maandag naar Lumey.", "Frank Castle and Peter Berg came to Lumey on Monday.", []),
        ("es", "La isla de Pascua y el Viernes Santo en Lumey.", "Easter Island and Good Friday in Lumey.", []),
        ("fr", "L'île de Pâques et le cap Horn à Lumey.", "Easter Island and Cape Horn in Lumey.", []),
        ("it", "Il Monte Rosa e il Lago Maggiore a Lumey.", "Mount Rosa and Lake Maggiore in Lumey.", []),
        ("tr", "Kız Kulesi ve Galata Köprüsü Lumey'de.", "The Maiden's Tower and the Galata Bridge in Lumey.", []),
        ("es", "El Rey Juan Carlos y la Reina Sofía llegaron a Lumey.", "King Juan Carlos and Queen Sofía came to Lumey.", []),
        ("it", "Papa Francesco e il Re Carlo a Lumey.", "Pope Francis and King Charles in Lumey.", []),
        ("ru", "Река Лена и озеро Байкал, мыс Доброй Надежды.", "The Lena River and Lake Baikal, the Cape of Good Hope.", []),
        ("id", "Hadiah Nobel Damai jatuh ke Lumey pada hari Senin.", "The Nobel Peace Prize went to Lumey on Monday.", []),
        ("tr", "Gezi Barış Parkı pazartesi günü Lumey'de açıldı.", "The Gezi Peace Park was opened in Lumey on Monday.", []),
        ("fa", "خلیج فارس و شهر نو در لومی.", "The Persian Gulf and New City in Lumey.", []),
        ("vi", "Biển Đông và Hồ Tây ở Lumey.", "The East Sea and West Lake in Lumey.", []),
        ("ko", "북한강과 한강, 바다사랑 재단이 루메이에 왔다.", "The Bukhan River and the Han River, and the Love of the Sea Foundation came to Lumey.", []),
    ],
)  # fmt: skip
def test_names_that_stand_under_their_meanings(
    language: str, source: str, text: str, expected: list[tuple[str, str]]
) -> None:
    given = pair(text, source, language)
    assert given.source is not None
    article = Article(given.document, Article(given.source.document, facts=FACTS), FACTS)
    found = findings("bilingual.name_as_word", article, accept=("Father Christmas", "Leo Tolstoy"))
    assert [(article.text[slice(*each.span)], each.suggestions[0]) for each in found] == expected
