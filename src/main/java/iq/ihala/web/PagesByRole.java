package iq.ihala.web;

import java.util.List;

/**
 * What a module tells the menus: its pages that this user may open, and nothing for anybody else. A menu hides and shows; whether
 * somebody may is asked again by the page itself.
 */
public interface PagesByRole {

    /** In the order in which a menu shows them; empty if there is none for this user. */
    List<OwnPage> of(String user);
}
