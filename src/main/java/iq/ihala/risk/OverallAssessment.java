package iq.ihala.risk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Immutable
@Table(name = "risk_overall")
class OverallAssessment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RiskLevel level;

    private String mainDriver;
    private boolean restricted;
    private boolean caseConference;
    private boolean mediationAllowed;
    private String reasons;
    private String decidedBy;
    private Instant decidedAt;

    protected OverallAssessment() {}

    OverallAssessment(String caseNumber, Overall overall, String reasons, String decidedBy, Instant decidedAt) {
        this.caseNumber = caseNumber;
        this.level = overall.level();
        this.mainDriver = overall.mainDriver();
        this.restricted = overall.restricted();
        this.caseConference = overall.caseConference();
        this.mediationAllowed = overall.mediationAllowed();
        this.reasons = reasons;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    OverallRecorded recorded() {
        List<String> codes = reasons.isEmpty() ? List.of() : List.of(reasons.split(","));
        return new OverallRecorded(
                new Overall(level, mainDriver, restricted, caseConference, mediationAllowed, codes),
                decidedBy,
                decidedAt);
    }
}
