package iq.ihala.process.servicereferral;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.process.forms.Step;
import iq.ihala.referral.Answer;
import iq.ihala.referral.DeclineReason;
import iq.ihala.referral.PartnerAnswer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads a partner's answer from a form that asks for it, whether the partner fills it in or says it by telephone. */
@Component
class PartnerAnswers {

    private final Clock clock;

    PartnerAnswers(Clock clock) {
        this.clock = clock;
    }

    /** @throws iq.ihala.process.forms.RefusedAnswer if a date lies in the past */
    Answer of(Step step) {
        return new Answer(
                PartnerAnswer.valueOf(step.text("partnerAnswer").orElseThrow()),
                step.user(),
                appointment(step).orElse(null),
                step.date("expectedDate")
                        .map(date -> notPast(step, "expectedDate", date))
                        .orElse(null),
                step.text("declineReason").map(DeclineReason::valueOf).orElse(null),
                step.flag("transportNeeded"),
                step.flag("escortNeeded"));
    }

    private Optional<LocalDateTime> appointment(Step step) {
        return step.date("appointmentDate")
                .map(date -> notPast(step, "appointmentDate", date))
                .map(date ->
                        date.atTime(LocalTime.parse(step.text("appointmentTime").orElseThrow())));
    }

    private LocalDate notPast(Step step, String field, LocalDate date) {
        if (date.isBefore(LocalDate.now(clock.withZone(WorkingCalendar.BASRA)))) {
            throw step.refuse(field, "هذا التاريخ مضى");
        }
        return date;
    }
}
