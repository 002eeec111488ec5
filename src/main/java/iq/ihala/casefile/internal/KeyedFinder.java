package iq.ihala.casefile.internal;

import iq.ihala.casefile.CaseFinder;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.EarlierCase;
import iq.ihala.casefile.PersonKey;
import iq.ihala.crypto.Vault;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class KeyedFinder implements CaseFinder {

    private final Cases cases;
    private final FoundPersons found;
    private final Vault vault;

    KeyedFinder(Cases cases, FoundPersons found, Vault vault) {
        this.cases = cases;
        this.found = found;
        this.vault = vault;
    }

    @Override
    public Optional<EarlierCase> byNumber(CaseNumber number) {
        return cases.find(number.value()).map(CaseView::earlier);
    }

    @Override
    public List<EarlierCase> byTelephone(String telephone) {
        String hash = PersonHashes.of(new PersonKey(null, null, null, telephone), vault)
                .telephone();
        return hash == null ? List.of() : listed(found.byTelephone(hash, MOST));
    }

    @Override
    public List<EarlierCase> byName(String fullName, String motherName, Integer birthYear) {
        PersonHashes hashes = PersonHashes.of(new PersonKey(fullName, motherName, birthYear, null), vault);
        return hashes.nameMother() == null && hashes.nameYear() == null
                ? List.of()
                : listed(found.byName(hashes.nameMother(), hashes.nameYear(), MOST));
    }

    private List<EarlierCase> listed(List<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : cases.findAll(numbers).stream().map(CaseView::earlier).toList();
    }
}
