"""Languages whose numbers are read only where they are written in figures, with the counting words behind them."""

from mtlint.text.numbers.language import Language

from ._table import table

_TABLES = (
    table(
        "be",
        words="",
        scales="тысяч*=1000 тыс=1000 мільён*=1000000 млн=1000000 мільярд*=1000000000 млрд=1000000000 трыльён*=1000000000000",
        measures="person: чалавек*, асоб*, людзей; km: кіламетр*, км; m: метр*; hectare: гектар*; litre: літр*; ton: тон*; "
        "kg: кілаграм*, кг; mw: мегават*; minute: хвілін*; hour: гадзін*; day: дзён, дня, дні, дзень; week: тыдзень, тыдні, тыдняў; "
        "month: месяц*; year: гадоў, гады, год, года",
        money="BYN: беларускіх рублёў; RUB: расійскіх рублёў; dollar: долар*; EUR: еўра",
        about="каля, прыкладна",
        over="больш за, больш як, звыш",
        under="менш за, да, амаль",
        several="некалькі",
        percent="працэнт*",
    ),
    table(
        "ca",
        words="",
        scales="mil=1000 milió=1000000 milions=1000000 bilions=1000000000000",
        measures="person: persones; km: quilòmetres, km; m: metres; hectare: hectàrees; litre: litres; ton: tones; kg: quilos; "
        "minute: minuts; hour: hores; day: dies; week: setmanes; month: mesos; year: anys",
        money="EUR: euros, d'euros; dollar: dòlars",
        about="prop de, uns, unes, al voltant de",
        over="més de",
        under="menys de, fins a, gairebé",
        several="diversos, diverses",
        percent="per cent",
    ),
    table(
        "mn",
        group=", ",
        decimal=".",
        words="",
        scales="мянга*=1000 мянган=1000 сая*=1000000 тэрбум*=1000000000 наяд=1000000000000",
        measures="person: хүн, хүнийг, хүний, иргэн; km: километр*, км; m: метр*; hectare: га, гектар*; litre: литр*; ton: тонн*; "
        "kg: килограмм*, кг; mw: мегаватт*, мвт; minute: минут*; hour: цаг*; day: өдөр, өдрийн, хоног*; week: долоо хоног*; "
        "month: сар, сарын; year: жил*; year-old: настай",
        money="MNT: төгрөг*; dollar: доллар*; EUR: евро*; CNY: юан*; RUB: рубл*",
        about="орчим, ойролцоогоор",
        over="гаруй, илүү",
        under="хүртэл",
        several="хэдэн, хэд хэдэн",
        percent="хувь, хувийг, хувиар, хувийн",
    ),
    table(
        "uz",
        words="",
        scales="ming=1000 mingta=1000 million=1000000 mln=1000000 milliard=1000000000 mlrd=1000000000 trillion=1000000000000",
        measures="person: kishi*, nafar*, odam*; km: kilometr*, km; m: metr*; hectare: gektar*; litre: litr*; ton: tonna*; "
        "kg: kilogramm*, kg; mw: megavatt*; minute: daqiqa*; hour: soat*; day: kun*; week: hafta*; month: oy, oyda, oylik; "
        "year: yil*; year-old: yoshli, yoshda",
        money="UZS: so'm*, soʻm*, so‘m*, sum; dollar: dollar*; EUR: yevro*; RUB: rubl*",
        about="qariyb, taxminan, salkam",
        over="ortiq, kamida",
        under="yaqin",
        several="bir necha",
        percent="foiz*",
    ),
    table(
        "ky",
        words="",
        scales="миң*=1000 миллион*=1000000 млн=1000000 миллиард*=1000000000 млрд=1000000000 триллион*=1000000000000",
        measures="person: адам*, киши*; km: километр*, чакырым*, км; m: метр*; hectare: гектар*; litre: литр*; ton: тонна*; "
        "kg: килограмм*, кг; mw: мегаватт*; minute: мүнөт*; hour: саат*; day: күн*; week: апта*, жума*; month: ай, айга, айлык; year: жыл*",
        money="KGS: сом*; dollar: доллар*; EUR: евро*; RUB: рубл*",
        about="болжол менен, жакын, чукул",
        over="ашык, ашуун, кеминде",
        under="чейин",
        several="бир нече",
        percent="пайыз*",
    ),
    table(
        "mr",
        group=",",
        decimal=".",
        words="",
        scales="हजार=1000 हजारांहून=1000 लाख=100000 लाखांची=100000 लाखांचा=100000 लाखांचे=100000 लाखांच्या=100000 लाखांहून=100000 "
        "कोटी=10000000 कोटींचा=10000000 कोटींची=10000000 कोटींचे=10000000 कोटींच्या=10000000 अब्ज=1000000000",
        measures="person: जण, जणांचा, लोक, व्यक्ती; km: किलोमीटर, किमी; m: मीटर; hectare: हेक्टर; acre: एकर; litre: लिटर; ton: टन; "
        "kg: किलो, किलोग्राम; mw: मेगावॅट; minute: मिनिटे, मिनिटांत; hour: तास, तासांत; day: दिवस, दिवसांत; week: आठवडे; month: महिने; year: वर्षे, वर्षांच्या",
        money="INR: रुपये, रुपयांचा, रुपयांची, रुपयांचे, रुपयांच्या, रुपयांत; dollar: डॉलर",
        about="सुमारे, जवळपास, अंदाजे",
        over="किमान, पेक्षा जास्त",
        under="सुमारास",
        several="अनेक, काही",
        percent="टक्के, टक्क्यांनी, टक्क्यांची",
    ),
    table(
        "ne",
        group=",",
        decimal=".",
        words="",
        scales="हजार=1000 लाख=100000 करोड=10000000 अर्ब=1000000000 खर्ब=100000000000",
        measures="person: जना, जनाको, जनालाई; km: किलोमिटर, किमी; m: मिटर; hectare: हेक्टर; litre: लिटर; ton: टन; kg: किलो, केजी; "
        "mw: मेगावाट; minute: मिनेट; hour: घण्टा; day: दिन; week: हप्ता; month: महिना; year: वर्ष; year-old: वर्षीय, वर्षीया",
        money="NPR: रुपैयाँ, रूपैयाँ, रुपियाँ; INR: भारु; dollar: डलर; EUR: युरो",
        about="करिब, झन्डै, लगभग",
        over="बढी, कम्तीमा",
        under="सम्म",
        several="केही, धेरै",
        percent="प्रतिशत*",
    ),
    table(
        "ta",
        group=",",
        decimal=".",
        words="",
        scales="ஆயிர*=1000 லட்ச*=100000 இலட்ச*=100000 கோடி*=10000000 மில்லியன்*=1000000 பில்லியன்*=1000000000",
        measures="person: பேர், பேருக்கு, பேரை; km: கிலோமீட்டர*, கி மீ; m: மீட்டர*; hectare: ஹெக்டேர*; acre: ஏக்கர*; litre: லிட்டர*; "
        "ton: டன*; kg: கிலோ*; mw: மெகாவாட்*; minute: நிமிட*; hour: மணி நேர*; day: நாட்கள்*, நாள்; month: மாத*; year: ஆண்டு*, வருட*; year-old: வயது*",
        money="rupee: ரூபாய*; dollar: டாலர*",
        about="சுமார், ஏறத்தாழ",
        over="குறைந்தது, மேற்பட்ட",
        under="வரை",
        several="பல, சில",
        percent="சதவீத*, சதவிகித*",
    ),
    table(
        "te",
        group=",",
        decimal=".",
        words="",
        scales="వేల=1000 వేలు=1000 లక్ష*=100000 కోటి=10000000 కోట్లు=10000000 కోట్ల*=10000000 మిలియన్*=1000000 బిలియన్*=1000000000",
        measures="person: మంది*; km: కిలోమీటర్*, కి మీ; m: మీటర్*; hectare: హెక్టార్*; acre: ఎకరా*; litre: లీటర్*; ton: టన్ను*; kg: కిలో*; "
        "mw: మెగావాట్*; minute: నిమిషా*; hour: గంట*; day: రోజు*; month: నెల*; year: ఏళ్ల*, సంవత్సరా*",
        money="INR: రూపాయ*; dollar: డాలర్*",
        about="సుమారు, దాదాపు",
        over="కనీసం, పైగా",
        under="వరకు",
        several="అనేక, కొన్ని",
        percent="శాతం*",
    ),
)
LANGUAGES: dict[str, Language] = {each.code: each.replace(only_figures=True) for each in _TABLES}
