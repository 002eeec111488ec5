package iq.ihala.process.door;

import static iq.ihala.process.door.Role.ADMINISTRATOR;
import static iq.ihala.process.door.Role.STAFF;
import static iq.ihala.process.door.Role.SUPERVISOR;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The calls of the engine's REST interface that may be made at all, by whom. What is not listed is refused: setting a
 * variable, completing a task past its form, writing a comment, starting a process past its start form, running a batch.
 * Whoever may make a call is still asked by the engine whether this task or this definition is theirs.
 */
final class AllowedCalls {

    private static final String ID = "[^/]+";
    private static final Set<Role> EVERYONE = EnumSet.allOf(Role.class);
    private static final Set<Role> OVERSEERS = EnumSet.of(SUPERVISOR, ADMINISTRATOR);
    private static final Set<Role> ADMINISTRATORS = EnumSet.of(ADMINISTRATOR);

    private record Call(String method, Pattern path, Set<Role> roles) {}

    private static final List<Call> CALLS = List.of(
            // Tasklist: lists
            call(EVERYONE, "GET", "/filter", "/filter/count", "/filter/" + ID, "/filter/" + ID + "/count"),
            call(EVERYONE, "GET", "/filter/" + ID + "/list", "/filter/" + ID + "/singleResult"),
            call(EVERYONE, "POST", "/filter/" + ID + "/list", "/filter/" + ID + "/count"),
            call(EVERYONE, "GET", "/task", "/task/count"),
            call(EVERYONE, "POST", "/task", "/task/count"),
            call(EVERYONE, "OPTIONS", "/filter", "/filter/" + ID),
            // Tasklist: one task
            call(EVERYONE, "GET", "/task/" + ID, "/task/" + ID + "/form", "/task/" + ID + "/deployed-form"),
            call(EVERYONE, "GET", "/task/" + ID + "/form-variables", "/task/" + ID + "/identity-links"),
            call(EVERYONE, "GET", "/task/" + ID + "/comment", "/task/" + ID + "/attachment"),
            call(EVERYONE, "POST", "/task/" + ID + "/claim", "/task/" + ID + "/unclaim"),
            call(EVERYONE, "POST", "/task/" + ID + "/submit-form"),
            // Handing over; the engine asks for a supervisor. Completing one's own task goes through submit-form only.
            call(EnumSet.of(SUPERVISOR), "POST", "/task/" + ID + "/assignee"),
            // Tasklist: opening a case
            call(EVERYONE, "GET", "/process-definition", "/process-definition/count", "/process-definition/" + ID),
            call(EVERYONE, "GET", "/process-definition/" + ID + "/startForm"),
            call(EVERYONE, "GET", "/process-definition/" + ID + "/deployed-start-form"),
            call(EVERYONE, "GET", "/process-definition/" + ID + "/form-variables"),
            call(EVERYONE, "GET", "/process-definition/" + ID + "/xml"),
            call(EVERYONE, "POST", "/process-definition/" + ID + "/submit-form"),
            call(EVERYONE, "GET", "/process-definition/key/" + ID, "/process-definition/key/" + ID + "/xml"),
            call(EVERYONE, "GET", "/process-definition/key/" + ID + "/startForm"),
            call(EVERYONE, "GET", "/process-definition/key/" + ID + "/deployed-start-form"),
            call(EVERYONE, "POST", "/process-definition/key/" + ID + "/submit-form"),
            // Who am I, what may I
            call(EVERYONE, "GET", "/authorization/check", "/identity/groups", "/user/" + ID + "/profile"),
            call(EVERYONE, "GET", "/version", "/group", "/group/count", "/user", "/user/count", "/engine"),
            call(EVERYONE, "POST", "/identity/password-policy"),
            call(EVERYONE, "GET", "/identity/password-policy"),
            // Tasklist's history tab; the engine answers only with what the asking user may read
            call(EVERYONE, "GET", "/history/user-operation", "/history/user-operation/count"),
            // Cockpit: watching
            call(OVERSEERS, "GET", "/process-instance", "/process-instance/count", "/process-instance/" + ID),
            call(OVERSEERS, "POST", "/process-instance", "/process-instance/count"),
            call(OVERSEERS, "GET", "/process-instance/" + ID + "/(activity-instances|variables)"),
            call(OVERSEERS, "GET", "/process-definition/" + ID + "/(statistics|static-called-process-definitions)"),
            call(OVERSEERS, "GET", "/process-definition/(statistics|key/" + ID + "/statistics)"),
            call(OVERSEERS, "GET", "/(job|job-definition|incident|execution|variable-instance|external-task)(/count)?"),
            call(OVERSEERS, "POST", "/(job|job-definition|execution|variable-instance|external-task)(/count)?"),
            call(OVERSEERS, "GET", "/(job|job-definition|incident|execution)/" + ID),
            call(OVERSEERS, "GET", "/job/" + ID + "/stacktrace"),
            call(OVERSEERS, "GET", "/history/[a-z-]+(/count)?", "/history/[a-z-]+/" + ID),
            call(OVERSEERS, "POST", "/history/[a-z-]+(/count)?"),
            call(OVERSEERS, "GET", "/decision-definition(/count)?", "/decision-definition/" + ID + "(/xml)?"),
            call(OVERSEERS, "GET", "/decision-definition/key/" + ID + "(/xml)?"),
            call(OVERSEERS, "GET", "/decision-requirements-definition(/count)?"),
            call(OVERSEERS, "GET", "/case-definition(/count)?", "/batch(/statistics)?(/count)?/?", "/metrics/.*"),
            call(OVERSEERS, "GET", "/task/report/candidate-group-count"),
            call(OVERSEERS, "GET", "/deployment(/count)?", "/deployment/" + ID, "/deployment/" + ID + "/resources"),
            call(OVERSEERS, "GET", "/deployment/" + ID + "/resources/" + ID + "(/data)?"),
            call(OVERSEERS, "GET", "/deployment/registered", "/tenant(/count)?"),
            call(OVERSEERS, "PUT", "/job/" + ID + "/retries"),
            // Admin
            call(ADMINISTRATORS, "POST", "/user/create", "/group/create", "/authorization/create"),
            // Admin's choice of groups asks by POST.
            call(ADMINISTRATORS, "POST", "/group", "/group/count", "/user", "/user/count"),
            call(ADMINISTRATORS, "POST", "/user/" + ID + "/unlock", "/deployment/create"),
            // One's own password is changed at /account, where guesses at the old one are slowed down.
            call(ADMINISTRATORS, "PUT", "/user/" + ID + "/credentials"),
            call(ADMINISTRATORS, "GET", "/authorization(/count)?", "/authorization/" + ID, "/group/" + ID),
            call(ADMINISTRATORS, "PUT", "/authorization/" + ID, "/group/" + ID, "/user/" + ID + "/profile"),
            call(ADMINISTRATORS, "DELETE", "/authorization/" + ID, "/group/" + ID, "/user/" + ID),
            call(ADMINISTRATORS, "PUT", "/group/" + ID + "/members/" + ID),
            call(ADMINISTRATORS, "DELETE", "/group/" + ID + "/members/" + ID),
            call(ADMINISTRATORS, "OPTIONS", "/(user|group|authorization|tenant|deployment)(/" + ID + ")?"),
            call(ADMINISTRATORS, "OPTIONS", "/group/" + ID + "/members"));

    private AllowedCalls() {}

    /** @param path what follows the engine's name, with its leading slash and without a query */
    static boolean allows(String method, String path, Set<Role> roles) {
        String asked = "HEAD".equals(method) ? "GET" : method;
        return CALLS.stream()
                .anyMatch(call -> call.method().equals(asked)
                        && roles.stream().anyMatch(call.roles()::contains)
                        && call.path().matcher(path).matches());
    }

    static Set<Role> rolesOf(java.util.Collection<String> groups) {
        Set<Role> roles = EnumSet.of(STAFF);
        if (groups.contains("risk_reviewer")) {
            roles.add(SUPERVISOR);
        }
        if (groups.contains("sysadmin") || groups.contains("camunda-admin")) {
            roles.add(ADMINISTRATOR);
        }
        return roles;
    }

    private static Call call(Set<Role> roles, String method, String... paths) {
        String either = "(?:" + String.join("|", Arrays.asList(paths)) + ")";
        return new Call(method, Pattern.compile(either), roles);
    }
}
