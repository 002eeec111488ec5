package iq.ihala.casefile.web;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.DossierRights;
import iq.ihala.casefile.Relation;
import iq.ihala.casefile.Section;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ties a user to a case in every way in which somebody can be tied to one, and unties them again. */
@Component
class Ties {

    static final String ORGANISATION = "PAO_BASRA";

    private static final String ANYBODY = "ties.nobody";

    enum Tie {
        UNTIED,
        TOOK_IN,
        ASSIGNED,
        LAWYER_OF_ITEM,
        PARTNER_OF_REFERRAL,
        CONFLICT,
        RESTRICTED,
        RESTRICTED_BUT_ASSIGNED,
        RESTRICTED_BUT_NAMED
    }

    /** One user of one role with one tie, and what the dossier gives them. */
    record Cell(String role, String user, Tie tie) {

        Set<Section> sections() {
            return tie == Tie.CONFLICT ? Set.of() : DossierRights.mayRead(role, relations());
        }

        /** EV4: the officer, and the desks to which people come with their demands. */
        boolean demands() {
            return !sections().isEmpty()
                    && Set.of("dpo", "risk_reviewer", "case_worker", "intake_counsellor", "psych_counsellor")
                            .contains(role);
        }

        boolean supervises() {
            return role.equals("risk_reviewer") && !sections().isEmpty();
        }

        boolean recordsWithdrawal() {
            return sections().containsAll(Set.of(Section.IDENTITY, Section.CONSENTS));
        }

        boolean readsEvidence() {
            return sections().contains(Section.STORY) || sections().contains(Section.LEGAL_NOTES);
        }

        /** Letters and slips: whoever leads the case, and the supervisor. */
        boolean printsPapers() {
            return sections().contains(Section.STORY)
                    && Set.of("case_worker", "risk_reviewer").contains(role);
        }

        /** The supervisor reads the story and the law and writes neither. */
        boolean addsEvidence() {
            return readsEvidence() && !role.equals("risk_reviewer");
        }

        /** The lawyer and the supervisor read the story and do not write it. */
        boolean writesStory() {
            return sections().contains(Section.STORY)
                    && !Set.of("lawyer", "risk_reviewer").contains(role);
        }

        boolean readsLaw() {
            return sections().contains(Section.LEGAL_NOTES);
        }

        /** The supervisor reads the law's part and does not write it. */
        boolean writesLaw() {
            return readsLaw() && !role.equals("risk_reviewer");
        }

        boolean office() {
            return DossierRights.offices().contains(role);
        }

        private Set<Relation> relations() {
            Set<Relation> relations = EnumSet.noneOf(Relation.class);
            switch (tie) {
                case TOOK_IN -> relations.add(Relation.TOOK_IN);
                case ASSIGNED, RESTRICTED_BUT_ASSIGNED, RESTRICTED_BUT_NAMED -> relations.add(Relation.ASSIGNED);
                case LAWYER_OF_ITEM -> relations.add(Relation.LAWYER_OF_ITEM);
                case PARTNER_OF_REFERRAL -> relations.add(Relation.PARTNER_OF_REFERRAL);
                default -> {
                    // No tie of the user's own.
                }
            }
            if (role.equals("risk_reviewer")) {
                relations.add(Relation.REVIEWER);
            }
            if (tie != Tie.RESTRICTED && tie != Tie.RESTRICTED_BUT_ASSIGNED) {
                relations.add(Relation.NONE);
            }
            return relations;
        }
    }

    private final JdbcTemplate jdbc;
    private final Staff staff;

    Ties(JdbcTemplate jdbc, Staff staff) {
        this.jdbc = jdbc;
        this.staff = staff;
    }

    @Transactional
    public void tie(Cell cell, CaseNumber number) {
        String user = cell.user();
        switch (cell.tie()) {
            case UNTIED -> {
                // As it was planted.
            }
            case TOOK_IN -> set("counsellor", user, number);
            case ASSIGNED -> set("case_worker", user, number);
            case LAWYER_OF_ITEM -> set("lawyer", user, number);
            case PARTNER_OF_REFERRAL ->
                jdbc.update(
                        "insert into referral (id, version, case_number, service_code, state, provider_id, field_set,"
                                + " opened_at) select 'RF-MATRIX', 0, ?, code, 'DELIVERED', ?, 'CODE_ONLY', now()"
                                + " from service_category limit 1",
                        number.value(),
                        ORGANISATION);
            case CONFLICT -> {
                List.of("counsellor", "case_worker", "lawyer").forEach(column -> set(column, user, number));
                staff.declareConflict(user, number.value(), ANYBODY);
            }
            case RESTRICTED -> restrict(number);
            case RESTRICTED_BUT_ASSIGNED -> {
                restrict(number);
                set("case_worker", user, number);
            }
            case RESTRICTED_BUT_NAMED -> {
                restrict(number);
                jdbc.update("insert into case_named values (?, ?, ?, now())", number.value(), user, ANYBODY);
            }
        }
    }

    @Transactional
    public void untie(String user, CaseNumber number) {
        jdbc.update(
                "update case_file set counsellor = null, case_worker = null, lawyer = null, restricted = false"
                        + " where case_number = ?",
                number.value());
        jdbc.update("delete from referral where id = 'RF-MATRIX'");
        jdbc.update("delete from case_named where user_id = ?", user);
        jdbc.update("delete from conflict_of_interest where user_id = ?", user);
    }

    /** Everybody whose name begins like this is off duty. */
    @Transactional
    public void sendHome(String prefix) {
        staff.everyone().stream()
                .map(StaffMember::user)
                .filter(user -> user.startsWith(prefix))
                .forEach(user -> staff.onDuty(user, false));
    }

    private void restrict(CaseNumber number) {
        jdbc.update("update case_file set restricted = true where case_number = ?", number.value());
    }

    private void set(String column, String user, CaseNumber number) {
        jdbc.update("update case_file set " + column + " = ? where case_number = ?", user, number.value());
    }
}
