"""The cases that languages put names into, and what a name is without them.

English has a name in one form alone. An engine that does not know a name leaves it in the form of the original:
“according to Koláře”, “Tomaža Gantarja”, “Aytaç Coşkunun”. Sources: grammars of the languages.
"""

from collections.abc import Iterator
from functools import cache

LANGUAGES = {
    "lt": "Lithuanian", "lv": "Latvian", "cs": "Czech", "sk": "Slovak", "pl": "Polish", "hr": "Croatian",
    "sr": "Serbian", "bs": "Bosnian", "sl": "Slovene", "fi": "Finnish", "et": "Estonian",
    "hu": "Hungarian", "sq": "Albanian", "ru": "Russian", "uk": "Ukrainian", "be": "Belarusian", "tr": "Turkish",
    "az": "Azerbaijani", "kk": "Kazakh", "ky": "Kyrgyz", "uz": "Uzbek", "tk": "Turkmen", "mn": "Mongolian",
    "ka": "Georgian", "hy": "Armenian", "el": "Greek", "is": "Icelandic", "eu": "Basque", "ro": "Romanian",
}  # fmt: skip
"""Those that put endings to names, by code."""
_SOUTH_SLAVIC = "_:a,u,om,em ; a:e,i,u,om ; o:a,u,om ; ac:ca,cu,cem ; ski:skog,skom,skim ; ska:ske,skoj"
_EAST_SLAVIC = "_:a,u,om,em,ym,e,ya,yu ; a:oi,oy,u ; y:ogo,omu,ym,oho ; iy:ogo,omu,im,oho ; aya:oi,oy,uyu ; o:a,u,om"
_TURKIC = "_:ın,in,un,ün,ı,i,u,ü,da,de,dan,den ; _:nın,nin,nun,nün,yı,yi,yu,yü"
_CASES = {
    "cs": "_:a,ovi,em,e,u ; a:y,ovi,u,ou ; ý:ého,ému,ým ; ek:ka,kovi,kem ; ec:ce,covi,cem ; el:la,lovi,lem"
    " ; ová:ové,ovou ; á:é,ou ; í:ího,ímu",
    "sk": "_:a,ovi,om,u ; a:u,ovi,om,y ; ý:ého,ému,ým ; ek:ka,kovi,kom ; ec:ca,covi,com ; el:la,lovi"
    " ; ová:ovej,ovú,ovou ; á:ej,ú",
    "pl": "_:a,owi,em,iem,u ; a:y,i,ie,ę,ą ; ski:skiego,skiemu,skim ; cki:ckiego,ckiemu,ckim ; ek:ka,kowi,kiem"
    " ; ec:ca,cowi,cem ; ska:skiej,ską ; cka:ckiej,cką ; ń:nia,niowi,niem ; y:ego,emu,ym ; o:y,ę,ą ; ia:ii",
    "sl": f"{_SOUTH_SLAVIC} ; r:rja,rju,rjem ; i:ija,iju,ijem ; ski:skega,skemu ; ec:ca,cu,cem ; elj:lja ; ek:ka,ku",
    "hr": _SOUTH_SLAVIC,
    "bs": _SOUTH_SLAVIC,
    "sr": _SOUTH_SLAVIC,
    "ru": _EAST_SLAVIC,
    "uk": f"{_EAST_SLAVIC} ; yi:oho,omu ; a:yi,oyu ; o:ka,ku",
    "be": f"{_EAST_SLAVIC} ; i:aha,amu,im ; a:i,y,ay",
    "lt": "as:o,ui,ą,u,e ; is:io,iui,į,iu,y ; ys:io,iui,į,iu ; us:aus,ui,ų,umi ; ė:ės,ei,ę,e ; a:os,ai,ą"
    " ; ienė:ienės,ienei",
    "lv": "s:a,am,u ; is:a,im,i ; š:a,am,u ; us:um,u ; e:es,ei,i ; a:as,ai,u",
    "et": "_:i,e,a,u,t,le,ga,lt,il,ile,ilt,iga,ele,ega,al,ale,aga,ul,ule,uga,se ; sk:se,ski ; pp:pa,pi,pu"
    " ; tt:ti,ta,tu ; kk:ku,ki,ka ; gi:e ; ne:se ; nd:nna,nni",
    "fi": "_:in,n,lle,lla,llä,lta,ltä,sta,stä,ssa,ssä,a,ia,ille,ista"
    " ; nen:sen,selle,sella,sellä,selta,seltä,sesta,sestä,sta,stä"
    " ; i:en,een ; kki:kin ; ppi:pin ; tti:tin ; kka:kan ; ppa:pan ; tta:tan",
    "hu": "_:nak,nek,t,ot,et,val,vel,tól,től,ról,ről",
    "tr": _TURKIC,
    "az": f"{_TURKIC} ; _:a,ə,dən,dan,la,lə",
    "kk": "_:tyn,dyn,nyn,ning,ga,ge,ti,di,ny,ni",
    "ky": "_:tyn,dyn,nyn,ning,ga,ge,ti,di,ny,ni",
    "uz": "_:ning,ni,ga,dan,da",
    "tk": "_:ning,in,yn,ni,a",
    "mn": "_:yn,iin,iig,yg,d,aas,tai,tei",
    "ka": "_:m,s,ma,is,sa,ti ; i:ma,is,s,it ; e:is ; a:is",
    "hy": "_:i,in,n,ov,its",
    "el": "os:ou,o ; as:a,ou ; is:i ; es:e ; ous:ou ; a:as",
    "sq": "_:it,in,i,t,ut,un,s ; a:ës,ën,es ; ë:ës,ën ; i:iut,iun ; u:uti",
    "is": "_:s,i,ar,ur ; son:sonar,syni ; dóttir:dóttur ; dottir:dottur ; a:u ; i:a",
    "eu": "_:k,ren,ri,rekin,ak,aren,ari,entzat",
    "ro": "_:ului,ul ; a:ei",
}
"""By language, what a name ends in, and what stands for that in the other cases; “_” is nothing."""

_OF_FOREIGN_NAMES = {
    "lt": "_:as,is,us,ys,ė,o,ą,ui,u,a,e,ienė",
    "lv": "_:s,is,us,am,u,a,e,ai",
    "cs": "_:ová,ové,ovou",
    "sk": "_:ová,ovej,ovou",
    "sl": "_:ova",
    "hr": "_:em",
    "sr": "_:em",
    "bs": "_:em",
}
"""What languages put behind names from abroad besides: the first form itself (Trumpas), the surname of a woman."""

_SLAVIC_SURE = "ić:ića,iću,ićem ; ič:iča,iču,ičem ; ski:skog,skome ; ski:skega,skemu"
_RUSSIAN_SURE = (
    "sky:skogo,skomu,skoho,skoha,skaha,skamu ; aya:oyu ; ov:ovym ; ev:evym ; in:inym ; enko:enku,enkom"
    " ; ova:ovoy,ovoi,ovoyi ; eva:evoy,evoi,evoyi ; skaya:skoyi ; ovich:ovicha,ovichu,ovichem"
    " ; chuk:chuka,chuku,chukom"
)
_GEORGIAN_SURE = "shvili:shvilma,shvilis,shvils,shvilm ; dze:dzem,dzes,dzis ; ia:iam ; ua:uam ; ava:avam,avas ; la:lam"
_SURE = {
    "cs": "ský:ského,skému ; cký:ckého,ckému ; ová:ovou,ové ; ák:ákovi,áka,ákem ; ář:áře,ářem,ářovi"
    " ; ík:íka,íkovi,íkem",
    "sk": "ský:ského,skému ; cký:ckého,ckému ; ová:ovou,ovej,ovú ; ák:ákovi,áka,ákom ; ík:íka,íkovi,íkom",
    "pl": "ski:skiego,skiemu,skim ; cki:ckiego,ckiemu,ckim ; dzki:dzkiego,dzkiemu ; ska:skiej,ską ; cka:ckiej,cką"
    " ; ewicz:ewicza,ewiczowi,ewiczem ; owicz:owicza,owiczowi,owiczem ; czyk:czyka,czykowi,czykiem ; ak:akowi,akiem",
    "sl": f"{_SLAVIC_SURE} ; r:rja,rju,rjem ; šek:ška,šku ; nik:nika,niku,nikom",
    "hr": _SLAVIC_SURE,
    "bs": _SLAVIC_SURE,
    "sr": _SLAVIC_SURE,
    "ru": _RUSSIAN_SURE,
    "uk": f"{_RUSSIAN_SURE} ; enko:enka ; ska:skoyi,skoi ; kyi:koho,komu",
    "be": _RUSSIAN_SURE,
    "lt": "ienė:ienės,ienei,ienę ; aitė:aitės,aitei ; ytė:ytės,ytei ; utė:utės,utei ; auskas:ausko,auskui,auską"
    " ; evičius:evičiaus,evičiui ; avičius:avičiaus,avičiui ; ūnas:ūno,ūnui ; ėnas:ėno,ėnui ; ulis:ulio,uliui"
    " ; aitis:aičio,aičiui",
    "lv": "ņš:ņam,ņu ; ītis:īša,ītim",
    "fi": "anen:asen,aselle,asella,aselta,asesta ; onen:osen,oselle,osella,oselta,osesta"
    " ; önen:ösen,öselle,ösestä,ösellä"
    " ; inen:isen,iselle,isella,isellä,iselta,isesta ; unen:usen,uselle,usella ; änen:äsen,äselle,äsellä"
    " ; ynen:ysen,yselle,ysellä",
    "tr": "ın:ının ; in:inin ; un:unun ; ün:ünün ; oğlu:oğlunun,oğluna,oğlundan ; kan:kanın ; kaya:kayanın",
    "az": "ov:ovun,ovdan ; ev:evin,evdən ; yev:yevin,yevdən ; ova:ovanın,ovadan,ovaya ; eva:evanın,evadan,evaya"
    " ; yeva:yevanın,yevaya ; oğlu:oğlunun ; li:linin ; lı:lının ; zadə:zadənin,zadəyə",
    "kk": "ov:ovtyn,ovting,ovka,ovqa,ovti,ovty ; ev:evtin,evting,evke,evti ; ova:ovanyn,ovaga,ovany ; eva:evanin,evaga",
    "ky": "ov:ovdun,ovtun,ovgo,ovdu ; ev:evdin,evtin,evge,evdi ; ova:ovanyn,ovaga ; eva:evanyn,evaga",
    "uz": "ov:ovning,ovga,ovdan,ovni ; ev:evning,evga,evdan,evni ; ova:ovaning,ovaga,ovadan ; eva:evaning,evaga,evadan",
    "ka": _GEORGIAN_SURE,
    "hy": "yan:yani,yanin,yanits",
    "is": "son:sonar,syni ; dóttir:dóttur ; dottir:dottur",
    "sq": "a:ës ; i:iut ; u:ut",
}
"""Of these what no name in its first form ends in, behind a given name."""


@cache
def _swaps(table: str) -> tuple[tuple[str, str], ...]:
    """Endings of other cases, each with what stands for it in the first, the longest first."""
    swaps = set[tuple[str, str]]()
    for entry in filter(None, table.split(" ; ")):
        first, _, others = entry.partition(":")
        swaps |= {(other, first.replace("_", "")) for other in others.split(",")}
    return tuple(sorted(swaps, key=lambda swap: (-len(swap[0]), swap)))


def nominatives(word: str, language: str, *, foreign: bool = False) -> Iterator[str]:
    """What a word may be without the ending of a case, the most likely first. Of a foreign one more may be."""
    cases = _CASES.get(language, "")
    return _bare(word, _swaps(f"{cases} ; {_OF_FOREIGN_NAMES.get(language, '')}" if foreign else cases))


def sure_nominative(word: str, language: str) -> str:
    """What a surname is without an ending that no surname of a language has in its first form; "" if it has none."""
    return next(_bare(word, _swaps(_SURE.get(language, ""))), "")


_SHORTEST = 3
"""Letters that are left of a name at least."""


def _bare(word: str, swaps: tuple[tuple[str, str], ...]) -> Iterator[str]:
    for ending, first in swaps:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            yield word.removesuffix(ending) + first
