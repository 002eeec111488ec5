package iq.ihala.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.DomainTest;
import iq.ihala.ServiceModules;
import iq.ihala.Statements;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
@Import(ServiceModules.class)
class ServiceDirectoryTest {

    private static final String CASE = "SA-26-00000P";

    @Autowired
    private ServiceDirectory directory;

    @Autowired
    private DirectoryKeeping keeping;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyServiceOfTheDossierIsThere() {
        assertThat(directory.categories())
                .hasSize(24)
                .allSatisfy(c -> assertThat(c.nameArabic()).isNotBlank())
                .extracting(ServiceCategory::code)
                .startsWith("SAFE_NOW", "SHELTER", "MED_EMERG")
                .endsWith("HR", "VISIT");
    }

    @Test
    void providersAreProcessCodesAndNobodyHasConfirmedThemYet() {
        assertThat(directory.providers()).hasSize(28).allSatisfy(p -> {
            assertThat(p.id()).matches("[A-Z0-9_]{1,40}");
            assertThat(p.nameArabic()).isNotBlank();
            assertThat(p.evidence()).isNotBlank();
            assertThat(p.verifiedOn()).isNull();
        });
        assertThat(directory.dueForVerification()).hasSize(28);
    }

    @Test
    void shelterInBasraIsARowThatSaysNoPlace() {
        var shelter = directory.provider("SHELTER_BASRA").orElseThrow();
        assertThat(shelter.availability()).isEqualTo(Availability.NONE);
        assertThat(shelter.availability().arabic()).isEqualTo("لا يوجد مكان متاح");
        assertThat(shelter.confidence()).isEqualTo(Confidence.L);
        assertThat(shelter.status()).isEqualTo(ProviderStatus.UNCONFIRMED);
        assertThat(offered(wish("SHELTER", "FEMALE", "HIGH")))
                .extracting(Match::providerId)
                .containsExactly("WOMEN_CENTRES_OUTSIDE");
        assertThat(offered(wish("SHELTER", "MALE", "HIGH"))).isEmpty();
    }

    @Test
    void placeThatOpensIsOfferedButAfterWhatIsBetterKnown() {
        directory.setAvailability("SHELTER_BASRA", Availability.OPEN);
        assertThat(offered(wish("SHELTER", "FEMALE", "HIGH")))
                .extracting(Match::providerId)
                .containsExactly("WOMEN_CENTRES_OUTSIDE", "SHELTER_BASRA");
    }

    @Test
    void oneMatchIsTwoStatements() {
        assertThat(statements.of(() -> offered(wish("PSS", "FEMALE", "HIGH")))).isEqualTo(2);
        assertThat(statements.of(() -> directory.provider("PAO_BASRA"))).isEqualTo(1);
        assertThat(statements.of(() -> directory.providers())).isEqualTo(1);
    }

    @Test
    void matchReadsOnlyTheRowsOfItsService() {
        var plan = jdbc.sql(
                        "explain select p.id from provider_service s join provider p on p.id = s.provider_id where s.service_code = 'LEGAL'")
                .query((rs, n) -> rs.getString("table") + ":" + rs.getString("type") + ":" + rs.getString("key"))
                .list();
        assertThat(plan).containsExactly("s:ref:PRIMARY", "p:eq_ref:PRIMARY");
    }

    @Test
    void weightsAreRowsThatAnAdministratorCanChange() {
        var rows = jdbc.sql("select code, points, mark from match_weight")
                .query((row, n) -> java.util.Map.entry(Weight.valueOf(row.getString(1)), row.getInt(2)))
                .list();
        assertThat(rows).containsExactlyInAnyOrderElementsOf(MatchFixture.DELIVERED.entrySet());
        jdbc.sql("update match_weight set points = 1 where code = 'OFFERED'").update();
        assertThat(offered(wish("PSS", "FEMALE", "HIGH"))).hasSize(1);
    }

    @Test
    void whomNobodySuitsHearsWhichConditionKeptWhomOut() {
        var nobody = directory.match(wish("SHELTER", "MALE", "HIGH"));
        assertThat(nobody.offered()).isEmpty();
        assertThat(nobody.inWords())
                .startsWith("لا يوجد مكان متاح الآن.")
                .contains("دار إيواء المعنفات – البصرة: لا تستقبل هذا الجنس، لا يوجد مكان متاح");
        assertThat(nobody.codes(2_000)).contains("SHELTER_BASRA=SEX+NO_PLACE");
    }

    @Test
    void whoeverTellsThePoliceIsKeptFromAPersonWhoWantsNone() {
        assertThat(offered(wanting(Known.NO, null, "MED_SV")))
                .extracting(Match::providerId)
                .containsExactly("HEALTH_BASRA");
        assertThat(offered(wanting(Known.YES, null, "MED_SV")))
                .extracting(Match::providerId)
                .containsExactlyInAnyOrder("HEALTH_BASRA", "FORENSIC_BASRA");
    }

    @Test
    void accusedPolicemanKeepsPoliceOutAndAnOfficialWarns() {
        assertThat(offered(wanting(Known.YES, "POLICE", "SAFE_NOW"))).isEmpty();
        assertThat(offered(wanting(Known.YES, "NONE", "SAFE_NOW"))).isNotEmpty();
        assertThat(offered(wanting(Known.YES, "TRIBAL_LEADER", "ADR")))
                .extracting(Match::providerId)
                .doesNotContain("TRIBAL_AFFAIRS");
        assertThat(offered(wanting(Known.YES, "OFFICIAL", "CASH")))
                .singleElement()
                .extracting(Match::reason)
                .asString()
                .contains("قريبة من المشكو منه");
    }

    @Test
    void serviceThatNobodyOffersIsAGap() {
        assertThat(offered(wish("DISAB", "MALE", "LOW"))).isEmpty();
        assertThat(offered(wish("NO_SUCH_SERVICE", "MALE", "LOW"))).isEmpty();
    }

    @Test
    void mediationIsNeverOfferedAtHighRisk() {
        assertThat(offered(wish("ADR", "MALE", "HIGH"))).isEmpty();
        assertThat(offered(wish("ADR", "MALE", "MEDIUM")))
                .extracting(Match::providerId)
                .containsExactly("GUIDANCE_CENTRE", "TRIBAL_AFFAIRS");
    }

    @Test
    void policeIsOfferedLastAndSaysSo() {
        var matches = offered(wish("MED_SV", "FEMALE", "HIGH"));
        assertThat(matches).extracting(Match::providerId).containsExactly("HEALTH_BASRA", "FORENSIC_BASRA");
        assertThat(matches.get(1).reason()).contains("تشارك المعلومات مع الشرطة");
    }

    @Test
    void providerInConflictWithTheCaseIsNotOfferedInIt() {
        directory.declareConflict(CASE, "PAO_BASRA", "worker");
        assertThat(offered(wish("LEGAL", "MALE", "LOW")))
                .extracting(Match::providerId)
                .containsExactly("BAR_BASRA");
        assertThat(offered(new MatchWish("LEGAL", null, null, null, "LOW", Set.of(), "SA-26-OTHER0")))
                .extracting(Match::providerId)
                .contains("PAO_BASRA");
    }

    @Test
    void excludedProvidersAreNotOfferedAgain() {
        assertThat(offered(new MatchWish(
                        "LEGAL", "BASRA", "MALE", "25-34", "LOW", Set.of("BAR_BASRA", "PAO_BASRA"), CASE)))
                .isEmpty();
    }

    @Test
    void confirmedRowIsFreshForNinetyDays() {
        keeping.verify("PAO_BASRA", "admin");
        var provider = directory.provider("PAO_BASRA").orElseThrow();
        assertThat(provider.verifiedOn()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(provider.status()).isEqualTo(ProviderStatus.ACTIVE);
        assertThat(provider.services()).containsExactlyInAnyOrder("LEGAL", "PSS");
        assertThat(directory.dueForVerification()).doesNotContain("PAO_BASRA");
        assertThat(offered(wish("LEGAL", "MALE", "LOW")).get(0).providerId()).isEqualTo("PAO_BASRA");
    }

    @Test
    void lineThatServesKurdistanOnlyIsNotShownInBasra() {
        assertThat(directory.hotlines())
                .hasSize(10)
                .extracting(Hotline::number)
                .startsWith("911")
                .doesNotContain("116");
        assertThat(jdbc.sql("select count(*) from hotline where number = '116' and shown_in_basra = false")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void unknownProviderIsRefused() {
        assertThat(directory.provider("NOBODY")).isEmpty();
        assertThatThrownBy(() -> keeping.verify("NOBODY", "admin")).isInstanceOf(IllegalArgumentException.class);
    }

    private static MatchWish wanting(Known police, String affiliation, String service) {
        return new MatchWish(service, "BASRA", "MALE", "25-34", "LOW", Set.of(), CASE, "AR", police, affiliation);
    }

    private List<Match> offered(MatchWish wish) {
        return directory.match(wish).offered();
    }

    private static MatchWish wish(String service, String sex, String level) {
        return new MatchWish(service, "BASRA", sex, "25-34", level, Set.of(), CASE);
    }
}
