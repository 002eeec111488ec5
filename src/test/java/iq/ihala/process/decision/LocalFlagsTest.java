package iq.ihala.process.decision;

import static iq.ihala.process.decision.Example.when;

import java.util.List;
import java.util.Map;

class LocalFlagsTest extends DecisionTableContract {

    LocalFlagsTest() {
        super("dv_local_flags");
    }

    @Override
    Map<String, Object> unremarkable() {
        return Map.of("flags", List.of(), "f_honour_meeting", "N", "marriageDays", 365.0);
    }

    @Override
    List<Example> examples() {
        return List.of(
                when("no flag has no effect").thenNothing(),
                when("كسور أو نزيف أو فقدان وعي", "flags", List.of("f_injury_now"))
                        .thenEachOf("IMMINENT"),
                when("هدد بالقتل خلال 24 ساعة ويعرف مكانها", "flags", List.of("f_threat_24h"))
                        .thenEachOf("IMMINENT"),
                when("خنق", "flags", List.of("f_strangle")).thenEachOf("HIGH"),
                when("honour threat without a meeting", "flags", List.of("f_honour"))
                        .thenEachOf("HIGH"),
                when("honour threat and the relatives met", "flags", List.of("f_honour"), "f_honour_meeting", "Y")
                        .thenEachOf("IMMINENT", "HIGH"),
                when(
                                "honour threat and nobody knows of a meeting",
                                "flags",
                                List.of("f_honour"),
                                "f_honour_meeting",
                                "U")
                        .thenEachOf("IMMINENT", "HIGH"),
                when("a meeting declined to speak of counts", "flags", List.of("f_honour"), "f_honour_meeting", "D")
                        .thenEachOf("IMMINENT", "HIGH"),
                when("forced marriage in eight days", "flags", List.of("f_forced_marriage"), "marriageDays", 8.0)
                        .thenEachOf("HIGH"),
                when("forced marriage in seven days", "flags", List.of("f_forced_marriage"), "marriageDays", 7.0)
                        .thenEachOf("IMMINENT", "HIGH"),
                when("forced marriage on an unknown day", "flags", List.of("f_forced_marriage"), "marriageDays", null)
                        .thenEachOf("IMMINENT", "HIGH"),
                when("تهديد بحرق النفس", "flags", List.of("f_selfburn")).thenEachOf("HIGH"),
                when("حبس في المنزل", "flags", List.of("f_locked")).thenEachOf("HIGH"),
                when("her kin search for her", "flags", List.of("f_searched")).thenEachOf("HIGH"),
                when("her kin search for her over honour", "flags", List.of("f_searched", "f_honour"))
                        .thenEachOf("IMMINENT", "HIGH", "HIGH"),
                when(
                                "SA-DEMO-06: her kin search for her and would force a marriage",
                                "flags",
                                List.of("f_searched", "f_forced_marriage"))
                        .thenEachOf("IMMINENT", "HIGH", "HIGH"),
                when("he serves with arms", "flags", List.of("f_armed_role")).thenEachOf("PLUS_ONE"),
                when("she left within three months", "flags", List.of("f_sep_recent"))
                        .thenEachOf("PLUS_ONE"),
                when("the in-laws are violent too", "flags", List.of("f_inlaws"))
                        .thenEachOf("PLUS_ONE"));
    }
}
