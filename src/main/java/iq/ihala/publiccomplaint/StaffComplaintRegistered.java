package iq.ihala.publiccomplaint;

/** A complaint about the centre's own people is there, from a citizen or from the screening; it is in no list of anybody's work. */
public record StaffComplaintRegistered(Receipt receipt) {}
