package iq.ihala.process.decision;

import iq.ihala.risk.RiskLevel;
import iq.ihala.risk.RiskTool;
import java.util.ArrayList;
import java.util.List;

/**
 * What a tool made of its answers: never a number, never an answer.
 *
 * @param incomplete too many answers are unknown; the level is then never NONE nor LOW (dossier §12.1 row 2)
 * @param reasons the decisive row of the table, then notes, as codes
 */
public record ToolScore(RiskTool tool, RiskLevel level, boolean incomplete, List<String> reasons) {

    static final String INCOMPLETE = "INCOMPLETE";

    public ToolScore {
        reasons = List.copyOf(reasons);
    }

    static ToolScore of(RiskTool tool, RiskLevel level, boolean incomplete, String reason) {
        List<String> reasons = new ArrayList<>(List.of(reason));
        if (incomplete && !reason.equals(INCOMPLETE)) {
            reasons.add(INCOMPLETE);
        }
        return new ToolScore(tool, level, incomplete, reasons);
    }

    /** The reasons as the record of risk levels takes them. */
    public String reasonCodes() {
        return String.join(",", reasons);
    }
}
