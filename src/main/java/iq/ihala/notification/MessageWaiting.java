package iq.ihala.notification;

/** Wakes the sender once the transaction that wrote a message has committed. */
record MessageWaiting() {}
