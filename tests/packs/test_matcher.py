"""What each kind of rule finds, with exact spans and suggestions."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mtlint.model.finding import Finding
from mtlint.packs import RuleSet
from mtlint.packs.evidence import Evidence
from mtlint.packs.examples import article_of, marked
from mtlint.packs.schema import Example
from mtlint.text.article import Article

from .rulefiles import HEAD, write_rule

Lint = Callable[..., list[Finding]]


def find_all(rules: RuleSet, article: Article) -> list[Finding]:
    matcher = rules.matcher
    woken, surroundings = matcher.wake(article), matcher.surroundings(article)
    needs = {number: matcher.needs_evidence(number) for number in woken}
    found = [each for number, need in needs.items() if not need for each in matcher.find(number, woken, surroundings)]
    evidence = Evidence(article, found)
    for number, need in needs.items():
        if need and evidence.suffices(rules.ordered[number], need[0], shared_only=need[1]):
            found += matcher.find(number, woken, surroundings)
    return found


@pytest.fixture
def lint(tmp_path: Path, rules_of: Callable[[Path], RuleSet]) -> Lint:
    def run(text: str, **example: object) -> list[Finding]:
        rules = rules_of(tmp_path)
        article = article_of(Example(text=text, **example), text)  # type: ignore[arg-type]
        return find_all(rules, article)

    return run


def check(lint: Lint, text: str, **example: object) -> list[Finding]:
    """Lint a text in which brackets mark what must be found, and nothing else."""
    plain, spans = marked(text)
    findings = lint(plain, **example)
    assert sorted(finding.span for finding in findings) == spans
    return findings


@pytest.mark.parametrize(
    "text",
    [
        "The [Pink Palace] said so.",
        "the [pink palace] said so",
        "the [PINK PALACE]'s view",
        "the “[pink\u00a0palace]”",
        "the [pink palace].",
        "a pink palaces view, a spink palace, a pink  palace",
        "öpink palace and pink palaceö",
    ],
)
def test_phrases_stand_at_word_boundaries_on_folded_text(lint: Lint, tmp_path: Path, text: str) -> None:
    write_rule(tmp_path, "t/palace", "kind: match\nfind: [pink palace]")
    check(lint, text)


def test_quotation_marks_and_hyphens_are_folded(lint: Lint, tmp_path: Path) -> None:
    write_rule(tmp_path, "t/people", 'kind: match\nfind: ["people\'s anti-war front"]')
    check(lint, "the [People’s anti‑war Front] met")


def test_case_exact(lint: Lint, tmp_path: Path) -> None:
    write_rule(tmp_path, "t/mia", "kind: match\nfind: [MIA]\ncase: exact")
    check(lint, "The [MIA] said. Mia said. mia said.")


def test_replacement_carries_the_initial_capital(lint: Lint, tmp_path: Path) -> None:
    write_rule(tmp_path, "t/light", "kind: replace\nswap: {small rain: light rain}")
    findings = check(lint, "[Small rain] fell. Then [small rain]. [SMALL RAIN]!")
    assert [finding.suggestions for finding in findings] == [("Light rain",), ("light rain",), ("LIGHT RAIN",)]


def test_the_longest_hit_of_a_rule_counts(lint: Lint, tmp_path: Path) -> None:
    write_rule(tmp_path, "t/masses", "kind: match\nfind: ['{,the }{,broad }masses']")
    check(lint, "He met [the broad masses].")


def test_overlapping_hits_of_different_rules_are_all_found(lint: Lint, tmp_path: Path) -> None:
    write_rule(tmp_path, "t/a", "kind: match\nfind: [new crown virus]")
    write_rule(tmp_path, "t/b", "kind: match\nfind: [crown virus outbreak]")
    assert len(lint("the new crown virus outbreak")) == 2


def test_pattern_with_groups_and_a_named_part(lint: Lint, tmp_path: Path) -> None:
    write_rule(
        tmp_path,
        "t/clock",
        "kind: replace\npattern: '\\bat (?P<at>(\\d\\d): (\\d\\d))'\nanchor: [': ']\nreplacement: '\\2:\\3'",
    )
    findings = check(lint, "It began at [19: 54] sharp, section 19: 54.")
    assert findings[0].suggestions == ("19:54",)


def test_a_pattern_does_not_cut_a_word_with_an_accent(lint: Lint, tmp_path: Path) -> None:
    write_rule(tmp_path, "t/cut", "kind: match\npattern: '\\bpavogur'\nanchor: ['*pavogur']")
    check(lint, "in Kópavogur, in [pavogur]")


def test_anchors_may_be_parts_of_words(lint: Lint, tmp_path: Path) -> None:
    write_rule(tmp_path, "t/shi", "kind: match\npattern: '[A-Z]\\w+-shi\\b'\nanchor: ['*-shi']")
    check(lint, "in [Hamada-shi] and shi")


def test_anchors_may_name_any_digit(lint: Lint, tmp_path: Path) -> None:
    write_rule(tmp_path, "t/grouping", "kind: match\npattern: '\\d,\\d{4}'\nanchor: ['*#,####']")
    check(lint, "[1,7923] and 12,345; [2,0001] too")
    write_rule(tmp_path, "t/grouping", "kind: match\npattern: '\\d+th of'\nanchor: ['*#th of']")
    check(lint, "the [5th of] May and the [125th of] them, not the umpteenth of May, nor 5 of May")


def test_phrases_may_name_any_digit(lint: Lint, tmp_path: Path) -> None:
    write_rule(tmp_path, "t/rounds", "kind: match\nfind: ['rounds 1# to {#,four}']")
    check(lint, "[rounds 12 to 5] and [Rounds 19 to four], but rounds 22 to 5, rounds 1# to #, rounds 12 to 50")
    write_rule(tmp_path, "t/rounds", "kind: match\nfind: ['Act \\#2', 'Act #b']\ncase: exact")
    check(lint, "[Act #2] and [Act 2b], but act 2b, Act 12")
    write_rule(tmp_path, "t/rounds", "kind: match\nfind: ['# rounds', '##b of', '7/# of']")
    check(lint, "[7 rounds], [12b of] it, ,[3 rounds] and [7/9 of] it")
    check(lint, "but 17 rounds, a7 rounds, 112b of, 17/9 of, 8/9 of")


def test_phrases_of_many_forms_may_name_any_digit(lint: Lint, tmp_path: Path) -> None:
    letters = ",".join("abcdefghijklmnopqrstuvwxyz")
    write_rule(tmp_path, "t/rounds", f"kind: match\nfind: ['section {{{letters}}} # {{{letters}}}']")
    check(lint, "in [section q 7 z], not section q seven z")


def test_count(lint: Lint, tmp_path: Path) -> None:
    write_rule(tmp_path, "t/vigour", "kind: count\nfind: [vigorously]\nat-least: 3\nper: paragraph")
    findings = check(lint, "A [vigorously] b vigorously c vigorously.\n\nD vigorously e vigorously.")
    assert len(findings[0].related) == 2


def test_consistent_reports_the_minority(lint: Lint, tmp_path: Path) -> None:
    write_rule(tmp_path, "t/donbas", "kind: consistent\nvariants: [[Donbas, Donbass], [Kyiv, Kiev]]")
    findings = check(lint, "Donbass, Donbass and [Donbas]. Kyiv and [Kiev].")
    assert [finding.suggestions for finding in findings] == [("Donbass",), ("Kyiv",)]
    assert check(lint, "Donbass and Donbass.") == []


def test_classes_of_words_are_consistent_or_not(lint: Lint, tmp_path: Path) -> None:
    body = 'kind: consistent\nclear-majority: true\nvariants:\n  - ["{colour,harbour}", "{color,harbor}"]'
    write_rule(tmp_path, "t/spelling", body)
    (finding,) = check(lint, "A color of the harbor, a color of the [harbour].")
    assert finding.suggestions == ("harbor",)
    (finding,) = check(lint, "A colour of the harbour and a [color].")
    assert finding.suggestions == ("colour",)
    check(lint, "A colour of the harbor.")


def test_require(lint: Lint, tmp_path: Path) -> None:
    body = "kind: require\nfind: [Moncloa]\nrequire: {phrases: [prime minister], within: article}"
    write_rule(tmp_path, "t/moncloa", body)
    check(lint, "The [Moncloa] said. The Moncloa said.")
    check(lint, "The Moncloa, the prime minister's office, said.")


@pytest.mark.parametrize(
    ("condition", "text"),
    [
        ("{phrases: [castle], within: sentence}", "The king met. A castle stood; the [king] fell."),
        ("{phrases: [castle], within: paragraph}", "The [king] met. A castle stood.\n\nThe king fell."),
        ("{phrases: [castle], within: article}", "The [king] met.\n\nA castle stood."),
        ("{pattern: '\\d{4}', within: sentence}", "The [king] of 1912. The king."),
        ("{next: ' of Ruritania\\b'}", "The [king] of Ruritania. The king of Spain."),
        ("{previous: 'old '}", "The old [king]. The king of old king's men".replace("old king's", "the king's")),
        ("{not: {next: ' of'}}", "The king of Spain. The [king]."),
        ("{context: court, within: sentence}", "The [king] with a crown prince. The king."),
        ("{about: [es]}", "Spain's [king] met."),
        ("{about: [es]}", "The king met."),
    ],
)
def test_only_if(lint: Lint, tmp_path: Path, condition: str, text: str) -> None:
    kb = tmp_path / "kb"
    kb.mkdir()
    (kb / "contexts.yaml").write_text("court: {description: a court, phrases: ['{crown prince,coronation}']}\n")
    (kb / "countries.yaml").write_text("spain: {code: es, name: Spain, adjective: Spanish, capital: Madrid}\n")
    write_rule(tmp_path, "t/king", f"kind: match\nfind: [king]\nonly-if: [{condition}]")
    check(lint, text)


def test_unless_silences(lint: Lint, tmp_path: Path) -> None:
    write_rule(tmp_path, "t/king", "kind: match\nfind: [king]\nunless: [{next: ' penguin'}, {previous: 'Stephen '}]")
    check(lint, "The [king], a king penguin and Stephen King.")


def test_source_language(lint: Lint, tmp_path: Path) -> None:
    write_rule(tmp_path, "t/king", "kind: match\nfind: [king]\nonly-if: [{source-language: [ko]}]")
    check(lint, "The king.")
    check(lint, "The [king].", source_language="ko")


@pytest.mark.parametrize("written", ["no", "nb", "nn"])
@pytest.mark.parametrize("of_article", ["no", "nb", "nn"])
def test_a_language_of_several_codes_is_one(lint: Lint, tmp_path: Path, written: str, of_article: str) -> None:
    languages = f"languages: ['{written}', nb]\nonly-if: [{{source-language: ['{written}']}}]"
    write_rule(tmp_path, "t/king", f"kind: match\nfind: [king]\n{languages}")
    (finding,) = check(lint, "The [king].", source_language=of_article)
    assert finding.rule.languages == ("nb",)


def test_scope_of_quotations(lint: Lint, tmp_path: Path) -> None:
    write_rule(tmp_path, "t/said", "kind: match\nfind: [king]\nscope: [unquoted]")
    write_rule(tmp_path, "t/quoted", "kind: match\nfind: [queen]\nscope: [quoted]")
    check(lint, "“The king and the [queen],” said the [king] of the queen.")


def test_scope_of_blocks(lint: Lint, tmp_path: Path) -> None:
    write_rule(tmp_path, "t/title", "kind: match\nfind: [king]\nscope: [title]")
    findings = lint("The king fell.", title="King falls")
    assert [finding.span for finding in findings] == [(0, 4)]


def test_evidence_counts_other_rules(lint: Lint, tmp_path: Path) -> None:
    write_rule(
        tmp_path,
        "t/weak",
        "kind: match\nfind: [at present]\nlanguages: [zh]\nonly-if: [{evidence: 2, languages: true}]",
    )
    write_rule(tmp_path, "t/one", "kind: match\nfind: [new crown]\nlanguages: [zh]")
    write_rule(tmp_path, "t/two", "kind: match\nfind: [cadres]\nlanguages: [zh, ja]")
    write_rule(tmp_path, "t/other", "kind: match\nfind: [sarcastic]\nlanguages: [ru]")
    check(lint, "At present [cadres] are [sarcastic]; [cadres] again.")
    assert len(lint("At present cadres fight the new crown.")) == 3
    assert len(lint("At present cadres rest.", source_language="zh")) == 2
    assert len(lint("At present cadres fight the new crown." + " They rest." * 800)) == 2, "a long article shows more"
    assert len(lint("At present cadres fight the new crown.", source_language="sl")) == 2, "it is from another language"


def test_a_known_source_language_completes_other_evidence(lint: Lint, tmp_path: Path) -> None:
    write_rule(
        tmp_path,
        "t/weak",
        "kind: match\nfind: [at present]\nlanguages: [zh]\nonly-if: [{evidence: 1, languages: true}]",
    )
    write_rule(tmp_path, "t/other", "kind: match\nfind: [sarcastic]\nlanguages: [ru]")
    assert not lint("At present all rest.", source_language="zh")
    assert len(lint("At present all are sarcastic.")) == 1
    assert len(lint("At present all are sarcastic.", source_language="zh")) == 2


def test_a_set_of_the_knowledge_base(lint: Lint, tmp_path: Path) -> None:
    kb = tmp_path / "kb"
    kb.mkdir()
    (kb / "countries.yaml").write_text(
        "a: {code: aa, name: Ruritania, adjective: Ruritanian}\n"
        "b: {code: bb, name: Chad, adjective: Chadian, ambiguous: true}\n"
    )
    write_rule(tmp_path, "t/noun", "kind: replace\nswap: {'{@country.name} police': '{@country.adjective} police'}")
    findings = check(lint, "[Ruritania police] and Chad police met.")
    assert findings[0].suggestions == ("Ruritanian police",)


def test_message_names_the_match_and_the_fix(lint: Lint, tmp_path: Path) -> None:
    write_rule(tmp_path, "t/m", "kind: replace\nswap: {small rain: light rain}", HEAD)
    assert lint("A small rain.")[0].message == "“small rain” light rain"


WIDE_SWAP = r"""
kind: replace
swap:
  "{typed,dialed,recruited,collected} {a ,the ,}{two,three,four,five,six} {points,glasses}": "took \\2\\3 points"
"""


def test_a_replacement_may_name_braces_with_many_alternatives(lint: Lint, tmp_path: Path) -> None:
    write_rule(tmp_path, "t/points", WIDE_SWAP)
    found = check(lint, "They [dialed the five glasses] in May. [Collected six points]: they [typed a four points].")
    assert [finding.suggestions[0] for finding in found] == [
        "took the five points",
        "Took six points",
        "took a four points",
    ]
    assert not lint("They dialed the glasses, and recruited eleven points.")
