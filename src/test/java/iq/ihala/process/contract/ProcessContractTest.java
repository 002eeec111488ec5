package iq.ihala.process.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whatever lies under processes/ and forms/ keeps the contract of the house. */
class ProcessContractTest {

    @Test
    void everyDiagramDecisionFormAndTemplateKeepsTheContract() {
        assertThat(new ProcessContract(Vocabulary.ofThisBuild()).checkHouse(House.ofThisRepository()))
                .isEmpty();
    }
}
