package iq.ihala.referral;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentItems;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names what a consent is for: the service, or the referral with its provider. */
@Component
class ItemNames implements ConsentItems {

    private static final String ADVICE = "LEGAL_ADVICE";
    private static final String ADVICE_NAME = "المشورة القانونية عند محامي المركز";

    private final JdbcClient jdbc;
    private final Referrals referrals;

    ItemNames(JdbcClient jdbc, Referrals referrals) {
        this.jdbc = jdbc;
        this.referrals = referrals;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> name(CaseNumber number, String item) {
        if (ADVICE.equals(item)) {
            return Optional.of(ADVICE_NAME);
        }
        Optional<String> referral = referrals.ofCase(number.value()).stream()
                .filter(one -> one.id().equals(item))
                .map(ItemNames::name)
                .findFirst();
        return referral.isPresent() ? referral : service(item);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> names(CaseNumber number) {
        Map<String, String> names = new HashMap<>();
        names.put(ADVICE, ADVICE_NAME);
        jdbc.sql("select code, name_arabic from service_category")
                .query((row, i) -> names.put(row.getString(1), row.getString(2)))
                .list();
        referrals.ofCase(number.value()).forEach(one -> names.put(one.id(), name(one)));
        return Map.copyOf(names);
    }

    private static String name(ReferralView one) {
        return one.providerName() == null ? one.serviceName() : one.serviceName() + " – " + one.providerName();
    }

    private Optional<String> service(String code) {
        return jdbc.sql("select name_arabic from service_category where code = :code")
                .param("code", code)
                .query(String.class)
                .optional();
    }
}
