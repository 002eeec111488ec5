package iq.ihala.audit.internal;

import iq.ihala.audit.AuditVerdict;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Anchors the head, after a look at what was written since the last anchor, and once a day at everything: a damaged trail gets
 * an alarm and no anchor.
 */
@Component
class AnchorKeeper {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Logger LOG = LoggerFactory.getLogger(AnchorKeeper.class);

    private final ChainCheck check;
    private final AnchorBook book;
    private final AnchorMail mail;
    private final AnchorTurn turn;
    private final AuditSettings settings;
    private final Clock clock;
    private LocalDateTime allSeenAt;

    AnchorKeeper(
            ChainCheck check, AnchorBook book, AnchorMail mail, AnchorTurn turn, AuditSettings settings, Clock clock) {
        this.check = check;
        this.book = book;
        this.mail = mail;
        this.turn = turn;
        this.settings = settings;
        this.clock = clock;
        this.allSeenAt = Chain.now(clock);
        if (!book.isKept() && !mail.isWanted()) {
            LOG.warn(
                    "The audit trail is anchored nowhere: set ihala.audit.anchor-directory or ihala.audit.anchor-mail");
        }
    }

    /** Never throws: the next time comes. Also at the end of a node's life, so that little is left unanchored. */
    @PreDestroy
    synchronized void keep() {
        if (!book.isKept() && !mail.isWanted()) {
            return;
        }
        try {
            anchor();
        } catch (RuntimeException e) {
            LOG.error("The audit trail could not be anchored: {}", e.getClass().getSimpleName());
        }
    }

    private void anchor() {
        var now = Chain.now(clock);
        var seen = look(now);
        AuditVerdict verdict = seen.verdict();
        boolean mailing = mail.isWanted() && turn.take(now, settings.anchorEvery());
        if (!verdict.isWhole()) {
            LOG.error("The audit trail is damaged: {}", verdict.flaw().inEnglish(verdict.seq()));
            if (mailing) {
                mail.alarm(verdict);
            }
            return;
        }
        if (seen.end().seq() > 0) {
            set(new Anchor(seen.end(), now), mailing);
        }
    }

    private ChainCheck.Seen look(LocalDateTime now) {
        if (now.isBefore(allSeenAt.plus(DAY))) {
            return check.verifySinceLastAnchor();
        }
        var seen = check.verifyAll();
        allSeenAt = now;
        return seen;
    }

    private void set(Anchor anchor, boolean mailing) {
        if (isNews(anchor.head())) {
            book.add(anchor);
        }
        if (mailing) {
            mail.send(anchor);
        }
    }

    private boolean isNews(Head head) {
        return book.read().newest().filter(known -> known.seq() >= head.seq()).isEmpty();
    }
}
