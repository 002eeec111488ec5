package iq.ihala.survey.web;

import iq.ihala.forum.Forum;
import iq.ihala.forum.Forums;
import iq.ihala.survey.Baseline;
import iq.ihala.survey.SurveyWords;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.ui.Model;

/** The words of codes, for the pages that show results. */
final class SurveyFaces {

    private SurveyFaces() {}

    static void put(Model model, Forums forums) {
        Map<String, String> quarters = new LinkedHashMap<>();
        forums.all().forEach(forum -> quarters.put(forum.code(), String.join("، ", forum.quarters())));
        model.addAttribute("groups", Map.of("sex", SurveyWords.SEXES, "age", SurveyWords.AGES, "quarter", quarters));
        model.addAttribute("splits", splits());
        model.addAttribute("says", SurveyWords.FIGURES);
        model.addAttribute("baseline", Baseline.PERCENT);
        model.addAttribute("care", Baseline.CARE);
    }

    static String quarter(Forums forums, String code) {
        return forums.find(code)
                .map(Forum::quarters)
                .map(names -> String.join("، ", names))
                .orElse(code);
    }

    private static Map<String, String> splits() {
        Map<String, String> splits = new LinkedHashMap<>();
        splits.put("sex", "النساء والرجال");
        splits.put("age", "فئة العمر");
        splits.put("quarter", "الحي");
        return splits;
    }
}
