package iq.ihala.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
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

    private String documentsArabic;
    private String costArabic;

    @Convert(converter = Codes.class)
    private Set<String> languages;

    private String focalPoint;
    private String safePhone;
    private LocalDate mouDate;

    private LocalDate verifiedOn;
    private String verifiedBy;
    private Instant changedAt;
    private String changedBy;

    protected DirectoryEntry() {}

    DirectoryEntry(String id, ProviderFacts facts, String by, Instant now) {
        this.id = id;
        become(facts, by, now);
    }

    /** Changed even if only its services were: the version counts what a reader saw of the whole row. */
    final void become(ProviderFacts facts, String by, Instant now) {
        nameArabic = facts.nameArabic();
        nameEnglish = facts.nameEnglish();
        kind = facts.kind();
        confidence = facts.confidence();
        status = facts.status();
        availability = facts.availability();
        evidence = facts.evidence();
        knownArabic = facts.knownArabic();
        districts = facts.districts();
        outsideBasra = facts.outsideBasra();
        sexes = facts.sexes();
        minAge = facts.minAge();
        maxAge = facts.maxAge();
        capacity = facts.capacity();
        sharesWithPolice = facts.sharesWithPolice();
        femaleStaff = facts.femaleStaff();
        openDays = facts.openDays();
        opensAt = facts.opensAt();
        closesAt = facts.closesAt();
        documentsArabic = facts.documentsArabic();
        costArabic = facts.costArabic();
        languages = facts.languages();
        focalPoint = facts.focalPoint();
        safePhone = facts.safePhone();
        mouDate = facts.mouDate();
        changedAt = now;
        changedBy = by;
    }

    /** False if it was out of the directory already. */
    boolean close(String by, Instant now) {
        if (status == ProviderStatus.CLOSED) {
            return false;
        }
        status = ProviderStatus.CLOSED;
        changedAt = now;
        changedBy = by;
        return true;
    }

    long version() {
        return version;
    }

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

    Provider toRecord(Set<String> services) {
        return new Provider(
                id,
                version,
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
                openDays,
                opensAt,
                closesAt,
                documentsArabic,
                costArabic,
                languages,
                focalPoint,
                safePhone,
                mouDate,
                verifiedOn,
                verifiedBy);
    }
}
