package iq.ihala.legaladvice;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What of a case decides which rows of the law's tables hold: codes only.
 *
 * @param codes problem types, offence codes, and {@link #MINOR}, {@link #ACCUSED_MINOR}, {@link #ARMED}, {@link #DANGER},
 *     {@link #DEADLINE}, {@link #COMPLAINT_ONLY}, {@link #MEDIATION}, {@link #RUNAWAY_ADULT}, {@link #YOUNG},
 *     {@link #YOUNG_ARMED}, {@link #ARMED_ADULT}
 * @param route code of the row that the table {@code complaint_route} gives
 * @param complaintOnly {@code YES}, {@code NO}, {@code UNSURE}, or null before the lawyer has classified
 * @param deadline next last day for a complaint, or the last one that went by; null if none runs or none is known
 * @param lastDays last day of each offence that has one, by code
 */
public record Situation(
        String caseNumber,
        Set<String> codes,
        String route,
        String complaintOnly,
        LocalDate deadline,
        Map<String, LocalDate> lastDays) {

    /** The victim, or the person of the case, is under eighteen. */
    public static final String MINOR = "MINOR";

    public static final String ACCUSED_MINOR = "ACCUSED_MINOR";
    /** The accused is of the police, the army, an armed group, or an official. */
    public static final String ARMED = "ARMED";

    /** The level is IMMINENT. */
    public static final String DANGER = "DANGER";
    /** A last day for the complaint runs. */
    public static final String DEADLINE = "DEADLINE";
    /** Only a complaint moves the offence, or nobody is sure. */
    public static final String COMPLAINT_ONLY = "COMPLAINT_ONLY";
    /** The matter may be mediated, or a lawyer has to say so. */
    public static final String MEDIATION = "MEDIATION";
    /** An adult left home. */
    public static final String RUNAWAY_ADULT = "RUNAWAY_ADULT";

    /** Victim or accused is under eighteen, and nobody armed is accused: the juvenile way holds. */
    public static final String YOUNG = "YOUNG";
    /** Victim or accused is under eighteen, and the accused is {@link #ARMED}: not even the juvenile police. */
    public static final String YOUNG_ARMED = "YOUNG_ARMED";
    /** {@link #ARMED}, and nobody is under eighteen. */
    public static final String ARMED_ADULT = "ARMED_ADULT";

    public Situation {
        codes = Set.copyOf(codes);
        lastDays = Map.copyOf(lastDays);
    }

    public boolean is(String code) {
        return codes.contains(code);
    }
}
