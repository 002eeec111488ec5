package iq.ihala.process.forumcycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.forum.ForumAccounts;
import iq.ihala.forum.ForumSight;
import iq.ihala.forum.Forums;
import iq.ihala.forum.Roll;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.staff.StaffMember;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Who belongs to a forum, and who signs in for it. */
@EngineTest
class ForumRollTest {

    private static final String FORUM = "FORUM9";

    @Autowired
    private Roll roll;

    @Autowired
    private ForumAccounts accounts;

    @Autowired
    private Forums forums;

    @Autowired
    private ForumSight sight;

    @Autowired
    private TestHouse house;

    @Autowired
    private IdentityService identity;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void people() {
        house.employ("fr.super", "F", "risk_reviewer");
        house.employ("fr.first", "F", "forum_chair");
        house.employ("fr.second", "M", "forum_member");
        house.employ("fr.worker", "F", "forum_member", "case_worker");
    }

    @AfterEach
    void everybodyGoesHome() {
        accounts.of(FORUM).forEach(one -> accounts.take(FORUM, one.user(), "fr.super"));
        List.of("fr.first", "fr.second", "fr.worker").forEach(house::dismiss);
        transaction.executeWithoutResult(done -> {
            jdbc.update("delete from forum_member where forum = ? and age_band = 'UNDER_18'", FORUM);
            jdbc.update("update forum_member set active = true, chair = false where forum = ?", FORUM);
        });
    }

    @Test
    void whoJoinsAndLeavesIsCountedForTheQuorumAndOneLeads() {
        int before = forums.members(FORUM);
        roll.join(FORUM, "COMMUNITY", "F", "UNDER_18", "fr.super");
        assertThat(forums.members(FORUM)).isEqualTo(before + 1);
        List<Roll.Member> members = roll.of(FORUM);
        long first = members.get(0).id();
        long last = members.get(members.size() - 1).id();
        roll.lead(FORUM, first, "fr.super");
        roll.lead(FORUM, last, "fr.super");
        assertThat(roll.of(FORUM))
                .filteredOn(Roll.Member::chair)
                .singleElement()
                .satisfies(chair -> assertThat(chair.id()).isEqualTo(last));
        roll.leave(FORUM, last, "fr.super");
        assertThat(roll.of(FORUM)).noneMatch(Roll.Member::chair).hasSize(before);

        assertThatThrownBy(() -> roll.leave(FORUM, last, "fr.super")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> roll.lead("MAQIL", first, "fr.super")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> roll.join(FORUM, "سلمان", "F", "18_34", "fr.super"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNewChairTakesThePlaceOfTheOneBeforeWhoStaysAMember() {
        accounts.give(FORUM, "fr.first", true, "fr.super");
        assertThat(groups("fr.first")).contains("forum_chair-" + FORUM);
        assertThat(sight.sees("fr.first", FORUM)).isTrue();
        accounts.give(FORUM, "fr.second", true, "fr.super");

        assertThat(groups("fr.second")).contains("forum_chair", "forum_chair-" + FORUM);
        assertThat(groups("fr.first"))
                .contains("forum_member-" + FORUM)
                .doesNotContain("forum_chair", "forum_chair-" + FORUM);
        accounts.take(FORUM, "fr.second", "fr.super");
        assertThat(groups("fr.second")).containsExactly("forum_member");
        assertThat(sight.seesAny("fr.second")).isFalse();
    }

    @Test
    void nobodyWhoWorksOnCasesAndNobodyOfAnotherForumIsGivenToOne() {
        assertThat(accounts.free())
                .extracting(StaffMember::user)
                .contains("fr.first")
                .doesNotContain("fr.worker");
        assertThatThrownBy(() -> accounts.give(FORUM, "fr.worker", true, "fr.super"))
                .isInstanceOf(IllegalArgumentException.class);
        accounts.give(FORUM, "fr.second", false, "fr.super");
        assertThatThrownBy(() -> accounts.give("MAQIL", "fr.second", false, "fr.super"))
                .as("it is taken from its forum first")
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> groups(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(group -> group.getId())
                .toList();
    }
}
