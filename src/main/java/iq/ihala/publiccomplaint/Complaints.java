package iq.ihala.publiccomplaint;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of complaints about institutions (dossier §7.3). A complaint about the centre's own people is not in it for anybody: see
 * {@link StaffComplaints}. Joins the running transaction.
 */
@Service
@Transactional
public class Complaints {

    private static final ZoneId BASRA = ZoneId.of("Asia/Baghdad");
    private static final String OPEN = " where receipt = :receipt and not about_staff";

    private final JdbcClient jdbc;
    private final ComplaintRows rows;
    private final ComplaintSeal seal;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Complaints(JdbcClient jdbc, ComplaintRows rows, ComplaintSeal seal, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.seal = seal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * P01: writes a complaint down; the receipt is there at once.
     *
     * @param aboutStaff the citizen says that it is about somebody who works here: it goes outside the line of command unread
     * @param by the officer, or null for the public page
     */
    public Receipt register(ComplaintWords words, Citizen citizen, String channel, boolean aboutStaff, String by) {
        Receipt receipt = Receipt.draw(clock.instant().atZone(BASRA).getYear(), random);
        jdbc.sql(
                        "insert into public_complaint (receipt, channel, registered_at, registered_by, state, about_staff,"
                                + " outside_since, sealed_words, sealed_contact)"
                                + " values (:receipt, :channel, :now, :by, 'RECEIVED', :staff, if(:staff, :now, null), :words, :contact)")
                .param("receipt", receipt.value())
                .param("channel", channel)
                .param("now", now())
                .param("by", by)
                .param("staff", aboutStaff)
                .param("words", seal.seal(words, "sealed_words", receipt))
                .param("contact", citizen.isUnknown() ? null : seal.seal(citizen, "sealed_contact", receipt))
                .update();
        events.publishEvent(aboutStaff ? new StaffComplaintRegistered(receipt) : new ComplaintRegistered(receipt));
        return receipt;
    }

    /** What a citizen with the receipt is told; one about staff looks like any other. Empty if there is none. */
    public Optional<ComplaintState> stateOf(Receipt receipt) {
        return jdbc.sql("select state from public_complaint where receipt = :receipt")
                .param("receipt", receipt.value())
                .query(String.class)
                .optional()
                .map(ComplaintState::valueOf);
    }

    /** Empty for one that is about staff. */
    public Optional<Complaint> find(Receipt receipt) {
        return rows.find(receipt).filter(complaint -> !complaint.aboutStaff());
    }

    /** Whether any complaint was ever written down here. */
    public boolean anyYet() {
        return jdbc.sql("select count(*) from public_complaint")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** All that are open, oldest first; none that is about staff. */
    public List<Complaint> open() {
        return rows.open(false);
    }

    /** @throws IllegalStateException for one that is about staff, or that is not there */
    public ComplaintWords words(Receipt receipt) {
        requireOrdinary(receipt);
        return rows.words(receipt);
    }

    /** Who complains; unknown where nothing was said, or where it is forgotten already. */
    public Citizen citizen(Receipt receipt) {
        requireOrdinary(receipt);
        return rows.citizen(receipt);
    }

    /** P02b: the screening shows that it is about our own people. From here on nobody of the team reads it. */
    public void handOver(Receipt receipt) {
        int changed = jdbc.sql("update public_complaint set about_staff = true, outside_since = :now" + OPEN)
                .param("now", now())
                .param("receipt", receipt.value())
                .update();
        if (changed > 0) {
            events.publishEvent(new StaffComplaintRegistered(receipt));
        }
    }

    /**
     * P03, P04: what it is about, and whether the institution may learn the name.
     *
     * @param category code of dossier §7.3 P04
     * @param place code of a forum's quarters, or null if the citizen did not say where
     */
    public void classify(Receipt receipt, String category, String place, boolean withName) {
        jdbc.sql("update public_complaint set category = :category, place = :place, with_name = :name,"
                        + " state = 'IN_REVIEW'" + OPEN)
                .param("category", category)
                .param("place", place)
                .param("name", withName && !citizen(receipt).isUnknown())
                .param("receipt", receipt.value())
                .update();
    }

    /** P05: the text of the letter, until it is approved. */
    public void draft(Receipt receipt, String letter) {
        jdbc.sql("update public_complaint set sealed_letter = :letter, approved_by = null" + OPEN)
                .param("letter", seal.sealText(letter, "sealed_letter", receipt))
                .param("receipt", receipt.value())
                .update();
    }

    public void approve(Receipt receipt, String director) {
        jdbc.sql("update public_complaint set approved_by = :by" + OPEN)
                .param("by", director)
                .param("receipt", receipt.value())
                .update();
    }

    /** P05: what the director wants changed. */
    public void remark(Receipt receipt, String remark) {
        jdbc.sql("update public_complaint set sealed_remark = :remark" + OPEN)
                .param("remark", seal.sealText(remark, "sealed_remark", receipt))
                .param("receipt", receipt.value())
                .update();
    }

    /** What the director wants changed; null if nothing. */
    public String remark(Receipt receipt) {
        requireOrdinary(receipt);
        return rows.remark(receipt);
    }

    /** The letter's text; null before there is one. */
    public String letter(Receipt receipt) {
        requireOrdinary(receipt);
        return rows.letter(receipt);
    }

    /**
     * P06: the approved letter goes out under the receipt's own number and today's date.
     *
     * @return false if no director has approved it; then nothing is sent
     */
    public boolean send(Receipt receipt) {
        return jdbc.sql("update public_complaint set state = 'SENT', letter_number = receipt,"
                                + " sent_at = coalesce(sent_at, :now)" + OPEN + " and approved_by is not null")
                        .param("now", now())
                        .param("receipt", receipt.value())
                        .update()
                > 0;
    }

    /** P07: the institution has answered. */
    public void answered(Receipt receipt, String answer) {
        jdbc.sql("update public_complaint set state = 'ANSWERED', answered_at = :now, sealed_answer = :answer" + OPEN)
                .param("now", now())
                .param("answer", seal.sealText(answer, "sealed_answer", receipt))
                .param("receipt", receipt.value())
                .update();
    }

    /** The institution's answer; null before there is one. */
    public String answer(Receipt receipt) {
        requireOrdinary(receipt);
        return rows.answer(receipt);
    }

    /**
     * P08: what the citizen said to the outcome.
     *
     * @param satisfaction 1 to 5, or null if the citizen did not say
     */
    public void told(Receipt receipt, String outcome, Integer satisfaction) {
        jdbc.sql("update public_complaint set outcome = :outcome, satisfaction = :satisfaction" + OPEN)
                .param("outcome", outcome)
                .param("satisfaction", satisfaction)
                .param("receipt", receipt.value())
                .update();
    }

    /** P09: closed; name and telephone are forgotten, topic and outcome are told on. Closing again changes nothing. */
    public void close(Receipt receipt) {
        find(receipt).filter(Complaint::isOpen).ifPresent(complaint -> {
            jdbc.sql("update public_complaint set state = 'CLOSED', closed_at = :now, sealed_contact = null" + OPEN)
                    .param("now", now())
                    .param("receipt", receipt.value())
                    .update();
            events.publishEvent(new ComplaintClosed(
                    complaint.category() == null ? "OTHER" : complaint.category(),
                    YearMonth.from(clock.instant().atZone(BASRA)),
                    complaint.outcome() == null ? "NO_ANSWER" : complaint.outcome()));
        });
    }

    /** Topic and place of each complaint about an institution that was closed in this month; place null where nobody said it. */
    public List<ComplaintTopic> closedIn(YearMonth month) {
        return jdbc.sql("select category, place from public_complaint where not about_staff"
                        + " and closed_at >= :from and closed_at < :until")
                .param("from", utc(month))
                .param("until", utc(month.plusMonths(1)))
                .query((row, n) ->
                        new ComplaintTopic(row.getString(1) == null ? "OTHER" : row.getString(1), row.getString(2)))
                .list();
    }

    private static LocalDateTime utc(YearMonth month) {
        return LocalDateTime.ofInstant(month.atDay(1).atStartOfDay(BASRA).toInstant(), ZoneOffset.UTC);
    }

    private void requireOrdinary(Receipt receipt) {
        if (find(receipt).isEmpty()) {
            throw new IllegalStateException("No such complaint here");
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
