package iq.ihala.casefile.internal;

import iq.ihala.casefile.CaseFileView.Happened;
import iq.ihala.casefile.CaseFileView.Part;
import iq.ihala.casefile.CaseNews;
import iq.ihala.casefile.CaseNews.Clock;
import iq.ihala.casefile.CaseNews.News;
import iq.ihala.casefile.CaseNews.Referred;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentEntry;
import iq.ihala.casefile.Sight;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Collects what the other modules tell of a case, and puts all that happened into one line of time. */
@Component
class FileNews {

    private final ObjectProvider<CaseNews> sources;

    FileNews(ObjectProvider<CaseNews> sources) {
        this.sources = sources;
    }

    News of(CaseNumber number, Sight sight) {
        List<News> told =
                sources.orderedStream().map(source -> source.of(number, sight)).toList();
        return new News(
                told.stream()
                        .flatMap(news -> news.clocks().stream())
                        .sorted(Comparator.comparing(Clock::until, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList(),
                told.stream()
                        .flatMap(news -> news.referrals().stream())
                        .sorted(openFirst())
                        .toList(),
                told.stream().flatMap(news -> news.events().stream()).toList());
    }

    private static Comparator<Referred> openFirst() {
        return Comparator.comparing(Referred::over);
    }

    /** Newest first. Steps and consents stand there only as far as the file shows them anyway. */
    List<Happened> timeline(
            Instant opened, List<Part> parts, List<ConsentEntry> consents, News news, Map<String, String> staff) {
        List<Happened> all = new ArrayList<>();
        all.add(new Happened(opened, "فُتحت الحالة", ""));
        parts.stream()
                .flatMap(part -> part.steps().stream())
                .map(step -> new Happened(
                        step.at(), step.title().isEmpty() ? "تسجيل" : step.title(), named(staff, step.by())))
                .distinct()
                .forEach(all::add);
        consents.stream().flatMap(one -> decided(one, staff)).forEach(all::add);
        news.events().forEach(event -> all.add(new Happened(event.at(), event.what(), event.by())));
        all.sort(Comparator.comparing(Happened::at).reversed());
        return List.copyOf(all);
    }

    private static Stream<Happened> decided(ConsentEntry one, Map<String, String> staff) {
        String what = one.code().arabic();
        Happened said = new Happened(
                one.decidedAt(),
                (one.granted() ? "وافق الشخص على: " : "لم يوافق الشخص على: ") + what,
                named(staff, one.recordedBy()));
        return "WITHDRAWN".equals(one.endedHow())
                ? Stream.of(
                        said,
                        new Happened(one.endedAt(), "سحب الشخص موافقته على: " + what, named(staff, one.endedBy())))
                : Stream.of(said);
    }

    private static String named(Map<String, String> staff, String user) {
        return user == null ? "" : staff.getOrDefault(user, user);
    }
}
