package iq.ihala.process.demo;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.Countable;
import iq.ihala.reporting.EarlierCase;
import iq.ihala.reporting.EarlierGap;
import iq.ihala.reporting.EarlierReferral;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One invented month: how a centre of this size might look, large enough that not everything is hidden (dossier §10.2). */
final class InventedMonth {

    private static final String PROBLEMS =
            "DV:26 FAM:16 CYBER:14 DRUG:11 TRIBE:8 NEIGH:7 DISP:6 ELDER:5 SCHOOL:4 SUIC:2 SEXV:1";
    private static final Map<String, String> SERVICE_OF = Map.of(
            "DV", "LEGAL:5 PSS:4 MHPSS:2 SHELTER:2",
            "FAM", "LEGAL:4 PSS:4 PARENT:2",
            "CYBER", "CYBER_TECH:6 LEGAL:3 PSS:2",
            "DRUG", "REHAB:7 PSS:3",
            "DISP", "CASH:5 CIV_DOC:4",
            "ELDER", "CASH:5 VISIT:5");
    private static final String OTHER_SERVICES = "LEGAL:5 PSS:4 CASH:2";
    private static final Map<String, String> PROVIDERS = Map.of(
            "LEGAL", "PAO_BASRA",
            "PSS", "PAO_BASRA",
            "REHAB", "ADDICTION_FAYHAA",
            "MHPSS", "HEALTH_BASRA",
            "SHELTER", "WOMEN_CENTRES_OUTSIDE",
            "CYBER_TECH", "CP_BASRA",
            "VISIT", "CP_BASRA",
            "PARENT", "GUIDANCE_CENTRE");
    private static final Map<String, Integer> TAKEN = Map.of("REHAB", 58, "SHELTER", 45, "CASH", 62, "CYBER_TECH", 92);
    private static final int TAKEN_OTHERWISE = 80;
    private static final List<String> LEVELS = List.of("LOW", "MEDIUM", "HIGH", "IMMINENT");

    /** Each month a few more come than in the last, as a centre that becomes known. */
    private static final int FIRST = 104;

    private static final int MORE_EACH_MONTH = 9;

    private final List<EarlierCase> cases = new ArrayList<>();
    private final List<EarlierReferral> referrals = new ArrayList<>();
    private final List<EarlierGap> gaps = new ArrayList<>();
    private final Lot lot;

    /** @param place of the month in its row, from 0 */
    InventedMonth(YearMonth month, int place) {
        lot = Lot.of(month, "cases");
        int howMany = FIRST + MORE_EACH_MONTH * place + lot.between(-5, 5);
        for (int i = 0; i < howMany; i++) {
            cases.add(one(month));
        }
    }

    List<EarlierCase> cases() {
        return cases;
    }

    List<EarlierReferral> referrals() {
        return referrals;
    }

    List<EarlierGap> gaps() {
        return gaps;
    }

    private EarlierCase one(YearMonth month) {
        String problem = lot.draw(PROBLEMS);
        boolean agreed = lot.chance(90);
        String district = lot.draw("BASRA:40 SHATT_AL_ARAB:22 ABU_AL_KHASIB:12 ZUBAIR:12 QURNA:7 HARTHA:7");
        Countable codes = new Countable(
                lot.draw("DRUG".equals(problem) ? "MALE:8 FEMALE:2" : "FEMALE:66 MALE:34"),
                lot.draw("15_17:10 18_24:24 25_34:26 35_49:22 50_59:9 60_PLUS:9"),
                problem,
                lot.draw("RESIDENT:66 CLIMATE:20 IDP_CONFLICT:14"),
                district,
                lot.between(0, 3) * lot.between(0, 12));
        String level = lot.draw("LOW:30 MEDIUM:38 HIGH:24 IMMINENT:8");
        Instant opened = month.atDay(lot.between(1, month.lengthOfMonth()))
                .atTime(lot.between(8, 14), lot.between(0, 59))
                .atZone(WorkingCalendar.BASRA)
                .toInstant();
        int services = 0;
        for (int i = lot.between(0, 2); i >= 0; i--) {
            services += refer(problem, agreed, district);
        }
        boolean over = lot.chance(78);
        return new EarlierCase(
                agreed ? codes : null,
                lot.draw("WALK_IN:34 PHONE_497:22 FORUM:12 CP_PATROL:10 SCHOOL:7 HOSPITAL:7 OUTREACH:8"),
                level,
                opened,
                opened.plus(Duration.ofMinutes(lot.chance(88) ? lot.between(5, 25) : 60L * 24 * lot.between(4, 6))),
                opened.plus(Duration.ofMinutes(lot.chance(84) ? lot.between(20, 55) : 60L * 24 * lot.between(8, 12))),
                "LOW".equals(level) ? lot.chance(20) : lot.chance(86),
                over ? opened.plus(Duration.ofDays(lot.between(6, 28) + lot.between(0, 30))) : null,
                over ? lot.draw("GOALS_MET:62 PERSON_REQUEST:14 LOST:12 TRANSFERRED:12") : null,
                over ? calmer(level) : null,
                services);
    }

    /** Gives how many providers were asked: none where nobody offers the service. */
    private int refer(String problem, boolean agreed, String district) {
        String service = lot.draw(SERVICE_OF.getOrDefault(problem, OTHER_SERVICES));
        if ("SHELTER".equals(service) && lot.chance(60) || "REHAB".equals(service) && lot.chance(25)) {
            gaps.add(new EarlierGap(agreed, service, district));
            return 0;
        }
        boolean taken = lot.chance(TAKEN.getOrDefault(service, TAKEN_OTHERWISE));
        referrals.add(new EarlierReferral(
                agreed,
                service,
                PROVIDERS.getOrDefault(service, "PAO_BASRA"),
                taken,
                taken ? null : lot.draw("NO_CAPACITY:6 NEEDS_DOCUMENT:3 NOT_ELIGIBLE:2"),
                lot.between(2, 70)));
        return 1;
    }

    private String calmer(String level) {
        int at = LEVELS.indexOf(level);
        return at > 0 && lot.chance(70) ? LEVELS.get(at - 1) : level;
    }
}
