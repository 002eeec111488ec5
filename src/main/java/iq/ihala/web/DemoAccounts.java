package iq.ihala.web;

import java.util.List;

/**
 * The invented accounts of the demonstration, for the first page. A bean of this type may exist in the profile {@code demo}
 * only; without one the page says nothing of accounts.
 */
public interface DemoAccounts {

    /** In the order in which a newcomer should try them. */
    List<DemoAccount> all();
}
