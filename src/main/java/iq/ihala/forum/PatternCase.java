package iq.ihala.forum;

/**
 * All that a forum's statistic ever learns of one case: a code of what it is about and a code of where.
 *
 * @param topic code of the main problem; grave ones come as one code
 * @param place code of a forum's quarters or of a district
 */
public record PatternCase(String topic, String place) {}
