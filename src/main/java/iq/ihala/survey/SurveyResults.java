package iq.ihala.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The results of a survey that is closed, already suppressed (dossier §10.2): nobody sees more of them, inside or outside. */
public interface SurveyResults {

    /** Splits of the trust question. */
    List<String> SPLITS = List.of("sex", "age", "quarter");

    /** The results, or nothing while answers are taken. */
    Optional<Results> of(String survey);

    /** Of the last survey that was published. */
    Optional<Results> published();

    /**
     * What is known of one survey.
     *
     * @param figures one for each question, in the order in which they were asked
     * @param trust the trust question by {@code sex}, {@code age} and {@code quarter}, one at a time
     */
    record Results(Survey survey, List<Figure> figures, Map<String, List<Shown>> trust) {

        public Results {
            figures = List.copyOf(figures);
            trust = Map.copyOf(trust);
        }

        /** The trust question as a whole. */
        public Shown trustOfAll() {
            return figures.stream()
                    .filter(figure -> SurveyWords.TRUST.equals(figure.question().code()))
                    .map(Figure::shown)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** One question and the share of those whom its scale counts. */
    record Figure(SurveyQuestion question, Shown shown) {}
}
