package iq.ihala.referral;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DirectoryEntries extends JpaRepository<DirectoryEntry, String> {

    /** A provider of the wanted service with that service's level limit. */
    record Offered(DirectoryEntry provider, String maxLevel) {}

    /** A provider with the comma-separated codes of all its services. */
    record Listed(DirectoryEntry provider, String services) {}

    @Query(
            """
            select new iq.ihala.referral.DirectoryEntries$Offered(p, s.maxLevel)
            from ProviderService s join s.provider p
            where s.key.serviceCode = :serviceCode
              and p.status in (iq.ihala.referral.ProviderStatus.ACTIVE, iq.ihala.referral.ProviderStatus.UNCONFIRMED)
              and p.availability <> iq.ihala.referral.Availability.NONE
              and not exists (
                select 1 from ProviderConflict c where c.key.caseNumber = :caseNumber and c.key.providerId = p.id)""")
    List<Offered> offering(String serviceCode, String caseNumber);

    @Query(
            """
            select new iq.ihala.referral.DirectoryEntries$Listed(
                p, (select listagg(s.key.serviceCode, ',') within group (order by s.key.serviceCode)
                    from ProviderService s where s.provider = p))
            from DirectoryEntry p
            where :id is null or p.id = :id
            order by p.nameArabic""")
    List<Listed> listed(String id);

    @Query("select p from DirectoryEntry p where p.verifiedOn is null or p.verifiedOn < :before order by p.id")
    List<DirectoryEntry> notVerifiedSince(LocalDate before);

    @Query("select c from ServiceCategoryEntry c order by c.sortOrder")
    List<ServiceCategoryEntry> categories();

    @Query("select h from HotlineEntry h where h.shownInBasra = true order by h.sortOrder")
    List<HotlineEntry> hotlinesOfBasra();
}
