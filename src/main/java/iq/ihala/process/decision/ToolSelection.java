package iq.ihala.process.decision;

import iq.ihala.risk.RiskTool;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which risk tools a case still needs (dossier §4.9, §12.3 row 19); asked again after each round of tools. */
@Component
public class ToolSelection {

    private static final List<String> NO_PROBLEM_NAMED = List.of("NONE");
    private static final List<String> CHILDREN =
            List.of("childrenWithPerson", "dependants0to8", "dependants9to14", "dependants15to17");

    private final PrivateDecisions decisions;

    ToolSelection(PrivateDecisions decisions) {
        this.decisions = decisions;
    }

    /**
     * @param answers problemTypes (list, or text with commas), isMinor, childInHome, ownUse, weaponInDispute, siWeapon, displacement, the
     *     numbers of children, da20, f_selfburn, q1, q2
     * @param done codes of the tools already filled in
     * @return the tools still to do, in the tools' order; empty if all is done
     */
    public List<RiskTool> stillToDo(Map<String, Object> answers, Collection<String> done) {
        Set<RiskTool> tools = needed(answers);
        if (tools.contains(RiskTool.SUICIDE_FULL)) {
            tools.remove(RiskTool.SUICIDE_SCREEN);
        }
        return tools.stream().filter(tool -> !done.contains(tool.name())).toList();
    }

    private Set<RiskTool> needed(Map<String, Object> answers) {
        Answers given = new Answers(answers);
        List<String> problems = given.codes("problemTypes");
        Set<RiskTool> tools = EnumSet.noneOf(RiskTool.class);
        (problems.isEmpty() ? NO_PROBLEM_NAMED : problems)
                .stream()
                        .flatMap(problem -> rows(given, problem))
                        .map(row -> RiskTool.valueOf((String) row.get("tool")))
                        .forEach(tools::add);
        return tools;
    }

    private Stream<Map<String, Object>> rows(Answers given, String problem) {
        return decisions
                .evaluate(
                        "select_tools",
                        Facts.with("problemType", problem)
                                .and("isMinor", given.yes("isMinor"))
                                .and("childInHome", childInHome(given))
                                .and("ownUse", given.answer("ownUse", Answers.NO))
                                .and("weaponInDispute", weapon(given))
                                .and("displacement", given.code("displacement", "NONE"))
                                .and("da20", given.answer("da20", Answers.NO))
                                .and("f_selfburn", given.answer("f_selfburn", Answers.NO))
                                .and("q1", given.answer("q1", Answers.NO))
                                .and("q2", given.answer("q2", Answers.NO))
                                .map())
                .stream();
    }

    /** A weapon that came up only when the quarrel was assessed asks for the tribal tool as well. */
    private static String weapon(Answers given) {
        return given.yes("siWeapon") ? Answers.YES : given.answer("weaponInDispute", Answers.NO);
    }

    private static String childInHome(Answers given) {
        boolean counted = CHILDREN.stream().anyMatch(key -> given.number(key).orElse(0) > 0);
        return counted ? Answers.YES : given.answer("childInHome", Answers.NO);
    }
}
