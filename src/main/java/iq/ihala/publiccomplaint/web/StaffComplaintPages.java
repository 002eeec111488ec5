package iq.ihala.publiccomplaint.web;

import iq.ihala.publiccomplaint.Complaint;
import iq.ihala.publiccomplaint.ComplaintWords;
import iq.ihala.publiccomplaint.Receipt;
import iq.ihala.publiccomplaint.StaffComplaints;
import iq.ihala.staff.Staff;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Complaints about the centre's own people, outside the line of command (dossier §7.3 P02b). Whoever may not read one gets the same
 * answer as for one that does not exist.
 */
@Controller
class StaffComplaintPages {

    private static final Map<String, String> ROUTES = new LinkedHashMap<>();

    static {
        ROUTES.put("CITIZEN_COMPLAINTS", "شكاوى المواطنين في الوزارة");
        ROUTES.put("INTERNAL_AFFAIRS", "الشؤون الداخلية");
        ROUTES.put("HUMAN_RIGHTS", "مكتب حقوق الإنسان");
        ROUTES.put("PUBLIC_PROSECUTION", "الادعاء العام (إذا كانت جريمة)");
        ROUTES.put("NOT_FOUNDED", "لا أساس لها بعد التحقق");
    }

    private final StaffComplaints complaints;
    private final Staff staff;

    StaffComplaintPages(StaffComplaints complaints, Staff staff) {
        this.complaints = complaints;
        this.staff = staff;
    }

    @GetMapping("/complaints/staff")
    String list(Principal user, Model model) {
        if (!complaints.isReader(user.getName())) {
            throw ComplaintPages.notThere();
        }
        List<Complaint> open = complaints.open(user.getName());
        model.addAttribute("open", open);
        model.addAttribute(
                "late",
                open.stream().filter(complaints::isLate).map(Complaint::receipt).toList());
        return "complaint/staff";
    }

    @GetMapping("/complaints/staff/{receipt}")
    String show(Principal user, @PathVariable String receipt, Model model) {
        Receipt number = Receipt.read(receipt).orElseThrow(ComplaintPages::notThere);
        ComplaintWords words = complaints.read(user.getName(), number).orElseThrow(ComplaintPages::notThere);
        model.addAttribute("receipt", number.value());
        model.addAttribute("words", words);
        model.addAttribute("colleagues", staff.everyone());
        model.addAttribute("routes", ROUTES);
        return "complaint/staff-one";
    }

    @PostMapping("/complaints/staff/{receipt}")
    String act(
            Principal user,
            HttpServletResponse response,
            @PathVariable String receipt,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String colleague,
            @RequestParam(defaultValue = "") String route) {
        Receipt number = Receipt.read(receipt).orElseThrow(ComplaintPages::notThere);
        boolean done =
                switch (act) {
                    case "about" -> complaints.about(user.getName(), number, colleague);
                    case "take" -> complaints.take(user.getName(), number, route);
                    default -> false;
                };
        if (!done) {
            throw ComplaintPages.notThere();
        }
        response.setStatus(HttpStatus.OK.value());
        return "redirect:/complaints/staff";
    }
}
