"""Hindi; the numbers from 1 to 99 are words of their own."""

from fractions import Fraction

from mtlint.text.numbers.amount import Approximation
from mtlint.text.numbers.language import Language, words

from ._signs import currencies, units

_ONE_TO_NINETY_NINE = """
एक दो तीन चार पांच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस
अट्ठाईस उनतीस तीस इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस चालीस इकतालीस बयालीस तैंतालीस चौवालीस पैंतालीस छियालीस सैंतालीस
अड़तालीस उनचास पचास इक्यावन बावन तिरपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ साठ इकसठ बासठ तिरसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर सत्तर
इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उन्यासी अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी नब्बे
इक्यानवे बानवे तिरानवे चौरानवे पचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे
"""

LANGUAGE = Language(
    code="hi",
    digits=r"\d",
    group=",",
    decimal=".",
    words="शून्य=0 पाँच=5 छः=6 छे=6 "
    + " ".join(f"{word}={number}" for number, word in enumerate(_ONE_TO_NINETY_NINE.split(), 1)),
    multipliers="सौ=100",
    scales="हज़ार=1000 हजार=1000 लाख=100000 करोड़=10000000 करोड़=10000000 मिलियन=1000000 अरब=1000000000 बिलियन=1000000000 "
    "खरब=100000000000 दर्जन=12",
    half_more=frozenset(["साढ़े", "साढ़े"]),
    starters={"डेढ़": Fraction(3, 2), "ढाई": Fraction(5, 2), "आधा": Fraction(1, 2), "सवा": Fraction(5, 4)},
    ordinal_endings=words("वें वीं वां वाँ"),
    vague="दर्जनों=12 सैकड़ों=100 हज़ारों=1000 हजारों=1000 लाखों=100000 करोड़ों=10000000",
    units=units(
        {
            "person": "लोग, लोगों, व्यक्ति, व्यक्तियों",
            "km": "किलोमीटर, किमी",
            "m": "मीटर",
            "cm": "सेंटीमीटर, सेमी",
            "km2": "वर्ग किलोमीटर, वर्ग किमी",
            "m2": "वर्ग मीटर",
            "sq-foot": "वर्ग फुट, वर्ग फीट",
            "foot": "फुट, फीट",
            "mile": "मील",
            "hectare": "हेक्टेयर",
            "acre": "एकड़",
            "litre": "लीटर",
            "barrel": "बैरल",
            "ton": "टन",
            "kg": "किलोग्राम, किलो",
            "microgram": "माइक्रोग्राम",
            "nanogram": "नैनोग्राम",
            "gram": "ग्राम",
            "quintal": "क्विंटल",
            "degree": "डिग्री",
            "celsius": "डिग्री सेल्सियस",
            "mw": "मेगावाट",
            "second": "सेकंड, सेकेंड",
            "minute": "मिनट",
            "hour": "घंटे, घंटा, घंटों",
            "day": "दिन, दिनों",
            "week": "सप्ताह, हफ़्ते, हफ्ते",
            "month": "महीने, महीना, महीनों, माह",
            "year": "साल, वर्ष, सालों, वर्षों",
            "year-old": "वर्षीय",
            "times": "गुना, बार",
        }
    ),
    currencies=currencies(
        {
            "INR": "रुपये, रुपए, रुपया, रुपयों, ₹",
            "dollar": "डॉलर, $",
            "USD": "अमेरिकी डॉलर",
            "EUR": "यूरो, €",
            "GBP": "पाउंड",
            "CNY": "युआन",
            "JPY": "येन",
            "paisa": "पैसे, पैसा",
        }
    ),
    percent="%, प्रतिशत, फीसदी, फ़ीसदी, परसेंट",
    points="प्रतिशत अंक",
    ranges=words("से"),
    minus=words("माइनस"),
    labels=words("नंबर संख्या धारा अनुच्छेद पृष्ठ"),
    approximations={
        Approximation.ABOUT: "लगभग, करीब, क़रीब, तकरीबन, अनुमानित, औसतन",
        Approximation.OVER: "कम से कम",
        Approximation.UNDER: "अधिकतम",
        Approximation.SEVERAL: "कई, कुछ",
    },
    after={Approximation.OVER: "से अधिक, से ज्यादा, से ज़्यादा", Approximation.UNDER: "से कम"},
)
