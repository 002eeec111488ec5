package iq.ihala.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditEventTest {

    private static final String CASE = "SA-26-00000P";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "زهراء",
                "Zahraa Kadhim",
                "0770 123 4567",
                "07701234567",
                "+9647701234567",
                "0770-123-45-67",
                "phone:077.0123.4567",
                "z@example.org",
                "a\nb",
                " ",
                ""
            })
    void aSubjectThatIsNoCodeIsRefusedWithoutBeingQuoted(String subject) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AuditEvent(AuditKind.READ, CASE, subject, "case.f", null))
                .satisfies(
                        e -> assertThat(subject.length() < 2 || !e.getMessage().contains(subject))
                                .isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"زهراء", "Zahraa Kadhim", "07701234567", "tel=07701234567", "a b", "z@example.org", "\"x\""})
    void aDetailThatIsNoListOfCodesIsRefused(String detail) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AuditEvent(AuditKind.READ, CASE, "IDENTITY", "case.f", detail));
    }

    @ParameterizedTest
    @ValueSource(strings = {"زهراء", "case f", "", "case.f@example.org"})
    void aUserIsASignInName(String user) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AuditEvent(AuditKind.READ, CASE, "IDENTITY", user, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reception.intake",
                "C_REF",
                "prov-012",
                "/ihala/case/{number}/file",
                "12345678-1234-4234-8234-123456789012",
                "SA-26-123456",
                "legalTerm:90"
            })
    void codesOfTheHouseAreTaken(String subject) {
        assertThatCode(() -> new AuditEvent(AuditKind.READ, CASE, subject, "case.f", "old=SA-26-00000P,level=HIGH"))
                .doesNotThrowAnyException();
    }

    @Test
    void anEventMayConcernNoCase() {
        assertThat(new AuditEvent(AuditKind.SEARCH, null, "telephone", "intake.f", null).detail())
                .isEmpty();
    }

    @Test
    void aCaseNumberInWordsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AuditEvent(AuditKind.READ, "Ali", "IDENTITY", "case.f", null));
    }
}
