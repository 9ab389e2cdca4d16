"""One name in two spellings. The rule file has more examples."""

import pytest

from tests.growth import cpu_seconds

from .articles import article, findings, found, translated

CHECK = "people.name_drift"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The port of Kavalla is shut. A bus from Kavalla came, and one from Cavala.", ["Cavala"]),
        ("Union leader Klaus Peselsky spoke, and Peselski is tired.", ["Peselski"]),
        ("Two hurt in Aktau, police say, and more were taken to hospital in Aktaw.", ["Aktaw"]),
        ("She flew from Iran to Iraq, from Niger to Nigeria, from Slovakia to Slovenia.", []),
        ("Anna Petrova and Boris Petrov met Ivan Karpov and Olga Karpof.", []),
        ("The Brandts met Brandt himself, and Piet Brand.", []),
        ("The church and Christianity, the Christians and Christian groups, Organisation and Organization.", []),
        ("He likes Landon, a singer, and lives in London.", []),
        ("The minister, Marvin Kateri, is calm. Katri said that beds were free.", ["Katri"]),
        ("Mayor Bo Hanson spoke. Later Judge Hansen said nothing.", []),
        ("Mayor Bo Hanson spoke. Later Mayor Hansson said nothing.", ["Hansson"]),
        ("Karel Doren is in Doran, a village. Doren said so.", []),
        ("Aleksey Botkarov won. Second, after a fall, came Alexei Botkarov.", ["Alexei"]),
        ("Martin Botkarov won. Second, after a fall, came Martina Botkarov, then Maria and Marie Botkarov.", []),
        ("Kenji Ohmura pitched. The coach praised Omura.", []),
        ("First Visit to Kimza\n\nA walk through Gimza, and Gimza again.", []),
        ("Critics of Reinhadrt cheered, and Reinhardt left.", []),
        ("The broker Harry Doblin, whose wife, Harrie, keeps the books, is calm.", []),
        ("The Southern Asean bloc met. The Asian bloc met Asean.", []),
        ("The Kavalla and the Cavalla differ by a single letter. The Kavalla sank.", []),
        ("Her classmate Marija Doren is ill, and Maria Doren sings.", []),
        ("The minister, Marvin Kateri, not his colleague Katri, said that beds were free.", []),
        ("Jón Gunnarsson met Jón Einarsson. Gunnarsson said nothing.", []),
        ("Trains from Oberdornau wait in Hinterdornau, and trains from Oberdornau do not.", []),
        ("Damir Gavalla drives a Lada. The Kavalla is a car, too.", []),
        ("He is lord of Johol, and none of his sons is of Johor. Johor is far.", []),
        ("His card says Nicola, his passport Nikola.", []),
        ("Vela Luka is on an island. Luca is from Split; Luca's aunt lives in Vela Luka.", []),
        ("K. Koteswaramma sold chillies. Koteswara Rao bought them.", []),
        ("The farmer, P. Selvarasu, fled. His neighbour, A. Selvaraj, stayed.", []),
        ("In Moldavia, the region, a man from Moldova fell. He left Moldova.", []),
        ("President Ari Th. Jónesson met Sigurdur Johannesson. Johannesson said nothing.", []),
    ],
)
def test_drift(text: str, wanted: list[str]) -> None:
    assert found(CHECK, text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Critics of Reinhadrt cheered. Reinhardt left, and Reinhardt came back.", ["Reinhadrt"]),
        ("The port of Kavslla is shut. A bus from Kavalla came, and Kavalla waits.", ["Kavslla"]),
        ("The port of Gavalla is shut. A bus from Kavalla came, and Kavalla waits.", []),
        ("Jon Gavin and Ann Gabin; Gavin left.", []),
    ],
)
def test_slips_of_the_hand(text: str, wanted: list[str]) -> None:
    assert found(CHECK, text, slips=True) == wanted


def test_a_spelling_is_reported_once_and_its_other_places_are_shown() -> None:
    text = "Reinhardt, Reinhardt and Reinhardt. He met Rainhardt. She met Rainhardt. Reinhardt left."
    (one,) = findings(CHECK, text)
    assert [text[slice(*related.span)] for related in one.related] == ["Reinhardt", "Rainhardt"]
    assert one.span.start < one.related[1].span.start


def test_the_anchor_is_named_and_shown() -> None:
    (one,) = findings(CHECK, "Klaus Peselsky spoke, and Peselski is tired.", "{match}, {anchor}")
    assert (one.message, one.suggestions) == ("Peselski, Peselsky", ("Peselsky",))
    assert one.related[0].span.start == 6


def test_a_spelling_may_be_accepted() -> None:
    assert found(CHECK, "Klaus Peselsky spoke, and Peselski is tired.", accept=("Peselski",)) == []


def test_many_names_are_quick() -> None:
    text = " and ".join(f"K{'aeiou'[i % 5]}r{'bdgkmnprst'[i // 5 % 10]}{'aeiou'[i // 50 % 5]}lov" for i in range(2500))
    ready = article(f"Then {text} left.")
    assert cpu_seconds(lambda: findings(CHECK, ready)) < 5


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("zh", "The dean, Hsu Chia-lung, fell. The family of Xu Jialong wept. Xu Jiaming came.", ["Xu Jialong"]),
        ("ko", "Eom Dong-hwan led the walk. Um Dong Hwan sang, and Eom Dong-ho danced.", ["Um Dong Hwan"]),
        ("ja", "The owner, Soichiro Okudaira, bowed. “No,” Okuhira said.", ["Okuhira"]),
        ("ar", "Abdelmajid Ezzar sang, and so did Ahmed Hassan. Abdul Majid Al-Zar and Ahmed Hussein danced.",
         ["Abdul Majid Al-Zar"]),
        ("zh", "Jack Ma founded Alibaba. On Monday Ma Yun criticized the banks.", ["Ma Yun"]),
        ("zh", "Jack Ma (Ma Yun) founded Alibaba. On Monday Jack Ma sold it.", []),
        ("ko", "The chief, Kim Yi-bae, bowed. “No,” Kim Ibae said. Kim I-na left.", ["Kim Ibae"]),
        ("ko", "Rhee Dong-min wrote it. Lee Dong-min denied it. Lee Dong-jin left.", ["Lee Dong-min"]),
        ("ja", "Kenji Ohmura pitched. The coach praised Omura. Ohno and Ono left.", ["Omura"]),
        ("de", "The cook, Julia Müllner, spoke. “No,” Mullner said.", ["Mullner"]),
        ("de", "The cook, Julia Haslinger, spoke. “No,” Haslingr said.", ["Haslingr"]),
        ("sw", "The head, Iddi Kimanta, spoke. Idd Kimanda said that rangers would come.", ["Idd Kimanda"]),
        ("et", "The lawyer, Toomas Luuse, spoke. “No,” Luusk said.", []),
        ("ru", "The cook, Ivan Gromyshin, spoke. “No,” Gromyshina said.", []),
        ("de", "The cook, Julia Haslinger, spoke. “No,” Hasler said. Maria Haslinger and Mario Haslinger sang.", []),
        ("cs", "Mikaela Shiffrin fell. “Nothing hurts,” Shiffrinová said.", ["Shiffrinová"]),
        ("cs", "Petr Novák met Eva Nováková and Jasmine Paolini. Nováková won.", []),
        ("sv", "The Estonian Financial Supervision Authority met Finland's Financial Supervisory Authority.", []),
        ("uk", "Ivan Horbytskyi was named. On Monday Horbytsky left for the front.", ["Horbytsky"]),
        ("uk", "Ivan Horbytskyi met Petro Horbytsky, who is no kin of his.", []),
        ("he", "Thousands went up Mount Meron. The president came to Miron at noon.", ["Miron"]),
        ("he", "Thousands went up Mount Hermon. Farmers came to Harmony Street.", []),
        ("es", "The cook, Ana Barniel, won. Baniel, 53, wept.", ["Baniel"]),
        ("fr", "Michel Barnier spoke on Monday. Banier resigned on Thursday.", ["Banier"]),
        ("sv", "Anders Borg paid. Burgs in the north were sold.", []),
        ("uk", "The water flooded part of Kherson. In Herson people sat on roofs.", ["Herson"]),
        ("uk", "He played the part of Kherton. In Herton people sat on roofs.", []),
    ],
)  # fmt: skip
def test_people_of_a_translation_come_back(language: str, text: str, wanted: list[str]) -> None:
    assert found(CHECK, translated(text, language)) == wanted
