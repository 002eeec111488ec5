package iq.ihala.casefile;

/** What a person can agree to, each apart from the others (dossier §3.4). Without a live row the answer is no. */
public enum ConsentCode {
    /** To record the case, full or by code. */
    C_RECORD,
    /** To refer one item to one provider with one field set. */
    C_REF,
    /** How much is shared. */
    C_FIELD,
    /** To inform community police outside the centre. */
    C_CP,
    /** To inform a police station. */
    C_POLICE,
    /** To go to the investigating judge with the centre's help. */
    C_JUDGE,
    /** To contact a member of the family. */
    C_FAMILY,
    /** Home visit. */
    C_VISIT,
    /** To keep copies of evidence. */
    C_EVID,
    /** To use anonymised data. */
    C_STAT,
    /** To be contacted for feedback. */
    C_FEEDBACK,
    /** To take part in mediation. */
    C_MED
}
