package iq.ihala.referral;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A need that no provider met (dossier §3.7 R05e): what the forum and IOM are told, in counts. */
@Entity
@Table(name = "service_gap")
class ServiceGap {

    static final int LONGEST = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseNumber;
    private String serviceCode;
    private String district;
    private String referralId;
    private int providersTried;
    private Instant recordedAt;

    /** Codes only: which provider was kept out by which condition. */
    private String notOffered;

    protected ServiceGap() {}

    ServiceGap(
            String caseNumber,
            String serviceCode,
            String district,
            String referralId,
            int providersTried,
            String notOffered,
            Instant recordedAt) {
        this.caseNumber = caseNumber;
        this.serviceCode = serviceCode;
        this.district = district;
        this.referralId = referralId;
        this.providersTried = providersTried;
        this.notOffered = notOffered;
        this.recordedAt = recordedAt;
    }

    String notOffered() {
        return notOffered;
    }
}
