package iq.ihala.process.legaladvice;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.legaladvice.LawKind;
import iq.ihala.legaladvice.LawRow;
import iq.ihala.legaladvice.LawTables;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Where the place is to which a person agreed to complain: a row that a lawyer keeps, shown as every row of the law is. */
@Component
class PlaceAddress {

    private final ComplaintConsent consent;
    private final LawTables law;

    PlaceAddress(ComplaintConsent consent, LawTables law) {
        this.consent = consent;
        this.law = law;
    }

    Optional<LawRow> of(CaseNumber number) {
        return consent.route(number).flatMap(place -> law.of(LawKind.PLACE).stream()
                .filter(row -> row.holdsFor(Set.of(place)))
                .filter(law::isShown)
                .findFirst());
    }
}
