package iq.ihala.process.reception;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.EarlierCase;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The cases that may be the same person's, newest first (dossier S07). Never opened here: number, date and status only. */
@Component
class EarlierCases {

    private final CaseFiles caseFiles;

    EarlierCases(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    List<EarlierCase> of(CaseNumber caseNumber) {
        return caseFiles.searchEarlier(caseNumber);
    }

    Optional<CaseNumber> newest(CaseNumber caseNumber) {
        return of(caseNumber).stream().findFirst().map(EarlierCase::number);
    }
}
