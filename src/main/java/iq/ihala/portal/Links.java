package iq.ihala.portal;

import iq.ihala.signin.Tokens;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links of mails, by hash. Callers bring the transaction. */
@Repository
class Links {

    private final JdbcClient jdbc;
    private final Clock clock;

    Links(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A link that holds. */
    record Link(String user, String referral) {}

    /** Makes a link and gives its word, which is kept nowhere. */
    String make(String user, String purpose, String referral, Duration holds) {
        String token = Tokens.fresh();
        jdbc.sql("insert into partner_link (token_hash, user_id, purpose, referral_id, expires_at)"
                        + " values (:hash, :user, :purpose, :referral, :expires)")
                .param("hash", Tokens.hash(token))
                .param("user", user)
                .param("purpose", purpose)
                .param("referral", referral)
                .param("expires", Accounts.utc(clock.instant().plus(holds)))
                .update();
        return token;
    }

    /** The link as long as it holds; looking uses nothing up. */
    Optional<Link> find(String token, String purpose) {
        return jdbc.sql("select user_id, referral_id from partner_link where token_hash = :hash and purpose = :purpose"
                        + " and used_at is null and expires_at > :now")
                .param("hash", Tokens.hash(token))
                .param("purpose", purpose)
                .param("now", Accounts.utc(clock.instant()))
                .query((rs, n) -> new Link(rs.getString(1), rs.getString(2)))
                .optional();
    }

    /** Uses the link up; false if somebody was quicker, or it holds no more. */
    boolean use(String token) {
        return jdbc.sql("update partner_link set used_at = :now where token_hash = :hash and used_at is null"
                                + " and expires_at > :now")
                        .param("now", Accounts.utc(clock.instant()))
                        .param("hash", Tokens.hash(token))
                        .update()
                > 0;
    }

    /** No link of this account leads anywhere any more. */
    void forget(String user) {
        jdbc.sql("delete from partner_link where user_id = :user")
                .param("user", user)
                .update();
    }
}
