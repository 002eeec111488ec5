package iq.ihala.casefile;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the person may be reached, as agreed with her (dossier §3.6). What was never said is not allowed.
 *
 * @param way null where the person calls or comes, and nobody of the centre sets out to reach her
 * @param agreed false where nothing was ever agreed
 * @param phoneMayBeWatched her telephone is shared or watched, or nobody knows
 * @param telephone the number of the agreed way, or null
 * @param whoMayAnswer null: nobody but the person
 * @param callerIdentity the cover under which the centre calls, or null
 */
public record SafeContact(
        boolean agreed,
        ContactWay way,
        boolean phoneMayBeWatched,
        String telephone,
        Set<DayOfWeek> days,
        List<SafeHours> hours,
        String whoMayAnswer,
        String callerIdentity,
        String codeWord,
        String dangerSignal,
        boolean messagesAllowed,
        boolean homeVisitAllowed) {

    /** Where nothing was recorded: no contact, but the person may call. */
    public static final SafeContact NOTHING_AGREED =
            new SafeContact(false, null, true, null, Set.of(), List.of(), null, null, null, null, false, false);

    public SafeContact {
        days = Set.copyOf(days);
        hours = List.copyOf(hours);
    }

    /** Whether staff may set out to call the person at all. */
    public boolean mayCall() {
        return agreed && way != null && !(way == ContactWay.PHONE_OWN && phoneMayBeWatched);
    }

    /** Whether this moment in Basra lies within the agreed days and hours; never where none were agreed. */
    public boolean isSafeAt(LocalDateTime inBasra) {
        return hours.stream().anyMatch(span -> span.cover(days, inBasra));
    }

    /** What speaks against reaching for the person in this way at this moment; empty if it is as agreed. */
    public Optional<ContactObjection> objectionTo(ContactWay by, LocalDateTime inBasra) {
        if (!agreed) {
            return Optional.of(ContactObjection.NOTHING_AGREED);
        }
        return switch (by) {
            case HOME_VISIT -> homeVisitAllowed ? unlessSafe(inBasra) : Optional.of(ContactObjection.NO_VISIT);
            case MESSAGE -> messagesAllowed ? unlessSafe(inBasra) : Optional.of(ContactObjection.NO_MESSAGES);
            default -> call(by, inBasra);
        };
    }

    private Optional<ContactObjection> call(ContactWay by, LocalDateTime inBasra) {
        if (by == ContactWay.PHONE_OWN && phoneMayBeWatched) {
            return Optional.of(ContactObjection.PHONE_WATCHED);
        }
        if (way == null) {
            return Optional.of(ContactObjection.PERSON_CALLS);
        }
        return by == way ? unlessSafe(inBasra) : Optional.of(ContactObjection.OTHER_WAY);
    }

    private Optional<ContactObjection> unlessSafe(LocalDateTime inBasra) {
        return isSafeAt(inBasra) ? Optional.empty() : Optional.of(ContactObjection.OUTSIDE_HOURS);
    }

    /** Never prints what was agreed. */
    @Override
    public String toString() {
        return "SafeContact[hidden]";
    }
}
