"""Bengali, Urdu, Azerbaijani, Kazakh, Georgian, Armenian, Malay and Filipino."""

from fractions import Fraction

from mtlint.text.numbers.language import Language

from ._table import compounds, counted, table

_HALF, _ONE_AND_A_HALF, _TWO_AND_A_HALF = Fraction(1, 2), Fraction(3, 2), Fraction(5, 2)

_GEORGIAN = "ერთი ორი სამი ოთხი ხუთი ექვსი შვიდი რვა ცხრა ათი თერთმეტი თორმეტი ცამეტი თოთხმეტი თხუთმეტი თექვსმეტი ჩვიდმეტი თვრამეტი ცხრამეტი"
_SCORES = (("ოცდა", 21), ("ორმოცდა", 41), ("სამოცდა", 61), ("ოთხმოცდა", 81))
_ARMENIAN_TENS = "քսան երեսուն քառասուն հիսուն վաթսուն յոթանասուն ութսուն իննսուն"

LANGUAGES: dict[str, Language] = {
    "bn": table(
        "bn",
        half_more="সাড়ে সাড়ে",
        group=",",
        decimal=".",
        words=counted(
            "এক/একজন/একটি দুই/দুজন/দুটি তিন/তিনজন/তিনটি চার/চারজন/চারটি পাঁচ/পাঁচজন/পাঁচটি ছয়/ছয় সাত আট নয়/নয় দশ এগারো বারো তেরো চৌদ্দ পনেরো ষোলো সতেরো আঠারো উনিশ বিশ/কুড়ি/কুড়ি "
            "একুশ বাইশ তেইশ চব্বিশ পঁচিশ ছাব্বিশ সাতাশ আটাশ ঊনত্রিশ/উনত্রিশ ত্রিশ একত্রিশ বত্রিশ তেত্রিশ চৌত্রিশ পঁয়ত্রিশ/পঁয়ত্রিশ ছত্রিশ সাঁইত্রিশ আটত্রিশ ঊনচল্লিশ/উনচল্লিশ চল্লিশ "
            "একচল্লিশ বিয়াল্লিশ/বিয়াল্লিশ তেতাল্লিশ চুয়াল্লিশ/চুয়াল্লিশ পঁয়তাল্লিশ/পঁয়তাল্লিশ ছেচল্লিশ সাতচল্লিশ আটচল্লিশ ঊনপঞ্চাশ/উনপঞ্চাশ পঞ্চাশ একান্ন বায়ান্ন/বায়ান্ন তিপ্পান্ন চুয়ান্ন/চুয়ান্ন পঞ্চান্ন ছাপ্পান্ন সাতান্ন আটান্ন ঊনষাট/উনষাট ষাট "
            "একষট্টি বাষট্টি তেষট্টি চৌষট্টি পঁয়ষট্টি/পঁয়ষট্টি ছেষট্টি সাতষট্টি আটষট্টি ঊনসত্তর/উনসত্তর সত্তর একাত্তর বাহাত্তর তিয়াত্তর/তিয়াত্তর চুয়াত্তর/চুয়াত্তর পঁচাত্তর ছিয়াত্তর/ছিয়াত্তর সাতাত্তর আটাত্তর ঊনআশি/উনআশি আশি "
            "একাশি বিরাশি তিরাশি চুরাশি পঁচাশি ছিয়াশি/ছিয়াশি সাতাশি অষ্টাশি ঊননব্বই/উননব্বই নব্বই একানব্বই বিরানব্বই তিরানব্বই চুরানব্বই পঁচানব্বই ছিয়ানব্বই/ছিয়ানব্বই সাতানব্বই আটানব্বই নিরানব্বই"
        ),
        multipliers="শ=100 শত=100",
        scales="হাজার=1000 লাখ=100000 লক্ষ=100000 কোটি=10000000 মিলিয়ন=1000000 বিলিয়ন=1000000000 ডজন=12",
        starters={"দেড়": _ONE_AND_A_HALF, "আড়াই": _TWO_AND_A_HALF, "অর্ধ": _HALF},
        measures="person: জন, ব্যক্তি, মানুষ; km: কিলোমিটার; m: মিটার; hectare: হেক্টর; acre: একর; litre: লিটার; ton: টন; "
        "kg: কেজি, কিলোগ্রাম; gram: গ্রাম; minute: মিনিট; hour: ঘণ্টা; day: দিন; week: সপ্তাহ; month: মাস; year: বছর; "
        "times: গুণ; degree: ডিগ্রি; mw: মেগাওয়াট",
        money="BDT: টাকা, টাকার; INR: রুপি; dollar: ডলার, ডলারের; EUR: ইউরো; GBP: পাউন্ড",
        percent="শতাংশ",
        about="প্রায়, আনুমানিক",
        over="অন্তত, কমপক্ষে",
        under="সর্বোচ্চ",
        several="কয়েক, বহু",
    ),
    "ur": table(
        "ur",
        half_more="ساڑھے",
        group=",",
        decimal=".",
        words=counted(
            "ایک دو تین چار پانچ چھ/چھے سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس بیس "
            "اکیس بائیس تئیس چوبیس پچیس چھبیس ستائیس اٹھائیس انتیس تیس اکتیس بتیس تینتیس چونتیس پینتیس چھتیس سینتیس اڑتیس "
            "انتالیس چالیس اکتالیس بیالیس تینتالیس چوالیس پینتالیس چھیالیس سینتالیس اڑتالیس انچاس پچاس اکیاون باون ترپن چون "
            "پچپن چھپن ستاون اٹھاون انسٹھ ساٹھ اکسٹھ باسٹھ تریسٹھ چونسٹھ پینسٹھ چھیاسٹھ سڑسٹھ اڑسٹھ انہتر ستر اکہتر"
        )
        + " "
        + counted("تہتر چوہتر پچہتر چھہتر ستتر اٹھہتر اناسی", 73)
        + " "
        + counted(
            "اکیاسی بیاسی تراسی چوراسی پچاسی چھیاسی ستاسی اٹھاسی نواسی نوے اکانوے بانوے ترانوے چورانوے پچانوے چھیانوے ستانوے "
            "اٹھانوے ننانوے",
            81,
        ),
        multipliers="سو=100",
        scales="ہزار=1000 لاکھ=100000 کروڑ=10000000 ارب=1000000000 کھرب=100000000000 ملین=1000000 بلین=1000000000 درجن=12",
        starters={"ڈیڑھ": _ONE_AND_A_HALF, "ڈھائی": _TWO_AND_A_HALF, "نصف": _HALF},
        vague="درجنوں=12 سینکڑوں=100 ہزاروں=1000 لاکھوں=100000 کروڑوں=10000000",
        measures="person: افراد, لوگ, لوگوں, شخص; km: کلومیٹر, کلو میٹر; m: میٹر; foot: فٹ; hectare: ہیکٹر; acre: ایکڑ; "
        "litre: لیٹر; ton: ٹن; kg: کلوگرام, کلو; gram: گرام; mw: میگاواٹ; minute: منٹ; hour: گھنٹے, گھنٹوں, گھنٹہ; "
        "day: دن, دنوں, روز; week: ہفتے, ہفتوں, ہفتہ; month: ماہ, مہینے, مہینوں; year: سال, برس; year-old: سالہ; times: گنا",
        money="PKR: روپے, روپیہ, روپوں; dollar: ڈالر, ڈالرز; EUR: یورو; GBP: پاؤنڈ; SAR: سعودی ریال",
        percent="فیصد, فی صد",
        about="تقریباً, تقریبا, قریب",
        over="کم از کم, زائد",
        under="زیادہ سے زیادہ",
        several="کئی, متعدد",
    ),
    "az": table(
        "az",
        words=counted("bir iki üç dörd beş altı yeddi səkkiz doqquz")
        + " "
        + counted("on iyirmi otuz qırx əlli altmış yetmiş səksən doxsan", 10, 10),
        multipliers="yüz=100",
        scales="min=1000 mindən=1000 minə=1000 mini=1000 minlik=1000 milyon*=1000000 mln=1000000 milyard*=1000000000 mlrd=1000000000 trilyon*=1000000000000",
        starters={"yarım": _HALF},
        halves={"yarım": _HALF},
        vague="onlarla=10 yüzlərlə=100 minlərlə=1000",
        measures="person: nəfər*, adam*; km: kilometr*; m: metr*; km2: kvadrat kilometr*; m2: kvadrat metr*; "
        "hectare: hektar*; m3: kubmetr*, kub metr*; litre: litr*; ton: ton*; kg: kiloqram*, kilo, kq; gram: qram*; mw: meqavat*; "
        "minute: dəqiqə*; hour: saat*; day: gün*; week: həftə*; month: ay, aya, ayda; year: il, ildə, ilə, ildir, illik; "
        "year-old: yaşlı*, yaşında; times: dəfə",
        money="AZN: manat*; dollar: dollar*; EUR: avro*; RUB: rubl*; TRY: lirə*",
        percent="faiz*",
        about="təxminən, təqribən",
        over="artıq, ən azı",
        under="azı, ən çoxu",
        several="bir neçə, çoxlu",
        labels="nömrə",
    ),
    "kk": table(
        "kk",
        words=counted("бір екі үш төрт бес алты жеті сегіз тоғыз")
        + " "
        + counted("он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан", 10, 10),
        multipliers="жүз=100",
        scales="мың*=1000 миллион*=1000000 млн=1000000 миллиард*=1000000000 млрд=1000000000 триллион*=1000000000000",
        starters={"жарты": _HALF, "бір жарым": _ONE_AND_A_HALF},
        vague="ондаған=10 жүздеген=100 мыңдаған=1000",
        measures="person: адам*, кісі*; km: шақырым*, километр*; m: метр*; m2: шаршы метр*; km2: шаршы километр*; "
        "hectare: гектар*; m3: текше метр*; litre: литр*; ton: тонна*; kg: келі*, килограмм*; gram: грамм*; mw: мегаватт*; "
        "minute: минут*; hour: сағат*; day: күн, күнде, күндік, тәулік*; week: апта*; month: ай, айда, айлық; "
        "year: жыл*; year-old: жастағы, жасар; times: есе, рет",
        money="KZT: теңге*; dollar: доллар*; EUR: еуро*; RUB: рубль*",
        percent="пайыз*",
        about="шамамен, жуық",
        over="кемінде, астам, артық",
        under="дейін",
        several="бірнеше, бірқатар",
    ),
    "ka": table(
        "ka",
        words=counted(_GEORGIAN)
        + " "
        + counted("ოცი ორმოცი სამოცი ოთხმოცი", 20, 20)
        + " "
        + " ".join(counted(" ".join(f"{score}{word}" for word in _GEORGIAN.split()), first) for score, first in _SCORES)
        + " "
        + counted("ასი ორასი სამასი ოთხასი ხუთასი ექვსასი შვიდასი რვაასი ცხრაასი", 100, 100),
        scales="ათას*=1000 მილიონ*=1000000 მლნ=1000000 მილიარდ*=1000000000 მლრდ=1000000000",
        starters={"ნახევარი": _HALF},
        vague="ათეულობით=10 ასობით=100 ათასობით=1000",
        measures="person: ადამიან*, პირი, პირის; km: კილომეტრ*; m: მეტრ*; hectare: ჰექტარ*; litre: ლიტრ*; ton: ტონა, ტონი*; "
        "kg: კილოგრამ*, კილო; gram: გრამ*; mw: მეგავატ*; minute: წუთ*; hour: საათ*; day: დღე, დღის, დღეში; week: კვირა, კვირის; "
        "month: თვე, თვის, თვეში; year: წელი, წლის, წელიწად*; times: ჯერ",
        money="GEL: ლარ*; dollar: დოლარ*; EUR: ევრო*; RUB: რუბლ*",
        percent="პროცენტ*",
        about="დაახლოებით",
        over="მინიმუმ, სულ მცირე",
        under="თითქმის, მაქსიმუმ",
        several="რამდენიმე",
    ),
    "hy": table(
        "hy",
        words=counted(
            "մեկ/մի երկու երեք չորս հինգ վեց յոթ ութ ինը/ինն տասը տասնմեկ տասներկու տասներեք տասնչորս տասնհինգ տասնվեց տասնյոթ տասնութ տասնինը"
        )
        + " "
        + counted(_ARMENIAN_TENS, 20, 10)
        + " "
        + compounds("մեկ երկու երեք չորս հինգ վեց յոթ ութ ինը/ինն", _ARMENIAN_TENS, tens_first=True),
        multipliers="հարյուր=100",
        scales="հազար*=1000 միլիոն*=1000000 մլն=1000000 միլիարդ*=1000000000 մլրդ=1000000000 տրիլիոն*=1000000000000",
        starters={"կես": _HALF, "մեկուկես": _ONE_AND_A_HALF},
        vague="տասնյակ=10 հարյուրավոր=100 հազարավոր=1000",
        measures="person: մարդ*, անձ*; km: կիլոմետր*, կմ; m: մետր*; hectare: հեկտար*, հա; litre: լիտր*; ton: տոննա*; "
        "kg: կիլոգրամ*, կգ; gram: գրամ*; mw: մեգավատ*; minute: րոպե*; hour: ժամ*; day: օր, օրվա, օրում; week: շաբաթ*; "
        "month: ամիս*, ամս*; year: տարի, տարվա, տարում; year-old: տարեկան*; times: անգամ*",
        money="AMD: դրամ*; dollar: դոլար*; EUR: եվրո*; RUB: ռուբլ*",
        percent="տոկոս*",
        about="մոտ, շուրջ, մոտավորապես",
        over="ավելի քան, առնվազն",
        under="գրեթե, մինչև",
        several="մի քանի, բազմաթիվ",
    ),
    "ms": table(
        "ms",
        group=", ",
        decimal=".",
        words=counted("satu dua tiga empat lima enam tujuh lapan/delapan sembilan sepuluh sebelas")
        + " "
        + counted("dua_belas tiga_belas empat_belas lima_belas enam_belas tujuh_belas lapan_belas sembilan_belas", 12)
        + " seratus=100",
        multipliers="puluh=10 ratus=100",
        scales="seribu=1000 ribu=1000 juta=1000000 sejuta=1000000 bilion=1000000000 trilion=1000000000000 dozen=12",
        starters={"setengah": _HALF, "separuh": _HALF},
        vague="puluhan=10 ratusan=100 ribuan=1000",
        measures="person: orang; km: kilometer, km; m: meter; hectare: hektar; litre: liter; ton: tan; kg: kilogram, kg; "
        "gram: gram; mw: megawatt; minute: minit; hour: jam; day: hari; week: minggu; month: bulan; year: tahun; times: kali",
        money="MYR: ringgit, rm; dollar: dolar; SGD: dolar singapura; EUR: euro; GBP: pound; IDR: rupiah",
        percent="peratus",
        about="kira kira, lebih kurang, sekitar",
        over="lebih, sekurang kurangnya, melebihi",
        under="hampir, kurang, sehingga",
        several="beberapa, banyak",
        ranges="hingga",
    ),
    "tl": table(
        "tl",
        group=",",
        decimal=".",
        words=counted(
            "isa/isang dalawa/dalawang tatlo/tatlong apat/apat_na lima/limang anim/anim_na pito/pitong walo/walong siyam/siyam_na sampu/sampung "
            "labing-isa/labing-isang labindalawa/labindalawang labintatlo/labintatlong labing-apat labinlima/labinlimang labing-anim "
            "labimpito/labimpitong labingwalo/labingwalong labinsiyam"
        )
        + " "
        + counted(
            "dalawampu/dalawampung tatlumpu/tatlumpung apatnapu/apatnapung limampu/limampung animnapu/animnapung pitumpu/pitumpung "
            "walumpu/walumpung siyamnapu/siyamnapung",
            20,
            10,
        )
        + " sandaan=100",
        scales="libo=1000 libong=1000 milyon=1000000 milyong=1000000 bilyon=1000000000 bilyong=1000000000 trilyon=1000000000000",
        vague="daan-daang=100",
        measures="person: katao, tao; km: kilometro; m: metro; hectare: ektarya; litre: litro; ton: tonelada; kg: kilo, kilogramo; "
        "minute: minuto; hour: oras; day: araw; week: linggo; month: buwan; year: taon, taong; year-old: taong gulang, anyos; times: beses",
        money="PHP: piso, pisong; dollar: dolyar",
        percent="porsiyento, porsyento",
        about="halos, humigit kumulang, mga",
        over="higit sa, mahigit, hindi bababa sa, lampas sa",
        under="wala pang, hanggang",
        several="ilang, maraming",
    ),
}
