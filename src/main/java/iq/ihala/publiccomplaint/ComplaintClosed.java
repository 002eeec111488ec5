package iq.ihala.publiccomplaint;

import java.time.YearMonth;

/**
 * A complaint about an institution is closed; all that others may know of it (dossier §7.3 P09: topic to forum and indicator).
 *
 * @param topic code of dossier §7.3 P04, or OTHER
 * @param month in Basra in which it was closed
 * @param outcome RESOLVED, ANSWERED_NOT_SOLVED, NO_ANSWER or NOT_COMPETENT
 */
public record ComplaintClosed(String topic, YearMonth month, String outcome) {}
