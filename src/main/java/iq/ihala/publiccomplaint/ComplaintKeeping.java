package iq.ihala.publiccomplaint;

import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long what a citizen said is kept (adaptation A: to be agreed with the Ministry). Codes and dates of a complaint stay.
 *
 * @param words time after closing until words, letter and answer are destroyed with their key
 * @param contact time after closing until name and telephone are forgotten that were still needed, in a complaint about our own
 *     people; any other complaint forgets them when it is closed
 * @param staffWaits how long a complaint about our own people may wait before those outside the line of command are told again
 *     (dossier §7.3 P02b: P1D)
 */
@ConfigurationProperties("ihala.complaints.keep")
record ComplaintKeeping(
        @DefaultValue("1y") Period words,
        @DefaultValue("30d") Period contact,
        @DefaultValue("1d") Duration staffWaits) {

    ComplaintKeeping {
        if (words.toTotalMonths() < 1 || contact.isNegative() || staffWaits.isNegative() || staffWaits.isZero()) {
            throw new IllegalArgumentException("Complaints are kept for a month at least and wait for a time");
        }
    }
}
