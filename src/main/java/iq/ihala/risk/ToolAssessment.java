package iq.ihala.risk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Immutable
@Table(name = "risk_tool_assessment")
class ToolAssessment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RiskTool tool;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RiskLevel level;

    private boolean incomplete;
    private String reasons;
    private String assessedBy;
    private Instant assessedAt;

    protected ToolAssessment() {}

    ToolAssessment(
            String caseNumber,
            RiskTool tool,
            RiskLevel level,
            boolean incomplete,
            String reasons,
            String assessedBy,
            Instant assessedAt) {
        this.caseNumber = caseNumber;
        this.tool = tool;
        this.level = level;
        this.incomplete = incomplete;
        this.reasons = reasons;
        this.assessedBy = assessedBy;
        this.assessedAt = assessedAt;
    }

    RiskTool tool() {
        return tool;
    }

    ToolResult result() {
        return new ToolResult(tool, level, incomplete, reasons, assessedBy, assessedAt);
    }
}
