package iq.ihala.publiccomplaint.web;

import iq.ihala.publiccomplaint.StaffComplaints;
import iq.ihala.staff.Staff;
import iq.ihala.web.OwnPage;
import iq.ihala.web.PagesByRole;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads the complaints officer to the register, and those outside the line of command to what is theirs. */
@Component
@Order(20)
class ComplaintMenu implements PagesByRole {

    private static final OwnPage REGISTER = new OwnPage(
            "/complaints",
            "شكاوى المواطنين",
            "Complaints",
            "تسجيل شكوى على مؤسسة، وما هو مفتوح منها",
            "Register a complaint about an institution; what is open");
    private static final OwnPage OF_STAFF = new OwnPage(
            "/complaints/staff",
            "شكاوى على منتسبين",
            "Complaints about staff",
            "خارج خط القيادة: لك ولمن يحق له وحدهم",
            "Outside the line of command");

    private final Staff staff;
    private final StaffComplaints ofStaff;

    ComplaintMenu(Staff staff, StaffComplaints ofStaff) {
        this.staff = staff;
        this.ofStaff = ofStaff;
    }

    @Override
    public List<OwnPage> of(String user) {
        List<OwnPage> pages = new ArrayList<>();
        if (staff.find(user)
                .filter(member -> member.isIn(ComplaintPages.OFFICER))
                .isPresent()) {
            pages.add(REGISTER);
        }
        if (ofStaff.isReader(user)) {
            pages.add(OF_STAFF);
        }
        return pages;
    }
}
