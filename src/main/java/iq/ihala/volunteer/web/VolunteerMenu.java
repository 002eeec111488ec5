package iq.ihala.volunteer.web;

import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import iq.ihala.web.OwnPage;
import iq.ihala.web.PagesByRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads the volunteer coordinator to the roll, whoever visits to the visits, whoever nominates to the honours. */
@Component
@Order(30)
class VolunteerMenu implements PagesByRole {

    private static final OwnPage ROLL = new OwnPage(
            "/volunteers",
            "المتطوعون",
            "Volunteers",
            "الطلبات والمتطوعون والتكليفات والهويات",
            "Applications, volunteers, work and badges");
    private static final OwnPage VISITS = new OwnPage(
            "/visits", "الزيارات", "Visits", "من يُزار، وإيقاف زيارة", "Who is visited; calling a visit off");
    private static final OwnPage HONOURS =
            new OwnPage("/honours", "التكريم", "Honours", "ترشيح وشهادات", "Nominations and certificates");

    private final Staff staff;

    VolunteerMenu(Staff staff) {
        this.staff = staff;
    }

    @Override
    public List<OwnPage> of(String user) {
        List<OwnPage> pages = new ArrayList<>();
        Set<String> groups = staff.find(user).map(StaffMember::groups).orElse(Set.of());
        add(pages, ROLL, groups, Desk.COORDINATOR);
        add(pages, VISITS, groups, Desk.VISITING);
        add(pages, HONOURS, groups, Desk.NOMINATING);
        return pages;
    }

    private static void add(List<OwnPage> pages, OwnPage page, Set<String> groups, Set<String> theirs) {
        if (groups.stream().anyMatch(theirs::contains)) {
            pages.add(page);
        }
    }
}
