package iq.ihala.notification;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Lets a system behind HTTP answer badly, one fault a call, and counts what reached it. */
final class Replies implements ResponseDefinitionTransformerV2 {

    enum Fault {
        NONE,
        /** Did not do it and says so. */
        SAYS_500,
        /** Did it and answers too late. */
        TOO_LATE,
        /** Did it and tears the connection. */
        RESETS,
        /** Did it and answers with rubbish. */
        RUBBISH
    }

    private final Map<String, Integer> received = new ConcurrentHashMap<>();
    private final Map<Fault, Integer> committed = new ConcurrentHashMap<>();
    private volatile Supplier<Fault> faults = () -> Fault.NONE;

    void behave(Supplier<Fault> how) {
        faults = how;
        received.clear();
        committed.clear();
    }

    /** How often each message was taken. */
    Map<String, Integer> received() {
        return received;
    }

    Map<Fault, Integer> committed() {
        return committed;
    }

    @Override
    public ResponseDefinition transform(ServeEvent call) {
        Fault fault = faults.get();
        committed.merge(fault, 1, Integer::sum);
        if (fault != Fault.SAYS_500) {
            received.merge(call.getRequest().getHeader("Idempotency-Key"), 1, Integer::sum);
        }
        var answer =
                ResponseDefinitionBuilder.like(call.getResponseDefinition()).but();
        return switch (fault) {
            case NONE -> call.getResponseDefinition();
            case SAYS_500 -> answer.withStatus(500).withBody("").build();
            case TOO_LATE -> answer.withFixedDelay(4_000).build();
            case RESETS ->
                answer.withFault(com.github.tomakehurst.wiremock.http.Fault.CONNECTION_RESET_BY_PEER)
                        .build();
            case RUBBISH ->
                answer.withFault(com.github.tomakehurst.wiremock.http.Fault.RANDOM_DATA_THEN_CLOSE)
                        .build();
        };
    }

    @Override
    public String getName() {
        return "replies";
    }
}
