package iq.ihala.process.legaladvice;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.legaladvice.LawKind;
import iq.ihala.legaladvice.LawRow;
import iq.ihala.legaladvice.LawTables;
import iq.ihala.legaladvice.LegalFile;
import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.process.Variables;
import iq.ihala.process.common.DutyGrounds;
import iq.ihala.process.common.DutyGrounds.Ground;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Fact {@code dutyMayArise}: why a duty to report could arise after the lawyer classified the acts (dossier S15, A04); where it
 * cannot, it is not asked. An act that may be a felony counts as one.
 */
@Component
class DutyMayArise implements FormFact {

    /** The forms' condition compares with these words. */
    static final String NO = "لا ينشأ في هذه الحالة";

    private static final String YES = "YES";
    private static final String EARLIER = "dutyToReport";
    private static final Set<String> MINORS = Set.of("victimUnder18", "accusedUnder18");

    private final DutyGrounds grounds;
    private final LegalFiles legalFiles;
    private final LawTables law;
    private final CaseFiles caseFiles;

    DutyMayArise(DutyGrounds grounds, LegalFiles legalFiles, LawTables law, CaseFiles caseFiles) {
        this.grounds = grounds;
        this.legalFiles = legalFiles;
        this.law = law;
        this.caseFiles = caseFiles;
    }

    @Override
    public String name() {
        return "dutyMayArise";
    }

    @Override
    public Object value(FactContext context) {
        Map<String, Object> told = caseFiles.newestAnswers(
                context.caseNumber(),
                Stream.concat(MINORS.stream(), Stream.of(EARLIER)).collect(Collectors.toSet()));
        Set<Ground> found = EnumSet.noneOf(Ground.class);
        found.addAll(grounds.of(
                context.caseNumber(),
                context.find(Variables.IS_MINOR).orElse(true)
                        || MINORS.stream().anyMatch(minor -> YES.equals(told.get(minor))),
                context.find(Variables.PROBLEM_TYPES).orElse(""),
                Stream.ofNullable(context.user()).toList()));
        if (classifiedAsFelony(context)) {
            found.add(Ground.FELONY);
        }
        if (!found.isEmpty()) {
            return found.stream().map(Ground::arabic).collect(Collectors.joining("؛ "));
        }
        // Whatever gave reason to ask in the talk gives it here.
        return told.containsKey(EARLIER) ? "سُئل عنه في شرح الخيارات" : NO;
    }

    private boolean classifiedAsFelony(FactContext context) {
        Set<String> offences = legalFiles
                .find(context.caseNumber().value())
                .map(LegalFile::offences)
                .map(Set::copyOf)
                .orElse(Set.of());
        return law.of(LawKind.OFFENCE).stream()
                .filter(row -> offences.contains(row.code()))
                .map(LawRow::penaltyClass)
                .anyMatch(penalty -> penalty.contains("FELONY"));
    }
}
