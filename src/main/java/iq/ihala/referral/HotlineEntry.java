package iq.ihala.referral;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "hotline")
class HotlineEntry {

    @Id
    private String code;

    private String number;
    private String nameArabic;
    private String purposeArabic;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Confidence confidence;

    private boolean shownInBasra;
    private String evidence;
    private LocalDate verifiedOn;
    private int sortOrder;

    protected HotlineEntry() {}

    Hotline toRecord() {
        return new Hotline(number, nameArabic, purposeArabic, confidence, shownInBasra, evidence, verifiedOn);
    }
}
