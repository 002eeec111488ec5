package iq.ihala.referral;

import iq.ihala.calendar.WorkingCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the directory (dossier §5.2). Whoever calls has asked who may. Each change names the version that was seen: if somebody else
 * was quicker, {@link OutdatedEntryException} is thrown and nothing is written.
 */
@Service
@Transactional
public class DirectoryKeeping {

    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9_]{2,39}");
    private static final Pattern LIKE_A_TELEPHONE = Pattern.compile(".*([0-9]_?){5,}.*");

    private final ServiceDirectory directory;
    private final DirectoryEntries entries;
    private final OfferedServices offered;
    private final DirectoryHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DirectoryKeeping(
            ServiceDirectory directory,
            DirectoryEntries entries,
            OfferedServices offered,
            DirectoryHistory history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.directory = directory;
        this.entries = entries;
        this.offered = offered;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds a provider under the code typed as {@code id}.
     *
     * @return whether it was added; if not, the form says what is wrong
     */
    public boolean add(TypedForm form, String by) {
        String id = form.text("id");
        if (!ID.matcher(id).matches() || LIKE_A_TELEPHONE.matcher(id).matches()) {
            form.refuse("id", "رمز بحروف لاتينية كبيرة مثل PAO_BASRA، من 3 إلى 40 حرفاً");
        } else if (entries.existsById(id)) {
            form.refuse("id", "هذا الرمز مستعمل لجهة أخرى");
        }
        var facts = ProviderForm.read(form, serviceCodes());
        facts.ifPresent(all -> {
            entries.saveAndFlush(new DirectoryEntry(id, all, by, clock.instant()));
            offered.become(id, all.services());
            history.changed(id, Map.of(), all.asText(), by);
        });
        return facts.isPresent();
    }

    /** As {@link #add}, for a row that is there. */
    public boolean change(String id, long version, TypedForm form, String by) {
        var entry = current(id, version);
        var facts = ProviderForm.read(form, serviceCodes());
        facts.ifPresent(all -> {
            var before = ProviderFacts.of(known(id)).asText();
            if (history.changed(id, before, all.asText(), by)) {
                entry.become(all, by, clock.instant());
                offered.become(id, all.services());
                entries.flush();
                if (all.status() == ProviderStatus.CLOSED) {
                    events.publishEvent(new ProviderDeactivated(id, by));
                }
            }
        });
        return facts.isPresent();
    }

    /** Takes the row out of the directory. It stays to be read, since past referrals name it. */
    public void deactivate(String id, long version, String by) {
        var entry = current(id, version);
        if (entry.close(by, clock.instant())) {
            history.changed(id, Map.of(), Map.of("status", ProviderStatus.CLOSED.name()), by);
            entries.flush();
            events.publishEvent(new ProviderDeactivated(id, by));
        }
    }

    /** The centre called, and what stands in this version is right. */
    public void verify(String id, long version, String by) {
        current(id, version);
        verify(id, by);
    }

    /** The centre called, and what stands there now is right. */
    public void verify(String id, String by) {
        var entry = entry(id);
        LocalDate today = LocalDate.now(clock.withZone(WorkingCalendar.BASRA));
        entry.verified(today, by);
        entries.flush();
        history.changed(id, Map.of(), Map.of("verifiedOn", today.toString()), by);
        events.publishEvent(new ProviderVerified(id, by));
    }

    /** What was changed of a row, newest first. */
    @Transactional(readOnly = true)
    public List<DirectoryChange> history(String id) {
        return history.of(id);
    }

    private DirectoryEntry current(String id, long version) {
        var entry = entry(id);
        if (entry.version() != version) {
            throw new OutdatedEntryException();
        }
        return entry;
    }

    private DirectoryEntry entry(String id) {
        return entries.findById(id)
                .orElseThrow(() -> new IllegalArgumentException("No such provider in the directory"));
    }

    private Provider known(String id) {
        return directory.provider(id).orElseThrow();
    }

    private Set<String> serviceCodes() {
        return directory.categories().stream().map(ServiceCategory::code).collect(Collectors.toSet());
    }
}
