package iq.ihala.web;

import java.util.List;

/** The invented cases of the demonstration, for the first page. As with {@link DemoAccounts}, in the profile {@code demo} only. */
public interface DemoCases {

    /** In the order of their labels; fewer while they are being played. */
    List<DemoCase> all();
}
