package iq.ihala.reporting;

/**
 * A service that nobody offered, without the case that needed it.
 *
 * @param agreed whether its person agreed to statistics
 */
public record EarlierGap(boolean agreed, String service, String district) {}
