package iq.ihala.portal;

import java.time.Instant;

/**
 * A focal point's account as screens may know it.
 *
 * @param code stands in mails in place of a name
 * @param generation sessions of an earlier one are over
 * @param linkSent whether a link of an invitation that still holds has gone out
 */
public record Account(
        String user,
        String code,
        String provider,
        String displayName,
        String email,
        Status status,
        int generation,
        Instant invitedAt,
        Instant activeSince,
        Instant signedInAt,
        boolean linkSent) {

    /** Where an account stands. */
    public enum Status {
        INVITED("دُعيت ولم تُكمل"),
        ACTIVE("يعمل"),
        CLOSED("مغلق");

        private final String arabic;

        Status(String arabic) {
            this.arabic = arabic;
        }

        public String arabic() {
            return arabic;
        }
    }
}
