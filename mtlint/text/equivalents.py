"""Given names that languages share in different forms, of which an engine takes the English one: “Matthew Salvini”."""

from .likeness import letters

_FORMS = """
abraham: ibrahim avraham; andrew: andres andrea andrzej andrei andrey andriy andrej andre ondrej; anthony: antonio
antoine anton antal; charles: carlos carlo karl karol carles; christopher: cristobal; david: daoud dawood davide
dawit; dominic: domenico domingo dominique; edward: eduardo eduard edoardo edouard; elias: ilyas; ernest: ernesto;
eugene: evgeny yevgeny yevhen eugenio; francis: francisco francesco francois franz ferenc; frederick: friedrich
federico frederik; george: jorge giorgio georgy giorgos georg gheorghe giorgi georges; gregory: grigory gregorio;
henry: enrique henri henrique heinrich enrico; isaac: yitzhak ishaq; jacob: yaakov jakub; james: jaime giacomo
santiago; jerome: jeronimo; jesus: isa; john: juan joao jean giovanni jan ivan johann yahya; joseph: jose giuseppe
yusuf josef yousef yosef josip jozef josep; julius: julio; laurence: lorenzo; lawrence: lorenzo laurent lourenco; leo:
leonid; louis: luis luigi luiz lajos ludwig; luke: lucas luca lukas; mark: marco marcos marek marc; martin: marton;
matthew: matteo mateo matthieu matteusz mateusz matias mattias matthias; maurice: mauricio maurizio; michael: miguel
michel mikhail mikheil michele michal mykhailo mihaly mikhailo; moses: moussa moshe musa mousa; nicholas: nicolas
nicola nikolai nikola nikos nicolae mikola mykola miklos; oscar: oskar; patrick: patrice patricio; paul: pablo paolo
paulo pavel pavlo pawel; peter: pedro pietro pierre petr petro piotr petar boutros; philip: felipe philippe filip
filipe; raymond: ramon; robert: roberto; salvador: salvatore; samuel: schmuel shmuel; sebastian: sebastien sebastiao;
simon: shimon szymon semyon simao; stephen: esteban stefano istvan stefan stephane stepan stevan; theodore: fyodor
teodoro fedor tewodros; thomas: tomas tommaso tamas; vincent: vicente vincenzo; walter: gualterio; william: guillermo
guillaume wilhelm guilherme; zachary: zakaria; alice: alicia; ann: ana anna; anne: ana anna; catherine: catalina
katalin katerina yekaterina ekaterina caterina; claire: clara chiara; elizabeth: isabel elisabeth elisabetta; helen:
elena olena helena; jane: juana; joan: joana giovanna; josephine: josefina; julia: yulia giulia; margaret: margarita
margrethe; mary: maria mariam maryam marie miriam; natalie: natalia; rose: rosa; susan: susana zuzana zsuzsanna;
theresa: teresa
"""


def _read() -> dict[str, frozenset[str]]:
    pairs = (entry.split(":") for entry in _FORMS.replace("\n", " ").split(";"))
    return {name.strip(): frozenset(forms.split()) for name, forms in pairs}


_ORIGINALS = _read()


def is_english_form(name: str, right: str) -> bool:
    """Whether a name is the English form of another."""
    return letters(right) in _ORIGINALS.get(letters(name), ())
