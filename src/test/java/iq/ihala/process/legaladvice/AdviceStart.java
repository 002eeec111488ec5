package iq.ihala.process.legaladvice;

import iq.ihala.casefile.CaseNumber;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngines;

/** Begins an advice for tests outside the engine's room. */
public final class AdviceStart {

    private AdviceStart() {}

    public static void of(CaseNumber number, String level, String problemTypes) {
        ProcessEngines.getDefaultProcessEngine()
                .getRuntimeService()
                .startProcessInstanceByKey(
                        LegalAdviceProcess.KEY,
                        number.value(),
                        Map.of(
                                "riskLevel",
                                level,
                                "restricted",
                                false,
                                "isMinor",
                                false,
                                "problemTypes",
                                problemTypes));
    }
}
