package iq.ihala.process.decision;

import static iq.ihala.process.decision.Example.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

class ComplaintRouteTest extends DecisionTableContract {

    ComplaintRouteTest() {
        super("complaint_route");
    }

    @Override
    Map<String, Object> unremarkable() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("danger", false);
        facts.put("armed", false);
        facts.put("victimMinor", false);
        facts.put("accusedMinor", false);
        facts.put("complaintOnly", false);
        facts.put("topics", List.of());
        return facts;
    }

    @Override
    List<Example> examples() {
        return List.of(
                when("danger from an armed body", "danger", true, "armed", true).then("R01A"),
                when("danger from an armed body to a minor", "danger", true, "armed", true, "victimMinor", true)
                        .then("R01AM"),
                when("danger, an armed body and a minor accused", "danger", true, "armed", true, "accusedMinor", true)
                        .then("R01AM"),
                when("danger to a minor", "danger", true, "victimMinor", true).then("R01M"),
                when("danger from a minor", "danger", true, "accusedMinor", true)
                        .then("R01M"),
                when(
                                "danger to a minor before blackmail",
                                "danger",
                                true,
                                "victimMinor",
                                true,
                                "topics",
                                List.of("CYBER"))
                        .then("R01M"),
                when("danger", "danger", true).then("R01"),
                when("danger before trafficking", "danger", true, "topics", List.of("TRAF"))
                        .then("R01"),
                when("minor hurt by an armed body", "armed", true, "victimMinor", true)
                        .then("R04M"),
                when("armed body before everything but danger", "armed", true, "topics", List.of("DV"))
                        .then("R04"),
                when("armed body and a minor accused", "armed", true, "accusedMinor", true)
                        .then("R04M"),
                when("minor victim before violence", "victimMinor", true, "topics", List.of("DV"))
                        .then("R02"),
                when("minor accused", "accusedMinor", true, "topics", List.of("NEIGH"), "complaintOnly", true)
                        .then("R02"),
                when("violence at home", "topics", List.of("DV")).then("R03"),
                when("sexual violence", "topics", List.of("SEXV")).then("R03"),
                when("rape by its offence", "topics", List.of("L05")).then("R03"),
                when("violence before blackmail", "topics", List.of("CYBER", "DV"))
                        .then("R03"),
                when("blackmail", "topics", List.of("CYBER")).then("R05"),
                when("trafficking", "topics", List.of("TRAF")).then("R06"),
                when("treatment", "topics", List.of("DRUG")).then("R07"),
                when("neighbours, complaint-only", "topics", List.of("NEIGH"), "complaintOnly", true)
                        .then("R08"),
                when("neighbours, public right", "topics", List.of("NEIGH")).then("R99"),
                when("custody", "topics", List.of("L26")).then("R09"),
                when("tribal shooting", "topics", List.of("TRIBE")).then("R10"),
                when("institution", "topics", List.of("INST")).then("R11"),
                when("no row fits").then("R99"));
    }
}
