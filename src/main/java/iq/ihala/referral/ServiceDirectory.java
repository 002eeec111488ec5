package iq.ihala.referral;

import iq.ihala.calendar.WorkingCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who offers what around Basra, and who suits a person's need (dossier §5). */
@Service
public class ServiceDirectory {

    private final DirectoryEntries entries;
    private final ProviderConflicts conflicts;
    private final MatchTables tables;
    private final Clock clock;

    ServiceDirectory(DirectoryEntries entries, ProviderConflicts conflicts, MatchTables tables, Clock clock) {
        this.entries = entries;
        this.conflicts = conflicts;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * At most three providers, best first, and who was kept out by which condition; nobody offered is a service gap. Two
     * statements, three where the accused belongs to something.
     */
    @Transactional(readOnly = true)
    public MatchResult match(MatchWish wish) {
        var affiliations = tables.conflictsOf(wish.perpAffiliation());
        var candidates = entries.offering(wish.serviceCode(), wish.caseNumber()).stream()
                .map(o -> candidate(o, wish, affiliations))
                .toList();
        return new MatchPolicy(tables.weights())
                .rank(wish, candidates, LocalDateTime.now(clock.withZone(WorkingCalendar.BASRA)));
    }

    /**
     * What else the person should know where providers of this service are not offered because no police is wanted, in Arabic; empty
     * where none of these was kept out for that. One statement where one was, else none.
     */
    @Transactional(readOnly = true)
    public Optional<String> policeNote(String serviceCode, Stream<Set<Exclusion>> reasons) {
        return reasons.anyMatch(why -> why.contains(Exclusion.POLICE))
                ? tables.policeNote(serviceCode)
                : Optional.empty();
    }

    /** The provider with this id, with all its services. */
    @Transactional(readOnly = true)
    public Optional<Provider> provider(String id) {
        return entries.listed(id).stream().findFirst().map(ServiceDirectory::toRecord);
    }

    /** Every row, also those that are never offered, by Arabic name. */
    @Transactional(readOnly = true)
    public List<Provider> providers() {
        return entries.listed(null).stream().map(ServiceDirectory::toRecord).toList();
    }

    /** The service categories in the dossier's order. */
    @Transactional(readOnly = true)
    public List<ServiceCategory> categories() {
        return entries.categories().stream().map(ServiceCategoryEntry::toRecord).toList();
    }

    /** The telephone lines that serve Basra. */
    @Transactional(readOnly = true)
    public List<Hotline> hotlines() {
        return entries.hotlinesOfBasra().stream().map(HotlineEntry::toRecord).toList();
    }

    /** Says whether the provider can take people now. */
    @Transactional
    public void setAvailability(String providerId, Availability availability) {
        entry(providerId).setAvailability(availability);
    }

    /** Ids of the rows that nobody confirmed within the last 90 days (row VERIFICATION_DAYS of {@code match_weight}). */
    @Transactional(readOnly = true)
    public List<String> dueForVerification() {
        return entries.notVerifiedSince(today().minusDays(tables.weights().of(Weight.VERIFICATION_DAYS))).stream()
                .map(e -> e.toRecord(Set.of()).id())
                .toList();
    }

    /** From now on this provider is not offered in this case. */
    @Transactional
    public void declareConflict(String caseNumber, String providerId, String by) {
        conflicts.save(new ProviderConflict(
                caseNumber, entry(providerId).toRecord(Set.of()).id(), by, clock.instant()));
    }

    private DirectoryEntry entry(String providerId) {
        return entries.findById(providerId)
                .orElseThrow(() -> new IllegalArgumentException("No such provider in the directory"));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(WorkingCalendar.BASRA));
    }

    private static Candidate candidate(
            DirectoryEntries.Offering row, MatchWish wish, Map<String, AffiliationEffect> affiliations) {
        var provider = row.provider().toRecord(Set.of(wish.serviceCode()));
        return new Candidate(
                provider,
                row.maxLevel(),
                row.record() == null ? Track.NONE : row.record().track(),
                row.taken().intValue(),
                row.conflicts() > 0,
                affiliations.get(provider.kind()));
    }

    private static Provider toRecord(DirectoryEntries.Listed row) {
        return row.provider()
                .toRecord(
                        row.services() == null
                                ? Set.of()
                                : Set.of(row.services().split(",", -1)));
    }
}
