package iq.ihala.audit;

/** Verifies the trail. */
public interface AuditCheck {

    /**
     * Reads the whole chain and compares it with every anchor of this node's anchor file. Entries that are written meanwhile
     * are left for the next time. Takes seconds for a million entries; holds no lock.
     */
    AuditVerdict verify();
}
