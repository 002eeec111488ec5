package iq.ihala.referral;

import iq.ihala.calendar.WorkingCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the telephone lines (dossier §5.3): numbers change, so the centre calls each and notes the day. */
@Service
@Transactional
public class HotlineKeeping {

    /** Serves the Kurdistan Region only; the database refuses it too. */
    private static final String NEVER_IN_BASRA = "116";

    private final DirectoryEntries entries;
    private final Hotlines hotlines;
    private final DirectoryHistory history;
    private final Clock clock;

    HotlineKeeping(DirectoryEntries entries, Hotlines hotlines, DirectoryHistory history, Clock clock) {
        this.entries = entries;
        this.hotlines = hotlines;
        this.history = history;
        this.clock = clock;
    }

    /** Every line, also those that are not shown in Basra. */
    @Transactional(readOnly = true)
    public List<Hotline> all() {
        return entries.hotlines().stream().map(HotlineEntry::toRecord).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Hotline> find(String code) {
        return hotlines.findById(code).map(HotlineEntry::toRecord);
    }

    /**
     * @return whether it was changed; if not, the form says what is wrong
     * @throws OutdatedEntryException if somebody else changed it since
     */
    public boolean change(String code, long version, TypedForm form, String by) {
        var entry = current(code, version);
        var before = asText(entry.toRecord());
        check(form);
        if (form.isRefused()) {
            return false;
        }
        entry.become(
                form.text("number").isEmpty() ? null : form.text("number"),
                form.text("nameArabic"),
                form.text("purposeArabic"),
                EnumCodes.of(Confidence.class, form.text("confidence")),
                form.has("shownInBasra", "YES"),
                form.text("evidence"));
        hotlines.flush();
        history.changed("hotline/" + code, before, asText(entry.toRecord()), by);
        return true;
    }

    /** The centre called this line today, and it answers as it says here. */
    public void verify(String code, long version, String by) {
        var entry = current(code, version);
        LocalDate today = LocalDate.now(clock.withZone(WorkingCalendar.BASRA));
        entry.verified(today, by);
        hotlines.flush();
        history.changed("hotline/" + code, Map.of(), Map.of("verifiedOn", today.toString()), by);
    }

    private static void check(TypedForm form) {
        require(form, "nameArabic", 120);
        require(form, "purposeArabic", 300);
        require(form, "evidence", 200);
        String number = form.text("number");
        if (!number.matches("[0-9]{0,20}")) {
            form.refuse("number", "أرقام فقط، أو يُترك فارغاً إن لم يُؤكَّد الرقم");
        }
        if (number.equals(NEVER_IN_BASRA) && form.has("shownInBasra", "YES")) {
            form.refuse("shownInBasra", "116 يخدم إقليم كردستان فقط: لا يُعرض في البصرة");
        }
        if (!DirectoryCodes.CONFIDENCES.containsKey(form.text("confidence"))) {
            form.refuse("confidence", "اختر من القائمة");
        }
    }

    private static void require(TypedForm form, String field, int longest) {
        if (form.text(field).isEmpty()) {
            form.refuse(field, "هذا الحقل مطلوب");
        } else if (form.text(field).length() > longest) {
            form.refuse(field, "النص أطول من " + longest + " حرفاً");
        }
    }

    private static Map<String, String> asText(Hotline line) {
        Map<String, String> text = new LinkedHashMap<>();
        text.put("number", line.number() == null ? "" : line.number());
        text.put("nameArabic", line.nameArabic());
        text.put("purposeArabic", line.purposeArabic());
        text.put("confidence", line.confidence().name());
        text.put("shownInBasra", line.shownInBasra() ? "YES" : "NO");
        text.put("evidence", line.evidence());
        return text;
    }

    private HotlineEntry current(String code, long version) {
        var entry = hotlines.findById(code).orElseThrow(() -> new IllegalArgumentException("No such line"));
        if (entry.version() != version) {
            throw new OutdatedEntryException();
        }
        return entry;
    }
}
