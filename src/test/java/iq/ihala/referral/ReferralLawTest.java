package iq.ihala.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state and everything that can be tried in it: what dossier §3.7 allows happens, everything else is refused and changes nothing. */
class ReferralLawTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Map<ReferralState, List<ReferralHappening>> WAYS = ways();

    static Stream<Arguments> everyPair() {
        return Arrays.stream(ReferralState.values())
                .flatMap(state -> Arrays.stream(ReferralHappening.values()).map(what -> Arguments.of(state, what)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyPair")
    void whatTheLawAllowsHappensAndNothingElse(ReferralState state, ReferralHappening what) {
        ReferralItem item = in(state);
        Map<String, Object> before = everythingOf(item);
        var expected = what.leadsTo(state);
        if (expected.isPresent()) {
            what.on(item, NOW);
            assertThat(item.state()).isEqualTo(expected.get());
            assertThat(item.takeSteps()).as("proof").isNotEmpty();
        } else {
            assertThatThrownBy(() -> what.on(item, NOW)).isInstanceOf(IllegalTransitionException.class);
            assertThat(everythingOf(item)).isEqualTo(before);
            assertThat(item.takeSteps()).as("proof of what did not happen").isEmpty();
        }
    }

    @Test
    void tableOfTheStatesIsTheSameLaw() {
        for (ReferralState state : ReferralState.values()) {
            Set<ReferralState> told = Arrays.stream(ReferralHappening.values())
                    .filter(what -> what != ReferralHappening.REMIND)
                    .flatMap(what -> what.leadsTo(state).stream())
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReferralState.class)));
            if (state == ReferralState.SENT) {
                // An answer to what was sent passes through the delivery.
                told.removeAll(EnumSet.of(
                        ReferralState.ACCEPTED,
                        ReferralState.ACCEPTED_DATE,
                        ReferralState.WAITLISTED,
                        ReferralState.DECLINED,
                        ReferralState.INFO_NEEDED));
            }
            assertThat(state.next()).as(state.name()).isEqualTo(told);
        }
    }

    @Test
    void firstLookProvesTheDeliveryAndTheNextOnesChangeNothing() {
        ReferralItem item = in(ReferralState.SENT);
        item.seen("partner", NOW);
        assertThat(item.state()).isEqualTo(ReferralState.DELIVERED);
        assertThat(item.takeSteps()).hasSize(2);
        item.seen("another", NOW);
        assertThat(item.takeSteps()).isEmpty();
    }

    @Test
    void lookBeforeTheSendingOrAfterTheEndIsNone() {
        for (ReferralState state : ReferralState.values()) {
            ReferralItem item = in(state);
            item.seen("partner", NOW);
            assertThat(item.takeSteps().isEmpty()).as(state.name()).isEqualTo(!state.isOpenToPartner());
        }
    }

    private static ReferralItem in(ReferralState state) {
        var item = new ReferralItem("RF-1", "SA-26-000000", "LEGAL", null, "worker", NOW);
        WAYS.get(state).forEach(what -> what.on(item, NOW));
        item.takeSteps();
        assertThat(item.state()).isEqualTo(state);
        return item;
    }

    /** The shortest way to each state. */
    private static Map<ReferralState, List<ReferralHappening>> ways() {
        Map<ReferralState, List<ReferralHappening>> ways = new EnumMap<>(ReferralState.class);
        ways.put(ReferralState.DRAFT, List.of());
        for (int before = 0; before != ways.size(); ) {
            before = ways.size();
            for (var known : Map.copyOf(ways).entrySet()) {
                for (ReferralHappening what : ReferralHappening.values()) {
                    what.leadsTo(known.getKey())
                            .ifPresent(next -> ways.putIfAbsent(
                                    next,
                                    Stream.concat(known.getValue().stream(), Stream.of(what))
                                            .toList()));
                }
            }
        }
        return ways;
    }

    private static Map<String, Object> everythingOf(ReferralItem item) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (Field field : StoredReferral.class.getDeclaredFields()) {
            try {
                field.setAccessible(true);
                all.put(field.getName(), field.get(item));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return all;
    }
}
