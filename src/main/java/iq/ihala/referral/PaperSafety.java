package iq.ihala.referral;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.SafeContact;
import iq.ihala.casefile.SafeContacts;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Whether a paper may go home with the person (dossier §3.6 R3). Nobody is asked about papers as such: whoever may not be sent a
 * message, whose telephone is watched, or who lives with whom she fears, may not be found with a paper either (A). What is not known
 * counts as danger (§12).
 */
@Component
class PaperSafety {

    private static final String HOUSEHOLD = "perpInHousehold";

    private final SafeContacts contacts;
    private final CaseFiles caseFiles;

    PaperSafety(SafeContacts contacts, CaseFiles caseFiles) {
        this.contacts = contacts;
        this.caseFiles = caseFiles;
    }

    boolean mayCarry(CaseNumber number) {
        SafeContact contact = contacts.of(number);
        return contact.agreed()
                && contact.messagesAllowed()
                && !contact.phoneMayBeWatched()
                && "NO"
                        .equals(caseFiles
                                .newestAnswers(number, Set.of(HOUSEHOLD))
                                .get(HOUSEHOLD));
    }
}
