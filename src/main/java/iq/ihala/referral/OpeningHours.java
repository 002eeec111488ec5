package iq.ihala.referral;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;

/**
 * When a provider is open, Basra wall-clock time. No days means not known; no times means round the clock on those days.
 */
record OpeningHours(Set<String> days, LocalTime opens, LocalTime closes) {

    Known openAt(LocalDateTime when) {
        if (days.isEmpty()) {
            return Known.UNKNOWN;
        }
        if (!days.contains(when.getDayOfWeek().name())) {
            return Known.NO;
        }
        if (opens == null || closes == null) {
            return Known.YES;
        }
        var time = when.toLocalTime();
        return !time.isBefore(opens) && time.isBefore(closes) ? Known.YES : Known.NO;
    }
}
