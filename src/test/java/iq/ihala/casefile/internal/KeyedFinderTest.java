package iq.ihala.casefile.internal;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.DomainTest;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseFinder;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.EarlierCase;
import iq.ihala.casefile.Person;
import iq.ihala.casefile.Persons;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Exact search by what is said at the desk, in whatever spelling. */
@DomainTest
class KeyedFinderTest {

    @Autowired
    private CaseFinder finder;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Persons persons;

    @Autowired
    private JdbcTemplate jdbc;

    private CaseNumber number;

    @BeforeEach
    void aPersonWasReceived() {
        number = caseFiles.open("WALK_IN", "counsellor");
        persons.record(
                number,
                new Person(null, "إيمان عبد الكريم", "هدى", "07701234567", 1991, "FEMALE", "25_34", null, null, null),
                "counsellor");
        CaseNumber other = caseFiles.open("WALK_IN", "counsellor");
        persons.record(
                other,
                new Person(null, "إيمان عبد الكريم", "سعاد", "07709999999", 1970, "FEMALE", "50_59", null, null, null),
                "counsellor");
    }

    @Test
    void byNumberByTelephoneAndByNameWithMotherOrYear() {
        assertThat(finder.byNumber(number)).map(EarlierCase::number).hasValue(number);
        for (String telephone : List.of("07701234567", "+964 770 123 4567", "٠٧٧٠١٢٣٤٥٦٧", "00964-770-1234567")) {
            assertThat(finder.byTelephone(telephone))
                    .extracting(EarlierCase::number)
                    .containsExactly(number);
        }
        assertThat(finder.byName("ايمان عبدالكريم", "هدي", null))
                .extracting(EarlierCase::number)
                .containsExactly(number);
        assertThat(finder.byName("إيمان عبد الكريم", null, 1991))
                .extracting(EarlierCase::number)
                .containsExactly(number);
    }

    @Test
    void aNameAloneOrAPartOfATelephoneFindsNothing() {
        assertThat(finder.byName("إيمان عبد الكريم", null, null)).isEmpty();
        assertThat(finder.byName("إيمان", "هدى", 1991)).isEmpty();
        assertThat(finder.byTelephone("1234567")).isEmpty();
        assertThat(finder.byTelephone("")).isEmpty();
    }

    @Test
    void noSearchReadsMoreThanItsIndex() {
        for (String column : List.of("telephone", "name_mother", "name_year")) {
            assertThat(jdbc.queryForList("explain select case_number from person_key where " + column + " = 'x'"))
                    .singleElement()
                    .satisfies(plan -> {
                        assertThat(plan.get("type")).isEqualTo("ref");
                        assertThat(plan.get("key")).isEqualTo("person_key_by_" + column);
                    });
        }
    }
}
