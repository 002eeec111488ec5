package iq.ihala.programme.web;

import iq.ihala.staff.Staff;
import iq.ihala.web.OwnPage;
import iq.ihala.web.PagesByRole;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads the outreach unit and the training officer to the register of what is taught. */
@Component
@Order(30)
class ProgrammeMenu implements PagesByRole {

    private static final OwnPage REGISTER = new OwnPage(
            "/programme",
            "التوعية والتدريب",
            "Awareness and training",
            "طلبات الجلسات، والتدريبات وقوائمها، والمبادرات",
            "Requests, trainings with their rolls, initiatives");

    private final Staff staff;

    ProgrammeMenu(Staff staff) {
        this.staff = staff;
    }

    @Override
    public List<OwnPage> of(String user) {
        return staff.find(user)
                .filter(member -> ProgrammeSight.WORKERS.stream().anyMatch(member::isIn))
                .map(member -> List.of(REGISTER))
                .orElse(List.of());
    }
}
