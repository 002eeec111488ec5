package iq.ihala.legaladvice;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the house deals with rows that no lawyer has confirmed.
 *
 * @param hideUnconfirmed true: they are left out of every sheet and paper, which says how many are missing; the page on which
 *     lawyers confirm shows them always, and a warning is never left out
 */
@ConfigurationProperties("ihala.law")
record LawSettings(@DefaultValue("false") boolean hideUnconfirmed) {}
