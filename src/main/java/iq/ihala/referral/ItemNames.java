package iq.ihala.referral;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentItems;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names what a consent is for: the service, or the referral with its provider. */
@Component
class ItemNames implements ConsentItems {

    private static final String ADVICE = "LEGAL_ADVICE";

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
            return Optional.of("المشورة القانونية عند محامي المركز");
        }
        Optional<String> referral = referrals.ofCase(number.value()).stream()
                .filter(one -> one.id().equals(item))
                .map(one ->
                        one.providerName() == null ? one.serviceName() : one.serviceName() + " – " + one.providerName())
                .findFirst();
        return referral.isPresent() ? referral : service(item);
    }

    private Optional<String> service(String code) {
        return jdbc.sql("select name_arabic from service_category where code = :code")
                .param("code", code)
                .query(String.class)
                .optional();
    }
}
