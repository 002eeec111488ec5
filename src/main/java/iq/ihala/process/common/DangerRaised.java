package iq.ihala.process.common;

import iq.ihala.casefile.CaseNumber;

/** A sign of danger was raised in a case; told in its transaction, so that what must not go on beside a danger stops in the same moment. */
public record DangerRaised(CaseNumber caseNumber) {}
