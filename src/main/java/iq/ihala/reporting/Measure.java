package iq.ihala.reporting;

/** How a figure is made of its cases. */
public enum Measure {
    /** How many; whole. */
    COUNT,
    /** So many of a hundred; whole, and only of twenty and more (dossier §10.2 rule 5). */
    PERCENT,
    /** The middle value, only of ten and more. */
    MEDIAN,
    /** The mean, one decimal place, only of ten and more. */
    MEAN
}
