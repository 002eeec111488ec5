package iq.ihala.process.forms;

/**
 * One choice.
 *
 * @param label what the person reads, in Arabic
 * @param value the code that is stored
 */
public record FormOption(String label, String value) {}
