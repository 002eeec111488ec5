package iq.ihala.publiccomplaint;

/** A citizen's complaint about an institution was written down; told in its transaction. One about our own people is told by no event but {@link StaffComplaintRegistered}. */
public record ComplaintRegistered(Receipt receipt) {}
