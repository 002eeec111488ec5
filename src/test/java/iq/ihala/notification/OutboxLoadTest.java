package iq.ihala.notification;

import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;

import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ten thousand messages through faults. Figures: {@code mvn test -Dtest=OutboxLoadTest -Dihala.excluded=}. */
@Tag("load")
class OutboxLoadTest extends OutsideWorld {

    private static final int MESSAGES = 10_000;

    @Test
    void tenThousandMailsThroughFaults() throws Exception {
        SMTP.behave(mailFaults(new Random(1)));
        new OutboxUnderFault(this, MessageChannel.MAIL)
                .survives(MESSAGES, 500, SMTP.received(), key -> "<" + MessageIds.of(key) + "@centre.example>");
    }

    @Test
    void tenThousandMailsOnAGoodDay() throws Exception {
        new OutboxUnderFault(this, MessageChannel.MAIL)
                .survives(MESSAGES, 5_000, SMTP.received(), key -> "<" + MessageIds.of(key) + "@centre.example>");
    }

    @Test
    void tenThousandCallsThroughFaults() throws Exception {
        WEB.stubFor(post("/hook").willReturn(ok()));
        REPLIES.behave(webFaults(new Random(1)));
        new OutboxUnderFault(this, MessageChannel.WEBHOOK).survives(MESSAGES, 500, REPLIES.received(), MessageIds::of);
    }

    /** Of a hundred connections about eight go wrong, each in its own way. */
    static Supplier<FaultySmtp.Fault> mailFaults(Random random) {
        return () -> switch (roll(random)) {
            case 0 -> FaultySmtp.Fault.HANGS;
            case 1, 2 -> FaultySmtp.Fault.DROPS_AT_ONCE;
            case 3 -> FaultySmtp.Fault.SAYS_BUSY;
            case 4, 5 -> FaultySmtp.Fault.DROPS_BEFORE_THE_REPLY;
            case 6, 7 -> FaultySmtp.Fault.DROPS_AFTER_THE_REPLY;
            default -> FaultySmtp.Fault.NONE;
        };
    }

    static Supplier<Replies.Fault> webFaults(Random random) {
        return () -> switch (roll(random)) {
            case 0 -> Replies.Fault.TOO_LATE;
            case 1, 2, 3 -> Replies.Fault.SAYS_500;
            case 4, 5 -> Replies.Fault.RESETS;
            case 6 -> Replies.Fault.RUBBISH;
            default -> Replies.Fault.NONE;
        };
    }

    private static int roll(Random random) {
        synchronized (random) {
            return random.nextInt(100);
        }
    }
}
