package iq.ihala.process.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodesTest {

    private final Codes codes = new Codes();

    @Test
    void readsTheCodesInOrder() {
        assertThat(codes.of("PSS,LEGAL,MED_SV")).containsExactly("PSS", "LEGAL", "MED_SV");
    }

    @Test
    void readsACodeOnlyOnce() {
        assertThat(codes.of("PSS,PSS")).containsExactly("PSS");
    }

    @Test
    void emptyTextAndNoTextAreNoCodes() {
        assertThat(codes.of("")).isEmpty();
        assertThat(codes.of(null)).isEmpty();
        assertThat(codes.of(" , ")).isEmpty();
    }

    @Test
    void findsWholeCodesOnly() {
        assertThat(codes.has("MED_SV,PSS", "PSS")).isTrue();
        assertThat(codes.has("MED_SV,PSS", "MED")).isFalse();
        assertThat(codes.has(null, "PSS")).isFalse();
    }
}
