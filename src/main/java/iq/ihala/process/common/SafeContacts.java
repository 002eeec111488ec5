package iq.ihala.process.common;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import org.springframework.stereotype.Component;

/** Looks up how a person may be reached: the newest answers of the case count (dossier §3.6). */
@Component
public class SafeContacts {

    private final CaseFiles caseFiles;

    SafeContacts(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    public SafeContact of(CaseNumber caseNumber) {
        return SafeContact.of(caseFiles.newestAnswers(caseNumber, SafeContact.FIELDS));
    }
}
