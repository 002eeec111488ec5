package iq.ihala.referral;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ReferralItems extends JpaRepository<ReferralItem, String> {

    /** An item with the Arabic names that a screen needs. */
    record Named(ReferralItem item, String serviceName, String providerName) {

        ReferralView view() {
            return item.view(serviceName, providerName);
        }
    }

    String NAMED =
            """
            select new iq.ihala.referral.ReferralItems$Named(r, c.nameArabic, p.nameArabic)
            from ReferralItem r
            join ServiceCategoryEntry c on c.code = r.serviceCode
            left join DirectoryEntry p on p.id = r.providerId
            """;

    @Query(NAMED + "where r.id = :id")
    Optional<Named> named(String id);

    @Query(NAMED + "where r.caseNumber = :caseNumber order by r.openedAt, r.id")
    List<Named> ofCase(String caseNumber);

    /** Whether nobody of the provider has looked yet; reads the index of the primary key only. */
    @Query("select count(r) > 0 from ReferralItem r where r.id = :id and r.sentAt is not null and r.seenAt is null")
    boolean isToBeSeen(String id);

    /** For a change that must not be lost to another one at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ReferralItem r where r.id = :id and r.seenAt is null")
    Optional<ReferralItem> locked(String id);

    @Query(
            NAMED
                    + """
            where r.providerId = :provider and r.sentAt is not null
              and (r.state in :open or (r.state = iq.ihala.referral.ReferralState.COMPLETED and r.closedAt > :since))
            order by r.sentAt desc, r.id
            """)
    List<Named> addressedTo(String provider, Collection<ReferralState> open, Instant since, Limit most);

    /** How often the item was sent to this provider and given up. */
    @Query(
            "select count(a) from ReferralAttempt a where a.referralId = :id and a.providerId = :provider and a.sentAt is not null")
    long hadIt(String id, String provider);

    @Modifying
    @Query("delete from ReferralItem r where r.caseNumber = :caseNumber")
    void deleteOf(String caseNumber);
}
