package iq.ihala.process.common;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentOverride;
import iq.ihala.casefile.ConsentOverrides;
import iq.ihala.casefile.LegitimateBasis;
import iq.ihala.casefile.OverrideAsked;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.Step;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * A report that the law demands (dossier S15, §3.4): a lawyer asks, a second person decides, the person is told first, and the
 * least is said, once. Whether it showed in the talk or only during the advice makes no other rule.
 */
@Component
public class DutyReport {

    /** The duty as the talk about options finds it. */
    public static final String IN_THE_TALK = "DUTY_TO_REPORT";

    /** The duty that shows only after a lawyer has classified. */
    public static final String LATE = "LATE_DUTY_TO_REPORT";

    /** In the place of which consent it stands. */
    public static final ConsentCode OVERRIDDEN = ConsentCode.C_POLICE;

    private final ConsentOverrides overrides;
    private final Clock clock;

    DutyReport(ConsentOverrides overrides, Clock clock) {
        this.overrides = overrides;
        this.clock = clock;
    }

    public void ask(Step step, String item, String reason) {
        overrides.ask(new OverrideAsked(
                step.caseNumber(), OVERRIDDEN, item, LegitimateBasis.DUTY_TO_REPORT, reason, step.user()));
    }

    /** Reads {@code legitimateBasis}, {@code dutyConfirmed} and {@code dutyConfirmedReason}. */
    public void decide(Step step, String item) {
        overrides.decide(
                step.caseNumber(),
                OVERRIDDEN,
                item,
                step.text("legitimateBasis").map(LegitimateBasis::valueOf).orElse(LegitimateBasis.DUTY_TO_REPORT),
                step.flag("dutyConfirmed"),
                step.text("dutyConfirmedReason").orElse(null),
                step.user());
    }

    /**
     * The person knows before anybody else does; only fear that knowing brings harm excuses silence.
     *
     * @throws iq.ihala.process.forms.RefusedAnswer while she neither knows nor must not know
     */
    public void tell(Step step, String item) {
        if (step.flag("personInformed")) {
            SafeTalk.requireSafe(step);
            overrides.told(step.caseNumber(), OVERRIDDEN, item, "BY_SAFE_WAY", step.user());
            return;
        }
        if (step.text("withholdingReason").filter("FEAR_OF_HARM"::equals).isEmpty()) {
            throw step.refuse("personInformed", "يُخبَر الشخص أولاً: تبقى المهمة مفتوحة حتى يُخبَر بالطريقة الآمنة");
        }
        overrides.notTold(step.caseNumber(), OVERRIDDEN, item, "FEAR_OF_HARM", step.user());
    }

    /**
     * Nobody is told without the second person's yes, and not twice on the same one; where the accused has power, never the
     * station (dossier §6.3 row 4).
     *
     * @throws iq.ihala.casefile.NoConsentException if nobody approved it, or it was made already
     */
    public void permit(Step step, String item) {
        boolean station = step.text("reportTo").filter("POLICE_STATION"::equals).isPresent();
        if (station && step.find(Variables.RESTRICTED).orElse(false)) {
            throw step.refuse("reportTo", "المشكو منه من جهة رسمية أو مسلحة: قاضي التحقيق أو الادعاء العام");
        }
        if (step.date("reportDate").filter(LocalDate.now(clock)::isBefore).isPresent()) {
            throw step.refuse("reportDate", "التاريخ لم يأتِ بعد");
        }
        overrides.use(step.caseNumber(), OVERRIDDEN, item, step.text("reportTo").orElseThrow(), step.user());
    }

    /** Whether the newest request for this item waits for a second person. */
    public boolean waits(CaseNumber number, String item) {
        List<ConsentOverride> asked = of(number, item);
        return !asked.isEmpty() && asked.get(asked.size() - 1).approved() == null;
    }

    /** Whether such a report is on its way or made: then a lawyer who sees the duty again asks for nothing new. */
    public boolean isUnderWay(CaseNumber number) {
        return List.of(IN_THE_TALK, LATE).stream()
                .map(item -> of(number, item))
                .filter(asked -> !asked.isEmpty())
                .map(asked -> asked.get(asked.size() - 1))
                .anyMatch(newest -> !Boolean.FALSE.equals(newest.approved()));
    }

    private List<ConsentOverride> of(CaseNumber number, String item) {
        return overrides.ofCase(number).stream()
                .filter(one -> one.code() == OVERRIDDEN && Objects.equals(one.item(), item))
                .toList();
    }
}
