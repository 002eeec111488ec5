package iq.ihala.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "provider")
class DirectoryEntry {

    @Id
    private String id;

    @Version
    private Long version;

    private String nameArabic;
    private String nameEnglish;
    private String kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Confidence confidence;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ProviderStatus status;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Availability availability;

    private String evidence;
    private String knownArabic;

    @Convert(converter = Codes.class)
    private Set<String> districts;

    private boolean outsideBasra;

    @Convert(converter = Codes.class)
    private Set<String> sexes;

    private Integer minAge;
    private Integer maxAge;
    private Integer capacity;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Known sharesWithPolice;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Known femaleStaff;

    /** Day codes as {@link java.time.DayOfWeek} names; empty while the hours are not known. */
    @Convert(converter = Codes.class)
    @Column(name = "open_days")
    private Set<String> openDays;

    private LocalTime opensAt;
    private LocalTime closesAt;

    private LocalDate verifiedOn;
    private String verifiedBy;

    protected DirectoryEntry() {}

    void verified(LocalDate on, String by) {
        verifiedOn = on;
        verifiedBy = by;
        if (status == ProviderStatus.UNCONFIRMED) {
            status = ProviderStatus.ACTIVE;
        }
    }

    void setAvailability(Availability now) {
        availability = now;
    }

    OpeningHours hours() {
        return new OpeningHours(openDays, opensAt, closesAt);
    }

    Provider toRecord(Set<String> services) {
        return new Provider(
                id,
                nameArabic,
                nameEnglish,
                kind,
                confidence,
                status,
                availability,
                evidence,
                knownArabic,
                services,
                districts,
                outsideBasra,
                sexes,
                minAge,
                maxAge,
                capacity,
                sharesWithPolice,
                femaleStaff,
                verifiedOn,
                verifiedBy);
    }
}
