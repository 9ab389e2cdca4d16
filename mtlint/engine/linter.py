"""One file through the pipeline: path -> Source -> Document -> Article -> findings -> outcomes -> Report."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from mtlint import checks, filters, lazy_re, readers
from mtlint.cache.dependencies import digest_of
from mtlint.config import Config, Policy
from mtlint.engine.originals import NO_SOURCE, Originals, Pairing
from mtlint.errors import ConfigError, Problem, ReadError
from mtlint.kb import Facts
from mtlint.model.document import Document
from mtlint.model.finding import Finding, Status
from mtlint.model.report import FileError, Note, Reading, Report, Skipped
from mtlint.model.rule import Rule
from mtlint.model.source import Source
from mtlint.packs import RuleSet, load
from mtlint.packs.evidence import Evidence, in_company, is_evidence
from mtlint.text.article import Article

if TYPE_CHECKING:
    pass


class Linter:
    """Rules and configuration, ready for any number of articles."""

    def __init__(
        self, config: Config, *, keep_readings: bool = False, compiling: Callable[[], None] | None = None
    ) -> None:
        """Load the rules. `keep_readings` keeps articles with findings in the reports.

        `compiling` is called if the rules must be compiled first, which takes some seconds.
        Raises RuleError and ConfigError.
        """
        self.config = config
        self.keep_readings = keep_readings
        if config.cache:
            lazy_re.kept.use()
        self.rules: RuleSet = load(config.packs, language=config.language, use_cache=config.cache, compiling=compiling)
        if config.references:
            config.check_names(self._known)
            config.check_options(self.rules.modules)
        self.facts = _facts(self.rules, config)
        if self.facts.accepted:
            self.config = config = config.replace(accept=(*config.accept, *self.facts.accepted))
        self.originals = Originals(config)
        self._active_under: dict[tuple[Any, ...], _Activity] = {}
        self._checks: dict[int, checks.Check] = {}

    @cached_property
    def _known(self) -> frozenset[str]:
        """The ids of all rules."""
        return frozenset([*self.rules.ids, *(rule.id for rule in filters.suppression_rules())])

    def check_path(self, path: str) -> Report:
        """Read and check one file; what goes wrong with it is in the report."""
        try:
            data = readers.fetch(path)
            source = readers.decode(data, path)
        except ReadError as error:
            return unread(error)
        return self.check_source(source, digest_of(data))

    def check_source(self, source: Source, digest: bytes = b"") -> Report:
        """Check every document of one source. A fault of mtlint is reported with the file, and loses only that file.

        `digest` is that of the content, for a report that is to be kept.
        """
        report = Report(paths=[source.path], digest=digest)
        policy = self.config.policy(source.path)
        try:
            for document in readers.read(source):
                self._check_document(self._with_defaults(document, policy), policy, report)
        except ReadError as error:  # its form is broken
            report.errors += unread(error).errors
        except Exception as error:  # one bad file must not lose the findings of the others
            what = f"mtlint failed on this file ({type(error).__name__}: {error})"
            report.errors.append(FileError(source.path, what, internal=True))
        report.words_of[source.path] = report.words
        if source.note:
            report.notes.append(Note(source.path, source.note))
        return report

    def _check_document(self, document: Document, policy: Policy, report: Report) -> None:
        ran = [rule_id for rule_id in self._known if self._runs(rule_id, policy)] if document.comments else ()
        known = self._known if document.comments else ()
        pairing = self.originals.pair(document, policy)
        original = pairing.original
        report.depends_on = tuple(dict.fromkeys((*report.depends_on, *pairing.depends_on)))
        if original is None:
            self._note_missing(pairing, document, policy, report)
        elif document.source_language is None:
            document = document.replace(source_language=original.language)
        facts = self.facts
        article = Article(document, Article(original, facts=facts) if original else None, facts=facts)
        judged = filters.judge(self.find(article, policy), document, policy, known, ran)
        report.outcomes += filters.outcomes(judged, document, original)
        report.words += document.text.count(" ") + len(document.blocks)
        if self.keep_readings and any(item.status is Status.ACTIVE for item in judged):
            pairs = [link for link in article.alignment.links if link.is_pair] if original else []
            links = tuple((link.target, link.source) for link in pairs)
            report.readings.append(Reading(document, original, links))

    def _note_missing(self, pairing: Pairing, document: Document, policy: Policy, report: Report) -> None:
        """Say what cannot be checked without the original, pack by pack."""
        if pairing.error is not None:
            report.errors.append(pairing.error)
        path = "" if pairing.reason == NO_SOURCE else document.source.path
        packs = self._activity(policy).packs_without
        report.add([Report(skipped=[Skipped(path, pack, pairing.reason) for pack in packs])])

    def _runs(self, rule_id: str, policy: Policy) -> bool:
        """Whether a rule could report anything where this policy holds."""
        if policy.why_off(rule_id):
            return False
        rule = self.rules.get(rule_id)
        return rule is None or self._is_shown(rule, policy)

    def could_report(self, path: str, rule_id: str) -> bool:
        """Whether a finding of a rule in a file would be shown; true of rules that there are no more."""
        return self._runs(rule_id, self.config.policy(path))

    def find(self, article: Article, policy: Policy) -> list[Finding]:
        """Everything that rules and checks find in one article, before any filter."""
        matcher, ordered = self.rules.matcher, self.rules.ordered
        activity = self._activity(policy)
        active = self._beside(article.source, activity.paired) if article.source else activity.alone
        woken = matcher.wake(article, active)
        surroundings = matcher.surroundings(article)

        def find(number: int) -> Iterable[Finding]:
            return matcher.find(number, woken, surroundings)

        waiting = {number: need for number in woken if (need := matcher.needs_evidence(number))}
        found = [each for number in woken if number not in waiting for each in find(number)]
        awaiting = self.rules.awaiting_evidence
        for number, module in self.rules.checks:
            if active[number] and number not in awaiting:
                found += self._check(number, module)(article)
        found, alone = in_company(article, found, self.rules.in_company)
        evidence = Evidence(article, found)
        for number, (times, shared_only) in waiting.items() if evidence else ():
            if evidence.suffices(ordered[number], times, shared_only=shared_only):
                found += (each for each in find(number) if evidence.stands_beside(each.span))
        for number, (module, times, shared_only) in awaiting.items() if evidence else ():
            if active[number] and evidence.suffices(ordered[number], times, shared_only=shared_only):
                found += self._check(number, module)(article)
        if alone and not evidence:
            together = self._together(article, alone, waiting, find)
            found, alone = [*found, *together], [] if together else alone
        if not article.source:
            return found
        from mtlint.packs.confirm import confirmed, is_confirmed  # noqa: PLC0415 - only beside an original

        return confirmed(article, found) + [each for each in confirmed(article, alone) if is_confirmed(each)]

    def _together(
        self,
        article: Article,
        alone: list[Finding],
        waiting: Mapping[int, tuple[int, bool]],
        find: Callable[[int], Iterable[Finding]],
    ) -> list[Finding]:
        """Findings that stand alone with those of rules that wait for evidence, which keep one another company.

        The rules are those of the language of the original, so that native text has nothing of the kind.
        """
        language = article.document.source_language
        ordered, shown = self.rules.ordered, Evidence(article, alone)
        theirs = [
            each
            for number, (times, shared_only) in waiting.items()
            if language in ordered[number].languages
            if shown.suffices(ordered[number], times, shared_only=shared_only)
            for each in find(number)
            if is_evidence(each.rule.severity, each.rule.confidence)
        ]
        return [*alone, *theirs] if any(shown.stands_beside(each.span) for each in theirs) else []

    def _check(self, number: int, module: str) -> checks.Check:
        """A check with its options, imported when it first runs."""
        if number not in self._checks:
            rule = self.rules.ordered[number]
            known = checks.known_options(module)
            theirs = {name: value for name, value in self.config.options(rule.id).items() if name in known}
            self._checks[number] = checks.bind(module, rule, rule.options | theirs)
        return self._checks[number]

    def _activity(self, policy: Policy) -> "_Activity":
        """The rules whose findings could be shown under a policy, or could be evidence for others."""
        changes = tuple((each.selector, each.severity, each.confidence) for each in policy.rules)
        key = (policy.min_severity, policy.min_confidence, changes)
        if key not in self._active_under:
            if policy.rules:
                adjusted = map(policy.adjust, self.rules.ordered)
                levels: Sequence[tuple[int, int]] = [(int(rule.severity), int(rule.confidence)) for rule in adjusted]
            else:
                levels = self.rules.levels
            least = policy.min_severity, policy.min_confidence
            paired = [
                is_evidence(*own) or (severity >= least[0] and confidence >= least[1])
                for own, (severity, confidence) in zip(self.rules.levels, levels, strict=True)
            ]
            needing = self.rules.need_source
            alone = [active and not needs for active, needs in zip(paired, needing, strict=True)]
            ids = self.rules.ids
            missing = {ids[n].rpartition("/")[0] for n, needs in enumerate(needing) if needs and paired[n]}
            self._active_under[key] = _Activity(paired, alone, sorted(missing))
        return self._active_under[key]

    def _beside(self, original: Article, paired: list[bool]) -> list[bool]:
        """The rules that speak beside an original: also one that this may confirm, however unsure it is alone."""
        code = original.document.language
        return [active or code in source for active, source in zip(paired, self.rules.confirmed_by, strict=True)]

    @staticmethod
    def _is_shown(rule: Rule, policy: Policy) -> bool:
        """Whether a finding of a rule passes the thresholds."""
        adjusted = policy.adjust(rule)
        return adjusted.severity >= policy.min_severity and adjusted.confidence >= policy.min_confidence

    def _with_defaults(self, document: Document, policy: Policy) -> Document:
        """The document, with what the configuration knows and its own metadata does not say."""
        published = document.published or self.config.published
        source_language = document.source_language or policy.source_language
        if (published, source_language) == (document.published, document.source_language):
            return document
        return document.replace(published=published, source_language=source_language)


class _Activity(NamedTuple):
    """By rule number, whether it is active for an article with its original and without; packs that then lack rules."""

    paired: list[bool]
    alone: list[bool]
    packs_without: list[str]


def _facts(rules: RuleSet, config: Config) -> Facts:
    """The knowledge base with the imported names. Raises ConfigError for a file that is none of them."""
    if not config.names:
        return rules.facts
    from mtlint.text.real_names import real_names  # noqa: PLC0415 - only for imported names

    facts = rules.facts.with_names(config.names)
    try:
        real_names(facts)
    except (OSError, ValueError) as error:
        raise ConfigError(Problem(config.path, str(error), hint="`mtlint kb import` writes such files")) from None
    return facts


def unread(error: ReadError) -> Report:
    """The report of a file that could not be read."""
    errors = [FileError(p.path, p.message, p.line, p.column, p.hint) for p in error.problems]
    return Report(paths=list(dict.fromkeys(each.path for each in errors)), errors=errors)
