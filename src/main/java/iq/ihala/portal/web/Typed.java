package iq.ihala.portal.web;

import iq.ihala.portal.PartnerStep;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a partner typed into a form: shown again when it is refused, and handed on field by field, nothing else. */
record Typed(Map<String, String> fields) {

    private static final Map<String, List<String>> OF_ANSWER = Map.of(
            "ACCEPTED", List.of("contactPerson", "transportNeeded", "escortNeeded"),
            "ACCEPTED_DATE",
                    List.of(
                            "appointmentDate",
                            "appointmentTime",
                            "appointmentPlace",
                            "contactPerson",
                            "transportNeeded",
                            "escortNeeded"),
            "WAITLISTED", List.of("expectedDate"),
            "DECLINED", List.of("declineReason"),
            "INFO_NEEDED", List.of("infoWanted"));
    private static final Map<String, List<String>> OF_ATTENDANCE = Map.of(
            "ATTENDED", List.of("attendanceDate"),
            "NOT_ATTENDED", List.of("attendanceDate", "absenceReason"),
            "CANCELLED", List.of("attendanceDate", "absenceReason"));

    static Typed none() {
        return new Typed(Map.of());
    }

    /** The field as it was typed; an empty text if it was not. */
    public String of(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    /** Whether this choice was made. */
    public boolean is(String field, String value) {
        return of(field).equals(value);
    }

    Map<String, Object> answersOf(PartnerStep step) {
        return switch (step) {
            case ANSWER -> chosen("partnerAnswer", OF_ANSWER);
            case ATTENDANCE -> chosen("attendance", OF_ATTENDANCE);
            case COMPLETION -> only(List.of("serviceResult", "serviceEndDate", "reReferral"));
            case DELETION -> only(List.of("deletionAnswer", "deletionNote"));
        };
    }

    private Map<String, Object> chosen(String choice, Map<String, List<String>> further) {
        Map<String, Object> answers = only(List.of(choice));
        answers.putAll(only(further.getOrDefault(of(choice), List.of())));
        return answers;
    }

    private Map<String, Object> only(List<String> wanted) {
        Map<String, Object> answers = new HashMap<>();
        wanted.stream().filter(field -> !of(field).isEmpty()).forEach(field -> answers.put(field, of(field)));
        return answers;
    }

    /** Never prints what was typed. */
    @Override
    public String toString() {
        return "Typed" + fields.keySet();
    }
}
