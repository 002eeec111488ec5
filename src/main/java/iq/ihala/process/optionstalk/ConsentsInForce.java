package iq.ihala.process.optionstalk;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.LiveConsent;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.AnswerWords;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.referral.ReferralView;
import iq.ihala.referral.Referrals;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Fact {@code consentsInForce}: what the person agreed to and did not take back. What is not listed is not allowed. Community
 * police see the consent that concerns them and no other: which services a person uses is not theirs to know (dossier §2).
 */
@Component
class ConsentsInForce implements FormFact {

    private static final Set<String> FORMS_OF_CASE_WORKERS = Set.of("follow-up.welfareCheck");

    private final Consents consents;
    private final Referrals referrals;
    private final AnswerWords words;

    ConsentsInForce(Consents consents, Referrals referrals, AnswerWords words) {
        this.consents = consents;
        this.referrals = referrals;
        this.words = words;
    }

    @Override
    public String name() {
        return "consentsInForce";
    }

    @Override
    public boolean isExtract() {
        return true;
    }

    @Override
    public Object value(FactContext context) {
        return FORMS_OF_CASE_WORKERS.contains(context.form())
                ? toCaseWorkers(context.caseNumber())
                : toPolice(context.caseNumber());
    }

    String toCaseWorkers(CaseNumber caseNumber) {
        return lines(caseNumber, consents.inForce(caseNumber));
    }

    String toPolice(CaseNumber caseNumber) {
        return lines(
                caseNumber,
                consents.inForce(caseNumber).stream()
                        .filter(live -> live.code() == ConsentCode.C_CP)
                        .toList());
    }

    private String lines(CaseNumber caseNumber, List<LiveConsent> inForce) {
        Map<String, ReferralView> items = inForce.stream().anyMatch(ConsentsInForce::namesProvider)
                ? referrals.ofCase(caseNumber.value()).stream()
                        .collect(Collectors.toMap(ReferralView::id, Function.identity()))
                : Map.of();
        String lines =
                inForce.stream().map(live -> line(live, items)).distinct().collect(Collectors.joining("\n"));
        return lines.isEmpty() ? "لا توجد موافقات سارية" : lines;
    }

    private String line(LiveConsent live, Map<String, ReferralView> items) {
        StringBuilder line = new StringBuilder(live.code().arabic());
        if (live.code() == ConsentCode.C_FAMILY && live.recipient() != null) {
            line.append(": ").append(live.recipient());
        } else if (live.code() == ConsentCode.C_REF && live.item() != null) {
            line.append(": ").append(what(live, items));
        }
        if (live.validUntil() != null) {
            line.append(" (حتى ").append(day(live.validUntil())).append(')');
        }
        return line.toString();
    }

    /** The service; with the provider, where the consent names one. */
    private String what(LiveConsent live, Map<String, ReferralView> items) {
        ReferralView item = items.get(live.item());
        if (item == null) {
            return words.say(Variables.CONSENT_ITEM.name(), live.item());
        }
        return item.providerName() == null ? item.serviceName() : item.serviceName() + " – " + item.providerName();
    }

    private static boolean namesProvider(LiveConsent live) {
        return live.code() == ConsentCode.C_REF && live.recipient() != null;
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, WorkingCalendar.BASRA);
    }
}
