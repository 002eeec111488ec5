package iq.ihala.audit;

/**
 * What a verification found.
 *
 * @param entries how many entries were read
 * @param anchors how many genuine anchors they were compared with; 0 means that a cut at the end cannot be excluded
 * @param flaw what is wrong first, or null if nothing is
 * @param seq the first entry concerned (see {@link AuditFlaw}), or 0
 */
public record AuditVerdict(long entries, int anchors, AuditFlaw flaw, long seq) {

    public boolean isWhole() {
        return flaw == null;
    }
}
