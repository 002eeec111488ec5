package iq.ihala.casefile.internal;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.ContactObjection;
import iq.ihala.casefile.ContactWay;
import iq.ihala.casefile.SafeContact;
import iq.ihala.casefile.SafeContactGuard;
import iq.ihala.casefile.SafeContacts;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class AgreedContactGuard implements SafeContactGuard {

    private final SafeContacts contacts;
    private final Consents consents;

    AgreedContactGuard(SafeContacts contacts, Consents consents) {
        this.contacts = contacts;
        this.consents = consents;
    }

    @Override
    public Optional<ContactObjection> objection(CaseNumber number, ContactWay way, Instant at) {
        SafeContact contact = contacts.of(number);
        LocalDateTime inBasra = LocalDateTime.ofInstant(at, WorkingCalendar.BASRA);
        Optional<ContactObjection> objection = contact.objectionTo(way, inBasra);
        boolean visitAgreed = way == ContactWay.HOME_VISIT && consents.isLive(number, ConsentCode.C_VISIT, null, null);
        if (!visitAgreed || objection.isEmpty()) {
            return objection;
        }
        // Its time was agreed with the visit; agreed safe hours are kept nevertheless.
        return contact.hours().isEmpty() || contact.isSafeAt(inBasra)
                ? Optional.empty()
                : Optional.of(ContactObjection.OUTSIDE_HOURS);
    }
}
