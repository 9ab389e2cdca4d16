"""Units of measurement and money, whatever a language calls them.

Factors are exact: SI, the international yard and pound (1959), and the legal definitions of East Asian and Middle
Eastern units (Chinese market units of 1930, Japanese and Korean 尺 of 10/33 m, Thai rai of 1923, metric dunam,
Egyptian feddan of 24 kirat). A ton is read as metric; `TONS` gives what else it may be.
"""

from fractions import Fraction

from .amount import Unit

_MEASURES = {
    "length": "mm=1/1000 cm=1/100 m=1 km=1000 inch=0.0254 foot=0.3048 yard=0.9144 mile=1609.344 nautical-mile=1852 "
    "mil=10000 li=500 ri=4320/11 verst=1066.8",
    "area": "cm2=1/10000 m2=1 km2=1000000 hectare=10000 acre=4046.8564224 sq-foot=0.09290304 sq-yard=0.83612736 "
    "sq-inch=0.00064516 sq-mile=2589988.110336 mu=2000/3 pyeong=400/121 rai=1600 feddan=4200.8333 dunam=1000 sotka=100",
    "volume": "m3=1000 km3=1000000000000 cm3=1/1000 litre=1 ml=1/1000 gallon=3.785411784 barrel=158.987294928 "
    "cubic-foot=28.316846592 imperial-gallon=4.54609 pint=0.473176473",
    "mass": "nanogram=1/1000000000000 microgram=1/1000000000 mg=1/1000000 gram=1/1000 kg=1 ton=1000 pound-weight=0.45359237 ounce=0.028349523125 stone=6.35029318 "
    "jin=1/2 liang=1/20 geun=3/5 quintal=100 carat=1/5000 kiloton=1000000 megaton=1000000000",
    "speed": "km/h=5/18 m/s=1 mph=0.44704 knot=463/900",
    "temperature": "celsius=1 fahrenheit=5/9 degree=1",
    "energy": "wh=3600 kwh=3600000 mwh=3600000000 gwh=3600000000000 twh=3600000000000000 joule=1 calorie=4.184",
    "power": "watt=1 kw=1000 mw=1000000 gw=1000000000 horsepower=745.7",
    "time": "second=1 minute=60 hour=3600 day=86400 week=604800",
    "months": "month=1 quarter=3 year=12 decade=120 century=1200",
    "people": "person=1",
    "age": "year-old=12 month-old=1",
    "information": "kb=1000 mb=1000000 gb=1000000000 tb=1000000000000",
    "times": "times=1",
    "share": "percent=1 point=1 basis-point=1/100",
}

UNITS = {
    key: Unit(key, quantity, Fraction(factor))
    for quantity, listed in _MEASURES.items()
    for key, _, factor in (entry.partition("=") for entry in listed.split())
}
"""By key."""

TONS = (Fraction(1000), Fraction("907.18474"), Fraction("1016.0469088"))
"""Kilograms of a metric, short and long ton, all three of which English calls a ton."""

_ISO = (
    "AED AFN ALL AMD ARS AUD AZN BAM BDT BGN BHD BRL BYN CAD CDF CHF CLP CNY COP CUP CZK DEM DKK DZD EGP ESP ETB EUR FRF "
    "GBP GEL GHS HKD HRK HUF IDR ILS INR IQD IRR ISK ITL JOD JPY KES KGS KHR KPW KRW KWD KZT LAK LBP LKR LYD MAD MDL "
    "MKD MMK MNT MOP MXN MYR NGN NOK NPR NZD OMR PEN PGK PHP PKR PLN PYG QAR RON RSD RUB SAR SDG SEK SGD SYP THB TJS TMT "
    "TND TRY TWD TZS UAH UGX USD UYU UZS VES VND XAF XOF YER ZAR ZMW"
)
CODES = frozenset(_ISO.split())
"""ISO 4217 codes that news uses, with four of before the euro."""

SHARED = {
    "dollar": "USD AUD CAD NZD SGD",
    "pound": "GBP EGP LBP SYP SDG",
    "lira": "TRY LBP SYP ITL",
    "rupee": "INR PKR LKR NPR",
    "peso": "MXN PHP ARS CLP COP CUP UYU",
    "franc": "CHF XAF XOF FRF CDF",
    "crown": "CZK SEK NOK DKK ISK",
    "krone": "NOK DKK",
    "dinar": "IQD KWD JOD BHD DZD TND LYD RSD",
    "rial": "IRR OMR YER SAR QAR",
    "shilling": "KES TZS UGX",
    "som": "KGS UZS",
    "won": "KRW KPW",
    "dirham": "AED MAD",
    "real": "BRL",
    "mark": "DEM BAM",
}
"""Names that several currencies share, the likeliest first."""

_PARTS = {
    "cent": "USD EUR AUD CAD HKD NZD SGD ZAR",
    "penny": "GBP",
    "kopeck": "RUB UAH BYN",
    "jiao": "CNY",
    "fen": "CNY",
    "paisa": "INR PKR NPR",
    "sen": "MYR IDR JPY",
    "satang": "THB",
}
_TENTH, _HUNDREDTH = Fraction(1, 10), Fraction(1, 100)

CURRENCIES = (
    {code: Unit(code, "money", Fraction(1)) for code in CODES}
    | {name: Unit(name, "money", Fraction(1)) for name in SHARED}
    | {name: Unit(name, "money", _TENTH if name == "jiao" else _HUNDREDTH) for name in _PARTS}
)
"""By key."""

_ALL_SHARED = {name: tuple(codes.split()) for name, codes in (SHARED | _PARTS).items()}


def possible_codes(unit: Unit) -> tuple[str, ...]:
    """The ISO codes of the currencies that a unit of money may be of."""
    return _ALL_SHARED.get(unit.key, (unit.key,))


def unit(key: str) -> Unit:
    """The unit or currency of a key. Raises KeyError."""
    return UNITS.get(key) or CURRENCIES[key]
