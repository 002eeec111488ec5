package iq.ihala.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How many people of which sex and age are asked in each quarter: the quarters in equal parts (mark A), women, age bands by shares.
 *
 * @param sampleSize people in all
 * @param women whole per cent of women
 * @param young whole per cent aged 18–34
 * @param old whole per cent aged 60 and more; the rest is 35–59
 */
public record SamplePlan(int sampleSize, int women, int young, int old) {

    public static final int SMALLEST = 50;
    public static final int LARGEST = 5_000;

    private static final int WHOLE = 100;

    /** Why it cannot be carried out, in Arabic; null if it can. */
    public String refusal() {
        if (sampleSize < SMALLEST || sampleSize > LARGEST) {
            return "حجم العينة بين " + SMALLEST + " و" + LARGEST;
        }
        boolean percents = women >= 0 && women <= WHOLE && young >= 0 && old >= 0 && young + old <= WHOLE;
        return percents ? null : "النسب بين 0 و100، ونسبتا العمر معاً لا تزيدان على 100";
    }

    /** Whole numbers that together are exactly the sample: what is lost by rounding down goes to the largest remainders. */
    public List<Quota> over(List<String> quarters) {
        List<Quota> quotas = new ArrayList<>();
        List<Double> remainders = new ArrayList<>();
        int given = 0;
        for (String quarter : quarters) {
            for (String sex : SurveyWords.SEXES.keySet()) {
                for (String age : SurveyWords.AGES.keySet()) {
                    double exact = (double) sampleSize * share(sex) * share(age) / WHOLE / WHOLE / quarters.size();
                    quotas.add(new Quota(quarter, sex, age, (int) exact, 0));
                    remainders.add(exact - (int) exact);
                    given += (int) exact;
                }
            }
        }
        List<Integer> order = new ArrayList<>(remainders.size());
        for (int i = 0; i < remainders.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> -remainders.get(i)).thenComparing(i -> i));
        for (int i = 0; i < sampleSize - given; i++) {
            quotas.set(order.get(i), quotas.get(order.get(i)).oneMore());
        }
        return List.copyOf(quotas);
    }

    private int share(String code) {
        return switch (code) {
            case "F" -> women;
            case "M" -> WHOLE - women;
            case "18_34" -> young;
            case "60_UP" -> old;
            default -> WHOLE - young - old;
        };
    }
}
