package iq.ihala.forum;

import static iq.ihala.forum.ForumWords.word;

import iq.ihala.calendar.ArabicDates;
import iq.ihala.document.ArabicDocument;
import iq.ihala.document.ArabicDocument.Line;
import iq.ihala.document.ArabicDocument.Section;
import iq.ihala.document.ArabicPdf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * Agenda and minutes of a meeting, on paper (dossier F02, F03). They are put together when somebody asks: what was struck is on none
 * of them. The agenda holds topics only; the minutes hold the words of issues that the meeting made its own.
 */
@Service
public class ForumPapers {

    private final Forums forums;
    private final Meetings meetings;
    private final Issues issues;
    private final AgendaPatterns patterns;
    private final ArabicPdf pdf;

    ForumPapers(Forums forums, Meetings meetings, Issues issues, AgendaPatterns patterns, ArabicPdf pdf) {
        this.forums = forums;
        this.meetings = meetings;
        this.issues = issues;
        this.patterns = patterns;
        this.pdf = pdf;
    }

    public byte[] agenda(Meeting meeting) {
        return pdf.print(agendaText(meeting));
    }

    public byte[] minutes(Meeting meeting) {
        return pdf.print(minutesText(meeting));
    }

    ArabicDocument agendaText(Meeting meeting) {
        List<Issue> listed = meeting.isHeld() ? issues.of(meeting.id()) : issues.waiting(meeting.forum());
        List<Line> topics = new ArrayList<>();
        int number = 1;
        for (Issue issue : listed) {
            String carried = issue.carried() == 0 ? "" : " (مُرحَّلة، الشهر " + issue.carried() + ")";
            topics.add(new Line(String.valueOf(number++), word(ForumWords.TOPICS, issue.topic()) + carried));
        }
        if (topics.isEmpty()) {
            topics.add(Line.paragraph("لم تُطرح قضية بعد."));
        }
        List<Section> sections = new ArrayList<>(
                List.of(new Section("الاجتماع", null, head(meeting)), new Section("القضايا", null, topics)));
        List<String> seen = patterns.of(meeting.forum());
        if (!seen.isEmpty()) {
            sections.add(new Section(
                    "أعداد للعلم", null, seen.stream().map(Line::paragraph).toList()));
        }
        sections.add(new Section(
                "للتذكير",
                null,
                List.of(Line.paragraph("لا تُذكر في الاجتماع أسماء أشخاص. من يحتاج إلى مساعدة لنفسه يكلم"
                        + " رئيسة أو رئيس المنتدى على انفراد."))));
        return paper("جدول أعمال", meeting, sections);
    }

    ArabicDocument minutesText(Meeting meeting) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("الاجتماع", null, head(meeting)));
        sections.add(new Section("الحضور", null, attendance(meeting)));
        int number = 1;
        for (Issue issue : issues.of(meeting.id())) {
            if (issue.solution() != null) {
                sections.add(new Section(
                        "القضية " + number++ + ": " + word(ForumWords.TOPICS, issue.topic()), null, lines(issue)));
            }
        }
        List<Line> notes = meetings.texts(meeting).stream()
                .filter(text -> !"meetingPlace".equals(text.field()))
                .map(text -> new Line(word(ForumWords.FIELDS, text.field()), text.words()))
                .toList();
        if (!notes.isEmpty()) {
            sections.add(new Section("ملاحظات", null, notes));
        }
        return paper("محضر اجتماع", meeting, sections);
    }

    private ArabicDocument paper(String kind, Meeting meeting, List<Section> sections) {
        String name = forums.find(meeting.forum()).map(Forum::nameArabic).orElse(meeting.forum());
        return new ArabicDocument(kind + " – " + name, "رقم الشهر " + meeting.number(), sections);
    }

    private List<Line> head(Meeting meeting) {
        List<Line> lines = new ArrayList<>();
        lines.add(
                new Line("الموعد", meeting.meetsAt() == null ? "لم يُحدد بعد" : ArabicDates.moment(meeting.meetsAt())));
        meetings.texts(meeting).stream()
                .filter(text -> "meetingPlace".equals(text.field()))
                .reduce((first, second) -> second)
                .ifPresent(place -> lines.add(new Line("المكان", place.words())));
        if (!meeting.invited().isEmpty()) {
            lines.add(new Line(
                    "المدعوون",
                    String.join(
                            "، ",
                            meeting.invited().stream()
                                    .map(code -> word(ForumWords.INVITED, code))
                                    .toList())));
        }
        lines.add(new Line("الحال", word(ForumWords.MEETINGS, meeting.state())));
        return lines;
    }

    private List<Line> attendance(Meeting meeting) {
        Map<String, Integer> counts = meetings.attendance(meeting.id());
        List<Line> lines = new ArrayList<>();
        if (meeting.members() != null) {
            lines.add(new Line("أعضاء المنتدى", String.valueOf(meeting.members())));
            lines.add(new Line("الحاضرون", String.valueOf(meeting.present())));
        }
        ForumWords.CATEGORIES.forEach((code, arabic) -> line("CATEGORY", code, arabic, counts, lines));
        ForumWords.AGES.forEach((code, arabic) -> line("AGE", code, "العمر " + arabic, counts, lines));
        return lines;
    }

    private static void line(String kind, String code, String arabic, Map<String, Integer> counts, List<Line> lines) {
        int women = counts.getOrDefault(kind + "/" + code + "/F", 0);
        int men = counts.getOrDefault(kind + "/" + code + "/M", 0);
        if (women + men > 0) {
            lines.add(new Line(arabic, "نساء " + women + "، رجال " + men));
        }
    }

    private List<Line> lines(Issue issue) {
        List<Line> lines = new ArrayList<>();
        issues.texts(issue.id())
                .forEach(text -> lines.add(new Line(word(ForumWords.FIELDS, text.field()), text.words())));
        lines.add(new Line("نوع الحل", word(ForumWords.SOLUTIONS, issue.solution())));
        lines.add(new Line("ينفذه", word(ForumWords.OWNERS, issue.owner())));
        if (issue.dueOn() != null) {
            lines.add(new Line("حتى", ArabicDates.day(issue.dueOn())));
        }
        if (issue.result() != null) {
            lines.add(new Line("النتيجة", word(ForumWords.RESULTS, issue.result())));
        }
        return lines;
    }
}
