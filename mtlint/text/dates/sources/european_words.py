"""The words of dates in the languages of Europe that are written in Latin letters."""

from .words import Words

EUROPEAN: dict[str, Words] = {
    "de": Words(
        "januar jänner jan|februar feber feb febr|märz|april apr|mai|juni|juli|august aug|september sept sep"
        "|oktober okt|november nov|dezember dez",
        "montag montags|dienstag dienstags|mittwoch mittwochs|donnerstag donnerstags|freitag freitags"
        "|samstag samstags sonnabend|sonntag sonntags",
        "gestern|heute|morgen|vergangenen_monat letzten_monat vorigen_monat|diesen_monat diesem_monat|nächsten_monat"
        "|letztes_jahr vergangenen_jahr letzten_jahr vorjahr vergangenes_jahr|dieses_jahr diesem_jahr heuer"
        " diesjährige diesjährigen diesjähriger diesjähriges"
        "|nächstes_jahr nächsten_jahr",
        suffix=r"\.?",
        range=r"\.?\s?[-–—]|\.?\sund\s|\.?\sbis(?:\szum)?\s|\.?\sauf\s(?:den\s)?",
        hour=r"(?P<h>\d{1,2})(?:[.:](?P<m>\d\d))?\suhr",
    ),
    "nl": Words(
        "januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sept sep"
        "|oktober okt"
        "|november nov|december dec",
        "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
        "gisteren|vandaag|morgen|vorige_maand|deze_maand|volgende_maand|vorig_jaar|dit_jaar|volgend_jaar",
        range=r"[-–—]|\sen\s|\sop\s|\stot\s(?:en\smet\s)?",
        hour=r"(?P<h>\d{1,2})(?:[.:](?P<m>\d\d))?\suur",
    ),
    "sv": Words(
        "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december",
        "måndag måndagen|tisdag tisdagen|onsdag onsdagen|torsdag torsdagen|fredag fredagen|lördag lördagen"
        "|söndag söndagen",
        suffix=r"(?::?(?:e|a))?",
        range=r"[-–—]|\soch\s|\still\s",
        hour=r"(?:klockan|kl\.?)\s(?P<h>\d{1,2})(?:[.:](?P<m>\d\d))?",
    ),
    "is": Words(
        "janúar jan|febrúar feb|mars|apríl apr|maí|júní jún|júlí júl|ágúst ágú|september sept sep|október okt"
        "|nóvember nóv|desember des",
        "mánudag mánudagur mánudaginn mánudegi mánudags mánudagsins|þriðjudag þriðjudagur þriðjudaginn þriðjudags"
        "|miðvikudag miðvikudagur miðvikudaginn miðvikudags|fimmtudag fimmtudagur fimmtudaginn fimmtudags"
        "|föstudag föstudagur föstudaginn föstudags|laugardag laugardagur laugardaginn laugardags"
        "|sunnudag sunnudagur sunnudaginn sunnudags",
        "í_gær|í_dag|á_morgun|síðasta_mánuði|þessum_mánuði|næsta_mánuði|í_fyrra á_síðasta_ári|á_þessu_ári í_ár"
        "|á_næsta_ári",
        suffix=r"\.?",
        range=r"\.?\s?[-–—]|\.?\sog\s|\.?\still\s",
        hour=r"(?:klukkan|kl\.?)\s(?P<h>\d{1,2})(?:[.:](?P<m>\d\d))?",
    ),
    "fr": Words(
        "janvier janv|février févr fév|mars|avril avr|mai|juin|juillet juil|août aout|septembre sept|octobre oct"
        "|novembre nov|décembre déc",
        "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
        "hier|aujourd'hui aujourd’hui|demain|mois_dernier|ce_mois-ci ce_mois|mois_prochain|an_dernier année_dernière"
        "|cette_année|an_prochain année_prochaine",
        suffix=r"(?:er|e)?",
        range=r"\s?[-–—]|\set\s|\sau\s|\sà\s",
        hour=r"(?P<h>\d{1,2})\s?(?:heures?|h)(?:\s?(?P<m>\d\d))?(?![\w])",
    ),
    "es": Words(
        "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre setiembre|octubre|noviembre|diciembre",
        "lunes|martes|miércoles|jueves|viernes|sábado|domingo",
        "ayer|hoy||mes_pasado|este_mes|próximo_mes mes_próximo|año_pasado|este_año|próximo_año año_próximo",
        suffix=r"[º°ª]?",
        of=r"\sde\s",
        year=r"(?:,?\sdel?\s|,\s)",
        days="primero",
        range=r"\s?[-–—]|\sy\s|\sal\s|\sa\s",
        hour=r"(?:las|la)\s(?P<h>\d{1,2})(?:[.:h](?P<m>\d\d))?(?!\w|[.,]\d)|(?P<h2>\d{1,2})\s(?:horas|h)\b",
    ),
    "pt": Words(
        "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro",
        "segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo",
        "ontem|hoje|amanhã|mês_passado|este_mês deste_mês neste_mês|próximo_mês mês_que_vem|ano_passado"
        "|este_ano deste_ano neste_ano|próximo_ano ano_que_vem",
        suffix=r"[º°ª]?",
        of=r"\sde\s",
        year=r"(?:,?\sde\s|,\s)",
        days="primeiro",
        range=r"\s?[-–—]|\se\s|\sa\s|\sao\s",
        hour=r"(?P<h>\d{1,2})h(?P<m>\d\d)?(?!\w)|(?P<h2>\d{1,2})\shoras",
    ),
    "it": Words(
        "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre",
        "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
        "ieri|oggi|domani|mese_scorso scorso_mese|questo_mese|prossimo_mese mese_prossimo|anno_scorso scorso_anno"
        "|quest'anno quest’anno|prossimo_anno anno_prossimo",
        suffix=r"[º°ª]?",
        range=r"\s?[-–—]|\se\s|\sal\s",
        hour=r"\bore\s(?P<h>\d{1,2})(?:[.:](?P<m>\d\d))?",
    ),
    "ro": Words(
        "ianuarie ian|februarie feb|martie mar|aprilie apr|mai|iunie iun|iulie iul|august aug|septembrie sept"
        "|octombrie oct|noiembrie nov|decembrie dec",
        "luni lunea|marți marţi marțea|miercuri miercurea|joi joia|vineri vinerea|sâmbătă sâmbăta|duminică duminica",
        "ieri|astăzi azi|mâine|luna_trecută|luna_aceasta|luna_viitoare|anul_trecut|anul_acesta anul_ăsta|anul_viitor",
        range=r"\s?[-–—]|\sși\s",
        hour=r"\bora\s(?P<h>\d{1,2})(?:[.:](?P<m>\d\d))?",
        no_date_behind=(
            r"(?:\d|\b(?:două|trei|patru|cinci|[șş]ase|[șş]apte|opt|nouă|zece|\w+sprezece|\w+zeci|c[âa]teva|multe|"
            r"pu[țţ]ine|ultimele|ultimelor|primele|primelor|urm[ăa]toarele|urm[ăa]toarelor|celor|cele|alte|altor|"
            r"aceste|acestor|asemenea))\s(?:de\s)?luni|"
            r"(?<!în\s)(?<!in\s)(?<!luna\s)(?<!lunii\s)(?<!lui\s)(?<!și\s)(?<!şi\s)(?<!aprilie[-–\s])mai\.?"
        ),
        no_date_before=(
            r"(?<=\bmai)\s(?:mult|pu[țţ]in|mare|mari|mic|bun|r[ăa]u|rea|rele|bine|t[âa]rziu|devreme|recent|repede|"
            r"tare|jos|sus|aproape|departe|ales|nou|noi|vech|tân|tin|ieftin|scump|lung|scurt|grav|greu|grea|grele|"
            r"u[șş]or|ap[ăa]s|sl[ăa]b|slab|puternic|important|toat|toți|toţi|ales|exact|degrab|r[ăa]pid|rapid|"
            r"frecvent|des\b|rar|[îi]nalt|ad[âa]nc|larg|strict|complex|s[ăa]rac|bogat|sigur)"
        ),
    ),
    "pl": Words(
        "styczeń stycznia styczniu styczniem|luty lutego lutym|marzec marca marcu marcem"
        "|kwiecień kwietnia kwietniu kwietniem|maj maja maju majem|czerwiec czerwca czerwcu czerwcem"
        "|lipiec lipca lipcu lipcem|sierpień sierpnia sierpniu sierpniem|wrzesień września wrześniu wrześniem"
        "|październik października październiku październikiem|listopad listopada listopadzie listopadem"
        "|grudzień grudnia grudniu grudniem",
        "poniedziałek poniedziałku poniedziałkiem|wtorek wtorku wtorkiem|środa środę środy środą"
        "|czwartek czwartku czwartkiem|piątek piątku piątkiem|sobota sobotę soboty sobotą|niedziela niedzielę "
        "niedzieli",
        "wczoraj|dzisiaj dziś|jutro|zeszłym_miesiącu ubiegłym_miesiącu|tym_miesiącu|przyszłym_miesiącu"
        "|zeszłym_roku ubiegłym_roku zeszłego_roku ubiegłego_roku|tym_roku tego_roku tegoroczny tegoroczna tegoroczne"
        " tegorocznego tegorocznej tegorocznym tegorocznych|przyszłym_roku przyszłego_roku",
        suffix=r"\.?",
        range=r"[-–—]|\si\s|\sdo\s|\sna\s",
        hour=r"(?:godz\.|godzinie|godziny)\s(?P<h>\d{1,2})(?:[.:](?P<m>\d\d))?",
    ),
    "cs": Words(
        "leden ledna lednu lednem|únor února únoru únorem|březen března březnu březnem|duben dubna dubnu dubnem"
        "|květen května květnu květnem|červen června červnu červnem|červenec července červenci červencem"
        "|srpen srpna srpnu srpnem|září zářím|říjen října říjnu říjnem|listopad listopadu listopadem"
        "|prosinec prosince prosinci prosincem",
        "pondělí pondělím|úterý úterým|středa středu středy středou|čtvrtek čtvrtka čtvrtku čtvrtkem"
        "|pátek pátku pátkem|sobota sobotu soboty sobotou|neděle neděli nedělí",
        "včera|dnes|zítra|minulý_měsíc minulého_měsíce|tento_měsíc|příští_měsíc|loni minulý_rok loňského_roku"
        " loňský loňská loňské loňského loňskému loňském loňskou|letos letošní letošního letošnímu letošním letošních"
        "|příští_rok příštím_roce",
        suffix=r"\.?",
        range=r"\.?\s?[-–—]|\.?\sa\s|\.?\saž\s|\.?\sdo\s|\.?\sna\s",
        hour=r"(?:v|ve|od|do|před|po|kolem)\s(?P<h>\d{1,2})(?:[.:](?P<m>\d\d))?(?:\s(?:hodin\w*|hod\.?|h\b)"
        r"|(?<=[.:]\d\d))",
    ),
    "hu": Words(
        "január januári januárban januárra januártól januárig jan|február februári februárban febr|március "
        "márciusi márciusban márc"
        "|április áprilisi áprilisban ápr|május májusi májusban máj|június júniusi júniusban jún|július júliusi "
        "júliusban júl"
        "|augusztus augusztusi augusztusban aug|szeptember szeptemberi szeptemberben szept|október októberi "
        "októberben okt"
        "|november novemberi novemberben nov|december decemberi decemberben dec",
        "hétfő hétfőn hétfői|kedd kedden keddi|szerda szerdán szerdai|csütörtök csütörtökön csütörtöki|péntek "
        "pénteken pénteki"
        "|szombat szombaton szombati|vasárnap vasárnapi",
        "tegnap|ma|holnap|múlt_hónapban|ebben_a_hónapban|jövő_hónapban|tavaly tavalyi|idén idei|jövőre jövő_évi",
        month_first=True,
        hour=r"(?P<h>\d{1,2})\sóra",
    ),
}
