package iq.ihala.casefile;

import java.time.Instant;

/**
 * A dated note on a case. It is never changed; who was wrong writes another one.
 *
 * @param section whose readers may read it
 * @param corrects id of the earlier note that this one puts right, or null
 */
public record CaseNote(String id, Section section, String words, String by, Instant at, String corrects) {

    @Override
    public String toString() {
        return "CaseNote[" + id + ", words hidden]";
    }
}
