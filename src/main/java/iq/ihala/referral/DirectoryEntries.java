package iq.ihala.referral;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DirectoryEntries extends JpaRepository<DirectoryEntry, String> {

    /** A provider of the wanted service, with what matching asks of it. */
    record Offering(DirectoryEntry provider, String maxLevel, ProviderRecord record, Long taken, Long conflicts) {}

    /** A provider with the comma-separated codes of all its services. */
    record Listed(DirectoryEntry provider, String services) {}

    @Query(
            """
            select new iq.ihala.referral.DirectoryEntries$Offering(
                p, s.maxLevel, k,
                (select count(r) from ReferralItem r where r.providerId = p.id
                    and r.state in (iq.ihala.referral.ReferralState.ACCEPTED, iq.ihala.referral.ReferralState.ACCEPTED_DATE,
                                    iq.ihala.referral.ReferralState.ATTENDED)),
                (select count(c) from ProviderConflict c where c.key.caseNumber = :caseNumber and c.key.providerId = p.id))
            from ProviderService s join s.provider p
            left join ProviderRecord k on k.providerId = p.id
            where s.key.serviceCode = :serviceCode and p.status <> iq.ihala.referral.ProviderStatus.CLOSED""")
    List<Offering> offering(String serviceCode, String caseNumber);

    @Query(
            """
            select new iq.ihala.referral.DirectoryEntries$Listed(
                p, (select listagg(s.key.serviceCode, ',') within group (order by s.key.serviceCode)
                    from ProviderService s where s.provider = p))
            from DirectoryEntry p
            where :id is null or p.id = :id
            order by p.nameArabic""")
    List<Listed> listed(String id);

    @Query(
            """
            select p from DirectoryEntry p
            where (p.verifiedOn is null or p.verifiedOn < :before)
              and p.status <> iq.ihala.referral.ProviderStatus.CLOSED
            order by p.id""")
    List<DirectoryEntry> notVerifiedSince(LocalDate before);

    @Query("select c from ServiceCategoryEntry c order by c.sortOrder")
    List<ServiceCategoryEntry> categories();

    @Query("select h from HotlineEntry h where h.shownInBasra = true order by h.sortOrder")
    List<HotlineEntry> hotlinesOfBasra();

    @Query("select h from HotlineEntry h order by h.sortOrder")
    List<HotlineEntry> hotlines();
}
