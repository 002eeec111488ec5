package iq.ihala.casefile.internal;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.CaseStatus;
import iq.ihala.casefile.ContactObjection;
import iq.ihala.casefile.ContactWay;
import iq.ihala.casefile.SafeContact;
import iq.ihala.casefile.SafeContactGuard;
import iq.ihala.casefile.SafeContacts;
import iq.ihala.notification.PersonWay;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a message reach the person only on the telephone that was agreed, if messages were agreed, nobody else reads on it, and the hour
 * is one of the agreed ones (dossier §3.6).
 */
@Component
@Transactional(readOnly = true)
class MessageToPerson implements PersonWay {

    /** Where a message would be read by whoever answers there, none is sent. */
    private static final Set<ContactWay> TELEPHONES = Set.of(ContactWay.PHONE_OWN, ContactWay.PHONE_OTHER);

    private static final int HOURS_AHEAD = 8 * 24;

    private final CaseFiles caseFiles;
    private final SafeContacts contacts;
    private final SafeContactGuard guard;

    MessageToPerson(CaseFiles caseFiles, SafeContacts contacts, SafeContactGuard guard) {
        this.caseFiles = caseFiles;
        this.contacts = contacts;
        this.guard = guard;
    }

    @Override
    public Answer to(String caseNumber, Instant at) {
        CaseNumber number = new CaseNumber(caseNumber);
        if (caseFiles.summary(number).status() != CaseStatus.OPEN) {
            return Answer.never("CASE_NOT_OPEN");
        }
        Optional<ContactObjection> objection = guard.objection(number, ContactWay.MESSAGE, at);
        if (objection.isPresent() && objection.get() != ContactObjection.OUTSIDE_HOURS) {
            return Answer.never(objection.get().name());
        }
        SafeContact contact = contacts.of(number);
        if (contact.way() == null || !TELEPHONES.contains(contact.way())) {
            return Answer.never(ContactObjection.OTHER_WAY.name());
        }
        if (contact.phoneMayBeWatched()) {
            return Answer.never(ContactObjection.PHONE_WATCHED.name());
        }
        String telephone = contact.telephone() == null ? "" : Telephones.comparable(contact.telephone());
        if (telephone.isEmpty()) {
            return Answer.never("NO_NUMBER");
        }
        return objection.isEmpty() ? Answer.now(telephone) : nextAgreed(contact, at);
    }

    private static Answer nextAgreed(SafeContact contact, Instant at) {
        LocalDateTime thisHour =
                LocalDateTime.ofInstant(at, WorkingCalendar.BASRA).truncatedTo(ChronoUnit.HOURS);
        return IntStream.rangeClosed(1, HOURS_AHEAD)
                .mapToObj(thisHour::plusHours)
                .filter(contact::isSafeAt)
                .findFirst()
                .map(moment -> Answer.notBefore(
                        moment.atZone(WorkingCalendar.BASRA).toInstant(), ContactObjection.OUTSIDE_HOURS.name()))
                .orElse(Answer.never(ContactObjection.OUTSIDE_HOURS.name()));
    }
}
