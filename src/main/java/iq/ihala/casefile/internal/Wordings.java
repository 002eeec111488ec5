package iq.ihala.casefile.internal;

import iq.ihala.calendar.Remembered;
import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentText;
import iq.ihala.casefile.ConsentTexts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class Wordings implements ConsentTexts {

    private static final Duration FRESH_FOR = Duration.ofMinutes(10);
    private static final Pattern ARABIC_WORDS = Pattern.compile("\\p{InArabic}{3,}.*\\p{InArabic}{3,}", Pattern.DOTALL);
    /** Longer than any node remembers the words of before. */
    private static final Duration KNOWN_EVERYWHERE = Duration.ofHours(1);

    private static final int LONGEST = 1000;

    private final ConsentTextRows rows;
    private final Remembered<List<ConsentText>> texts;
    private final Clock clock;

    Wordings(ConsentTextRows rows, Clock clock) {
        this.rows = rows;
        this.texts = new Remembered<>(this::read, FRESH_FOR, clock);
        this.clock = clock;
    }

    @Override
    public ConsentText inForce(ConsentCode code) {
        LocalDate today = today();
        return texts.get().stream()
                .filter(text -> text.code() == code && !text.inForceFrom().isAfter(today))
                .max(Comparator.comparing(ConsentText::inForceFrom).thenComparing(ConsentText::version))
                .orElseThrow(() -> new IllegalStateException("The register has no wording for " + code));
    }

    @Override
    public ConsentText version(ConsentCode code, int version) {
        return texts.get().stream()
                .filter(text -> text.code() == code && text.version() == version)
                .findFirst()
                .orElseGet(() -> approvedSinceThen(code, version));
    }

    @Override
    public List<ConsentText> versions(ConsentCode code) {
        return read().stream().filter(text -> text.code() == code).toList();
    }

    @Override
    public ConsentText approve(ConsentCode code, String text, LocalDate inForceFrom, String approvedBy) {
        if (text == null
                || text.length() > LONGEST
                || !ARABIC_WORDS.matcher(text).find()) {
            throw new IllegalArgumentException("The words of a consent are Arabic, at most " + LONGEST + " characters");
        }
        Instant firstMoment = inForceFrom.atStartOfDay(WorkingCalendar.BASRA).toInstant();
        if (firstMoment.isBefore(clock.instant().plus(KNOWN_EVERYWHERE))) {
            throw new IllegalArgumentException("New words are read out from a day that has not come yet");
        }
        rows.add(code.name(), text.strip(), inForceFrom, approvedBy, clock.instant());
        List<ConsentText> known = versions(code);
        return known.get(known.size() - 1);
    }

    /** Another node, or this one a moment ago, may have approved it: what was remembered does not know it yet. */
    private ConsentText approvedSinceThen(ConsentCode code, int version) {
        return read().stream()
                .filter(text -> text.code() == code && text.version() == version)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such version of " + code));
    }

    private List<ConsentText> read() {
        return rows.all().stream().map(ConsentTextRow::text).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.BASRA);
    }
}
