package iq.ihala.evidence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A piece of evidence changed hands (dossier §6.4). Such notes are only ever added: a wrong one is answered by another.
 *
 * @param on the day on which it was handed over
 * @param from who handed it over, in words
 * @param holder who holds it since, in words
 * @param place where it lies, in words
 */
public record HandOver(LocalDate on, String from, String holder, String place, String recordedBy, Instant recordedAt) {

    @Override
    public String toString() {
        return "HandOver[" + on + ", rest hidden]";
    }
}
