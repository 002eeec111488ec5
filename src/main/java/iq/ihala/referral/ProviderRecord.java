package iq.ihala.referral;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What became of the referrals to one provider within the last twelve months, as counted last night. */
@Entity
@Table(name = "provider_record")
class ProviderRecord {

    @Id
    private String providerId;

    private int asked;
    private int accepted;
    private int answered;
    private Integer medianMinutes;
    private int attended;
    private int missed;

    protected ProviderRecord() {}

    Track track() {
        return new Track(asked, accepted, answered, medianMinutes == null ? 0 : medianMinutes, attended, missed);
    }
}
