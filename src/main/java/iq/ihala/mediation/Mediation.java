package iq.ihala.mediation;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * One mediation as the register knows it (dossier §7.2): codes, dates, user names.
 *
 * @param matter code of the options talk, or null if it was not told
 * @param eligibility YES, LAWYER_CHECK or NO, as the table said first
 * @param reason code of the decisive row
 * @param mediator user name, or null until a supervisor has chosen
 * @param secondMediator user name, or null
 * @param firstAgreed what the person answered in private; null until asked, and again when another mediator is chosen
 * @param sessions how often the parties met, 0 to {@link Mediations#MOST_SESSIONS}
 * @param result AGREED, PARTIAL, NO, STOPPED_SAFETY, NOT_ELIGIBLE or WITHDRAWN; null while it runs
 * @param kept YES, PARTLY or NO, as last asked in the follow-up; null if never asked
 */
public record Mediation(
        String id,
        String caseNumber,
        String matter,
        String eligibility,
        String reason,
        String mediator,
        String secondMediator,
        Boolean firstAgreed,
        int sessions,
        Instant agreedAt,
        Instant signedAt,
        String result,
        String kept) {

    /** Those whom a supervisor has chosen: nobody yet, one or two. */
    public List<String> mediators() {
        return Stream.of(mediator, secondMediator).flatMap(Stream::ofNullable).toList();
    }

    /** A dispute between tribes: only here the tribal coordination unit may mediate (dossier §2). */
    public boolean isTribal() {
        return "TRIBAL".equals(matter);
    }
}
