package iq.ihala.referral;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills a directory: providers with three services each, past referrals spread over them and over two years. */
class ManyReferrals {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    ManyReferrals(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void plant(int providers, int referrals) {
        transaction.executeWithoutResult(done -> {
            for (int i = 0; i < providers; i++) {
                provider(i);
            }
            jdbc.update(
                    """
                    insert into referral (id, version, case_number, service_code, state, provider_id, field_set, no_shows,
                        opened_at, sent_at, answered_at)
                    select concat('RF-LOAD', seq), 0, concat('SA-25-', lpad(seq, 6, '0')), 'LEGAL',
                           elt(1 + seq % 9, 'COMPLETED', 'COMPLETED', 'ATTENDED', 'ACCEPTED', 'NOT_ATTENDED', 'DECLINED',
                               'NO_ANSWER', 'CANCELLED', 'STOPPED'),
                           concat('LOAD_', seq % ?), 'CODE_ONLY', seq % 9 = 4,
                           timestampadd(minute, -20 * cast(seq as signed), '2026-03-01'),
                           timestampadd(minute, -20 * cast(seq as signed), '2026-03-01'),
                           timestampadd(minute, cast(30 + seq % 5000 as signed) - 20 * cast(seq as signed), '2026-03-01')
                    from seq_1_to_SO_MANY"""
                            .replace("SO_MANY", String.valueOf(referrals)),
                    providers);
            jdbc.update(
                    """
                    insert into referral_step (referral_id, provider_id, kind, became, done_by, happened_at)
                    select r.id, r.provider_id, k.kind, r.state, 'load', r.opened_at
                    from referral r join (select 'CONSENTED' kind union all select 'SENT' union all select 'ANSWERED') k
                    where r.id like 'RF-LOAD%'""");
        });
        jdbc.execute(
                "analyze table provider, provider_service, provider_record, referral, referral_attempt, referral_step, provider_conflict");
    }

    void remove() {
        transaction.executeWithoutResult(done -> {
            jdbc.update("delete from provider_record where provider_id like 'LOAD%'");
            jdbc.update("delete from referral where provider_id like 'LOAD%'");
            jdbc.update("delete from provider_service where provider_id like 'LOAD%'");
            jdbc.update("delete from provider where id like 'LOAD%'");
        });
    }

    /** What a provider is like must not follow from what it offers. */
    private void provider(int i) {
        String id = "LOAD_" + i;
        int like = i / 8;
        jdbc.update(
                """
                insert into provider (id, name_arabic, name_english, kind, confidence, status, availability, evidence, known_arabic,
                    districts, sexes, min_age, max_age, capacity, shares_with_police, female_staff, open_days, languages)
                values (?, ?, ?, 'NGO', elt(1 + ? % 3, 'H', 'M', 'L'), 'ACTIVE', elt(1 + ? % 4, 'OPEN', 'UNKNOWN', 'WAITING_LIST',
                    'NONE'), 'load', '', elt(1 + ? % 5, '', 'BASRA', 'ZUBAIR', 'FAW,QURNA', 'BASRA,ZUBAIR'),
                    elt(1 + ? % 3, '', 'FEMALE', 'MALE'), if(? % 7 = 0, 18, null), null, if(? % 2 = 0, 40, null),
                    elt(1 + ? % 3, 'NO', 'UNKNOWN', 'YES'), 'YES', 'SUNDAY,MONDAY', 'AR')""",
                id, "جهة " + i, id, like, like, like, like, like, like, like);
        jdbc.update(
                """
                insert into provider_service (provider_id, service_code)
                select ?, code from service_category where (sort_order / 10 + ?) % 8 = 0""",
                id, i);
    }
}
