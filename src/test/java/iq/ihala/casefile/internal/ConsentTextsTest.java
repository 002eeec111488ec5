package iq.ihala.casefile.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import iq.ihala.DomainTest;
import iq.ihala.calendar.MovableClock;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentEntry;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.ConsentText;
import iq.ihala.casefile.ConsentTexts;
import iq.ihala.casefile.Consents;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class ConsentTextsTest {

    private static final String NEW_WORDS = "أوافق على زيارة واحدة يحدد المركز وقتها معي، ولي أن ألغيها في أي وقت.";

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Consents consents;

    @Autowired
    private ConsentTexts texts;

    @Autowired
    private MovableClock clock;

    @Autowired
    private EntityManager entities;

    private CaseNumber number;

    @BeforeEach
    void oneCase() {
        clock.setTo("2026-03-01T09:00");
        number = cases.open("WALK_IN", "zahra");
    }

    /** The test's words are rolled back; what the house remembers of them must not outlive them. */
    @AfterEach
    void forgetTheTestsWords() {
        clock.advance(Duration.ofDays(1));
    }

    @ParameterizedTest
    @EnumSource
    void everyConsentHasAFirstVersionInForce(ConsentCode code) {
        ConsentText first = texts.inForce(code);
        assertThat(first.version()).isEqualTo(1);
        assertThat(first.text()).isEqualTo(consents.text(code)).contains("أوافق");
        assertThat(first.approvedBy()).isNotBlank();
    }

    @Test
    void newVersionIsReadOutFromItsDayAndEarlierConsentsKeepTheirWords() {
        String oldWords = texts.inForce(ConsentCode.C_VISIT).text();
        visit();
        ConsentText second = texts.approve(ConsentCode.C_VISIT, NEW_WORDS, LocalDate.of(2026, 3, 2), "supervisor");
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.approvedBy()).isEqualTo("supervisor");

        clock.setTo("2026-03-01T23:59");
        visit();
        clock.setTo("2026-03-02T00:00");
        visit();

        List<ConsentEntry> register = consents.register(number);
        assertThat(register)
                .extracting(
                        entry -> entry.text().version(), entry -> entry.text().text())
                .containsExactly(tuple(1, oldWords), tuple(1, oldWords), tuple(2, NEW_WORDS));
        assertThat(consents.text(ConsentCode.C_VISIT)).isEqualTo(NEW_WORDS);
        assertThat(texts.versions(ConsentCode.C_VISIT))
                .extracting(ConsentText::version)
                .containsExactly(1, 2);
        assertThat(texts.version(ConsentCode.C_VISIT, 1).text()).isEqualTo(oldWords);
    }

    @Test
    void wordsDoNotChangeOnTheDayOfATalk() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> texts.approve(ConsentCode.C_CP, NEW_WORDS, LocalDate.of(2026, 3, 1), "supervisor"));
        clock.setTo("2026-03-01T23:30");
        assertThatIllegalArgumentException()
                .as("a node may still remember yesterday's words")
                .isThrownBy(() -> texts.approve(ConsentCode.C_CP, NEW_WORDS, LocalDate.of(2026, 3, 2), "supervisor"));
        assertThat(texts.versions(ConsentCode.C_CP)).hasSize(1);
    }

    @Test
    void wordsAreArabicAndNeverEmpty() {
        LocalDate day = LocalDate.of(2026, 4, 1);
        for (String words : List.of("", " ", "I agree to everything", "أ".repeat(1001))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> texts.approve(ConsentCode.C_CP, words, day, "supervisor"));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> texts.version(ConsentCode.C_CP, 2));
    }

    @Test
    void registerTellsWhoSaidWhatAndHowItEnded() {
        consents.give(new ConsentGiven(
                number,
                ConsentCode.C_FAMILY,
                "SAFE_PERSON",
                "خالتها",
                null,
                "SELF",
                "THUMBPRINT",
                "نور",
                "AR",
                "zahra"));
        consents.refuse(number, ConsentCode.C_CP, null, "zahra");
        clock.advance(Duration.ofHours(1));
        consents.withdraw(number, ConsentCode.C_FAMILY, "SAFE_PERSON", "ali");

        entities.flush();
        entities.clear();
        List<ConsentEntry> register = consents.register(number);
        ConsentEntry family = register.get(0);
        assertThat(family.granted()).isTrue();
        assertThat(family.recipient()).isEqualTo("خالتها");
        assertThat(family.witness()).isEqualTo("نور");
        assertThat(family.how()).isEqualTo("THUMBPRINT");
        assertThat(family.language()).isEqualTo("AR");
        assertThat(family.endedAt()).isEqualTo(clock.instant());
        assertThat(family.endedBy()).isEqualTo("ali");
        assertThat(family.endedHow()).isEqualTo("WITHDRAWN");
        assertThat(family.toString()).doesNotContain("خالتها", "نور");
        ConsentEntry police = register.get(1);
        assertThat(police.granted()).isFalse();
        assertThat(police.text()).isNull();
        assertThat(police.recordedBy()).isEqualTo("zahra");
    }

    private void visit() {
        consents.give(
                new ConsentGiven(number, ConsentCode.C_VISIT, null, null, null, "SELF", "SIGNED", null, "AR", "zahra"));
    }
}
