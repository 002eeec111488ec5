package iq.ihala.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A service that a provider offers, and the highest risk level up to which it may be offered there. */
@Entity
@Table(name = "provider_service")
class ProviderService {

    @EmbeddedId
    private Key key;

    @MapsId("providerId")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "provider_id")
    private DirectoryEntry provider;

    private String maxLevel;

    protected ProviderService() {}

    @Embeddable
    record Key(@Column(name = "provider_id") String providerId, @Column(name = "service_code") String serviceCode)
            implements Serializable {}
}
