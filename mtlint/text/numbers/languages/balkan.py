"""Greek, Bulgarian, Macedonian, Serbian (and what is read as it) and Albanian."""

from fractions import Fraction

from mtlint.text.numbers.language import Language

from ._table import counted, table

_HALF, _ONE_AND_A_HALF = Fraction(1, 2), Fraction(3, 2)
_SERBIAN = table(
    "sr",
    words=counted(
        "jedan/jedna/jedno/један/једна/једно dva/dve/dvije/dvoje/два/две/двије/двоје tri/troje/три/троје četiri/četvoro/четири/четворо "
        "pet/petoro/пет/петоро šest/шест sedam/седам osam/осам devet/девет deset/десет jedanaest/једанаест dvanaest/дванаест "
        "trinaest/тринаест četrnaest/четрнаест petnaest/петнаест šesnaest/шеснаест sedamnaest/седамнаест osamnaest/осамнаест "
        "devetnaest/деветнаест"
    )
    + " "
    + counted(
        "dvadeset/двадесет trideset/тридесет četrdeset/четрдесет pedeset/педесет šezdeset/шездесет sedamdeset/седамдесет "
        "osamdeset/осамдесет devedeset/деведесет",
        20,
        10,
    )
    + " "
    + counted(
        "sto/стотину/сто dvesta/dvjesto/dvije_stotine/двеста trista/tristo/триста četiristo/четиристо petsto/петсто "
        "šeststo/шестсто sedamsto/седамсто osamsto/осамсто devetsto/деветсто",
        100,
        100,
    ),
    scales="hiljad*=1000 tisuć*=1000 хиљад*=1000 milion*=1000000 milijun*=1000000 милион*=1000000 mil=1000000 "
    "milijard*=1000000000 милијард*=1000000000 bilion*=1000000000000 билион*=1000000000000",
    joiners="i и",
    starters={"pola": _HALF, "пола": _HALF},
    halves={"i po": _HALF, "и по": _HALF, "i pol": _HALF},
    vague="desetine=10 stotine=100 hiljade=1000 tisuće=1000 десетине=10 стотине=100",
    measures="person: ljudi, osoba, osobe, људи, особа; km: kilomet*, километ*; m: metar*, metr*, метар*, метр*; "
    "cm: centimet*, центимет*; km2: kvadratnih kilometara, квадратних километара; m2: kvadratn* met*, квадратн* мет*; "
    "hectare: hektar*, хектар*; m3: kubn* met*, кубн* мет*; litre: litar*, litr*, литар*, литр*; ton: tona, tone, tonu, тона, тоне; "
    "kg: kilogram*, kila, kilo, килограм*; gram: gram*, грам*; mw: megavat*, мегават*; "
    "celsius: stepeni celzijusa, stupnjeva celzija; degree: stepeni, stupnjeva, степени; minute: minut*, минут*; "
    "hour: sati, sat, sata, сати, сат; day: dana, dan, дана, дан; week: nedelja, nedelje, tjedan*, tjedn*, недеља; "
    "month: mesec*, mjesec*, месец*; year: godin*, годин*; year-old: godišnj*, годишњ*; times: puta, пута",
    money="RSD: dinar*, динар*; EUR: evr*, eur, eura, евра, евро, €; HRK: kuna, kune, kn; dollar: dolar*, долар*; "
    "GBP: funt*, фунт*; RUB: rubalja, рубаља; CHF: franak*, франак*",
    percent="odsto, posto, procen*, процен*, одсто, посто",
    about="oko, približno, otprilike, око, приближно",
    over="više od, preko, najmanje, виши од, више од, преко, најмање",
    under="skoro, gotovo, manje od, do, najviše, скоро, готово, мање од, до, највише",
    several="nekoliko, više, неколико, више",
    ranges="do до",
    labels="br broj član strana бр број члан",
    km_is_money=True,
)
LANGUAGES: dict[str, Language] = {
    "sr": _SERBIAN,
    "hr": _SERBIAN,
    "bs": _SERBIAN,
    "bg": table(
        "bg",
        words=counted(
            "един/една/едно два/две/двама три/трима четири/четирима пет/петима шест седем осем девет десет единадесет/единайсет "
            "дванадесет/дванайсет тринадесет/тринайсет четиринадесет/четиринайсет петнадесет/петнайсет шестнадесет/шестнайсет "
            "седемнадесет/седемнайсет осемнадесет/осемнайсет деветнадесет/деветнайсет"
        )
        + " "
        + counted(
            "двадесет/двайсет тридесет/трийсет четиридесет/четирийсет петдесет шестдесет/шейсет седемдесет осемдесет "
            "деветдесет",
            20,
            10,
        )
        + " "
        + counted("сто двеста триста четиристотин петстотин шестстотин седемстотин осемстотин деветстотин", 100, 100),
        scales="хиляд*=1000 хил=1000 милион*=1000000 млн=1000000 милиард*=1000000000 млрд=1000000000 трилион*=1000000000000",
        joiners="и",
        starters={"половин": _HALF},
        halves={"и половина": _HALF},
        vague="десетки=10 стотици=100",
        measures="person: души, човека, хора; km: километ*, км; m: метр*, м; cm: сантимет*, см; km2: кв км, квадратни километра; "
        "m2: квадратни метра, кв м; hectare: хектар*, ха; dunam: декар*, дка; m3: кубически метра, куб м; litre: литр*, литър; ton: тон*; "
        "kg: килограм*, кг; gram: грам*; mw: мегават*, мвт; celsius: градуса целзий; degree: градуса, градус; minute: минут*; hour: час, часа; "
        "day: дни, дена, ден; week: седмиц*; month: месец*; year: годин*, г; year-old: годиш*; times: пъти, път",
        money="BGN: лев, лева, лв; EUR: евро, €; dollar: долар*; GBP: паунд*; RUB: рубл*; RON: леи",
        percent="процент*, на сто",
        about="около, приблизително, към",
        over="над, повече от, поне, най малко",
        under="почти, близо, по малко от, до, под",
        several="няколко, много",
        ranges="до",
        labels="номер чл член стр линия",
    ),
    "mk": table(
        "mk",
        words=counted(
            "еден/една/едно два/две/двајца/двете три/тројца четири/четворица пет/петмина шест седум осум девет десет единаесет "
            "дванаесет тринаесет четиринаесет петнаесет шеснаесет седумнаесет осумнаесет деветнаесет"
        )
        + " "
        + counted("дваесет триесет четириесет педесет шеесет седумдесет осумдесет деведесет", 20, 10)
        + " "
        + counted(
            "сто двесте триста четиристотини петстотини шестотини седумстотини осумстотини деветстотини", 100, 100
        ),
        scales="илјад*=1000 милион*=1000000 милијард*=1000000000 билион*=1000000000000",
        joiners="и",
        starters={"половина": _HALF, "пол": _HALF},
        halves={"и пол": _HALF, "и половина": _HALF},
        vague="десетици=10 десетина=10 стотици=100",
        measures="person: луѓе, лица, лице; km: километ*, км; m: метр*, метар; cm: сантимет*, центимет*; "
        "km2: квадратни километри; m2: квадратни метри, метри квадратни; hectare: хектар*; m3: кубни метри, метри кубни; "
        "litre: литр*, литар; ton: тон*; kg: килограм*, кило; gram: грам*; mw: мегават*; degree: степени; minute: минут*; "
        "hour: час, часа, часови; day: дена, дена, ден, денови; week: недел*, седмиц*; month: месец*; year: годин*; "
        "year-old: годиш*; times: пати",
        money="MKD: денар*, денари; EUR: евро, евра, €; dollar: долар*; GBP: фунт*",
        percent="процент*, отсто, насто",
        about="околу, приближно, отприлика",
        over="над, повеќе од, најмалку, преку",
        under="речиси, скоро, помалку од, до, под",
        several="неколку, повеќе",
        ranges="до",
        labels="број бр член страница",
    ),
    "el": table(
        "el",
        words=counted(
            "ένας/μία/μια/ένα/έναν δύο/δυο τρεις/τρία/τριών τέσσερις/τέσσερα/τεσσάρων πέντε έξι επτά/εφτά οκτώ/οχτώ εννέα/εννιά "
            "δέκα έντεκα δώδεκα δεκατρείς/δεκατρία δεκατέσσερις/δεκατέσσερα δεκαπέντε δεκαέξι δεκαεπτά/δεκαεφτά "
            "δεκαοκτώ/δεκαοχτώ δεκαεννέα/δεκαεννιά"
        )
        + " "
        + counted("είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα", 20, 10)
        + " εκατό=100 εκατόν=100 "
        + counted(
            " ".join(
                "/".join(f"{stem}{ending}" for stem in stems.split("/") for ending in ("οι", "ες", "α", "ους", "ων"))
                for stems in [
                    "διακόσι",
                    "τριακόσι",
                    "τετρακόσι",
                    "πεντακόσι",
                    "εξακόσι",
                    "επτακόσι/εφτακόσι",
                    "οκτακόσι/οχτακόσι",
                    "εννιακόσι",
                ]
            ),
            200,
            100,
        ),
        scales="χίλια=1000 χίλιοι=1000 χίλιες=1000 χιλιάδες=1000 χιλιάδων=1000 χιλ=1000 εκατομμύρι*=1000000 "
        "εκατομμυρί*=1000000 εκατ=1000000 δισεκατομμύρι*=1000000000 δισεκατομμυρί*=1000000000 δισ=1000000000 "
        "τρισεκατομμύρι*=1000000000000",
        starters={"μισό": _HALF, "ενάμισι": _ONE_AND_A_HALF, "μιάμιση": _ONE_AND_A_HALF},
        vague="δεκάδες=10 εκατοντάδες=100",
        measures="person: άνθρωποι, ανθρώπους, άτομα, ατόμων; km: χιλιόμετρα, χιλιομέτρων, χλμ; m: μέτρα, μέτρων; "
        "cm: εκατοστά; km2: τετραγωνικά χιλιόμετρα; m2: τετραγωνικά μέτρα, τ μ; hectare: εκτάρια, εκταρίων; "
        "dunam: στρέμμα*, στρεμμάτων; m3: κυβικά μέτρα; litre: λίτρα, λίτρων; ton: τόνοι, τόνους, τόνων; kg: κιλά, κιλών, χιλιόγραμμα; "
        "gram: γραμμάρια; mw: μεγαβάτ; celsius: βαθμούς κελσίου; degree: βαθμοί, βαθμούς, βαθμών; minute: λεπτά, λεπτών; "
        "hour: ώρες, ώρα, ωρών; day: ημέρες, μέρες, ημέρα, ημερών; week: εβδομάδ*; month: μήνες, μήνα, μηνών; "
        "year: χρόνια, χρόνο, έτη, ετών; year-old: χρονος, χρονη, χρονου; times: φορές",
        money="EUR: ευρώ, €; dollar: δολάρι*, δολαρί*; GBP: λίρες στερλίνες, στερλίνες; TRY: λίρες τουρκίας; RUB: ρούβλι*",
        percent="τοις εκατό",
        about="περίπου, γύρω στα, γύρω στις",
        over="πάνω από, περισσότερα από, περισσότεροι από, περισσότερες από, τουλάχιστον, άνω των",
        under="σχεδόν, λιγότερα από, λιγότεροι από, έως, μέχρι, κάτω από, κάτω των",
        several="μερικά, μερικοί, πολλά, λίγα",
        ranges="έως μέχρι",
        labels="αριθμός αρ άρθρο σελίδα",
    ),
    "sq": table(
        "sq",
        words=counted(
            "një dy tre/tri katër pesë gjashtë shtatë tetë nëntë dhjetë njëmbëdhjetë dymbëdhjetë trembëdhjetë katërmbëdhjetë "
            "pesëmbëdhjetë gjashtëmbëdhjetë shtatëmbëdhjetë tetëmbëdhjetë nëntëmbëdhjetë"
        )
        + " "
        + counted("njëzet tridhjetë dyzet pesëdhjetë gjashtëdhjetë shtatëdhjetë tetëdhjetë nëntëdhjetë", 20, 10)
        + " "
        + counted("njëqind dyqind treqind katërqind pesëqind gjashtëqind shtatëqind tetëqind nëntëqind", 100, 100),
        scales="mijë=1000 mijëra=1000 milion*=1000000 mln=1000000 miliard*=1000000000 mld=1000000000",
        joiners="e",
        starters={"gjysmë": _HALF},
        halves={"e gjysmë": _HALF},
        vague="dhjetëra=10 qindra=100",
        measures="person: njerëz, persona, veta, vetë; km: kilomet*; m: metra, metër, metrash; cm: centimet*; "
        "km2: kilometra katrorë; m2: metra katrorë; hectare: hektar*; m3: metra kub; litre: litra, litër; ton: ton, tonë, tonelata; "
        "kg: kilogram*, kile, kg; gram: gram*; mw: megavat*; degree: gradë; minute: minut*; hour: orë, orësh; day: ditë, ditësh; "
        "week: javë, javësh; month: muaj*; year: vjet, vite, vjetësh, vitesh; year-old: vjeç*; times: herë",
        money="ALL: lekë, lek, lekësh; EUR: euro, eurove, €; dollar: dollarë, dollar; GBP: paund*",
        percent="përqind, për qind",
        about="rreth, afro, afërsisht",
        over="mbi, më shumë se, të paktën",
        under="gati, thuajse, më pak se, deri në, nën",
        several="disa, shumë",
        ranges="deri",
        labels="nr numër neni faqe",
    ),
}
