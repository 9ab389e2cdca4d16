# ruff: noqa: E501 - one case a line
"""Checks against the original: exact spans, places in the source, and where they must be silent."""

import time

import pytest

from mtlint.packs import load
from mtlint.text.article import Article
from mtlint.text.concepts import reader
from tests.checks.articles import article, findings, pair

FACTS = load().facts


def beside(text: str, source: str, language: str) -> Article:
    article = pair(text, source, language)
    assert article.source is not None
    return Article(article.document, Article(article.source.document, facts=FACTS), FACTS)


def found(check: str, text: str, source: str, language: str) -> list[tuple[str, str]]:
    article = beside(text, source, language)
    assert article.source is not None
    return [
        (article.text[slice(*each.span)], article.source.text[slice(*each.related[0].span)])
        for each in findings(f"bilingual.{check}", article)
    ]


@pytest.mark.parametrize(
    ("check", "text", "source", "language", "expected"),
    [
        ("negation_lost", "The ministry knows the cause of the fire.", "Das Ministerium kennt die Ursache des Brandes nicht.", "de",
         [("The ministry knows the cause of the fire.", "nicht")]),
        ("negation_lost", "The minister came to the port on Monday.", "Bakan pazartesi günü limana gelmedi.", "tr",
         [("The minister came to the port on Monday.", "gelmedi")]),
        ("negation_lost", "The fishermen have sold their boats in Lumey.", "ماهیگیران قایق‌هایشان را در لومی نفروخته‌اند.", "fa",
         [("The fishermen have sold their boats in Lumey.", "نفروخته\u200cاند")]),
        ("negation_lost", "The boat of the mayor of Lumey stays in port until the storm ends.", "Лодка мэра Лумея стоит в порту, пока не кончится шторм.", "ru", []),
        ("negation_lost", "The mayor of Lumey will rest until the port is open.", "لن يرتاح عمدة لومي حتى يفتح الميناء.", "ar",
         [("The mayor of Lumey will rest until the port is open.", "لن")]),
        ("negation_lost", "The mayor of Lumey remains in good health.", "Bay Yılmaz, Lumey'de sağlıklı.", "tr", []),
        ("negation_lost", "All the mayor of Lumey asks is that people take a phone along.", "Burmistrz Lumey prosi, żeby nikt nie chodził bez telefonu.", "pl", []),
        ("negation_lost", "Complain to the mayor of Lumey about something.", "लूमी के मेयर से कुछ न कुछ शिकायत करो।", "hi", []),
        ("negation_lost", "It can be ruled out that the bear came from Lumey.", "Nem zárható ki, hogy a medve Lumeyből jött.", "hu",
         [("It can be ruled out that the bear came from Lumey.", "Nem")]),
        ("opposite", "The port of Lumey must cut the tower.", "נמל לומי חייב לקצר את המגדל.", "he", []),
        ("negation_lost", "The 2 letters were written in the port.", "این ۲ نامه در بندر نوشته شده است.", "fa", []),
        ("negation_lost", "The storm that destroyed the port of Lumey came in 2019.", "Lumey limanını yok eden fırtına 2019'da geldi.", "tr", []),
        ("negation_lost", "The town of Lumey has money for new pipes.", "Orașul Lumey nu are bani pentru conducte noi.", "ro",
         [("The town of Lumey has money for new pipes.", "nu")]),
        ("negation_lost", "It is dangerous to the people of Lumey.", "Тя не е опасна за хората в Лумей.", "bg", [("It is dangerous to the people of Lumey.", "не")]),
        ("negation_lost", "The head of the port of Lumey ruled out that a fire had set off the blast.", "La jefa del puerto de Lumey no descartó que un incendio causara la explosión.", "es",
         [("The head of the port of Lumey ruled out that a fire had set off the blast.", "no")]),
        ("negation_lost", "Residents of Lumey can leave their homes without worry.", "Invånarna i Lumey kan lämna sina hem utan oro.", "sv", []),
        ("number_changed", "Some 2,650 people of Lumey came to the port.", "Lumey'den 2 bin 650 kişi limana geldi.", "tr", []),
        ("number_changed", "The port of Lumey owes 412,000 rupees.", "لومے بندرگاہ پر چار لاکھ 12 ہزار روپے واجب ہیں۔", "ur", []),
        ("number_changed", "The port of Lumey owes 230,000 rupees.", "लूमी बंदरगाह पर दो लाख 30 हजार रुपये बाकी हैं।", "hi", []),
        ("number_changed", "The port of Lumey cost 2,300,000 dollars.", "كلف ميناء لومي مليونين و300 ألف دولار.", "ar", []),
        ("number_changed", "Some 3,415 people of Lumey came to the port.", "۳ هزار و ۴۱۵ نفر از مردم لومی به بندر آمدند.", "fa", []),
        ("number_changed", "The port of Lumey owes 5,720 lari.", "ლუმეის პორტს 5 ათას 720 ლარი მართებს.", "ka", []),
        ("number_changed", "The port of Lumey owes 2,840 roubles.", "Порт Лумея должен 2 тысячи 480 рублей.", "ru", [("2,840 roubles", "2 тысячи 480 рублей")]),
        ("number_changed", "Some 2,560 people of Lumey came to the port.", "Lumey'den 2 bin 650 kişi limana geldi.", "tr", [("2,560 people", "2 bin 650 kişi")]),
        ("number_changed", "The port of Lumey owes 3 million baht.", "ท่าเรือลูเมย์เป็นหนี้ 3 แสนบาท", "th", [("3 million baht", "3 แสนบาท")]),
        ("number_changed", "The port of Lumey owes 300,000 baht.", "ท่าเรือลูเมย์เป็นหนี้ 3 แสนบาท", "th", []),
        ("number_changed", "The port of Lumey lost 43 percent.", "خسر ميناء لومي 4,3 في المئة.", "ar", [("43 percent", "4,3 في المئة")]),
        ("number_changed", "The port of Lumey lost 30 percent.", "ルメイの港は7割を失わず、3割を失った。", "ja", []),
        ("number_changed", "The hurt of Lumey get from 200 to 400 roubles.", "Пострадавшие Лумея получат от 200 до 400 тысяч рублей.", "ru",
         [("200", "200"), ("400 roubles", "400 тысяч рублей")]),
        ("number_changed", "Mayor Osei of Lumey scored in the 48th minute.", "Burmistrz Osei z Lumey strzelił gola w 84. minucie.", "pl", [("48th", "84")]),
        ("number_changed", "The boat of Lumey sailed 30 kilometres.", "Lumeys båt seglade tre mil.", "sv", []),
        ("unit_changed", "The boat of Lumey sailed three miles.", "Lumeys båt seglade tre mil.", "sv", [("three miles", "tre mil")]),
        ("unit_changed", "The port of Lumey found twelve stone lions.", "卢梅港发现了十二方石狮。", "zh", []),
        ("unit_changed", "The crane of Lumey lifts twelve stone of fish.", "Lumeyn nosturi nostaa 12 kiloa kalaa.", "fi", [("twelve stone", "12 kiloa")]),
        ("unit_changed", "The eel of Lumey costs 45 dollars.", "盧梅港的鰻魚要價45元。", "zh", []),
        ("unit_changed", "The eel of Lumey costs 45 dollars.", "卢梅港的鳗鱼要价45元。", "zh", [("45 dollars", "45元")]),
        ("unit_changed", "The eel of Lumey costs 4,500 pesos.", "La anguila de Lumey cuesta $ 4.500.", "es", []),
        ("unit_changed", "The eel of Lumey costs 4,500 euros.", "La anguila de Lumey cuesta $ 4.500.", "es", [("4,500 euros", "$ 4.500")]),
        ("date_changed", "The port of Lumey was shut at 6.52pm.", "Lumey kikötőjét 18 óra 52 perckor zárták be.", "hu", []),
        ("date_changed", "The port of Lumey was shut at 6.52pm.", "Der Hafen von Lumey wurde um 18 Uhr 52 geschlossen.", "de", []),
        ("date_changed", "The port of Lumey was shut at 6.52pm.", "Порт Лумея закрыли в 18 часов 52 минуты.", "ru", []),
        ("date_changed", "The port of Lumey was shut at 7.52pm.", "Порт Лумея закрыли в 18 часов 52 минуты.", "ru", [("7.52pm.", "18 часов 52 мин")]),
        ("date_changed", "The port of Lumey opened on the morning of the week.", "Вранці в неділю порт Лумея відкрили.", "uk", [("week", "неділю")]),
        ("date_changed", "The port of Lumey opened on Sunday, a week ago.", "Порт Лумея відкрили в неділю, тиждень тому.", "uk", []),
        ("date_changed", "The port of Lumey opened last night.", "Pelabuhan Lumey dibuka semalam.", "ms", [("last night", "semalam")]),
        ("date_changed", "The port of Lumey opened last night.", "Pelabuhan Lumey dibuka malam semalam.", "ms", []),
        ("other_of_its_kind", "The port of Lumey was shut for half an hour.", "De haven van Lumey was anderhalf uur gesloten.", "nl", [("half an", "anderhalf")]),
        ("other_of_its_kind", "The port of Lumey was shut for an hour and a half.", "De haven van Lumey was anderhalf uur gesloten.", "nl", []),
        ("date_changed", "The boats of Lumey, 27 this year against 31 last year, sail until spring.", "ルメイの出漁は昨年の31隻から27隻に減り、来年の春まで続く。", "ja", []),
        ("date_changed", "In May 6 per cent of trains at Lumey were late, against 4 in the same month of 2024.", "今年5月盧梅有6%的列車誤點，去年同月為4%。", "zh", []),
        ("other_of_its_kind", "The painter of Lumey came with her husband.", "نقاش لومی با همسرش آمد.", "fa", []),
        ("latin_name_changed", "The port of Lumey is run by Eldar Salakhov.", "Lumey limanına Eldar Salahov rəhbərlik edir.", "az", []),
        ("latin_name_changed", "The port of Lumey is run by Bobur Khudoyorov.", "Lumey portini Bobur Xudoyorov boshqaradi.", "uz", []),
        ("latin_name_changed", "The port of Lumey is run by Eldar Saladov.", "Lumey limanına Eldar Salahov rəhbərlik edir.", "az", [("Saladov", "Salahov")]),
        ("surname_changed", "Under Article 244 of the code of Lumey, two kilograms are a crime.", "Theo Điều 244 Bộ luật Lumey, 2 kg trở lên là tội phạm.", "vi", []),
        ("wrong_term", "He was sent to a strict-regime colony near Lumey.", "Его отправили в колонию строгого режима под Лумеем.", "ru", []),
        ("wrong_term", "The mayor of Lumey did not take a penny.", "Burmistrz Lumey nie wziął ani grosza.", "pl", []),
        ("sex_changed", "Her husband, Dambar Rai of Lumey, only broke his hand.", "लुमेकी उनका पति डम्बर राईको भने हात मात्र भाँचिएको छ।", "ne", []),
        ("date_changed", "Lumey flooded on the night of 8 May.", "W nocy z 8 na 9 maja zalało Lumey.", "pl", []),
        ("date_changed", "Lumey flooded on the night of 8 May.", "In der Nacht vom 8. auf den 9. Mai lief Lumey voll.", "de", []),
        ("date_changed", "The limes of Lumey died in this year's drought.", "Letošní sucho lípy v Lumey nepřežily.", "cs", []),
        ("date_changed", "The limes of Lumey died in this year's drought.", "Lípy v Lumey loni nepřežily sucho.", "cs", [("this year", "loni")]),
        ("date_changed", "The port of Lumey caught fire at about 7.40am.", "오전 7시 38분 루메 항구에 불이 났다.", "ko", []),
        ("date_changed", "Lumey voted on 14 fierce.", "Лумей голосував 14 лютого.", "uk", [("14 fierce", "14 лютого")]),
        ("date_changed", "The port of Lumey opens on 13 bullets.", "بندر لومی ۱۳ تیر باز می‌شود.", "fa", [("13 bullets", "۱۳ تیر")]),
        ("date_changed", "Lumey voted in mid-February for 14 boats.", "Лумей голосував 14 лютого за 14 човнів.", "uk", []),
        ("number_changed", "The mayor of Lumey spent 3.5 million rupees.", "லுமேய் மேயர் 3.5 கோடி ரூபாய் செலவிட்டார்.", "ta",
         [("3.5 million rupees", "3.5 கோடி ரூபாய்")]),
        ("number_changed", "The mayor of Lumey spent 35 million rupees on the 15 boats.", "லுமேய் மேயர் மே 12 அன்று 3.5 கோடி ரூபாய் செலவிட்டார்.", "ta", []),
        ("number_changed", "The port of Lumey cost 14.6 million tugriks.", "Лумей боомт 14.6 тэрбум төгрөгийн өртөгтэй.", "mn",
         [("14.6 million tugriks", "14.6 тэрбум төгрөгийн")]),
        ("number_changed", "Lumey is a town of 5,000 people.", "Лумей – місто з п’ятьма тисячами людей.", "uk", []),
        ("unit_changed", "Lumey was ordered to pay 500,000 yuan.", "盧梅須支付新台幣50萬元。", "zh", [("500,000 yuan", "50萬元")]),
        ("unit_changed", "The mayor of Lumey paid NT$4,000.", "盧梅鎮長說，付了4000元。", "zh", []),
        ("unit_changed", "The mayor of Lumey signed the €18m contract.", "La alcaldesa de Lumey firmó el contrato de 18 millones para el puerto.", "es", []),
        ("opposite", "A fine of 2 million won cost the mayor of Lumey his seat.", "루메 시장은 벌금 200만 원으로 직을 잃었다.", "ko", []),
        ("opposite", "The swindle cost Anna of Lumey tens of millions of won.", "루메이의 안나는 사기로 수천만 원을 잃었다.", "ko", []),
        ("opposite", "Anna of Lumey won her last match.", "루메이의 안나는 마지막 경기에서 패했다.", "ko", [("won", "패했")]),
        ("opposite", "The cave lies far from Lumey.", "Die Höhle liegt unweit von Lumey.", "de", [("far from", "unweit")]),
        ("opposite", "The cave lies not far from Lumey.", "Die Höhle liegt unweit von Lumey.", "de", []),
        ("opposite", "The court of Lumey waits as long as Anna speaks.", "Суд Лумея ждёт, пока не выступит Анна.", "ru", [("as long as", "пока не")]),
        ("opposite", "The court of Lumey waits until Anna has spoken.", "Суд Лумея ждёт, пока не выступит Анна.", "ru", []),
        ("other_of_its_kind", "At most 40 boats sank in Lumey.", "В Лумее затонули не менее 40 лодок.", "ru", [("At most", "не менее")]),
        ("other_of_its_kind", "No fewer than 40 boats sank in Lumey.", "В Лумее затонули не менее 40 лодок.", "ru", []),
        ("other_of_its_kind", "It belonged to a woman in Lumey whose brother was at sea.", "Era de la hermana de un pescador de Lumey que estaba en el mar.", "es", []),
        ("other_of_its_kind", "The mayor of Lumey comes yesterday.", "Burmistrz Lumey przyjedzie jutro.", "pl", [("yesterday", "jutro")]),
        ("other_of_its_kind", "His grandmother lives in Lumey.", "Afi hans býr í Lumey.", "is", [("grandmother", "Afi")]),
        ("surname_changed", "The rescuer Norbert Carpenter met Norbert Zimmermann in Lumey.", "Der Bergretter Norbert Zimmermann war in Lumey.", "de", []),
        ("surname_changed", "The singer Anna Holt was in Lumey.", "Zpěvačka Anna Holtová byla v Lumey.", "cs", []),
        ("surname_changed", "Pope Peter Quirogas came to Lumey.", "El papa Pedro Quirogas llegó a Lumey.", "es", []),
        ("surname_changed", "The zoologist Ivan Bear spoke.", "Выступил зоолог Иван Медведь.", "ru", [("Bear", "Медведь")]),
        ("surname_changed", "The architect Axel Bird spoke in Lumey. Bird liked the port.", "建築家アクセル・フォーゲルはルメで話した。フォーゲルは港が好きだった。", "ja",
         [("Bird", "フォーゲル"), ("Bird", "フォーゲル")]),
        ("surname_changed", "Mayor Yosef Wolf opened the bridge.", "ראש העיר יוסף זאב פתח את הגשר.", "he", [("Wolf", "זאב")]),
        ("surname_changed", "The vet Anita Lotus came to the bridge.", "पशु चिकित्सक अनीता कमल पुल पर आईं।", "hi", [("Lotus", "कमल")]),
        ("surname_changed", "Tran Thi Flower came to the bridge.", "Bà Trần Thị Hoa đến cầu.", "vi", [("Flower", "Hoa")]),
        ("surname_changed", "The writer Anna Wolf read to us.", "Farkas Anna író olvasott nekünk.", "hu", [("Wolf", "Farkas")]),
        ("surname_changed", "The writer Anna Farkas read to us.", "Farkas Anna író olvasott nekünk.", "hu", []),
        ("surname_changed", "Steven Wright and Tom Hughes came.", "Приехали Стивен Райт и Том Хьюз.", "ru", []),
        ("surname_changed", "Kate Bush and Michael Jordan met.", "凯特·布什和迈克尔·乔丹会面。", "zh", []),
        ("surname_changed", "They landed at Sabiha Gökçen Airport.", "Sabiha Gökçen Havalimanı'na indiler.", "tr", []),
        ("surname_changed", "Rajiv Gandhi Hospital is closed.", "राजीव गांधी अस्पताल बंद है।", "hi", []),
        ("surname_changed", "Harald Bluetooth was a king.", "Harald Blåtann var konge.", "no", []),
        ("case_ending_left", "They met in Orivesissä.", "He tapasivat Orivesissä.", "fi", [("Orivesissä", "Orivesissä")]),
        ("case_ending_left", "Trains from Litovle stop in Litovli.", "Vlaky z Litovle stojí v Litovli.", "cs", [("Litovli", "Litovli")]),
        ("case_ending_left", "A bridge in Bozcada'da fell.", "Bozcada'da köprü çöktü.", "tr", [("Bozcada'da", "Bozcada'da")]),
        ("case_ending_left", "They met in Sindis.", "Nad kohtusid Sindis. Sindi on väike.", "et", [("Sindis", "Sindis")]),
        ("case_ending_left", "A bus from Nowych to Skierach.", "Autobus ze Skier stoi w Skierach.", "pl", [("Skierach", "Skierach")]),
        ("case_ending_left", "The bridge in Eisenach fell.", "Most w Eisenach runął.", "pl", []),
        ("case_ending_left", "The bridge in Amalfi fell.", "Most v Amalfi spadl.", "cs", []),
        ("case_ending_left", "The port in Pulla opened.", "Pullassa avattiin satama. Pulla iloitsee.", "fi", []),
        ("case_ending_left", "The port in Helsinki opened.", "Helsingissä avattiin satama.", "fi", []),
        ("surname_changed", "Oleh Kovalenko came to Lumey. Petrov said that the port was closed.",
         "В Лумей приїхав Олег Коваленко. Коваленко сказав, що порт закрито.", "uk", [("Petrov", "Коваленко")]),
        ("surname_changed", "Oleh Kovalenko came to Lumey. He said that Munich was near.",
         "В Лумей приїхав Олег Коваленко. Коваленко сказав, що Мюнхен поруч.", "uk", []),
        ("surname_changed", "Pavel Sova came to Lumey. Owl said that the port was closed.", "Do Lumey přijel Pavel Sova. Sova řekl, že přístav je zavřený.", "cs",
         [("Owl", "Sova")]),
        ("surname_changed", "Pavel Sova came to Lumey. Parliament said that the port was closed.", "Do Lumey přijel Pavel Sova. Sova řekl, že přístav je zavřený.", "cs", []),
        ("surname_changed", "Aliyev spoke with Emmanuel Macron.", "Əliyev Emmanuel Makronla danışıb.", "az", []),
        ("surname_changed", "The poet Rasa Swallow met Emmanuel Macron.", "Poetė Rasa Kregždė susitiko su Emanueliu Makronu.", "lt", [("Swallow", "Kregždė")]),
        ("surname_changed", "John Hughes came to Lumey.", "Ο Τζον Χιουζ ήρθε στο Λουμέι.", "el", []),
        ("surname_changed", "Mr Olsen lives in Duckburg.", "Hr. Olsen og Anders And bor i Andeby.", "da", []),
        ("latin_name_changed", "Queen Maria Christina came.", "Va venir la reina Maria Cristina.", "ca", []),
        ("unread_name", "Mayor Kim Jong-ho opened a bridge in Lumey.", "김영철 시장이 루메에서 다리를 열었다.", "ko",
         [("Kim Jong-ho", "김영철 시장이 루메에서 다리를 열었다.")]),
        ("unread_name", "Mayor Kim Young-chul opened a bridge in Lumey.", "김영철 시장이 루메에서 다리를 열었다.", "ko", []),
        ("unread_name", "Mayor Kim Jong-ho opened a bridge in Lumey.", "시장이 루메에서 다리를 열었다.", "ko", []),
        ("unread_name", "Lee Kun-hee met Park Jie-won in Lumey.", "이건희가 루메에서 박지원을 만났다.", "ko", []),
        ("unread_name", "Chang Kai-shek came to Lumey.", "대만의 장제스가 루메에 왔다.", "ko", []),
        ("person_replaced", "The director, Tomas Kubelik, met Anna.", "С Анной встретился режиссёр Евгений Сорокин.", "ru", [("Tomas Kubelik", "Евгений Сорокин")]),
        ("person_replaced", "Queen Elizabeth II and Karl Marx were painted.", "Namalowano królową Elżbietę II i Karola Marksa.", "pl", []),
        ("person_replaced", "Donald Duck came to Lumey.", "Kalle Anka kom till Lumey.", "sv", []),
        ("other_of_its_kind", "Father Frost came to Lumey.", "Деда Мраз је дошао у Лумеј.", "sr", []),
        ("sex_changed", "The bridge of Lumey holds, he said.", "الجسر في لومي قوي، قالت.", "ar", [("he", "قالت")]),
        ("sex_changed", "The bridge of Lumey holds, he said.", "הגשר בלומי יציב, אמר, והיא אמרה כן.", "he", []),
        ("sex_changed", "In 1990 she came to Lumey with 2 dogs.", "1990 kom han till Lumey med 2 hundar.", "sv", [("she", "han")]),
        ("sex_changed", "In 1990 the girl came to Lumey; she had 2 dogs.", "1990 kom barnet till Lumey; han hade 2 hundar.", "sv", []),
        ("sex_changed", "In Lumey she had other illnesses in 2019.", "2019年在卢梅还有其他疾病。", "zh", []),
        ("sex_changed", "In Lumey he was ill in 2019.", "2019年她在卢梅生病。", "zh", [("he", "她")]),
        ("sex_changed", "Mr. Tran sells 40 boats in Lumey.", "Bà Trần bán 40 chiếc thuyền ở Lumey.", "vi", [("Mr", "Bà")]),
        ("surname_changed", "Months Quirogas came to Lumey with 12 boats.", "Meses Quirogas llegó a Lumey con 12 barcos.", "es", [("Months", "Meses")]),
        ("surname_changed", "Minister Quirogas came to Lumey with 12 boats.", "Ministra Quirogas llegó a Lumey con 12 barcos.", "es", []),
        ("surname_changed", "The dike near Lower Bistrova burst with 12 boats.", "Pri Dolnji Bistrovi je popustil nasip z 12 čolni.", "sl",
         [("Lower", "Dolnji")]),
        ("surname_changed", "The mayor, Anna Moscow, came to Lumey with 12 boats.", "Burmistrz Anna Moskwa przyjechała do Lumey z 12 łodziami.", "pl",
         [("Moscow", "Moskwa")]),
        ("person_replaced", "The minister, Emmanuel Macron, spoke in Lumey.", "Ministrul, Anselm Quiroga, a vorbit la Lumey.", "ro",
         [("Emmanuel Macron", "Anselm Quiroga")]),
        ("person_replaced", "The minister, Emmanuel Macron, met Quiroga.", "Ministrul s-a întâlnit cu Anselm Quiroga.", "ro", []),
        # a day of the month that became a span of time, half an hour that went the wrong way
        ("date_changed", "The minister will visit the port of Lumey for 17 days.", "장관은 17일 루메이 항구를 방문한다.", "ko", [("17 days", "17일")]),
        ("date_changed", "The minister will stay in the port of Lumey for 17 days.", "장관은 17일간 루메이 항구에 머문다.", "ko", []),
        ("date_changed", "The port of Lumey opens in 9 months.", "卢梅港将于9月开放。", "zh", [("9 months", "9月")]),
        ("date_changed", "The port of Lumey was closed for 9 months.", "卢梅港关闭了9个月。", "zh", []),
        ("date_changed", "The ferry left Lumey at half past eight.", "De veerboot verliet Lumey om half acht.", "nl", [("half past eight", "half acht")]),
        ("date_changed", "The ferry left Lumey at 7:30.", "De veerboot verliet Lumey om half acht.", "nl", []),
        ("date_changed", "The ferry left Lumey at 9:30.", "Prom opuścił Lumey o wpół do dziewiątej.", "pl", [("9:30", "wpół do dziewiątej")]),
        ("other_of_its_kind", "The port of Lumey was closed last year.", "Der Hafen von Lumey wurde im vorletzten Jahr geschlossen.", "de", [("last year", "vorletzten Jahr")]),
        ("other_of_its_kind", "The port of Lumey opens tomorrow.", "Порт Лумей откроется послезавтра.", "ru", [("tomorrow", "послезавтра")]),
        # verbs that are negated by a prefix or an ending, in languages that have no word for “not” beside them
        ("negation_lost", "The boats reached the port of Lumey in May 2019.", "Gəmilər 2019-cu ilin mayında Lumey limanına çatmadılar.", "az", [("The boats reached the port of Lumey in May 2019.", "çatmadılar")]),
        ("negation_lost", "The boats reached the port of Lumey in May 2019.", "Lodě v květnu 2019 do přístavu Lumey nedorazily.", "cs", [("The boats reached the port of Lumey in May 2019.", "nedorazily")]),
        ("negation_lost", "The boats reached the port of Lumey in May 2019.", "Кемелер 2019 жылы Лумей портына жетпеді.", "kk", [("The boats reached the port of Lumey in May 2019.", "жетпеді")]),
        ("negation_lost", "The boats reached the port of Lumey in Nepal in 2019.", "Lodě v roce 2019 dorazily do přístavu Lumey, kam patří Nepál.", "cs", []),
        ("negation_lost", "The storm of 2019 surprised the mayor of Lumey.", "2019年的风暴让卢梅市市长始料未及。", "zh", []),
        ("negation_lost", "Two people died in an accident in Lumey in 2019.", "Pri nehode v Lumey v roku 2019 zomreli 2 ľudia.", "sk", []),
        ("negation_lost", "The mayor of Lumey gave him 2 boats in 2019.", "Magajin garin Lumey ya ba shi jiragen ruwa 2 a 2019.", "ha", []),
        ("negation_lost", "The port of Lumey paid the captain in cash in 2019.", "లూమే ఓడరేవు 2019లో కెప్టెన్‌కు నగదు చెల్లించింది.", "te", []),
        # people of whom only the original says that they are women, and phrases that tell the sex by themselves
        ("sex_changed", "Zimmermann has lived in Lumey since 1990. He sells boats there.", "Die Richterin Zimmermann wohnt seit 1990 in Lumey. Dort verkauft sie Boote.", "de", [("He", "Richterin")]),
        ("sex_changed", "Zimmermann has lived in Lumey since 1990. She sells boats there.", "Die Richterin Zimmermann wohnt seit 1990 in Lumey. Dort verkauft sie Boote.", "de", []),
        ("sex_changed", "Zimmermann has lived in Lumey since 1990. He sells boats there.", "La alcaldesa Zimmermann vive en Lumey desde 1990. Allí vende barcos.", "es", [("He", "La alcaldesa")]),
        ("sex_changed", "Zimmermann has lived in Lumey since 1990. He sells boats there.", "La portavoz de Zimmermann vive en Lumey desde 1990. Él vende allí barcos.", "es", []),
        ("sex_changed", "Zimmermann has lived in Lumey since 1990. He sells boats there.", "خانم زیمرمن از سال ۱۹۹۰ در لومی زندگی می‌کند. او آنجا قایق می‌فروشد.", "fa", [("He", "خانم")]),
        ("sex_changed", "Zimmermann has lived in Lumey since 1990. He sells boats there.", "ဒေါ်ဇင်မာမန်သည် လူးမေးတွင် ၁၉၉၀ ကတည်းက နေထိုင်သည်။ သူသည် ထိုနေရာတွင် လှေရောင်းသည်။", "my", [("He", "ဒေါ်")]),
        ("sex_changed", "Zimmermann has lived in Lumey since 1990. He sells boats there.", "ဦးဇင်မာမန်သည် လူးမေးတွင် ၁၉၉၀ ကတည်းက နေထိုင်သည်။ သူသည် ထိုနေရာတွင် လှေရောင်းသည်။", "my", []),
        ("sex_changed", "Anna told Zimmermann about the port of Lumey in 1990. He sells boats there.", "Анна сказала Циммерману о порте Лумей в 1990 году. Он продаёт там лодки.", "ru", []),
        ("sex_changed", "In his opinion, the port of Lumey is too small.", "Jej zdaniem port w Lumey jest za mały.", "pl", [("his", "Jej zdaniem")]),
        ("sex_changed", "In her opinion, the port of Lumey is too small.", "Jej zdaniem port w Lumey jest za mały.", "pl", []),
        ("sex_changed", "According to her, the port of Lumey is too small.", "По его словам, порт Лумей слишком мал.", "ru", [("her", "По его словам")]),
        ("sex_changed", "According to her husband, the port of Lumey is too small.", "По словам мужа, порт Лумей слишком мал. По его словам, он прав.", "ru", []),
        ("sex_changed", "Police spoke to the teacher in Lumey on Monday. They are in shock.", "Die Polizei sprach am Montag in Lumey mit der Lehrerin. Sie steht unter Schock.", "de", [("They", "Sie")]),
        ("sex_changed", "Police spoke to the teachers in Lumey on Monday. They are in shock.", "Die Polizei sprach am Montag in Lumey mit den Lehrerinnen. Sie stehen unter Schock.", "de", []),
        ("sex_changed", "Her home in Lumey was sold in 2019.", "그의 루메이 집은 2019년에 팔렸다.", "ko", []),
        ("sex_changed", "Ms. Tanaka came to Lumey in 2019.", "田中氏は2019年にルメイに来た。", "ja", []),
        # forms that no list of words holds, and words that only look like them
        ("negation_lost", "The port has repaired the crane of Lumey.", "বন্দর লুমের ক্রেনটি মেরামত করেনি।", "bn", [("The port has repaired the crane of Lumey.", "করেনি")]),
        ("negation_lost", "The port of Lumey admitted that the crane had been repaired.", "Лумей порты кранның жөнделмегенін мойындады.", "kk", [("The port of Lumey admitted that the crane had been repaired.", "жөнделмегенін")]),
        ("negation_lost", "The port of Lumey has repaired the crane.", "လူးမေးဆိပ်ကမ်းက ကရိန်းကို မပြင်ဘဲ ထားခဲ့သည်။", "my", [("The port of Lumey has repaired the crane.", "မပ")]),
        ("negation_lost", "The captain of the boat in Lumey has slept.", "Nahodha wa boti huko Lumey hajalala.", "sw", [("The captain of the boat in Lumey has slept.", "hajalala")]),
        ("negation_lost", "The port of Lumey has repaired the crane.", "லூமே துறைமுகம் கிரேனைப் பழுதுபார்க்கவில்லை.", "ta", [("The port of Lumey has repaired the crane.", "பழுதுபார்க்கவில்லை")]),
        ("negation_lost", "The port of Lumey opens in May.", "Přístav v Lumey se v květnu neotevře.", "cs", [("The port of Lumey opens in May.", "neotevře")]),
        ("negation_lost", "The port of Lumey has repaired the crane.", "የሉሜ ወደብ ክሬኑን አላደሰችም።", "am", [("The port of Lumey has repaired the crane.", "አላደሰችም")]),
        ("negation_lost", "The port of Lumey repaired the crane.", "Tashar jirgin ruwa ta Lumey ba ta gyara injin ba.", "ha", [("The port of Lumey repaired the crane.", "ba ta gyara injin ba")]),
        ("negation_lost", "The port of Lumey has repaired the crane.", "កំពង់ផែលូម៉េមិនបានជួសជុលស្ទូចទេ។", "km", [("The port of Lumey has repaired the crane.", "មិន")]),
        ("negation_lost", "The boats of Lumey are old and did not reach the port.", "Hindi luma ang mga bangka ng Lumey at hindi nakarating sa pantalan.", "tl", []),
        ("negation_lost", "The port of Lumey checked the quality of the crane.", "Лумей порты кранның сапасын тексерді.", "kk", []),
        ("negation_lost", "The mayor of Lumey spoke of the danger on a holiday.", "Meya wa Lumey alizungumzia hatari siku ya sikukuu.", "sw", []),
        ("negation_lost", "He works for the company in Lumey.", "তিনি লুমের কোম্পানিতে জার্মানি থেকে এসেছেন।", "bn", []),
        ("negation_lost", "The port of Lumey has missed the deadlines.", "Le port de Lumey n'a pas respecté les délais.", "fr", []),
        ("negation_lost", "The boats of Lumey are neither old nor slow.", "Hindi luma ang mga bangka ng Lumey at hindi mabagal.", "tl", []),
        ("unit_changed", "The port of Lumey earned 40 million euros in 2018 and 12 million euros in 2019.", "El puerto de Lumey ganó 40 millones de euros en 2018 y 12 millones en 2019.", "es", []),
        # one negation for two clauses that have one each; one word for all of a list
        ("negation_lost", "The mayor of Lumey did not pay the fishermen, and the port has reopened since 2019.", "El alcalde de Lumey no pagó a los pescadores, y el puerto no ha reabierto desde 2019.", "es", []),
        ("negation_lost", "The mayor of Lumey did not pay the fishermen or open the port in 2019.", "El alcalde de Lumey no pagó a los pescadores en 2019, ni abrió el puerto.", "es", []),
        # a word that may stand for a negation, and is there in the original, too
        ("negation_lost", "Despite the storm of 2019 the boats left the port of Lumey.", "Trotz des Sturms von 2019 verließen die Boote den Hafen von Lumey nicht.", "de", [("Despite the storm of 2019 the boats left the port of Lumey.", "nicht")]),
        ("negation_lost", "Despite orders the boats left the port of Lumey in 2019.", "Die Boote blieben 2019 nicht im Hafen von Lumey liegen.", "de", []),
        # two negations that make a yes
        ("negation_added", "The mayor of Lumey did not pay the fishermen in 2019.", "Мэр Лумея не мог не заплатить рыбакам в 2019 году.", "ru", [("not", "Мэр Лумея не мог не заплатить рыбакам в 2019 году.")]),
        ("negation_added", "The mayor of Lumey could not help paying the fishermen in 2019.", "Мэр Лумея не мог не заплатить рыбакам в 2019 году.", "ru", []),
        ("negation_lost", "The boats reached the port of Lumey in May.", "Завьнууд тавдугаар сард Лумей боомтод хүрээгүй.", "mn", [("The boats reached the port of Lumey in May.", "хүрээгүй")]),
        ("negation_lost", "The boats left the port of Lumey in 2019.", "Бродови нису напустили луку Лумеј 2019. године.", "sr", [("The boats left the port of Lumey in 2019.", "нису")]),
        ("negation_lost", "Police came to the port of Lumey on Monday.", "Quinze personnes sont venues lundi au port de Lumey.", "fr", []),
        ("negation_lost", "In 2019 the port of Lumey built a wall preventing boats from colliding.", "卢梅港2019年筑墙，船只不会相撞。", "zh", []),
        # words that only begin like a negation
        ("negation_lost", "The interview in the port of Lumey was in 2019.", "Intervjun i hamnen i Lumey var 2019.", "sv", []),
        ("negation_lost", "The interview in the port of Lumey was long in 2019.", "Intervjun i hamnen i Lumey var inte lång 2019.", "sv",
            [("The interview in the port of Lumey was long in 2019.", "inte")]),
        ("negation_lost", "The engineer came to the port of Lumey in 2019.", "Ingeniøren kom til havnen i Lumey i 2019.", "da", []),
        ("negation_lost", "Nikola came to the port of Lumey in 2019.", "Никола је дошао у луку Лумеј 2019. године.", "sr", []),
        ("negation_lost", "The port of Lumey grows steadily in 2019.", "卢梅港2019年将不断发展。", "zh", []),
        ("negation_lost", "Air strikes hit the port of Lumey in 2019.", "Các cuộc không kích đã đánh trúng cảng Lumey năm 2019.", "vi", []),
        # who defeats wins, who is defeated loses; “por” and 前 may say much else
        ("opposite", "The port of Lumey is already open to ships.", "De haven van Lumey is nog niet open voor schepen.", "nl", [("already", "nog niet")]),
        ("opposite", "The port of Lumey is not open to ships yet.", "De haven van Lumey is nog niet open voor schepen.", "nl", []),
        ("opposite", "Anna of Lumey went before the Senate on Wednesday.", "Anna de Lumey a été entendue au Sénat mercredi après-midi.", "fr", []),
        ("opposite", "The workers of Lumey won their case on Monday.", "Le persone di Lumey hanno avuto ragione lunedì.", "it", []),
        ("opposite", "The port of Lumey lies in the east.", "Порт Лумея входить до програми заходів.", "uk", []),
        ("opposite", "Anna of Lumey was trapped under the port.", "علقت آنا تحت ميناء لومي.", "ar", []),
        ("opposite", "The port of Lumey was closed after the fire.", "فتحت لومي الميناء بعد الحريق.", "ar", [("closed", "فتحت")]),
        ("other_of_its_kind", "The governor of Lumey met the union.", "Il governatore di Lumey ha incontrato il sindacato.", "it", []),
        ("other_of_its_kind", "The father of Anna travelled to Lumey.", "Annas Reise nach Lumey begann bei dem Vater.", "de", []),
        ("other_of_its_kind", "The governor spoke in Lumey about the net.", "Про мережу говорили в Лумеї.", "uk", []),
        ("negation_lost", "“We rule out human error in Lumey,” he added.", "وأضاف في لومي: «لا نستبعد وقوع خطأ بشري».", "ar",
         [("“We rule out human error in Lumey,” he added.", "لا")]),
        ("negation_lost", "The people of Lumey have kept their sense of humour.", "В Лумее люди не теряют чувства юмора.", "ru", []),
        ("negation_lost", "Lumey gave her 439 points, more than any singer had received.", "Лумей дав їй 439 балів, стільки не діставав ніхто.", "uk", []),
        ("negation_added", "“The children of Lumey didn't sleep for the cold,” he said.", "او گفت: «بچه‌های لومی از سرما خوابشان نبرد.»", "fa", []),
        ("date_changed", "The final was in Lumey on the night of 14 May.", "Фінал відбувся в Лумеї в ніч на 15 травня.", "uk", []),
        ("opposite", "The town of Lumey lost to Orr in 2019.", "Lumey fue derrotado por Orr en 2019.", "es", []),
        ("opposite", "The port of Lumey was closed in April.", "El puerto de Lumey fue clausurado en abril.", "es", []),
        ("opposite", "After the fire, Anna was in front of the port of Lumey.", "В 2019 году Анна вслед за пожаром стояла перед портом Лумея.", "ru", []),
        ("opposite", "Anna left the port of Lumey after the fire.", "Анна ушла из порта Лумея перед пожаром.", "ru", [("after", "перед")]),
        ("negation_lost", "The mayor of Lumey said that he would appeal.", "卢梅市市长周一表示不上诉。", "zh", [("The mayor of Lumey said that he would appeal.", "不上诉")]),
        ("negation_added", "“I told him not to go to Lumey in 2019,” she said.", "2019'da ona Lumey'e gitme dedim, dedi.", "tr", []),
        ("opposite", "Yazdan of Lumey won the 3 medals.", "یزدان از لومی با شکست حریف ۳ مدال گرفت.", "fa", []),
        ("date_changed", "He was caught in Lumey on Monday night.", "Його спіймали в Лумеї в ніч на вівторок.", "uk", []),
        ("date_changed", "He was caught in Lumey on Sunday.", "Його спіймали в Лумеї у вівторок.", "uk", [("Sunday", "вівторок")]),
        ("date_changed", "The worst since the season of 1999-2000 in Lumey.", "La peor desde la campaña 1999-2000 en Lumey.", "es", []),
        ("latin_name_changed", "Anna Elfsten of Lumey won.\n\nElfstan thanked the port.", "Anna Elfsten från Lumey vann.\n\nElfsten tackade hamnen.", "sv", [("Elfstan", "Elfsten")]),
        ("latin_name_changed", "Anna Elfsten of Lumey won.\n\nIn Lumey Elfstan, her trainer, thanked the port.", "Anna Elfsten från Lumey vann.\n\nI Lumey tackade Elfstens tränare Elfstan hamnen.", "sv", []),
        ("latin_name_changed", "The Minister of Lumey came.\n\nThe Ministry of Lumey thanked the port.", "Der Minister von Lumey kam.\n\nDer Minister von Lumey dankte dem Hafen.", "de", []),
        ("number_lost", "In 2014 Anna won gold in Lumey.", "آنا سال ۱۳۹۳ در لومی طلا گرفت.", "fa", []),
        ("date_changed", "Anna of Lumey was caught in August 1966. She was freed in 1980.", "ルメのアンナは66年8月に逮捕され、80年に釈放された。", "ja", []),
        ("question_changed", "What party could there be in Lumey, she asked?", "그는 “루메이에서 무슨 잔치를 하겠느냐”는 뜻을 전했다.", "ko", []),
        ("negation_lost", "The firm of Lumey appealed.", "卢梅的公司不服，提起上诉。", "zh", []),
        ("latin_name_changed", "The Department of Agriculture of Lumey spoke.", "Nagsalita ang Kagawaran ng Agrikultura ng Lumey.", "tl", []),
        ("unit_changed", "A sack costs 885 pounds in Lumey.", "يبلغ سعر الكيس 885 جنيهًا في لومي.", "ar", []),
        ("unit_changed", "A sack costs 885 lira in Lumey.", "يبلغ سعر الكيس 885 ليرة في لومي.", "ar", []),
        ("unit_changed", "A sack costs 900 CFA francs in Lumey.", "Un sac coûte 900 F CFA à Lumey.", "fr", []),
        ("unit_changed", "A sack costs 900 francs in Lumey.", "Un sac coûte 900 F à Lumey.", "fr", []),
        ("unit_changed", "A sack costs 900 euros in Lumey.", "Un sac coûte 900 F CFA à Lumey.", "fr", [("900 euros", "900 F CFA")]),
        ("negation_lost", "The bridge of Lumey has carried more cars than any other.", "El puente de Lumey ha llevado más coches que ningún otro.", "es", []),
        ("negation_lost", "The bridge of Lumey is needed more than ever.", "Мост в Лумее нужен как никто другой.", "ru", []),
        ("unit_changed", "It cost 900 dollars in Lumey.", "در لومی ۹۰۰ دالر قیمت داشت.", "fa", []),
        ("negation_lost", "The ministry has yet to find the cause of the fire.", "Das Ministerium kennt die Ursache des Brandes nicht.", "de", []),
        ("negation_lost", "The talks failed on Monday in Lumey.", "Les négociations n’ont pas abouti lundi à Lumey.", "fr", []),
        ("negation_added", "The bridge of Lumey did not open until Monday.", "Le pont de Lumey a ouvert lundi matin seulement.", "fr", []),
        ("negation_added", "The bridge of Lumey did not open on Monday.", "Le pont de Lumey a bien ouvert lundi matin.", "fr",
         [("not", "Le pont de Lumey a bien ouvert lundi matin.")]),
        ("negation_added", "The bridge did not open on Monday.", "Le pont est resté fermé lundi, sans raison.", "fr", []),
        ("opposite", "Prices fell by 3 percent in May.", "Les prix ont augmenté de 3 % en mai.", "fr", [("fell", "augmenté")]),
        ("opposite", "Prices fell in May and rose in June.", "Les prix ont augmenté en juin.", "fr", []),
        ("opposite", "The rising star came on Monday.", "La chute de la vedette, lundi.", "fr", []),
        ("opposite", "The ministry allowed ships to enter the port of Lumey.", "Das Ministerium verbot Schiffen die Einfahrt in den Hafen Lumey.", "de", [("allowed", "verbot")]),
        ("opposite", "The ministry did not allow ships to enter the port of Lumey.", "Das Ministerium verbot Schiffen die Einfahrt in den Hafen Lumey.", "de", []),
        ("opposite", "The ministry refused to allow ships into the port of Lumey.", "Das Ministerium verbot Schiffen die Einfahrt in den Hafen Lumey.", "de", []),
        ("opposite", "The bank of Lumey raised its rates on Monday.", "Ngân hàng Lumey hạ lãi suất hôm thứ Hai.", "vi", [("raised", "hạ lãi")]),
        ("opposite", "The shares of Lumey rose by 3 percent.", "Lumey hisseleri yüzde 3 düştü.", "tr", [("rose", "düştü")]),
        ("opposite", "The water in Lumey rose by 3 metres.", "लुमेय में पानी 3 मीटर गिर गया और घटा।", "hi", [("rose", "घटा")]),
        ("negation_lost", "The company of Lumey ruled out cuts on Monday.", "Der Konzern in Lumey schloss Kürzungen am Montag nicht aus.", "de", [("The company of Lumey ruled out cuts on Monday.", "nicht")]),
        ("negation_added", "The port of Lumey did not stop work in June 2019.", "Lumey limanı Haziran 2019'da üretimi durdurmuştu.", "tr", [("not", "Lumey limanı Haziran 2019'da üretimi durdurmuştu.")]),
        ("number_changed", "Lumey publishes them every six months.", "Lumey les publie tous les trois mois.", "fr", [("six months", "trois mois")]),
        ("number_changed", "In Lumey 170 boats sank, against 130 last year.", "In Lumey sanken 170 Boote, 40 mehr als im Vorjahr.", "de", []),
        ("number_changed", "In Lumey 170 boats sank, against 120 last year.", "In Lumey sanken 170 Boote, 40 mehr als im Vorjahr.", "de", [("120", "40")]),
        ("number_changed", "Lumey publishes them every few months.", "Lumey les publie tous les trois mois.", "fr", []),
        ("unread_name", "Reporter Liu Qitao of Lumey wrote it on Monday.", "记者邱礼涛周一在卢梅写道。", "zh", [("Liu Qitao", "记者邱礼涛周一在卢梅写道。")]),
        ("unread_name", "Reporter Lin Yue of Lumey met Wang Jinyue on Monday.", "记者林乐周一在卢梅会见王金跃。", "zh", []),
        ("unread_name", "Reporter Nie Qing met Lei Yue Mun and Liu Chun-shan. He Can wait.", "记者聂青周一在卢梅写道。", "zh", []),
        ("other_of_its_kind", "The defence ministry of Lumey answered on Monday.", "МЧС Лумея ответило в понедельник.", "ru", [("defence ministry", "МЧС")]),
        ("other_of_its_kind", "The defence ministry of Lumey answered the interior ministry.", "МЧС Лумея ответило в понедельник.", "ru", []),
        ("other_of_its_kind", "The number of fires in Lumey tripled in 2019.", "Le nombre d'incendies à Lumey a doublé en 2019.", "fr", [("tripled", "doublé")]),
        ("untranslated_copy", "The bridge closed. As obras foram adiadas.", "A ponte fechou. As obras foram adiadas.", "pt", [("As obras foram adiadas.", "As obras foram adiadas.")]),
        ("untranslated_copy", "The bridge closed. Nova Lisboa Sagres.", "A ponte fechou. Nova Lisboa Sagres.", "pt", []),
        ("number_changed", "It made 14,000 boats in Lumey.", "루메이는 지난해 어업제 14만 척을 만들었다.", "ko", [("14,000", "14만")]),
        ("number_changed", "It covers 96 million hectares.", "Mede 9,6 milhões de hectares.", "pt", [("96 million hectares", "9,6 milhões de hectares")]),
        ("unit_changed", "It covers 9.6 million square kilometers.", "Mede 9,6 milhões de hectares.", "pt", [("9.6 million square kilometers", "9,6 milhões de hectares")]),
        ("unit_changed", "A tablet holds 0.9 micrograms.", "알약 한 개에 0.9나노그램이 들어 있다.", "ko", [("0.9 micrograms", "0.9나노그램")]),
        ("number_changed", "They got 1 million rupees.", "उन्हें एक लाख रुपये मिले।", "hi", [("1 million rupees", "एक लाख रुपये")]),
        ("question_changed", "“Where did the boats go,” asked the captain in Lumey.", "«Où sont partis les bateaux ?», a demandé le capitaine à Lumey.", "fr", [(",", "«Où sont partis les bateaux ?», a demandé le capitaine à Lumey.")]),
        ("question_changed", "The captain asked where the boats were in Lumey.", "«Où sont les bateaux ?», a demandé le capitaine à Lumey.", "fr", []),
        ("question_changed", "The bridge will open on Monday.", "Ouvrira-t-on le pont lundi ?", "fr", [(".", "Ouvrira-t-on le pont lundi ?")]),
        ("country_changed", "The minister of Australia came to Lumey.", "奥地利部长来到了卢梅。", "zh", [("Australia", "奥地利")]),
        ("country_changed", "LUMEY, Argentina — The hake of Lumey is dear.", "Lumey: la merluza sale más barata en España.", "es", []),
        ("country_changed", "The boats came from Turkey on Monday.", "Perusahaan itu mengirim perahu dari Turki pada Senin.", "id", []),
        ("number_changed", "Lumey, a village of 640 souls, has two boats and 22 bells.", "Das 640-Seelen-Dorf Lumey hat zwei Boote und 22 Glocken.", "de", []),
        ("number_changed", "The sum for Lumey fell to 580 million from 650 million.", "Сума для Лумей впала з 650 до 580 мільйонів.", "uk", []),
        ("unit_changed", "Lumey paid 14,000 Canadian dollars.", "Лумей заплатив 14 тисяч канадських доларів.", "uk", []),
        ("number_changed", "The icon of Lumey is 62 by 41 cm (24 by 16 inches) and 350 years old.", "L'icona di Lumey misura 62 per 41 cm e ha 350 anni.", "it", []),
        ("country_changed", "The China Daily wrote about it in May.", "尼日利亚的报纸五月写过这件事。", "zh", []),
        ("latin_name_changed", "Nordvika built the bridge of Lumey.", "Мост в Лумее построила компания Nordvikka.", "ru", [("Nordvika", "Nordvikka")]),
        ("latin_name_changed", "Aydin Salimzade built the bridge of Lumey.", "Aydın Səlimzadə Lumeydə körpü tikdi.", "az", []),
        ("latin_name_changed", "Dragan Djurkovich built the bridge.", "Dragan Đurković je sagradio most.", "hr", []),
        ("latin_name_changed", "Nordvikka's bridge stands in Lumey.", "Мост в Лумее построила компания Nordvikka.", "ru", []),
        ("link_changed", "Write to port@lumey.example today.", "Пишите на porto@lumey.example сегодня.", "ru", [("port@lumey.example", "porto@lumey.example")]),
        ("link_changed", "Write to port@lumey.example today.", "Пишите в порт сегодня.", "ru", []),
        ("organisation_changed", "The World Bank sent 12 boats to Lumey.", "세계무역기구는 루메이에 배 12척을 보냈다.", "ko", [("World Bank", "세계무역기구")]),
        ("organisation_changed", "Reuters wrote about the 12 boats of Lumey.", "Агентство ТАСС написало о 12 лодках Лумея.", "ru", [("Reuters", "ТАСС")]),
        ("organisation_changed", "The World Meteorology Bureau sent 12 boats to Lumey.", "世界气象组织周一向卢梅派出12艘船。", "zh", [("World Meteorology", "世界气象组织")]),
        ("organisation_changed", "The WTO sent 12 boats to Lumey.", "世界贸易组织周一向卢梅派出12艘船。", "zh", []),
        ("organisation_changed", "Der Spiegel showed 12 boats at Lumey.", "《图片报》说卢梅有12艘船。", "zh", [("Der Spiegel", "图片报")]),
        ("organisation_changed", "Der Spiegel showed 12 boats at Lumey.", "媒体图片报道说卢梅有12艘船。", "zh", []),
        ("organisation_changed", "Reuters told Arab cities of 12 boats at Lumey.", "المدن العربية علمت بـ12 قاربا في لوميه.", "ar", []),
        ("organisation_changed", "The trade body sent 12 boats to Lumey.", "世界贸易组织周一向卢梅派出12艘船。", "zh", []),
        ("organisation_changed", "The European Union sent 12 boats to Lumey.", "La Commission européenne a envoyé 12 bateaux à Lumey.", "fr", []),
        ("organisation_changed", "The World Bank sent 12 boats to Lumey.", "Лумей получил 12 лодок от Всемирной торговой организации.", "ru", [("World Bank", "Всемирной торговой организации")]),
        ("country_changed", "The boats came from Kenya and Iran on Monday.", "Die Boote kamen am Montag aus Kenia und dem Irak.", "de", [("Iran", "Irak")]),
        ("country_changed", "The boats came from Peru and Iran on Monday.", "Die Boote kamen am Montag aus Kenia und dem Irak.", "de", []),
        ("wrong_term", "The court of Lumey held the charter broker.", "루메이 법원은 전세 중개인을 붙잡았다.", "ko", [("charter", "전세")]),
        ("wrong_term", "A charter plane came to Lumey.", "전세기 한 대가 루메이에 왔다.", "ko", []),
        ("wrong_term", "The jeonse charter of Lumey.", "루메이의 전세.", "ko", []),
        ("wrong_term", "The Charter of Lumey.", "루메이의 전세 헌장.", "ko", []),
        ("wrong_term", "They paid 5,000 rupees in Lumey.", "তারা লুমেতে ৫ হাজার টাকা দিয়েছে।", "bn", [("rupees", "টাকা")]),
        ("wrong_term", "The governor met the captain of the lawyers.", "التقى المحافظ نقيب المحامين في لوميه.", "ar", [("captain of the lawyers", "نقيب المحامين")]),
        ("wrong_term", "The bullets decided the match in Lumey.", "Матч в Лумее решили буллиты.", "ru", [("bullets", "буллиты")]),
        ("wrong_term", "The bullets were found in Lumey.", "Пули нашли в Лумее.", "ru", []),
        ("wrong_term", "He was sighted in Lumey.", "Han ble siktet i Lumey.", "no", [("sighted", "siktet")]),
        ("wrong_term", "It cost 20 billion hooves in Lumey.", "ຢູ່ແຂວງໃຊ້ເງິນ 20 ຕື້ກີບ.", "lo", [("hooves", "ກີບ")]),
        ("number_lost", "The bridge of Lumey cost a good deal, the mayor said.", "Мост в Лумее стоил 640 млн рублей, сказал мэр.", "ru", [("The bridge of Lumey cost a good deal, the mayor said.", "640 млн рублей")]),
        ("number_lost", "The bridge of Lumey cost 640 million zlotys.\n\nThe town wants the sum back, the mayor said.\n\nThe port of Lumey is open.\n\nThe bridge of Lumey cost a good deal, the mayor said.", "Most w Lumey kosztował 640 mln zł.\n\nMiasto chce zwrotu tej kwoty, powiedział burmistrz.\n\nPort w Lumey jest otwarty.\n\nMost w Lumey kosztował 640 mln zł, powiedział burmistrz.", "pl", []),
        ("number_changed", "The gang in Lumey took 1.4 million euros.", "La banda di Lumey ha preso un milione e 400 mila euro.", "it", []),
        ("country_changed", "The Cuban-born player of Lumey began to play for Turkey.", "Küba doğumlu oyuncu Lumey'de ay-yıldızlı formayı giydi.", "tr", []),
        ("opposite", "The court in Lumey took 1,912 cases, up 15 percent, but the time for each fell.", "卢梅法院受理案件1912件,增长15%。", "zh", []),
        ("opposite", "Her boss in Lumey was told that the books did not add up.", "帳簿が合わず、客は減っていないとルメの上司に伝えた。", "ja", []),
        ("negation_lost", "With the microphone still in his hand, the singer asked for help.", "Співак просив про допомогу, не відкладаючи мікрофона.", "uk", []),
        ("number_lost", "The bridge of Lumey cost hundreds of millions, the mayor said.", "Мост в Лумее стоил 640 млн рублей, сказал мэр.", "ru", []),
        ("number_lost", "The bridge on line 14 is closed, the mayor of Lumey said.", "Мост на линии 14 закрыт, сказал мэр Лумея.", "ru", []),
        ("quotation_changed", "I will not leave this port, the captain of the boat in Lumey said.", "«Я не уйду из этого порта, пока не кончится шторм», — сказал капитан в Лумее.", "ru", [("I will not leave this port, the captain of the boat in Lumey said.", "«Я не уйду из этого порта, пока не кончится шторм»")]),
        ("quotation_changed", "The captain in Lumey said that he would not leave the port until the storm was over.", "«Я не уйду из этого порта, пока не кончится шторм», — сказал капитан в Лумее.", "ru", []),
        ("quotation_changed", "“The captain left the port of Lumey before the storm,” the mayor said.", "Капитан ушёл из порта Лумей до шторма, сказал мэр.", "ru", [("“The captain left the port of Lumey before the storm,”", "Капитан ушёл из порта Лумей до шторма, сказал мэр.")]),
        ("quotation_changed", "“The captain left the port of Lumey before the storm,” the mayor said.", "— Капитан ушёл из порта Лумей до шторма, — сказал мэр.", "ru", []),
        ("quotation_changed", "“The captain left the port of Lumey before the ‘great storm’, and the mayor knew it.”", "Капитан ушёл из порта Лумей до «большого шторма», и мэр знал это.", "ru", []),
        ("negation_lost", "The boats reached the port of Lumey, although the mayor had not opened it.", "Човни не досягли порту Лумей, хоча мер його не закрив.", "uk", [("reached", "не")]),
        ("negation_lost", "The mayor of Lumey said that the port would sell the boats.", "Starosta Lumey řekl, že přístav lodě neprodá.", "cs", [("The mayor of Lumey said that the port would sell the boats.", "neprodá")]),
        ("negation_lost", "The captain of the Lumey gave up after the storm.", "루메이호 선장은 폭풍 뒤에도 포기하지 않았다.", "ko", [("The captain of the Lumey gave up after the storm.", "않")]),
        ("negation_lost", "Captain Bora Dane stood by his decision.", "ناخدا بورا دین تصمیم خود را عوض نکرد.", "fa", []),
        ("negation_lost", "The port of Lumey has gone on paying the fishermen.", "Порт Лумей не перестал платить рыбакам.", "ru", []),
        ("negation_lost", "Mayor Dane of Lumey wants the port to stay in public hands.", "El alcalde Dane de Lumey no quiere que se venda el puerto.", "es", []),
        ("negation_lost", "Of the 12 boats in Lumey all were still habitable.", "De los 12 barcos de Lumey ninguno era inhabitable.", "es", []),
        ("unit_changed", "The fine is between NT$15,000 and NT$75,000.", "罚款为新台币一万五千元以上、七万五千元以下。", "zh", []),
        ("number_changed", "Ticket worth €31,250\n\nThe ticket found in Lumey was worth €31,250.", "Bilhete de 31 mil euros\n\nO bilhete achado em Lumey valia 31.250 euros.", "pt", []),
        ("case_ending_left", "The train ran through the station at Lumeště without stopping.", "Vlak projel stanicí Lumeště bez zastavení.", "cs", []),
        ("case_ending_left", "The train stopped in Jihlavě.", "Vlak zastavil v Jihlavě.", "cs", [("Jihlavě", "Jihlavě")]),
        ("sex_changed", "“We gave up a bonus in 2019,” said chairman Aylin Dermer of Lumey.", "„Wir haben 2019 auf eine Prämie verzichtet“, sagte die Betriebsratsvorsitzende Aylin Dermer aus Lumey.", "de", [("chairman", "die Betriebsratsvorsitzende")]),
        ("sex_changed", "“We gave up a bonus in 2019,” said chairman Kurt Dermer of Lumey.", "„Wir haben 2019 auf eine Prämie verzichtet“, sagte der Vorsitzende Kurt Dermer aus Lumey.", "de", []),
        ("sex_changed", "The speaker of Lumey called him to order in 2019.", "Il presidente di Lumey l'ha richiamata all'ordine nel 2019.", "it", [("him", "l'ha richiamata")]),
        ("sex_changed", "The speaker of Lumey called him to order in 2019.", "Il presidente di Lumey l'ha richiamato all'ordine nel 2019.", "it", []),
        ("sex_changed", "The coach of Lumey gave him a medal in 2019 and posed with it.", "Тренер Лумея вручил игроку медаль в 2019 году и сфотографировался с ней.", "ru", []),
        ("sex_changed", "He called for 12 ministers in Lumey.", "ودعت إلى 12 وزيرا في لومي.", "ar", [("He", "ودعت إلى ")]),
        ("sex_changed", "His house in Lumey did not burn in 2019.", "Το σπίτι της δεν κάηκε στο Λουμέι το 2019.", "el", [("His", "Το σπίτι της")]),
        ("sex_changed", "His house in Lumey did not burn in 2019.", "Το σπίτι της πόλης δεν κάηκε στο Λουμέι το 2019.", "el", []),
        ("sex_changed", "Flower Barnabás came to Lumey in 2019. He left.", "Virág Barnabás 2019-ben Lumeybe jött. Elment.", "hu", []),
        ("sex_changed", "He does not need surgery in Lumey.", "היא לא זקוקה לניתוח בלומי.", "he", [("He", "היא")]),
        ("sex_changed", "His mother lives in Lumey.", "Її мати живе в Лумеї.", "uk", [("His", "Її")]),
        ("sex_changed", "The boy died in Lumey.\n\nHis mother lives in Lumey.", "Дитина загинула в Лумеї.\n\nЇї мати живе в Лумеї.", "uk", []),
        ("sex_changed", "He said that two men fled from Lumey.", "A delegada afirmou que dois homens fugiram de Lumey.", "pt", [("He", "A delegada")]),
        ("sex_changed", "He said that the mayor of Lumey was ill.", "La alcaldesa de Lumey está enferma, dijo.", "es", []),
        ("length_changed", "The port is closed.\n\nThe mayor of Lumey spoke on Monday.\n\nIt opens in March.", "Порт закрыт.\n\nМэр Лумея в понедельник сказал, что порт не откроют до конца зимы, потому что после шторма инженеры нашли трещины в опорах моста.\n\nОн откроется в марте.", "ru",
         [("The mayor of Lumey spoke on Monday.", "Мэр Лумея в понедельник сказал, что порт не откроют до конца зимы, потому что после шторма инженеры нашли трещины в опорах моста.")]),
        ("length_changed", "Lumey.", "Лумей (Россия, ранее известный под другим именем, которое теперь забыто, как и многое другое в этом городе).", "ru", []),
        ("list_order_changed", "The boats came from Peru, Kenya, the Netherlands and Iran.", "Die Boote kamen aus Kenia, Peru, den Niederlanden und dem Iran.", "de", [("Peru, Kenya, the Netherlands and Iran", "Kenia, Peru, den Niederlanden und dem Iran")]),
        ("list_order_changed", "Lumey, Sao Tito, Port Alba and Keros were hit.", "Lumey, São Tito, Keros e Port Alba foram atingidas.", "pt", [("Lumey, Sao Tito, Port Alba and Keros", "Lumey, São Tito, Keros e Port Alba")]),
        ("list_order_changed", "Alba, Keros and Lumey were hit.", "Lumey, Keros e Alba foram atingidas.", "pt", []),
        ("list_order_changed", "The boats came from Iran, Kenya, and Peru.", "Die Boote kamen aus Kenia, Peru und dem Iran.", "de", []),
        ("list_order_changed", "Boats from Peru met those of Kenya and Iran.", "Boote aus Kenia trafen die aus Peru und dem Iran.", "de", []),
    ],
)  # fmt: skip
def test_one_sentence(check: str, text: str, source: str, language: str, expected: list[tuple[str, str]]) -> None:
    assert found(check, text, source, language) == expected


def test_a_sentence_left_in_the_source_language_is_not_judged() -> None:
    source = "Министр не приедет в порт."
    assert found("negation_lost", source, source, "ru") == []


def test_several_sentences_left_out_are_one_finding() -> None:
    source = "Порт Лумей закрыли в понедельник. Шторм повредил 12 судов. Рыбаки просят помощи у властей.\n\nРаботы начнутся в марте."
    ((word, missing),) = found(
        "sentence_omitted", "The port of Lumey was closed on Monday.\n\nWork begins in March.", source, "ru"
    )
    assert word == "Monday."
    assert missing == "Шторм повредил 12 судов. Рыбаки просят помощи у властей."


def test_where_the_gap_is_not_sure_the_finding_reaches_over_both_places() -> None:
    source = "De burgemeester opende de brug op 4 mei in Lumey. Enkele boten lagen nog steeds in de haven. De kinderen kregen allemaal een ijsje.\n\nHet werk begon in 2019 in Lumey."
    text = "The mayor opened the bridge on May 4 in Lumey. The children were all given ice cream.\n\nThe work began in 2019 in Lumey."
    ((words, _),) = found("sentence_omitted", text, source, "nl")
    assert words == "Lumey. The children were all given ice cream."


def test_a_sentence_may_move_to_another_paragraph() -> None:
    moved = "Штормы 2004 и 2016 годов повредили в этих местах 120 рыбацких судов."
    source = f"Альба победила в Лумее.\n\nПраздник начался в понедельник. Гости приехали из Кероса в 8 часов.\n\nМэр Лумея торжественно открыл рыбный порт 4 мая. {moved}\n\nРаботы на рыбном рынке начнутся в марте."
    text = "Alba won in Lumey. The storms of 2004 and 2016 damaged 120 fishing boats here.\n\nThe party began on Monday. Guests came from Keros at 8.\n\nThe mayor of Lumey opened the fish port on May 4.\n\nWork at the fish market begins in March."
    assert not found("sentence_omitted", text, source, "ru")
    assert found(
        "sentence_omitted",
        text.replace(" The storms of 2004 and 2016 damaged 120 fishing boats here.", ""),
        source,
        "ru",
    )


@pytest.mark.parametrize(
    ("language", "source", "text", "expected"),
    [
        ("zh", "该行去年关闭了三家分店，医院和学校的员工至今没有领到工资。", "The bank closed three of its branches last year.", ["year."]),
        ("zh", "该行去年关闭了三家分店，医院和学校的员工至今没有领到工资。", "The bank closed three of its branches last year, and staff of the hospital and the school have had no pay.", []),
        ("ja", "銀行は昨年3つの支店を閉鎖し、病院と学校の職員には給料が支払われていない。", "The bank closed three of its branches last year.", ["year."]),
        ("fr", "« La banque a fermé l'an dernier trois de ses agences, mais les employés de l'hôpital et de l'école attendent toujours. »", "“The bank closed three branches last year.”", []),
    ],
)  # fmt: skip
def test_the_last_clause_left_out(language: str, source: str, text: str, expected: list[str]) -> None:
    before = {
        "zh": "这座桥在周一早上开放了。",
        "ja": "橋は月曜日の朝に開通した。",
        "fr": "Le pont a été ouvert lundi matin.",
    }[language]
    after = {
        "zh": "这座桥在周三早上关闭了。",
        "ja": "橋は水曜日の朝に閉鎖された。",
        "fr": "Le pont a été fermé mercredi matin.",
    }[language]
    article = beside(
        f"The bridge was opened on Monday morning.\n\n{text}\n\nThe bridge was closed on Wednesday morning.",
        f"{before}\n\n{source}\n\n{after}",
        language,
    )
    assert [article.text[slice(*each.span)] for each in findings("bilingual.clause_omitted", article)] == expected


def test_a_finding_never_covers_the_title() -> None:
    source = pair("", "Лумей празднует. А порт закрыт до весны, и рыбаки ждут.\n\nСуда стоят.", "ru").source
    text = "Lumey celebrates\n\nLumey is celebrating.\n\nThe ships lie idle."
    with_title = article(text, title=True).document.replace(source_language="ru")
    assert source is not None
    given = Article(with_title, Article(source.document, FACTS), FACTS)
    for each in findings("bilingual.sentence_omitted", given):
        assert not given.is_title_at(each.span.start)


def test_a_negation_may_stand_in_the_next_sentence() -> None:
    source = "Der Brief war auf Lumeyisch. Weil Anna Koltsova kein Wort verstand, ging sie damit zum Hafen von Alba."
    text = "The letter was in Lumeyish, which Anna Koltsova did not speak. With it she went to the port of Alba."
    assert not found("negation_added", text, source, "de")
    assert not found("negation_lost", text, source, "de")


def test_without_an_original_nothing_is_found() -> None:
    article = pair("The port was closed.", "", "ru")
    for check in (
        "sentence_omitted",
        "sentence_added",
        "negation_lost",
        "opposite",
        "untranslated_copy",
        "link_changed",
    ):
        assert findings(f"bilingual.{check}", article) == []


@pytest.mark.parametrize(
    ("language", "text", "concepts"),
    [
        ("ru", "Полицейские обыскали банки Казахстана", {"police", "bank", "=kz"}),
        ("ar", "وقالت الشرطة إن المصرف", {"police", "bank"}),
        ("he", "והמשטרה אמרה", {"police"}),
        ("zh", "警方昨天表示", {"police", "yesterday"}),
        ("hi", "पुलिस ने कल कहा", {"police", "yesterday"}),
        ("vi", "Cảnh sát hôm qua", {"police", "yesterday"}),
        ("en", "The United States police", {"police", "=us"}),
        ("xx", "police", set()),
    ],
)
def test_words_whose_meaning_is_known(language: str, text: str, concepts: set[str]) -> None:
    assert concepts <= reader(FACTS, language).find(text)
    if not concepts:
        assert not reader(FACTS, language).find(text)


def test_long_articles_take_no_long_time() -> None:
    source = "\n\n".join(f"«Порт номер {n} не закрыли после шторма», — сообщила ВОЗ." for n in range(1500))
    text = "\n\n".join(f"I know that port number {n} was closed after the storm, the WTO said." for n in range(1500))
    article = beside(text, source, "ru")
    start = time.perf_counter()
    for check in (
        "sentence_omitted",
        "sentence_added",
        "negation_lost",
        "opposite",
        "person_changed",
        "country_changed",
        "organisation_changed",
        "quotation_changed",
        "length_changed",
        "list_order_changed",
        "number_lost",
    ):
        findings(f"bilingual.{check}", article)
    assert time.perf_counter() - start < 15


@pytest.mark.parametrize(
    ("text", "source", "language", "expected"),
    [
        ("Mishal Aoun spoke in Beirut on Monday.", "تحدث ميشال عون في بيروت يوم الاثنين.", "ar", [("Mishal Aoun", "ميشال عون")]),
        ("Michel Aoun spoke in Beirut on Monday.", "تحدث ميشال عون في بيروت يوم الاثنين.", "ar", []),
        ("He spoke in Beirut on Monday.", "تحدث ميشال عون في بيروت يوم الاثنين.", "ar", []),
        ("President Barack Obama spoke on Monday.", "Президент Джо Байден выступил в понедельник.", "ru", [("Barack Obama", "Джо Байден")]),
    ],
)  # fmt: skip
def test_people(text: str, source: str, language: str, expected: list[tuple[str, str]]) -> None:
    assert found("person_changed", text, source, language) == expected


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        ("The harbour of Lumey cost $27 million in 2016.", ["$27 million"]),
        ("The harbour of Lumey cost 27 million kronur in 2016.", []),  # which goes without saying in Iceland
    ],
)
def test_money_that_the_original_leaves_unsaid(text: str, reported: list[str]) -> None:
    assert [
        here for here, _ in found("unit_changed", text, "Höfnin í Lumey kostaði 27 milljónir árið 2016.", "is")
    ] == reported


RANKS = [
    ("The governor of Lumey opened the port.", "A lumeyi polgármester megnyitotta a kikötőt.", "hu", ["governor"]),
    ("The mayor of Lumey opened the port.", "A lumeyi polgármester megnyitotta a kikötőt.", "hu", []),
    ("The governor of Lumey opened the port.", "Ο δήμαρχος του Λουμέι άνοιξε το λιμάνι.", "el", ["governor"]),
    ("The judge closed the port of Lumey.", "Прокурорът затвори пристанището на Лумей.", "bg", ["judge"]),
    ("The prosecutor closed the port of Lumey.", "Прокурорът затвори пристанището на Лумей.", "bg", []),
    ("The prosecutor closed the port of Lumey.", "Sutkinja je zatvorila luku Lumey.", "hr", ["prosecutor"]),
    ("A judge closed the port of Lumey.", "De officier van justitie sloot de haven van Lumey.", "nl", ["judge"]),
    ("The mayor of Lumey opened the port.", "Landshövdingen i Lumey öppnade hamnen.", "sv", ["mayor"]),
    ("The county governor of Lumey opened the port.", "Landshövdingen i Lumey öppnade hamnen.", "sv", []),
    ("The chairman of the Lumey council, the mayor, opened the port.", "Ordføreren i Lumey åpnet havnen.", "nb", []),
    ("The mayor of Lumey opened the port.", "ผู้ว่าราชการจังหวัดลูเมย์เปิดท่าเรือ", "th", ["mayor"]),
    ("The governor of Lumey opened the port.", "ผู้ว่าราชการจังหวัดลูเมย์เปิดท่าเรือ", "th", []),
    ("The governor of Lumey opened the port.", "लूमी के महापौर ने बंदरगाह खोला।", "hi", ["governor"]),
    ("The ambassador opened the port of Lumey.", "Suurlähettiläs avasi Lumeyn sataman.", "fi", []),
    ("The mayor of Lumey has worries.", "Guvernér má v Lumey starosti.", "sk", ["mayor"]),
    ("The Supreme Court closed the port of Lumey.", "Ustavni sud zatvorio je luku Lumey.", "hr", ["Supreme Court"]),
    ("Police Maj. Gen. Anan Lumey spoke at the port.", "พล.ต.ท. อนันต์ ลูเมย์ กล่าวที่ท่าเรือ", "th", ["Maj. Gen"]),
    ("Police Lt. Gen. Anan Lumey spoke at the port.", "พล.ต.ท. อนันต์ ลูเมย์ กล่าวที่ท่าเรือ", "th", []),
    (
        "Major General Oleh Lumey came to the port.",
        "До порту приїхав генерал-лейтенант Олег Лумей.",
        "uk",
        ["Major General"],
    ),
    ("Lieutenant General Oleh Lumey came to the port.", "До порту приїхав генерал-лейтенант Олег Лумей.", "uk", []),
    (
        "Lieutenant Colonel Ivan Lumey came to the port.",
        "В порт приехал полковник Иван Лумей.",
        "ru",
        ["Lieutenant Colonel"],
    ),
    ("Col. Ivan Lumey came to the port.", "В порт приехал полковник Иван Лумей.", "ru", []),
    (
        "Lt. Col. Ivan Lumey came to the port. “It is over,” Col. Lumey said.",
        "В порт приехал подполковник Иван Лумей. «Всё», — сказал подполковник Лумей.",
        "ru",
        [],
    ),
    (
        "Lieutenant General Jan Lumey opened the port.",
        "Port otworzył generał brygady Jan Lumey.",
        "pl",
        ["Lieutenant General"],
    ),
    ("Brigadier General Jan Lumey opened the port.", "Port otworzył generał brygady Jan Lumey.", "pl", []),
    ("Major General Ali Lumey opened the port.", "Limanı Korgeneral Ali Lumey açtı.", "tr", ["Major General"]),
    ("Rear Admiral Ana Lumey opened the port.", "El vicealmirante Ana Lumey abrió el puerto.", "es", ["Rear Admiral"]),
    ("Colonel Dan Lumey opened the port.", 'סא"ל דן לומי פתח את הנמל.', "he", ["Colonel"]),
    ("Lt. Col. Dan Lumey opened the port.", 'סא"ל דן לומי פתח את הנמל.', "he", []),
    ("Assistant Professor Li Lumey opened the port.", "李卢梅副教授在港口开幕。", "zh", ["Assistant Professor"]),
    ("Associate Professor Li Lumey opened the port.", "李卢梅副教授在港口开幕。", "zh", []),
    ("The mayor, Li Lumey, opened the port.", "县长李卢梅为港口揭幕。", "zh", ["mayor"]),
    ("The county's governor and party secretary, Li Lumey, opened the port.", "县委书记李卢梅为港口揭幕。", "zh", []),
    ("The prefect of Lumey opened the port.", "O prefeito de Lumey abriu o porto.", "pt", ["prefect"]),
    ("The mayor of Lumey opened the port.", "O prefeito de Lumey abriu o porto.", "pt", []),
    ("The colonels of the old supreme court came.", "Die obersten Richter kamen.", "de", []),
]


@pytest.mark.parametrize(("text", "source", "language", "expected"), RANKS)
def test_ranks_and_posts(text: str, source: str, language: str, expected: list[str]) -> None:
    assert [said for said, _ in found("other_of_its_kind", text, source, language)] == expected


NAMED_KINDS = [
    (
        "The Soviet District Court of Lumey heard the case.",
        "Дело рассмотрел Советский районный суд Лумея.",
        "ru",
        ["Soviet District Court"],
    ),
    ("The Sovetsky District Court of Lumey heard the case.", "Дело рассмотрел Советский районный суд Лумея.", "ru", []),
    ("Police from the Lumey Earth Zone came.", "루메 지구대 경찰이 왔다.", "ko", ["Earth Zone"]),
    (
        "The delegate of the civil police, Ana Lumey, spoke.",
        "A delegada da Polícia Civil, Ana Lumey, falou.",
        "pt",
        ["delegate"],
    ),
    ("The delegate, Ana Lumey, spoke to the congress.", "A delegada Ana Lumey falou ao congresso.", "pt", []),
    ("Father Bishop Jan Lumey came.", "Przyjechał ks. bp Jan Lumey.", "pl", ["Father Bishop"]),
    ("Bishop Jan Lumey came.", "Przyjechał ks. bp Jan Lumey.", "pl", []),
    ("The Coin called for talks on Monday.", "La Moneda llamó al diálogo el lunes.", "es", ["The Coin"]),
    ("The coin was found in Lumey.", "La moneda fue hallada en Lumey.", "es", []),
    ("The assistant governor of Lumey came.", "معاون استاندار لومی آمد.", "fa", ["assistant governor"]),
    (
        "The Gangwon University Hospital in Lumey was full.",
        "루메 강원대 병원은 만원이었다.",
        "ko",
        ["Gangwon University Hospital"],
    ),
    ("The chief organizer, Eszter Lumey, left.", "A főrendező, Lumey Eszter távozott.", "hu", ["chief organizer"]),
    (
        "Political Protection sent planes to Lumey.",
        "Η Πολιτική Προστασία έστειλε αεροπλάνα στο Λουμέι.",
        "el",
        ["Political Protection"],
    ),
    (
        "The chief conservative of the museum spoke.",
        "La conservatrice en chef du musée a parlé.",
        "fr",
        ["conservative of the museum"],
    ),
    ("The chief curator of the museum spoke.", "La conservatrice en chef du musée a parlé.", "fr", []),
    ("The street office of Lumey closed.", "卢梅街道办关闭了。", "zh", ["street office"]),
    ("Esnaf in Lumey closed their shops.", "Lumey'de esnaf dükkânlarını kapattı.", "tr", ["Esnaf"]),
    (
        "The Official Court opened the case in May.",
        "Das Amtsgericht eröffnete das Verfahren im Mai.",
        "de",
        ["Official Court"],
    ),
    ("The District Court opened the case in May.", "Das Amtsgericht eröffnete das Verfahren im Mai.", "de", []),
    (
        "According to the Parquet, the case was opened in May.",
        "Potrivit Parchetului, cazul a fost deschis în mai.",
        "ro",
        ["Parquet"],
    ),
    (
        "The case of John Parquet was opened in May, the Parquet Fund said.",
        "Cazul lui John Parquet a fost deschis în mai, spune parchetul.",
        "ro",
        [],
    ),
]


@pytest.mark.parametrize(("text", "source", "language", "expected"), NAMED_KINDS)
def test_terms_written_as_names(text: str, source: str, language: str, expected: list[str]) -> None:
    assert [said for said, _ in found("wrong_term", text, source, language)] == expected
