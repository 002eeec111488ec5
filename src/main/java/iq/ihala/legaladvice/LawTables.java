package iq.ihala.legaladvice;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.legaladvice.LawRefusedException.Why;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The law's tables (dossier §6), kept by lawyers: who may change them is asked by the caller, every change is remembered.
 */
@Service
@Transactional
public class LawTables {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_BODY = 1_500;
    private static final int LONGEST = 600;
    private static final int LONGEST_LIMIT = 300;

    private final LawRows rows;
    private final LawSettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    LawTables(LawRows rows, LawSettings settings, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every row, confirmed or not: for whoever keeps the tables. One statement. */
    @Transactional(readOnly = true)
    public List<LawRow> all() {
        return rows.all();
    }

    /** Every row of one table, confirmed or not. One statement. */
    @Transactional(readOnly = true)
    public List<LawRow> of(LawKind kind) {
        return rows.of(kind);
    }

    /** Whether rows without a lawyer's confirmation are left out of sheets and papers ({@code ihala.law.hide-unconfirmed}). */
    public boolean hidesUnconfirmed() {
        return settings.hideUnconfirmed();
    }

    /**
     * Whether a row may be shown to a person or printed. A warning always may: one that is not read is the worse error.
     */
    public boolean isShown(LawRow row) {
        return row.isConfirmed() || !settings.hideUnconfirmed() || row.kind() == LawKind.WARNING;
    }

    /** Whether all of these are codes of the offence table. */
    @Transactional(readOnly = true)
    public boolean areOffences(Set<String> codes) {
        return rows.offencesAmong(codes) == codes.size();
    }

    /**
     * Changes the words of a row and takes its confirmation away.
     *
     * @throws LawRefusedException CHANGED_MEANWHILE, WORDS, NOT_THERE
     */
    public void edit(String code, long version, LawWords words, String by) {
        if (words.title().isBlank() || !fit(words)) {
            throw new LawRefusedException(Why.WORDS);
        }
        if (!rows.edit(code, version, words, by, clock.instant())) {
            throw refused(code);
        }
        remember(code, by, "EDITED,UNCONFIRMED");
    }

    /**
     * A lawyer says that the row is right as it stands.
     *
     * @throws LawRefusedException CHANGED_MEANWHILE, NOT_THERE
     */
    public void confirm(String code, long version, String by) {
        if (!rows.confirm(code, version, by, LocalDate.ofInstant(clock.instant(), WorkingCalendar.BASRA))) {
            throw refused(code);
        }
        remember(code, by, "CONFIRMED");
    }

    private LawRefusedException refused(String code) {
        return new LawRefusedException(rows.exists(code) ? Why.CHANGED_MEANWHILE : Why.NOT_THERE);
    }

    private void remember(String code, String by, String what) {
        audit.record(new AuditEvent(AuditKind.CHANGE, null, "law/" + code, by, what));
    }

    private static boolean fit(LawWords words) {
        return words.title().length() <= LONGEST_TITLE
                && words.body().length() <= LONGEST_BODY
                && Stream.of(words.articles(), words.pro(), words.contra()).allMatch(text -> text.length() <= LONGEST)
                && Stream.of(words.reversible(), words.timeLimit()).allMatch(text -> text.length() <= LONGEST_LIMIT);
    }
}
