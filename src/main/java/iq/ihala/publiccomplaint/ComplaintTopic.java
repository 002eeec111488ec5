package iq.ihala.publiccomplaint;

/**
 * All that a statistic ever learns of one complaint.
 *
 * @param topic code of dossier §7.3 P04, or OTHER
 * @param place code of a forum's quarters, or null
 */
public record ComplaintTopic(String topic, String place) {}
