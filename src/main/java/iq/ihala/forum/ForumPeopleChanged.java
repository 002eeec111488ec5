package iq.ihala.forum;

/** Somebody signs in for a forum from now on, or no longer; told in its transaction. */
public record ForumPeopleChanged(String user) {}
