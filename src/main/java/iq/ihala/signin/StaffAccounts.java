package iq.ihala.signin;

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

/** The table of what the sign-in keeps of a person. Times are UTC wall clock. Callers bring the transaction. */
@Repository
class StaffAccounts {

    private final JdbcClient jdbc;
    private final Clock clock;

    StaffAccounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<StaffAccount> find(String user) {
        return jdbc.sql("select * from staff_sign_in where user_id = :user")
                .param("user", user)
                .query(StaffAccounts::account)
                .optional();
    }

    List<StaffAccount> all() {
        return jdbc.sql("select * from staff_sign_in order by user_id")
                .query(StaffAccounts::account)
                .list();
    }

    /** Makes the row where there is none. */
    StaffAccount of(String user) {
        return find(user).orElseGet(() -> {
            jdbc.sql("insert ignore into staff_sign_in (user_id, code) values (:user, :code)")
                    .param("user", user)
                    .param("code", Tokens.code("ST-"))
                    .update();
            return find(user).orElseThrow();
        });
    }

    Optional<byte[]> sealedKey(String user) {
        return jdbc.sql("select totp_key from staff_sign_in where user_id = :user and totp_key is not null")
                .param("user", user)
                .query(byte[].class)
                .optional();
    }

    /** Offers a key that has to be proven before it counts; one that counts already stays. */
    void offer(String user, byte[] sealed) {
        jdbc.sql("update staff_sign_in set totp_key = :key where user_id = :user and totp_since is null")
                .param("key", sealed)
                .param("user", user)
                .update();
    }

    /** From now on the offered key is asked for. Returns false if one was already. */
    boolean proven(String user, long step) {
        return jdbc.sql("update staff_sign_in set totp_since = :now, last_step = :step"
                                + " where user_id = :user and totp_since is null and totp_key is not null")
                        .param("now", utc(clock.instant()))
                        .param("step", step)
                        .param("user", user)
                        .update()
                > 0;
    }

    void forgetKey(String user) {
        jdbc.sql("update staff_sign_in set totp_key = null, totp_since = null, last_step = 0 where user_id = :user")
                .param("user", user)
                .update();
        jdbc.sql("delete from staff_recovery_code where user_id = :user")
                .param("user", user)
                .update();
    }

    /** Returns false if a code of this or a later half minute was used already: two at once, and one wins. */
    boolean useStep(String user, long step, byte[] sealedAgain) {
        return jdbc.sql("update staff_sign_in set last_step = :step, totp_key = :key"
                                + " where user_id = :user and last_step < :step")
                        .param("step", step)
                        .param("key", sealedAgain)
                        .param("user", user)
                        .update()
                > 0;
    }

    void lock(String user, String by) {
        jdbc.sql("update staff_sign_in set locked_at = :now, locked_by = :by where user_id = :user")
                .param("now", by == null ? null : utc(clock.instant()))
                .param("by", by)
                .param("user", user)
                .update();
    }

    void signedIn(String user) {
        jdbc.sql("update staff_sign_in set signed_in_at = :now where user_id = :user")
                .param("now", utc(clock.instant()))
                .param("user", user)
                .update();
    }

    void replaceCodes(String user, List<String> hashes) {
        jdbc.sql("delete from staff_recovery_code where user_id = :user")
                .param("user", user)
                .update();
        hashes.forEach(hash -> jdbc.sql("insert into staff_recovery_code (user_id, code_hash, made_at)"
                        + " values (:user, :hash, :now)")
                .param("user", user)
                .param("hash", hash)
                .param("now", utc(clock.instant()))
                .update());
    }

    /** Returns false if there is no such code, or it was used. */
    boolean useCode(String user, String hash) {
        return jdbc.sql("update staff_recovery_code set used_at = :now"
                                + " where user_id = :user and code_hash = :hash and used_at is null")
                        .param("now", utc(clock.instant()))
                        .param("user", user)
                        .param("hash", hash)
                        .update()
                > 0;
    }

    int codesLeft(String user) {
        return jdbc.sql("select count(*) from staff_recovery_code where user_id = :user and used_at is null")
                .param("user", user)
                .query(Integer.class)
                .single();
    }

    private static StaffAccount account(ResultSet rs, int row) throws SQLException {
        return new StaffAccount(
                rs.getString("user_id"),
                rs.getString("code"),
                rs.getObject("totp_since") != null,
                rs.getObject("locked_at") != null,
                instant(rs, "signed_in_at"));
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        LocalDateTime at = rs.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
