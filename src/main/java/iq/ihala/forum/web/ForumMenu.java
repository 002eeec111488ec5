package iq.ihala.forum.web;

import iq.ihala.forum.ForumSight;
import iq.ihala.web.OwnPage;
import iq.ihala.web.PagesByRole;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads those to the forums who see one. */
@Component
@Order(10)
class ForumMenu implements PagesByRole {

    private static final OwnPage FORUMS = new OwnPage(
            "/forum",
            "المنتديات",
            "Forums",
            "اجتماعات المنتدى وقضاياه ومحاضره",
            "Meetings of a forum, its issues and minutes");

    private final ForumSight sight;

    ForumMenu(ForumSight sight) {
        this.sight = sight;
    }

    @Override
    public List<OwnPage> of(String user) {
        return sight.seesAny(user) ? List.of(FORUMS) : List.of();
    }
}
