package iq.ihala.process.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever lies under processes/ and forms/ keeps the contract of the house. */
class ProcessContractTest {

    /** The beans arrive in the same issue as the diagrams; with the last of them this set becomes empty and goes. */
    private static final Set<Rule> WHILE_THE_HOUSE_IS_BUILT = EnumSet.of(Rule.BEAN_KNOWN);

    @Test
    void everyDiagramDecisionFormAndTemplateKeepsTheContract() {
        List<Violation> violations = new ProcessContract(Vocabulary.ofThisBuild()).checkHouse(House.ofThisRepository());
        assertThat(violations)
                .filteredOn(violation -> !WHILE_THE_HOUSE_IS_BUILT.contains(violation.rule()))
                .isEmpty();
    }
}
