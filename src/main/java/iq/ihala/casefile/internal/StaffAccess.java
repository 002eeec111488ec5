package iq.ihala.casefile.internal;

import iq.ihala.casefile.CaseAccess;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.CaseWork;
import iq.ihala.casefile.NotYoursException;
import iq.ihala.casefile.PartnerCases;
import iq.ihala.casefile.Sight;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Collects what the policy must know, and asks the policy. Nothing is remembered: a tie that ends, ends at once. */
@Service
@Transactional
class StaffAccess implements CaseAccess {

    private static final String SUPERVISOR = "risk_reviewer";

    private final NamedFew cases;
    private final Staff staff;
    private final ObjectProvider<CaseWork> work;
    private final ObjectProvider<PartnerCases> partners;
    private final Clock clock;

    StaffAccess(
            NamedFew cases,
            Staff staff,
            ObjectProvider<CaseWork> work,
            ObjectProvider<PartnerCases> partners,
            Clock clock) {
        this.cases = cases;
        this.staff = staff;
        this.work = work;
        this.partners = partners;
        this.clock = clock;
    }

    @Override
    public Sight of(String user, CaseNumber number) {
        return sight(user, number, false);
    }

    @Override
    public Sight withTask(String user, CaseNumber number) {
        return sight(user, number, true);
    }

    @Override
    public boolean mayWork(StaffMember member, CaseNumber number) {
        return ties(member, number, true)
                .filter(ties -> AccessPolicy.mayWork(member, ties))
                .isPresent();
    }

    @Override
    public boolean mayTake(StaffMember member, CaseNumber number) {
        return ties(member, number, true)
                .filter(ties -> AccessPolicy.mayTake(member, ties))
                .isPresent();
    }

    @Override
    public Set<CaseNumber> seenBy(String user, Collection<CaseNumber> numbers) {
        if (numbers.isEmpty()) {
            return Set.of();
        }
        return staff.find(user)
                .map(member -> {
                    Set<String> conflicts = staff.conflictsOf(user);
                    return cases.ties(numbers.stream().map(CaseNumber::value).toList(), user).stream()
                            .filter(row -> AccessPolicy.sight(
                                            member, ties(row, conflicts.contains(row.getNumber()), false, false))
                                    .isOpen())
                            .map(row -> new CaseNumber(row.getNumber()))
                            .collect(Collectors.toSet());
                })
                .orElse(Set.of());
    }

    @Override
    public List<String> named(CaseNumber number) {
        return cases.named(number.value());
    }

    @Override
    public void name(CaseNumber number, String user, boolean named, String by) {
        requireSupervisor(number, by);
        boolean known = staff.find(user).isPresent() && !staff.hasConflict(user, number.value());
        if (!known) {
            throw new NotYoursException();
        }
        if (named) {
            cases.add(number.value(), user, by, clock.instant());
        } else {
            cases.remove(number.value(), user);
        }
    }

    private void requireSupervisor(CaseNumber number, String by) {
        boolean supervises = staff.find(by)
                .filter(member -> member.isIn(SUPERVISOR) && mayWork(member, number))
                .isPresent();
        if (!supervises) {
            throw new NotYoursException();
        }
    }

    private Sight sight(String user, CaseNumber number, boolean holdsTask) {
        return staff.find(user)
                .flatMap(member -> ties(member, number, holdsTask).map(ties -> AccessPolicy.sight(member, ties)))
                .orElse(Sight.NOTHING);
    }

    private Optional<CaseTies> ties(StaffMember member, CaseNumber number, boolean holdsTask) {
        String user = member.user();
        return cases.ties(number.value(), user)
                .map(row -> ties(
                        row,
                        staff.hasConflict(user, number.value()),
                        holdsTask || holds(user, number),
                        isPartner(member, number)));
    }

    private static CaseTies ties(NamedFew.Ties row, boolean conflict, boolean holdsTask, boolean partner) {
        return new CaseTies(
                new CaseTies.Leads(row.getOpenedBy(), row.getCounsellor(), row.getCaseWorker(), row.getLawyer()),
                row.getRestricted(),
                conflict,
                row.getNamed() > 0,
                holdsTask,
                partner,
                row.getLocked() > 0);
    }

    private boolean holds(String user, CaseNumber number) {
        return work.stream().anyMatch(tasks -> tasks.holdsTask(user, number));
    }

    private boolean isPartner(StaffMember member, CaseNumber number) {
        String organisation = member.organisation();
        return organisation != null
                && partners.stream().anyMatch(referrals -> referrals.isAddressedTo(organisation, number));
    }
}
