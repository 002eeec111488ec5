package iq.ihala.referral;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * A partner's answer, codes and dates only: contact person and place stay in the encrypted step.
 *
 * @param by user who recorded it
 * @param appointment Basra wall-clock time, or null
 * @param expectedDate when a waitlisted person may be received, or null
 * @param declineReason only with {@link PartnerAnswer#DECLINED}, or null
 */
public record Answer(
        PartnerAnswer answer,
        String by,
        LocalDateTime appointment,
        LocalDate expectedDate,
        DeclineReason declineReason,
        boolean transportNeeded,
        boolean escortNeeded) {

    public Answer {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(by, "by");
    }

    /** An answer without details. */
    public static Answer of(PartnerAnswer answer, String by) {
        return new Answer(answer, by, null, null, null, false, false);
    }

    boolean hasDetails() {
        return appointment != null || expectedDate != null || declineReason != null || transportNeeded || escortNeeded;
    }
}
