package iq.ihala.casefile.internal;

import static iq.ihala.casefile.Section.AUDIT;
import static iq.ihala.casefile.Section.LEGAL_NOTES;
import static iq.ihala.casefile.Section.PSYCH_NOTES;
import static iq.ihala.casefile.Section.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.casefile.DossierRights;
import iq.ihala.casefile.Relation;
import iq.ihala.casefile.Section;
import iq.ihala.casefile.Sight;
import iq.ihala.casefile.internal.CaseTies.Leads;
import iq.ihala.staff.StaffMember;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every cell of role × relation × section against {@link DossierRights}, and what stands above the table. */
class AccessPolicyTest {

    @TestFactory
    List<DynamicTest> everyCellIsWhatTheDossierSays() {
        return DossierRights.ROLES.stream()
                .flatMap(role -> EnumSet.allOf(Relation.class).stream()
                        .flatMap(relation -> EnumSet.allOf(Section.class).stream()
                                .map(section -> DynamicTest.dynamicTest(
                                        role + " × " + relation + " × " + section,
                                        () -> cell(role, relation, section)))))
                .toList();
    }

    private static void cell(String role, Relation relation, Section section) {
        Sight sight = AccessTable.sight(Set.of(role), EnumSet.of(relation));
        assertThat(sight.reads(section))
                .isEqualTo(DossierRights.mayRead(role, EnumSet.of(relation)).contains(section));
        assertThat(sight.extracts().contains(section))
                .isEqualTo(DossierRights.agreedExtract(role, relation).contains(section));
        if (sight.writes(section)) {
            assertThat(sight.reads(section)).as("reads what it corrects").isTrue();
        }
    }

    @Test
    void psychologicalNotesAreReadByThePsychologistOfTheCaseAndByNobodyElse() {
        for (String role : DossierRights.ROLES) {
            Sight sight = AccessTable.sight(Set.of(role), EnumSet.allOf(Relation.class));
            assertThat(sight.reads(PSYCH_NOTES)).as(role).isEqualTo("psych_counsellor".equals(role));
        }
    }

    @Test
    void onlyTheLawyerAndTheCaseWorkerWriteTheLegalRecord() {
        for (String role : DossierRights.ROLES) {
            Sight sight = AccessTable.sight(Set.of(role), EnumSet.allOf(Relation.class));
            assertThat(sight.writes(LEGAL_NOTES))
                    .as(role)
                    .isEqualTo(Set.of("lawyer", "case_worker").contains(role));
        }
    }

    @Test
    void nobodyCorrectsTheAuditLog() {
        assertThat(AccessTable.sight(Set.copyOf(DossierRights.ROLES), EnumSet.allOf(Relation.class))
                        .writes(AUDIT))
                .isFalse();
    }

    @Test
    void whoeverReceivedThePersonTookTheCaseIn() {
        StaffMember counsellor = member("c", "NGO", "intake_counsellor");
        assertThat(AccessPolicy.relations(counsellor, ties(new Leads("c", null, null, null))))
                .containsExactlyInAnyOrder(Relation.TOOK_IN, Relation.NONE);
        assertThat(AccessPolicy.relations(counsellor, ties(new Leads("other", "c", null, null))))
                .contains(Relation.TOOK_IN);
        assertThat(AccessPolicy.relations(counsellor, ties(new Leads("c", "other", null, null))))
                .as("only pressed start")
                .containsExactly(Relation.NONE);
    }

    @Test
    void theOfficeAloneOpensNothingButToTheSupervisorAndTheDataProtectionOfficer() {
        for (String role : DossierRights.ROLES) {
            Sight sight = AccessPolicy.sight(member("x", "NGO", role), ties(new Leads("a", "b", "c", "d")));
            assertThat(sight.isOpen())
                    .as(role)
                    .isEqualTo(Set.of("risk_reviewer", "dpo").contains(role));
        }
    }

    @Test
    void aConflictOfInterestBeatsEverything() {
        for (String role : DossierRights.ROLES) {
            CaseTies all = new CaseTies(new Leads("x", "x", "x", "x"), false, true, true, true, true);
            assertThat(AccessPolicy.sight(member("x", "NGO", role), all))
                    .as(role)
                    .isEqualTo(Sight.NOTHING);
            assertThat(AccessPolicy.mayWork(member("x", "NGO", role), all)).isFalse();
        }
    }

    @Test
    void aRestrictedCaseIsNotThereForTheMinistryUnlessTheSupervisorNamedSomebody() {
        for (String role : DossierRights.ROLES) {
            StaffMember officer = member("x", "MOI", role);
            Leads leads = new Leads("x", "x", "x", "x");
            assertThat(AccessPolicy.sight(officer, new CaseTies(leads, true, false, false, true, true)))
                    .as(role)
                    .isEqualTo(Sight.NOTHING);
        }
        StaffMember named = member("x", "MOI", "case_worker");
        Leads others = new Leads("a", "b", "c", "d");
        assertThat(AccessPolicy.sight(named, new CaseTies(others, true, false, true, false, false))
                        .reads(STORY))
                .isTrue();
    }

    @Test
    void aRestrictedCaseIsThereForSupervisorsForThoseWhoWorkOnItAndForTheNamedFew() {
        Leads leads = new Leads("a", "b", "c", "d");
        CaseTies restricted = new CaseTies(leads, true, false, false, false, false);
        assertThat(AccessPolicy.sight(member("s", "NGO", "risk_reviewer"), restricted)
                        .isOpen())
                .isTrue();
        assertThat(AccessPolicy.sight(member("c", "NGO", "case_worker"), restricted)
                        .isOpen())
                .isTrue();
        assertThat(AccessPolicy.sight(member("other", "NGO", "case_worker"), restricted))
                .isEqualTo(Sight.NOTHING);
        assertThat(AccessPolicy.sight(member("p", "IOM", "dpo"), restricted)).isEqualTo(Sight.NOTHING);
        assertThat(AccessPolicy.mayTake(member("other", "NGO", "case_worker"), restricted))
                .isFalse();
        assertThat(AccessPolicy.mayWork(member("other", "NGO", "case_worker"), restricted))
                .as("if the supervisor hands it over")
                .isTrue();
    }

    @Test
    void theOfficerWhoHoldsAStepOfARestrictedCaseReadsWhatWasAgreedAndNothingElse() {
        Leads leads = new Leads("a", "b", "c", "d");
        CaseTies holding = new CaseTies(leads, true, false, false, true, false);
        assertThat(AccessPolicy.sight(member("p", "NGO", "dpo"), holding).readable())
                .containsExactly(Section.CONSENTS);
        assertThat(AccessPolicy.sight(member("p", "NGO", "dpo"), holding).writable())
                .isEmpty();
        assertThat(AccessPolicy.sight(member("p", "MOI", "dpo"), holding)).isEqualTo(Sight.NOTHING);
    }

    @Test
    void namesCountOnlyWhileTheCaseIsRestricted() {
        CaseTies lifted = new CaseTies(new Leads("a", "b", "c", "d"), false, false, true, false, false);
        assertThat(AccessPolicy.sight(member("x", "NGO", "case_worker"), lifted))
                .isEqualTo(Sight.NOTHING);
    }

    private static CaseTies ties(Leads leads) {
        return new CaseTies(leads, false, false, false, false, false);
    }

    private static StaffMember member(String user, String staffType, String... groups) {
        return new StaffMember(user, user, "F", staffType, Set.of(groups), true, null, null);
    }
}
