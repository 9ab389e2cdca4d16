"""A place whose name was put into English word by word: “the village of Big”, “Banyan River County”."""

import re
from collections.abc import Iterator
from functools import lru_cache

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import Accepting
from mtlint.kb import Facts
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.countries import countries_in, country_words
from mtlint.text.vocabulary import vocabulary
from mtlint.text.word_set import word_set

_PLACE_WORDS = word_set("""
alder alders almond anchor ancient ant antelope apple apples apricot archers ash autumn axe badger bakers bamboo
banyan barley barn barns basin bath baths beach beans bear bears beautiful beaver beavers bee beech beeches bees
bell bells big birch birches bird birds bitter black blacksmith blessed blessing blue boar boars boat bone bow box
branch brass bread brick bricks bride bright broad brook brooks brother brothers brown buffalo bull burnt butter
calf calm camel candle cane carp cart carts castle cat cattle cave caves cedar cherry chestnut chicken church clay
clean clear cloud clover coal cock cocks coconut cold coopers copper coral corn cornflower cotton cow cows crane
cranes crocodile crooked cross crosses crow crows crystal cuckoo cypress dark date dates daughter dawn deaf deep
deer dew diamond dirty dog donkey door dove dragon dry duck ducks dust eagle eagles earth egg elephant elm elms
ember evening eye falcon feather ferns field fields fig fir fire firs fish fisherman fishermen flag flat flax
flower flowers fly fog foot forest fortress fountain fox foxes fragrant free fresh friendship frog garden gardens
garlic gate giant glass goat goats gold golden good goose grain grape grapes grass gravel graves great green grey
ground guest hairy half hare hares harp hawk hazel hazels heaven hedgehog hemp hen herb high hill hills holy honey
hook horn hornbeam horse horses hot hunter hunters huts ice iron island ivory ivy jade jasmine joy juniper key
kilns king kingdom kite knife lake lamb lame lamp large laurel lead leaf lemon leopard liberty lily lime lindens
lion lions little lizard lock lonely long lotus lower maize mango maple maples marble march marsh marshes meadow
meadows meads melon merry middle milk mill millers millet mills mint mirror monastery monday monkey moon morning
moss mother mountain mouth mud mulberry mushroom music mustard nail naked narrow needle nest nettle new noodle
nose nut oak oaks oats oil old olive olives onion orchard orchards orchid ore otter oven ovens owl ox oxen palm
palms paradise path peace peach peacock pear pearl pearls pepper pig pigeon pillar pine pines pink plain plains
ploughs plum plums pomegranate pond ponds poor poplar poppy potato potters power priest prince prosperity pumpkin
pure quail queen quince rabbit rain rainbow ram raven ravens ravine reception red reed reeds rice rich ring river
road rock rocky roof rooster root rose roses round rushes rye sacred saddle saddlers salt saltworks salty sand
sandy saturday saw sea seed seven shadow sharp sheep shell shells shepherd shepherds ship short silk silver sky
slope small smith smithy smoke smooth snail snake snow soap soft son soup sour sparrow spring springs stable star
stars steep stone stones stork storks storm straw stream streams strong sugar summer sun sunday sunny swallow
swamp swamps swan swans sweet sword swords table tailor tall tar tea tears thick thin thistle thistles thorn
thorns thousand three thunder thursday tiger tin tomb tooth tower tree trees triangle trout tuesday turtle twelve
two ugly upper valley village vine vineyard vineyards violet virgin wagons wall walls walnut warm wash wasp water
waterfall wax weavers wednesday well wells west wet whale wheat wheel white wide wild willow willows wind windmill
wine wing winter witch wolf wolves wood woods wool yellow yellowstone young
""")
"""Words of which names of places are made in most languages, without those that are names of places themselves."""
_MORE_WORDS = word_set("""
acorn acorns ants anvil apiaries apiary ashes aspen aspens bald barrel barrels basket baskets beehive beehives
beetle bench berries blackberry blackbird blind boulder bracken bramble brier bucket bulls bulrush burdock
butterfly cabbage cattail cauldron chain chair chalk charcoal cheerful cherries chestnuts chimney clearing cliff
cliffs cobbler coin comb conception coppersmith cradle crayfish crossing crossroads crown crucian cucumber cups dam
dike ditch doves drum drunk dunes dwarf falcons fence fences ferry fertile firefly flame flames flea foal ford
forge fork fortresses fountains fowl funnel furnace gazelle glade glory goblet goldsmith gorge granary grave grove
gypsum hammer happiness happy hay haystack hazelnut heather hedge herdsmen hive hollow hops horns horsemen
hunchback hunger hungry hut icicle ink jackal jug jugs kettle ladder lazy ledge leek lentil linden lynx magpie
magpies manger manor marten millstone mole moor mosquito mound mulberries mule mute narrows nets nettles nuts oar
outpost pan parsley peas peat pebble pebbles pigeons pit pits plank plough plow pot pots pretty proud quarries
quarry radish rake raspberry ravines ridge rod rods rope ropes rosehip sable sad sail scythe shallow shield shields
shoemakers shovel shrub shrubs sickle sieve skull slate slime sparrows spear spit spoon spoons squirrel squirrels
stag sticks stirrup strawberry stump sulphur swallows tanners thicket thickets thirst thirsty toad tombs torch
trough turnip turnips tusk udder unhappy vultures wagon walled wedge whip whirlpool wilderness wormwood wreath yoke
""")
_NOT_ALONE = word_set("""
apple autumn bath beach beaver blacksmith blue branch bride buffalo castle church cloud coral crown cups dawn
dragon drum eagle earth evening eye falcon fire fish fog foot forest fortress friendship garden gardens gate giant
glass glory gold golden good gravel great ground guest half happy heaven high horn hunger ice iron island jade joy
key king kingdom lake large lead liberty lion little lizard lotus lower mango march merry middle milk mint mirror
monastery monday monkey moon morning mother mountain music narrow new nose oak oil old olive orchid outpost
paradise path peace peacock pearl pit plain plains power priest prince prosperity proud queen rain rainbow
reception rich ring river road rock rose sad salt sand saturday saw sea seven shadow ship short silver sky small
smith soft son spring springs star stars stone storm strong summer sun sunday sunny swamp swan sweet table tears
thirst three thunder thursday tiger tower trout tuesday twelve two unhappy upper valley village virgin walls wash
water wednesday well wells west white wild wind wine wing winter wolf wood woods young
""")
_LONE = (_PLACE_WORDS | _MORE_WORDS) - _NOT_ALONE
"""Words with which a capital behind “in” tells enough: no season, medium, company, part of the world or real place."""
_SURNAMES = word_set("""
archers badger bakers barley bear bee bell bells berries bird black bone boulder bow box brass bright brook brooks
brown bull bulls burnt butter candle carp carts cherry clay clear coal cock coin coopers crane cross crow crystal
deer dove dust elm feather field fields fig fisherman flag flower ford forge fountain fox garlic goose grain grave
graves green grey grove hammer hare hawk hay hazel heather herb honey hook hunter ivy jasmine jug juniper kettle
kite knife lamb lamp laurel leaf leek lemon leopard lily lime linden lock long lynx maple marble marsh meadows
merry mill mills mole moor moss mulberry nail needle nets nut nuts oar oven ox palm pan peach pear peat pepper pine
pink pond poplar poppy pots proud quail quarry rabbit ram raven reed reeds rice rod rods rope rye saddle salt seed
sharp shell shepherd shields silk slate snow soup sparrow spear squirrel stable stag steep stork straw stump sugar
swallow sword tailor tar tea thistle thorn thorns tomb tree trees turnip turtle vine violet wagon wall walnut warm
wax weavers wedge whale wheat wheel whip wide willow willows yellow yoke
""")
"""Of them, those behind which “from” and “to” may stand as before the name of a person, a club or a brand."""
_COUPLED = word_set("""
big black blue broad cold dark deep dry golden good great green grey high holy hot large little long lower
middle new old red round sacred salty short small sweet upper warm wet white wide yellow young east west north
south eastern western northern southern outer inner front back central
""")
"""Words that stand in names of real districts beside a word for a place (“Old Town”): no proof alone."""
_KINDS_OF_PLACE = word_set("""
city town village port harbour bay beach park island islands valley hill hills lake river sea bank side road
gate tower castle church garden gardens forest plain plains mountain mountains field fields spring springs
""")
_SIZE = (
    r"(?:(?:small|tiny|little|remote|coastal|border|mountain|nearby|northern|southern|eastern|western|central|rural|quiet"
    r"|historic|fishing|mining|farming) ){0,2}"
)
_KINDS = "village|town|township|hamlet|settlement|commune|municipality|suburb|district|county|subdistrict|raion"
_KIND = f"(?:{_KINDS})"
_KIND_WORDS = frozenset((*_KINDS.split("|"), *(f"{kind}s" for kind in _KINDS.split("|"))))
_PLACED = frozenset(("in", "from", "near", "outside", "to", "at"))
_WORD = r"[A-Z][a-z]+"
_ENDS = r"(?![\w’'-]| [A-Z0-9]| of [A-Z])"
_OF = lazy_re.compile(rf"\b{_KIND}s? of (?P<name>(?:the )?{_WORD}(?: {_WORD})?){_ENDS}")
_TIERS = lazy_re.compile(r"Township|County|Subdistrict|Commune|Regency|Raion|Prefecture|Governorate|Voivodeship")
_BEFORE_TIER = lazy_re.compile(
    rf"(?<![\w’'.-])(?P<name>{_WORD}(?: {_WORD})?) "
    rf"(?:Township|County|Subdistrict|Commune|Regency|Raion|Prefecture|Governorate|Voivodeship){_ENDS}"
)
_EXPLAINED = lazy_re.compile(
    rf"\b(?:[Ii]n|from|[Nn]ear|to|at) (?P<name>{_WORD}(?: {_WORD})?)(?: and [A-ZÀ-Ž]\w+)?,"
    rf" (?:(?:(?:a|an|the|both|two) )?{_SIZE}(?:{_KIND}|city|towns|villages)\b|in the (?:{_KIND}|province|region) of\b"
    r"|[\d,.]+ (?:km\b|kilomet|miles\b))"
)
_LONE_PLACE = lazy_re.compile(
    r"\b(?P<how>[Ii]n|[Nn]ear|[Oo]utside|[Ff]rom|[Tt]o) (?P<name>[A-Z][a-z]+)(?=[,.;:)”\"]|$"
    r"| (?:a|an|and|are|as|at|because|before|but|after|by|during|for|from|had|has|have|in|is|it|last|near|of the|on|or"
    r"|said|since|that|the|this|to|today|tonight|until|was|were|when|where|which|while|who|will|with|yesterday)\b)"
)
"""A word with a capital where a place stands."""
_HALF = lazy_re.compile(
    r"\b(?:[Ii]n|from|near|outside|at) (?P<name>(?:Big|Large|Great|Small|White|Black|Red|Green|Golden|Cold|Hot|Dry|Old"
    rf"|Salty|Beautiful|Good|Rich) (?P<rest>[A-ZÀ-Ž][\w-]{{4,}})){_ENDS}"
)
_REAL = word_set("""
Abaco Bahama Bernard Bissau Guinea Inagua Karoo Lebanon Mosque Nile Rann Russia Rus Ruthenia Sea Volta Zimbabwe
Chapel Hungary Armenia Bulgaria Poland Palace Square Cairo Jerusalem Delhi Havana Dhaka Goa Quebec Manila
Montreal Nicosia Dongola
""")
"""What real names have behind such a word: Great Zimbabwe, Red Volta, Old Havana."""
_ENGLISH_SPEAKING = word_set("""
us gb ie ca au nz za jm bs bb tt bz gy gd lc vc ag dm kn ng gh ke ug zm zw bw na lr sl gm mw ls sz ph sg fj pg in
pk lk mt cy hk il
""")
"""Where places have English names, or the press translates them."""
_AROUND = 150


Options = Accepting


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Such names where the text says that a place is named, in news of a country that does not speak English."""
    text = article.text
    facts = article.facts
    found = [
        Span(*named.span("name"))
        for named in (*article.matches_at(_KIND_WORDS, _OF), *article.matches_at(_PLACED, _EXPLAINED))
        if _is_word(named["name"])
    ]
    if _TIERS.search(text):
        found += [Span(*named.span("name")) for named in _BEFORE_TIER.finditer(text) if _is_two_words(named["name"])]
    found += [
        Span(*half.span("name"))
        for half in article.matches_at(_PLACED, _HALF)
        if half["rest"] not in _REAL and not vocabulary(facts).knows(half["rest"].lower())
    ]
    if article.is_translated:
        lone = article.matches_at(_PLACED, _LONE_PLACE)
        found += [Span(*named.span("name")) for named in lone if _stands_alone(named)]
    if not found or not _is_far_from_english(article):
        return
    for span in sorted(set(found)):
        name = text[slice(*span)]
        bare = name.removeprefix("the ")
        is_known = bare in country_words(facts) or _translations(facts).get(bare) in article.countries
        if is_known or name in options.accept or article.is_title_at(span.start):
            continue
        around = text[max(0, span.start - _AROUND) : span.end + _AROUND]
        if not countries_in(around, facts).keys() & _ENGLISH_SPEAKING:
            yield finding(article, rule, span)


def _is_word(name: str) -> bool:
    """Whether a name is made of such words alone."""
    words = name.removeprefix("the ").lower().split(" ")
    return all(word in _PLACE_WORDS for word in words) and not (
        len(words) > 1 and words[0] in _COUPLED and words[1] in _KINDS_OF_PLACE and name.startswith("the ")
    )


def _stands_alone(named: re.Match[str]) -> bool:
    """Whether a word may be the name of a place without more, where one stands."""
    word = named["name"].lower()
    return word in _LONE and not (named["how"].lower() in ("from", "to") and word in _SURNAMES)


def _is_two_words(name: str) -> bool:
    """The same of a name before “County” and the like, where one word may be a real one's."""
    words = name.lower().split(" ")
    return len(words) > 1 and all(word in _PLACE_WORDS or word in _COUPLED for word in words)


def _is_far_from_english(article: Article) -> bool:
    """Whether the article is from, or about, countries that do not speak English."""
    if article.is_translated:
        return True
    countries = article.countries
    return bool(countries) and not countries & _ENGLISH_SPEAKING


@lru_cache(maxsize=4)
def _translations(facts: Facts) -> dict[str, str]:
    """The names that `places/translated-city` knows, with their countries."""
    return {form: country.code for country in facts.countries.values() for form in country.translated or {}}
