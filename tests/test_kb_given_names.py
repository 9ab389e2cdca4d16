"""The given names that tell the sex, what surnames mean, and the words that a list of English lacks."""

from typing import Any

from spellchecker import SpellChecker

from tests.records import records

NAMES: dict[str, Any] = records("given-names")


def test_names_are_sorted_and_told_once() -> None:
    assert list(NAMES) == ["f", "m", "either"]
    for names in NAMES.values():
        assert names == sorted(set(names))
        assert all(name.isascii() and name[0].isupper() for name in names)
    assert not set(NAMES["f"]) & set(NAMES["m"])
    assert not set(NAMES["either"]) & {*NAMES["f"], *NAMES["m"]}


def test_names_by_language_are_sorted_and_not_told_elsewhere() -> None:
    languages = records("given-names-by-language")
    assert list(languages) == sorted(languages)
    for sexes in languages.values():
        for names in sexes.values():
            assert names == sorted(set(names))
            assert not {*names} & {*NAMES["f"], *NAMES["m"]}
        assert not set(sexes.get("f", ())) & set(sexes.get("m", ()))


def test_meanings_are_sorted_surnames() -> None:
    meanings = records("surname-meanings")
    assert list(meanings) == sorted(meanings)
    for english, surnames in meanings.items():
        assert english.replace(" ", "").isalpha() and english.islower()
        assert surnames == sorted(set(surnames))
        assert all(name.isascii() and name[0].isupper() for name in surnames)


def test_names_that_are_words_are_sorted_and_have_meanings_and_spellings() -> None:
    languages = records("names-that-are-words")
    assert list(languages) == sorted(languages)
    for kinds in languages.values():
        for words in kinds.values():
            assert list(words) == sorted(words)
            for word, forms in words.items():
                spellings = [form for form in forms if form[0].isupper()]
                meanings = [form for form in forms if not form[0].isupper()]
                assert forms == [*spellings, *meanings], word
                assert meanings, word
                assert all(form.isascii() for form in meanings), word
                assert spellings or (word[0].isupper() and word[0] < "\u0370"), word


def test_names_by_meaning_are_sorted_and_told_once() -> None:
    everywhere, languages = records("names-that-are-words"), records("names-by-meaning")
    assert list(languages) == sorted(languages)
    for language, kinds in languages.items():
        for kind, meanings in kinds.items():
            assert list(meanings) == sorted(meanings)
            told = everywhere.get(language, {}).get(kind, {})
            for meaning, names in meanings.items():
                assert meaning.isascii() and meaning.islower()
                assert names == sorted(set(names))
                assert all(name[0].isupper() for name in names)
                assert not any(meaning in told.get(name, ()) for name in names), (language, kind, meaning)


def test_surnames_by_language_are_sorted_and_either_at_home_or_abroad_too() -> None:
    languages = records("surnames-by-language")
    assert list(languages) == sorted(languages)
    for of_kinds in languages.values():
        for names in of_kinds.values():
            assert names == sorted(set(names))
            assert all(name.startswith("-") or (name.isascii() and name[0].isupper()) for name in names)
        assert not set(of_kinds.get("home", ())) & set(of_kinds.get("abroad", ()))


def test_names_from_english_are_sorted_words() -> None:
    for of_languages in records("names-from-english").values():
        assert list(of_languages) == sorted(of_languages)
        for words in of_languages.values():
            assert words == sorted(set(words))
            assert all(word.isascii() and word.isalpha() and word.islower() for word in words)


def test_english_words_are_sorted_and_new() -> None:
    listed = set(SpellChecker(language="en").word_frequency.words())
    fields = records("english-words")
    assert list(fields) == sorted(fields)
    for words in fields.values():
        assert words == sorted(set(words))
        assert all(word.isascii() and word.isalpha() and word.islower() for word in words)
        assert not listed.intersection(words)
