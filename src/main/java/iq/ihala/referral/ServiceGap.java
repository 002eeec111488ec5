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

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseNumber;
    private String serviceCode;
    private String district;
    private String referralId;
    private int providersTried;
    private Instant recordedAt;

    protected ServiceGap() {}

    ServiceGap(
            String caseNumber,
            String serviceCode,
            String district,
            String referralId,
            int providersTried,
            Instant recordedAt) {
        this.caseNumber = caseNumber;
        this.serviceCode = serviceCode;
        this.district = district;
        this.referralId = referralId;
        this.providersTried = providersTried;
        this.recordedAt = recordedAt;
    }
}
