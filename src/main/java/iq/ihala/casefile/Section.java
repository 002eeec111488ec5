package iq.ihala.casefile;

/** The parts of a case file. Every answer of every form belongs to exactly one (dossier §2; form property {@code section}). */
public enum Section {
    /** Who the person is, how to reach them safely, and what keeps them safe: contact, safe contact, safety plan. */
    IDENTITY,
    /** What happened, what the person wants, and what was done: intake, plan, referrals, follow-up, closure. */
    STORY,
    /** Health, disability, pregnancy, sexual violence, use of drugs. */
    HEALTH,
    /** Answers to the risk tools, levels and the reasons for them. */
    RISK_ANSWERS,
    /** The lawyer's record: classification, duty to report, complaint, court. */
    LEGAL_NOTES,
    /** The psychological counsellor's own notes, kept apart. */
    PSYCH_NOTES,
    /** What the person agreed to and refused, to whom and how. */
    CONSENTS,
    /** Who looked at the file and who changed it. */
    AUDIT
}
