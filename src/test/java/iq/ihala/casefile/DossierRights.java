package iq.ihala.casefile;

import static iq.ihala.casefile.Section.AUDIT;
import static iq.ihala.casefile.Section.CONSENTS;
import static iq.ihala.casefile.Section.HEALTH;
import static iq.ihala.casefile.Section.IDENTITY;
import static iq.ihala.casefile.Section.LEGAL_NOTES;
import static iq.ihala.casefile.Section.PSYCH_NOTES;
import static iq.ihala.casefile.Section.RISK_ANSWERS;
import static iq.ihala.casefile.Section.STORY;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Dossier §2, read once more and written down without looking at the house's table: who may read what. What is not written here
 * is nothing.
 */
public final class DossierRights {

    /** All groups of dossier §2. */
    public static final List<String> ROLES = List.of(
            "intake_counsellor",
            "case_worker",
            "social_researcher",
            "psych_counsellor",
            "lawyer",
            "risk_reviewer",
            "cp_officer",
            "women_unit",
            "tribal_unit",
            "outreach_unit",
            "forum_chair",
            "forum_member",
            "partner_focal",
            "mediator",
            "complaints_officer",
            "volunteer_coord",
            "training_officer",
            "monitoring_officer",
            "governorate_director",
            "dpo",
            "sysadmin");

    private static final Map<String, Set<Section>> MAY_READ = new TreeMap<>(Map.of(
            // «identity and intake»: health is part of the intake form, consent to record is taken there
            "intake_counsellor/TOOK_IN",
            EnumSet.of(IDENTITY, STORY, HEALTH, CONSENTS),
            // helps in danger and must know how grave it is; legal notes never
            "intake_counsellor/ASSIGNED",
            EnumSet.of(IDENTITY, STORY, HEALTH, CONSENTS, RISK_ANSWERS),
            // «own cases fully»; psychological notes are kept apart, the audit log is the data-protection officer's
            "case_worker/ASSIGNED",
            EnumSet.of(IDENTITY, STORY, HEALTH, CONSENTS, RISK_ANSWERS, LEGAL_NOTES),
            // «cases assigned», not the legal record
            "social_researcher/ASSIGNED",
            EnumSet.of(IDENTITY, STORY, HEALTH, CONSENTS, RISK_ANSWERS),
            // «PSS part, suicide screen, notes kept apart»
            "psych_counsellor/ASSIGNED",
            EnumSet.of(IDENTITY, HEALTH, RISK_ANSWERS, PSYCH_NOTES, CONSENTS),
            // «cases with legal item; facts needed», never psychological notes
            "lawyer/ASSIGNED",
            EnumSet.of(IDENTITY, STORY, LEGAL_NOTES, CONSENTS),
            "lawyer/LAWYER_OF_ITEM",
            EnumSet.of(IDENTITY, STORY, LEGAL_NOTES, CONSENTS),
            // «all cases of the centre»
            "risk_reviewer/REVIEWER",
            EnumSet.of(IDENTITY, STORY, HEALTH, CONSENTS, RISK_ANSWERS, LEGAL_NOTES),
            // EV4: who answers a demand on a restricted case knows what was agreed, and no more
            "dpo/ASSIGNED",
            EnumSet.of(CONSENTS),
            // «audit log, consent register»
            "dpo/NONE",
            EnumSet.of(CONSENTS, AUDIT)));

    /** Who gets what the person agreed to share, and no more: by consent for police, the own referral for partners. */
    private static final Map<String, Set<Section>> AGREED_EXTRACT = new TreeMap<>(Map.of(
            "cp_officer/ASSIGNED", EnumSet.of(IDENTITY, CONSENTS),
            "women_unit/ASSIGNED", EnumSet.of(IDENTITY, CONSENTS),
            "mediator/ASSIGNED", EnumSet.of(IDENTITY),
            "tribal_unit/ASSIGNED", EnumSet.of(IDENTITY),
            "monitoring_officer/ASSIGNED", EnumSet.of(IDENTITY),
            "partner_focal/PARTNER_OF_REFERRAL", EnumSet.of(STORY)));

    private DossierRights() {}

    /** Sections that a role may read by any of these relations. */
    public static Set<Section> mayRead(String role, Set<Relation> relations) {
        return relations.stream()
                .flatMap(relation -> MAY_READ.getOrDefault(role + "/" + relation, Set.of()).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Section.class)));
    }

    public static Set<Section> agreedExtract(String role, Relation relation) {
        return AGREED_EXTRACT.getOrDefault(role + "/" + relation, Set.of());
    }

    /** Roles whose work it is to read case files at all. */
    public static Set<String> offices() {
        return MAY_READ.keySet().stream().map(cell -> cell.split("/")[0]).collect(Collectors.toSet());
    }
}
