package iq.ihala.referral;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.LiveConsent;
import iq.ihala.casefile.NoConsentException;
import iq.ihala.casefile.NotYoursException;
import iq.ihala.document.ArabicPdf;
import iq.ihala.referral.PaperRefusedException.Why;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Papers of a referral. The person's consent is asked at the moment of printing and held until the paper is out; what is printed is what
 * she agreed that this provider may know, as it stands then. Every paper is an entry of the trail.
 */
@Service
@Transactional(noRollbackFor = {PaperRefusedException.class, NoConsentException.class})
public class Letters {

    /** To whom a letter is handed. */
    public enum Hand {
        PARTNER,
        PERSON
    }

    private final Referrals referrals;
    private final SharedFields shared;
    private final ReferralItems items;
    private final PaperSafety safety;
    private final LetterText text;
    private final ArabicPdf pdf;
    private final AuditTrail audit;

    Letters(
            Referrals referrals,
            SharedFields shared,
            ReferralItems items,
            PaperSafety safety,
            LetterText text,
            ArabicPdf pdf,
            AuditTrail audit) {
        this.referrals = referrals;
        this.shared = shared;
        this.items = items;
        this.safety = safety;
        this.text = text;
        this.pdf = pdf;
        this.audit = audit;
    }

    /** Whether a paper may go home with the person, as far as anybody knows. Two statements. */
    @Transactional(readOnly = true)
    public boolean mayCarryPapers(CaseNumber number) {
        return safety.mayCarry(number);
    }

    /**
     * Prints the letter to the provider.
     *
     * @throws PaperRefusedException without consent, where no provider has the referral, or for the person's hand where that is not safe
     * @throws NotYoursException if the case has no such referral
     */
    public byte[] letter(CaseNumber number, String referralId, Hand hand, String by) {
        ReferralItem item = itemOf(number, referralId);
        if (hand == Hand.PERSON && !safety.mayCarry(number)) {
            throw refused(number, by, Why.RISK);
        }
        LiveConsent consent = consent(number, item, by);
        SharedContent content =
                referrals.contentToShare(referralId).orElseThrow(() -> refused(number, by, Why.NOT_OPEN));
        byte[] paper = pdf.print(text.letter(referrals.view(referralId), consent, content));
        remember(number, by, "letter", "to=" + item.providerId() + ",hand=" + hand + ",fields=" + content.fieldSet());
        return paper;
    }

    /**
     * Prints a slip with day and hour, for the person.
     *
     * @param risksKnown she knows what may happen if it is found, and wants it
     * @throws PaperRefusedException without consent or appointment, or where it is not safe and she does not know
     * @throws NotYoursException if the case has no such referral
     */
    public byte[] slip(CaseNumber number, String referralId, boolean risksKnown, String by) {
        ReferralItem item = itemOf(number, referralId);
        boolean safe = safety.mayCarry(number);
        if (!safe && !risksKnown) {
            throw refused(number, by, Why.SLIP_RISK);
        }
        consent(number, item, by);
        var appointment = referrals.view(referralId).appointment();
        if (appointment == null || !item.state().isOpenToPartner()) {
            throw refused(number, by, Why.NO_APPOINTMENT);
        }
        byte[] paper = pdf.print(text.slip(appointment));
        remember(number, by, "slip", "hand=PERSON,risk=" + (safe ? "NONE" : "KNOWN"));
        return paper;
    }

    /** The referrals of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<ReferralView> of(CaseNumber number) {
        return referrals.ofCase(number.value());
    }

    private ReferralItem itemOf(CaseNumber number, String referralId) {
        return items.findById(referralId)
                .filter(item -> item.caseNumber().equals(number.value()))
                .orElseThrow(NotYoursException::new);
    }

    private LiveConsent consent(CaseNumber number, ReferralItem item, String by) {
        if (item.providerId() == null) {
            throw refused(number, by, Why.NOT_OPEN);
        }
        try {
            return shared.require(item);
        } catch (NoConsentException e) {
            throw refused(number, by, Why.NO_CONSENT);
        }
    }

    private PaperRefusedException refused(CaseNumber number, String by, Why why) {
        audit.record(new AuditEvent(AuditKind.REFUSED, number.value(), "referral/paper", by, why.name()));
        return new PaperRefusedException(why);
    }

    private void remember(CaseNumber number, String by, String paper, String detail) {
        audit.record(new AuditEvent(AuditKind.EXPORT, number.value(), "referral/" + paper, by, detail));
    }
}
