package iq.ihala.programme;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One event as the register lists it: codes, dates and numbers, no word of it and nobody's name.
 *
 * @param cameFrom the request that became this training, or the initiative whose workshop this is; null if it stands alone
 * @param topic code, or null until somebody has decided on it
 * @param minutes how long it took, all days together; null before it was held
 * @param budget Iraqi dinars; null where none was asked for
 */
public record ProgrammeEvent(
        EventNumber number,
        EventKind kind,
        String origin,
        EventNumber cameFrom,
        String requester,
        String topic,
        String audience,
        String district,
        String forum,
        Instant registeredAt,
        EventState state,
        String unit,
        LocalDate plannedOn,
        String donor,
        Long budget,
        LocalDate heldOn,
        Integer minutes,
        Integer materials,
        Instant closedAt) {

    public boolean isOpen() {
        return closedAt == null;
    }
}
