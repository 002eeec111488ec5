package iq.ihala.process.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.process.forms.RefusedAnswer;
import iq.ihala.process.forms.RefusedAnswer.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Plays all the staff at once: takes whatever task of a case is open, fills every field of its form with something that the
 * form allows, and fires the next timer when nothing else is left to do. Chance decides where the scenario does not; the seed
 * makes it repeatable.
 */
public final class AutoWorker {

    /** What is written where only a telephone number fits; nobody has it. */
    public static final String TELEPHONE = "07790413287";

    private static final Comparator<IdentityLink> SUPERVISORS_FIRST = Comparator.comparing(
                    (IdentityLink link) -> !"risk_reviewer".equals(link.getGroupId()))
            .thenComparing(IdentityLink::getGroupId, Comparator.nullsLast(Comparator.naturalOrder()));

    private final ProcessEngine engine;
    private final TestHouse house;
    private final ObjectMapper json = new ObjectMapper();
    private final Random chance;
    private final Words words;
    private final Map<String, Object> wishes;
    private final Map<String, Deque<Object>> turns = new HashMap<>();
    private final Map<String, Deque<String>> late = new HashMap<>();
    private final Set<String> answeredForms = new TreeSet<>();
    private final List<String> stuck = new ArrayList<>();
    private Consumer<String> answered = form -> {};
    private Consumer<Task> looked = task -> {};
    private Consumer<Date> due = date -> {};
    private int steps;

    /** What would lead a case elsewhere by chance, and is asked in every talk. */
    private static final Set<String> UNLESS_WISHED = Set.of("wantsFamilyContact", "wantsHomeVisit");

    /** What is written into text fields; asked anew for each. */
    public interface Words {

        String text();

        /** Where only a telephone number fits. */
        default String telephone() {
            return TELEPHONE;
        }
    }

    /**
     * @param text what is written into every text field
     * @param wishes answers by field key that chance must not decide; {@link #inTurn} where they differ from time to time
     */
    public AutoWorker(ProcessEngine engine, TestHouse house, long seed, String text, Map<String, Object> wishes) {
        this(engine, house, seed, () -> text, wishes);
    }

    /** @param wishes as above */
    public AutoWorker(ProcessEngine engine, TestHouse house, long seed, Words words, Map<String, Object> wishes) {
        this.engine = engine;
        this.house = house;
        this.chance = new Random(seed);
        this.words = words;
        this.wishes = wishes;
        for (String group : Set.of(
                "intake_counsellor",
                "case_worker",
                "social_researcher",
                "psych_counsellor",
                "lawyer",
                "risk_reviewer",
                "cp_officer",
                "women_unit",
                "tribal_unit",
                "mediator",
                "outreach_unit",
                "governorate_director",
                "monitoring_officer",
                "complaints_officer",
                "volunteer_coord",
                "training_officer",
                "dpo")) {
            house.employ(first(group), "F", group);
            house.employ(second(group), "M", group);
        }
    }

    /** Told the form's id after each answer. */
    public AutoWorker telling(Consumer<String> listener) {
        answered = listener;
        return this;
    }

    /** Shown each task before somebody takes it. */
    public AutoWorker showing(Consumer<Task> listener) {
        looked = listener;
        return this;
    }

    /** Told the date of each timer that goes off because nothing else is left, so that the clock can be moved there. */
    public AutoWorker waiting(Consumer<Date> listener) {
        due = listener;
        return this;
    }

    /** A wish for each time that the field is asked; the last one stays. */
    public static Object inTurn(Object... answers) {
        return new Turns(List.of(answers));
    }

    private record Turns(List<Object> answers) {}

    /** Whenever this step stands open, the next of these timers goes off before anybody does it; each once. */
    public AutoWorker late(String step, String... timers) {
        late.put(step, new ArrayDeque<>(List.of(timers)));
        return this;
    }

    /** Ids of all forms answered so far. */
    public Set<String> answeredForms() {
        return answeredForms;
    }

    /** How many tasks were answered. */
    public int steps() {
        return steps;
    }

    /** Tasks that nobody managed to answer, with the reason. */
    public List<String> stuck() {
        return stuck;
    }

    /** Opens a case and works until it is over or {@code most} steps are done; gives the case number. */
    public String playACase(int most) {
        Map<String, Object> start = new HashMap<>();
        start.put("channel", "WALK_IN");
        String caseNumber = house.caseNumber(house.start(first("intake_counsellor"), "referral-path", start));
        answeredForms.add("referral-path.openCase");
        work(caseNumber, most);
        return caseNumber;
    }

    /** Works on a case until it is over or {@code most} steps are done. */
    public void work(String caseNumber, int most) {
        workUntil(caseNumber, "", most);
    }

    /** Works on a case until this step stands open, the case is over or {@code most} steps are done. */
    public void workUntil(String caseNumber, String step, int most) {
        for (int done = 0; done < most; done++) {
            List<Task> open = open(caseNumber);
            if (open.stream().anyMatch(task -> task.getTaskDefinitionKey().equals(step))) {
                return;
            }
            boolean moved = open.stream().anyMatch(task -> fireLate(caseNumber, task))
                    || open.stream().anyMatch(this::answer);
            if (!moved && !fireNextTimer(caseNumber)) {
                return;
            }
        }
    }

    /** In an order that the ids, which are random, do not decide. */
    private List<Task> open(String caseNumber) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .sorted(Comparator.comparing(Task::getCreateTime)
                        .thenComparing(Task::getTaskDefinitionKey)
                        .thenComparing(Task::getName))
                .toList();
    }

    private boolean fireLate(String caseNumber, Task task) {
        Deque<String> timers = late.get(task.getTaskDefinitionKey());
        if (timers == null || timers.isEmpty()) {
            return false;
        }
        List<String> instances = instances(caseNumber);
        return engine.getManagementService().createJobQuery().activityId(timers.peek()).list().stream()
                .filter(job -> instances.contains(job.getProcessInstanceId()))
                .findFirst()
                .filter(job -> timers.poll() != null)
                .map(this::run)
                .orElse(false);
    }

    private boolean run(Job job) {
        SqlMeter.move(() -> {
            engine.getManagementService().executeJob(job.getId());
            return null;
        });
        return true;
    }

    private boolean answer(Task task) {
        looked.accept(task);
        Set<String> reasons = new TreeSet<>();
        String form = formOf(task);
        for (String user : candidates(task)) {
            Map<String, Object> answers = fill(task, user, Set.of(), Map.of());
            for (int attempt = 0; attempt < 25; attempt++) {
                try {
                    house.answer(
                            user,
                            engine.getTaskService()
                                    .createTaskQuery()
                                    .taskId(task.getId())
                                    .singleResult(),
                            answers);
                    answeredForms.add(form);
                    answered.accept(form);
                    steps++;
                    return true;
                } catch (RefusedAnswer refused) {
                    reasons.add(refused.getMessage());
                    if (refused.getMessage().contains("شخصاً ثانياً")) {
                        giveBack(task, user);
                        break;
                    }
                    Set<String> fields = new TreeSet<>();
                    refused.refusals().stream().map(Refusal::field).forEach(fields::add);
                    answers = fill(task, user, fields, answers);
                } catch (ProcessEngineException e) {
                    reasons.add(e.getClass().getSimpleName() + ": " + e.getMessage());
                    break;
                }
            }
        }
        stuck.add(task.getTaskDefinitionKey() + ": " + reasons);
        return false;
    }

    private void giveBack(Task task, String user) {
        Task now =
                engine.getTaskService().createTaskQuery().taskId(task.getId()).singleResult();
        if (user.equals(now.getAssignee())) {
            engine.getTaskService().setAssignee(task.getId(), null);
        }
    }

    private List<String> candidates(Task task) {
        if (task.getAssignee() != null) {
            return List.of(task.getAssignee());
        }
        List<String> users = new ArrayList<>();
        List<IdentityLink> links = new ArrayList<>(engine.getTaskService().getIdentityLinksForTask(task.getId()));
        links.sort(SUPERVISORS_FIRST);
        for (IdentityLink link : links) {
            // In danger a restricted case is open to those of a team who are not of the Ministry of the Interior.
            String group = link.getGroupId() == null ? null : link.getGroupId().replaceFirst("-civil$", "");
            if (group != null && group.startsWith("partner_focal-")) {
                String organisation = group.substring("partner_focal-".length());
                String user = "auto.partner." + organisation.toLowerCase(java.util.Locale.ROOT);
                users.add(house.employFrom(organisation, user, "F", "partner_focal"));
            } else if (group != null && group.startsWith("appointed-")) {
                users.add(group.substring("appointed-".length()));
            } else if (group != null && group.startsWith("forum_")) {
                String forum = group.substring(group.indexOf('-') + 1);
                String user = "auto." + group.toLowerCase(java.util.Locale.ROOT);
                users.add(house.employFrom(forum, user, "F", group.substring(0, group.indexOf('-'))));
            } else if (group != null && !"partner_focal".equals(group)) {
                users.add(first(group));
                users.add(second(group));
            }
        }
        return users;
    }

    private Map<String, Object> fill(Task task, String user, Set<String> again, Map<String, Object> before) {
        Map<String, Object> answers = new LinkedHashMap<>(before);
        for (JsonNode field : fields(form(task), new ArrayList<>())) {
            String key = field.path("key").asText();
            if (!before.containsKey(key) || again.contains(key) || again.contains("")) {
                answers.put(key, value(field, key, task, user, again.contains(key)));
            }
        }
        answers.values().removeIf(java.util.Objects::isNull);
        return answers;
    }

    private Object value(JsonNode field, String key, Task task, String user, boolean again) {
        if (wishes.containsKey(key) && !again) {
            return wish(key);
        }
        if (key.equals("talkWay") && !again) {
            return "PRESENT";
        }
        if (UNLESS_WISHED.contains(key)) {
            return "NO";
        }
        if (key.equals("outsideAgreed") || key.equals("talkTime")) {
            return null;
        }
        boolean required = field.path("validate").path("required").asBoolean(false);
        if (!required
                && (again
                        ? chance.nextBoolean()
                        : "number".equals(field.path("type").asText()))) {
            return null;
        }
        return switch (field.path("type").asText()) {
            case "checkbox" -> true;
            case "number" -> Math.max(field.path("validate").path("min").asInt(0), 1);
            case "datetime" ->
                LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), WorkingCalendar.BASRA)
                        .plusDays(again && chance.nextBoolean() ? 60 : -5)
                        .toString();
            case "radio", "select" -> one(options(field, task, user));
            case "checklist" -> some(options(field, task, user), again);
            default -> written(field);
        };
    }

    private Object wish(String key) {
        if (!(wishes.get(key) instanceof Turns said)) {
            return wishes.get(key);
        }
        Deque<Object> left = turns.computeIfAbsent(key, first -> new ArrayDeque<>(said.answers()));
        return left.size() > 1 ? left.poll() : left.peek();
    }

    /** The text, cut to what the field takes; digits where the field wants a telephone, a time where it wants one. */
    private String written(JsonNode field) {
        String pattern = field.path("validate").path("pattern").asText("");
        for (String candidate : List.of(words.text(), words.telephone(), "10:30", "1990")) {
            if (pattern.isEmpty() || candidate.matches(pattern)) {
                int longest = field.path("validate").path("maxLength").asInt(2000);
                return candidate.length() > longest ? candidate.substring(0, longest) : candidate;
            }
        }
        return null;
    }

    private List<String> options(JsonNode field, Task task, String user) {
        List<String> codes = new ArrayList<>();
        if (field.has("values")) {
            field.path("values")
                    .forEach(option -> codes.add(option.path("value").asText()));
            return codes;
        }
        if (task.getAssignee() == null) {
            house.as(user, () -> {
                SqlMeter.move(() -> {
                    engine.getTaskService().claim(task.getId(), user);
                    return null;
                });
                return null;
            });
            task.setAssignee(user);
        }
        TypedValue offered = house.as(
                        user, () -> engine.getFormService().getTaskFormVariables(task.getId(), null, false))
                .getValueTyped(field.path("valuesKey").asText());
        if (offered instanceof SerializableValue list) {
            read(list.getValueSerialized())
                    .forEach(option -> codes.add(option.path("value").asText()));
        }
        return codes;
    }

    private List<String> some(List<String> codes, boolean again) {
        if (!again) {
            return codes.stream().limit(2).toList();
        }
        List<String> some = new ArrayList<>(codes);
        java.util.Collections.shuffle(some, chance);
        return some.subList(0, Math.min(some.size(), 1 + chance.nextInt(3)));
    }

    private String one(List<String> codes) {
        return codes.isEmpty() ? null : codes.get(chance.nextInt(codes.size()));
    }

    private boolean fireNextTimer(String caseNumber) {
        return instances(caseNumber).stream()
                .flatMap(instance -> engine
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance)
                        .timers()
                        .withRetriesLeft()
                        .list()
                        .stream())
                .min(Comparator.comparing(Job::getDuedate))
                .map(job -> {
                    due.accept(job.getDuedate());
                    return run(job);
                })
                .orElse(false);
    }

    private List<String> instances(String caseNumber) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .list()
                .stream()
                .map(instance -> instance.getId())
                .toList();
    }

    private JsonNode form(Task task) {
        try (InputStream form = engine.getFormService().getDeployedTaskForm(task.getId())) {
            return json.readTree(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String formOf(Task task) {
        return form(task).path("id").asText();
    }

    private static List<JsonNode> fields(JsonNode parent, List<JsonNode> found) {
        for (JsonNode component : parent.path("components")) {
            boolean shown = component.path("readonly").asBoolean(false)
                    || component.path("disabled").asBoolean(false)
                    || component.path("properties").has("fact")
                    || "view".equals(component.path("properties").path("engine").asText());
            if (component.has("key") && !shown) {
                found.add(component);
            }
            fields(component, found);
        }
        return found;
    }

    private JsonNode read(String value) {
        try {
            return json.readTree(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String first(String group) {
        return "auto.a." + group;
    }

    private static String second(String group) {
        return "auto.b." + group;
    }
}
