package iq.ihala.notification;

/** One way out of the house, tried once per call. Its failures come back as codes: causes may quote addresses. */
interface Channel {

    MessageChannel code();

    /** False while no server is set for it: its messages wait then, and no attempt is counted. */
    boolean isConfigured();

    Delivery deliver(OutboxTable.Message message);
}
