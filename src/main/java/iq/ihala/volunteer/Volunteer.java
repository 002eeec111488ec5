package iq.ihala.volunteer;

import java.time.LocalDate;

/**
 * A row of the roll without words.
 *
 * @param quarter code of a forum whose quarters are meant, or null
 * @param ageBand on the day of applying
 */
public record Volunteer(
        Ref ref,
        String channel,
        LocalDate appliedOn,
        State state,
        String sex,
        String quarter,
        String ageBand,
        LocalDate guardianAgreedOn,
        LocalDate checkedOn,
        LocalDate interviewedOn,
        LocalDate codeSignedOn,
        LocalDate trainedOn,
        LocalDate activeFrom,
        LocalDate badgeUntil,
        LocalDate badgeBackOn,
        LocalDate endedOn,
        String endReason) {

    /** Where somebody stands on the roll. */
    public enum State {
        APPLIED("قيد النظر"),
        ACTIVE("فعّال"),
        REFUSED("لم يُقبل"),
        ENDED("انتهى تطوعه");

        private final String arabic;

        State(String arabic) {
            this.arabic = arabic;
        }

        public String arabic() {
            return arabic;
        }
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    public boolean isFemale() {
        return "F".equals(sex);
    }

    boolean isReady() {
        return checkedOn != null && interviewedOn != null && codeSignedOn != null && trainedOn != null;
    }
}
