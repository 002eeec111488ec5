package iq.ihala.legaladvice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

@Entity
@Table(name = "offence")
class OffenceEntry {

    @Id
    private String code;

    private String nameArabic;
    private String nameEnglish;
    private String articles;
    private String penaltyClass;
    private String complaintOnly;
    private String noteArabic;
    private String confidence;
    private String confirmedBy;
    private LocalDate confirmedOn;

    protected OffenceEntry() {}

    Offence toRecord() {
        return new Offence(
                code,
                nameArabic,
                nameEnglish,
                articles,
                penaltyClass,
                complaintOnly,
                noteArabic,
                confidence,
                confirmedBy,
                confirmedOn);
    }
}
