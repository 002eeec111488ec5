package iq.ihala.casefile.internal;

import iq.ihala.casefile.Relation;
import iq.ihala.casefile.Section;
import iq.ihala.casefile.Sight;
import iq.ihala.staff.StaffMember;
import java.util.EnumSet;
import java.util.Set;

/**
 * The one policy of who may see what (dossier §2). A conflict of interest beats everything. A restricted case, where the
 * accused belongs to an official or armed body, is there for supervisors, for those who work on it and for the named few; for
 * staff of the Ministry of the Interior only by name. The rest is {@link AccessTable}.
 */
final class AccessPolicy {

    private static final String SUPERVISOR = "risk_reviewer";
    private static final String PARTNER = "partner_focal";
    private static final String DPO = "dpo";
    private static final String MINISTRY = "MOI";

    private AccessPolicy() {}

    static Sight sight(StaffMember member, CaseTies ties) {
        if (!mayWork(member, ties)) {
            return Sight.NOTHING;
        }
        Sight sight = AccessTable.sight(member.groups(), relations(member, ties));
        return ties.locked() ? underLock(sight, member, ties) : sight;
    }

    /** Who has to tell the person sees how; the data-protection officer sees what was agreed and who looked; nobody more. */
    private static Sight underLock(Sight sight, StaffMember member, CaseTies ties) {
        Set<Section> seen = EnumSet.noneOf(Section.class);
        if (ties.holdsTask()) {
            seen.add(Section.IDENTITY);
        }
        if (ties.holdsTask() || member.isIn(DPO)) {
            seen.add(Section.CONSENTS);
            seen.add(Section.AUDIT);
        }
        seen.retainAll(sight.readable());
        return new Sight(seen, Set.of(), Set.of());
    }

    static boolean mayWork(StaffMember member, CaseTies ties) {
        boolean keptOut = ties.restricted() && MINISTRY.equals(member.staffType()) && !ties.named();
        return !ties.conflict() && !keptOut;
    }

    static boolean mayTake(StaffMember member, CaseTies ties) {
        return mayWork(member, ties)
                && (!ties.restricted()
                        || ties.named()
                        || member.isIn(SUPERVISOR)
                        || member.isIn(PARTNER)
                        || ties.leads().includes(member.user()));
    }

    static Set<Relation> relations(StaffMember member, CaseTies ties) {
        String user = member.user();
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (ties.leads().received(user)) {
            relations.add(Relation.TOOK_IN);
        }
        if (user.equals(ties.leads().caseWorker()) || ties.holdsTask() || (ties.restricted() && ties.named())) {
            relations.add(Relation.ASSIGNED);
        }
        if (user.equals(ties.leads().lawyer())) {
            relations.add(Relation.LAWYER_OF_ITEM);
        }
        if (member.isIn(SUPERVISOR)) {
            relations.add(Relation.REVIEWER);
        }
        if (member.isIn(PARTNER) && ties.partner()) {
            relations.add(Relation.PARTNER_OF_REFERRAL);
        }
        if (!ties.restricted() || ties.named()) {
            relations.add(Relation.NONE);
        }
        return relations;
    }
}
