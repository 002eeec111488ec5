package iq.ihala.legaladvice;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the options sheet together: the rows that hold for a situation, marked as they are, and the lawyer's own words. */
@Service
@Transactional(readOnly = true)
public class OptionsSheets {

    /** Procedure that a person hears about before she decides; the rest is the lawyer's. */
    private static final Set<String> SAID_TO_THE_PERSON = Set.of("P06", "P07", "P08", "P09", "P12", "P15");

    private final LawTables law;
    private final LegalPapers papers;

    OptionsSheets(LawTables law, LegalPapers papers) {
        this.law = law;
        this.papers = papers;
    }

    /** Two statements. */
    public OptionsSheet of(Situation situation) {
        List<LawRow> all = law.all();
        List<LawRow> holding = all.stream()
                .filter(row -> row.kind() == LawKind.ROUTE
                        ? row.code().equals(situation.route())
                        : row.holdsFor(situation.codes()))
                .filter(row -> row.kind() != LawKind.PROCEDURE || SAID_TO_THE_PERSON.contains(row.code()))
                .toList();
        List<LawRow> shown = holding.stream().filter(law::isShown).toList();
        return new OptionsSheet(
                situation,
                of(shown, LawKind.OFFENCE),
                of(shown, LawKind.NOTE),
                of(shown, LawKind.OPTION),
                of(shown, LawKind.ROUTE),
                of(shown, LawKind.EVIDENCE),
                of(shown, LawKind.PROCEDURE),
                of(shown, LawKind.WARNING),
                holding.stream().filter(Predicate.not(law::isShown)).count(),
                papers.words(situation.caseNumber(), LegalPaper.SHEET).words());
    }

    private static List<LawRow> of(List<LawRow> rows, LawKind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }
}
