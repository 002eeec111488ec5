package iq.ihala.portal;

import iq.ihala.portal.Account.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of accounts. Times are UTC wall clock. Callers bring the transaction. */
@Repository
class Accounts {

    private static final String ALL =
            """
            select a.*, exists (select 1 from partner_link l where l.user_id = a.user_id and l.purpose = 'INVITATION'
              and l.used_at is null and l.expires_at > :now) link_sent from partner_account a
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What proves who signs in. */
    record Proof(String passwordHash, byte[] sealedSecret, long lastStep) {}

    /** Who is invited. */
    record Invited(String user, String provider, String displayName, String sex, String staffType, String email) {}

    Optional<Account> find(String user) {
        return one("where a.user_id = :key", user);
    }

    Optional<Account> byCode(String code) {
        return one("where a.code = :key", code);
    }

    List<Account> ofProvider(String provider) {
        return jdbc.sql(ALL + "where a.provider_id = :key order by a.user_id")
                .param("key", provider)
                .param("now", utc(clock.instant()))
                .query(Accounts::account)
                .list();
    }

    /** The account may act: it is active, and its provider has not been taken out of the directory. One statement. */
    Optional<Account> mayAct(String user, int generation) {
        return one(
                        "join provider p on p.id = a.provider_id and p.status in ('ACTIVE', 'UNCONFIRMED')"
                                + " where a.status = 'ACTIVE' and a.user_id = :key",
                        user)
                .filter(account -> account.generation() == generation);
    }

    void add(Invited who, String code, byte[] sealedSecret, boolean ownStaff, String by) {
        jdbc.sql(
                        """
                        insert into partner_account (user_id, code, provider_id, display_name, sex, staff_type, email, status,
                          totp_key, own_staff, invited_at, invited_by)
                        values (:user, :code, :provider, :name, :sex, :type, :email, 'INVITED', :secret, :own, :now, :by)""")
                .param("user", who.user())
                .param("code", code)
                .param("provider", who.provider())
                .param("name", who.displayName())
                .param("sex", who.sex())
                .param("type", who.staffType())
                .param("email", who.email())
                .param("secret", sealedSecret)
                .param("own", ownStaff)
                .param("now", utc(clock.instant()))
                .param("by", by)
                .update();
    }

    /** Everything that proved who it is ends, sessions too. */
    void inviteAgain(String user, byte[] sealedSecret, String by) {
        jdbc.sql(
                        """
                        update partner_account set status = 'INVITED', generation = generation + 1, password_hash = null,
                          totp_key = :secret, last_step = 0, invited_at = :now, invited_by = :by, closed_at = null,
                          closed_by = null where user_id = :user""")
                .param("secret", sealedSecret)
                .param("now", utc(clock.instant()))
                .param("by", by)
                .param("user", user)
                .update();
    }

    /** @param sealedSecret null where no second factor is asked */
    void activate(String user, String passwordHash, byte[] sealedSecret, long lastStep) {
        jdbc.sql(
                        """
                        update partner_account set status = 'ACTIVE', password_hash = :hash, totp_key = :secret,
                          last_step = :step, active_since = :now where user_id = :user""")
                .param("hash", passwordHash)
                .param("secret", sealedSecret)
                .param("step", lastStep)
                .param("now", utc(clock.instant()))
                .param("user", user)
                .update();
    }

    void close(String user, String by) {
        jdbc.sql(
                        """
                        update partner_account set status = 'CLOSED', generation = generation + 1, password_hash = null,
                          totp_key = null, closed_at = :now, closed_by = :by where user_id = :user""")
                .param("now", utc(clock.instant()))
                .param("by", by)
                .param("user", user)
                .update();
    }

    Proof proof(String user) {
        return jdbc.sql("select password_hash, totp_key, last_step from partner_account where user_id = :user")
                .param("user", user)
                .query((rs, n) -> new Proof(rs.getString(1), rs.getBytes(2), rs.getLong(3)))
                .single();
    }

    /** The person as the staff register wants to know it. */
    Invited invited(String user) {
        return jdbc.sql("select * from partner_account where user_id = :user")
                .param("user", user)
                .query((rs, n) -> new Invited(
                        rs.getString("user_id"),
                        rs.getString("provider_id"),
                        rs.getString("display_name"),
                        rs.getString("sex"),
                        rs.getString("staff_type"),
                        rs.getString("email")))
                .single();
    }

    boolean isOwnStaff(String user) {
        return jdbc.sql("select own_staff from partner_account where user_id = :user")
                .param("user", user)
                .query(Boolean.class)
                .single();
    }

    /** Returns false if a code of this or a later half minute was used already: two at once, and one wins. */
    boolean useStep(String user, long step, byte[] sealedAgain) {
        return jdbc.sql("update partner_account set last_step = :step, totp_key = :secret"
                                + " where user_id = :user and last_step < :step")
                        .param("step", step)
                        .param("secret", sealedAgain)
                        .param("user", user)
                        .update()
                > 0;
    }

    void signedIn(String user) {
        jdbc.sql("update partner_account set signed_in_at = :now where user_id = :user")
                .param("now", utc(clock.instant()))
                .param("user", user)
                .update();
    }

    private Optional<Account> one(String where, String key) {
        return jdbc.sql(ALL + where)
                .param("key", key)
                .param("now", utc(clock.instant()))
                .query(Accounts::account)
                .optional();
    }

    private static Account account(ResultSet rs, int row) throws SQLException {
        return new Account(
                rs.getString("user_id"),
                rs.getString("code"),
                rs.getString("provider_id"),
                rs.getString("display_name"),
                rs.getString("email"),
                Status.valueOf(rs.getString("status")),
                rs.getInt("generation"),
                instant(rs, "invited_at"),
                instant(rs, "active_since"),
                instant(rs, "signed_in_at"),
                rs.getBoolean("link_sent"));
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        LocalDateTime at = rs.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
