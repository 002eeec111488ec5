package iq.ihala.referral;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "hotline")
class HotlineEntry {

    @Id
    private String code;

    @Version
    private Long version;

    private String number;
    private String nameArabic;
    private String purposeArabic;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Confidence confidence;

    private boolean shownInBasra;
    private String evidence;
    private LocalDate verifiedOn;
    private String verifiedBy;
    private int sortOrder;

    protected HotlineEntry() {}

    void become(
            String newNumber,
            String newName,
            String newPurpose,
            Confidence newConfidence,
            boolean shown,
            String newEvidence) {
        number = newNumber;
        nameArabic = newName;
        purposeArabic = newPurpose;
        confidence = newConfidence;
        shownInBasra = shown;
        evidence = newEvidence;
    }

    void verified(LocalDate on, String by) {
        verifiedOn = on;
        verifiedBy = by;
    }

    long version() {
        return version;
    }

    Hotline toRecord() {
        return new Hotline(
                code,
                version,
                number,
                nameArabic,
                purposeArabic,
                confidence,
                shownInBasra,
                evidence,
                verifiedOn,
                verifiedBy);
    }
}
