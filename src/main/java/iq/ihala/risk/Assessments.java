package iq.ihala.risk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The record of risk levels: every assessment stays, the newest counts. It holds levels and codes; what a person answered lies
 * sealed in the case file.
 */
@Service
@Transactional
public class Assessments {

    private static final Pattern CODES = Pattern.compile("[A-Z0-9_,]{0,600}");
    private static final Pattern CASE_NUMBER = Pattern.compile("[A-Z0-9-]{1,12}");
    private static final Pattern USER = Pattern.compile("[a-z0-9._-]{0,40}");

    private final ToolAssessments tools;
    private final OverallAssessments overalls;
    private final Clock clock;

    Assessments(ToolAssessments tools, OverallAssessments overalls, Clock clock) {
        this.tools = tools;
        this.overalls = overalls;
        this.clock = clock;
    }

    /** Records what the rules made of a tool's answers. */
    public void record(String caseNumber, RiskTool tool, RiskLevel level, boolean incomplete, String reasons) {
        record(caseNumber, tool, level, incomplete, reasons, "");
    }

    /**
     * Records a tool's level.
     *
     * @param reasons codes separated by commas, may be empty
     * @param by user who filled in the tool
     * @throws IllegalArgumentException if a value is no code; the message never holds the value
     */
    public void record(
            String caseNumber, RiskTool tool, RiskLevel level, boolean incomplete, String reasons, String by) {
        tools.save(new ToolAssessment(
                checked(caseNumber, CASE_NUMBER, "case number"),
                tool,
                level,
                incomplete,
                checked(reasons, CODES, "reasons"),
                checked(by, USER, "user"),
                now()));
    }

    /** The newest result of each tool, in the tools' order. */
    @Transactional(readOnly = true)
    public List<ToolResult> results(String caseNumber) {
        Map<RiskTool, ToolResult> newest = new LinkedHashMap<>();
        tools.findByCaseNumberOrderById(caseNumber).forEach(row -> newest.put(row.tool(), row.result()));
        return newest.values().stream()
                .sorted(Comparator.comparing(ToolResult::tool))
                .toList();
    }

    /**
     * Records an overall level, by the rules or by a reviewer who changed it.
     *
     * @param by the user who decided; empty if the rules did
     */
    public void recordOverall(String caseNumber, Overall overall, String by) {
        overalls.save(new OverallAssessment(
                checked(caseNumber, CASE_NUMBER, "case number"),
                overall,
                checked(String.join(",", overall.reasons()), CODES, "reasons"),
                checked(by, USER, "user"),
                now()));
    }

    /** The newest overall level. */
    @Transactional(readOnly = true)
    public Optional<OverallRecorded> overall(String caseNumber) {
        return overalls.findFirstByCaseNumberOrderByIdDesc(caseNumber).map(OverallAssessment::recorded);
    }

    /** Every overall level of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<OverallRecorded> overallHistory(String caseNumber) {
        return overalls.findByCaseNumberOrderById(caseNumber).stream()
                .map(OverallAssessment::recorded)
                .toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String checked(String value, Pattern pattern, String what) {
        if (value == null || !pattern.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a valid " + what);
        }
        return value;
    }
}
