package iq.ihala.reporting.web;

import iq.ihala.web.OwnPage;
import iq.ihala.web.PagesByRole;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads monitoring, the director and data protection to the months and their releases. */
@Component
@Order(30)
class ReleaseMenu implements PagesByRole {

    private static final OwnPage RELEASES = new OwnPage(
            "/releases",
            "إصدارات الأشهر",
            "Monthly releases",
            "مؤشرات كل شهر وملفاتها",
            "Each month's figures and files");

    private final ReleasePages pages;

    ReleaseMenu(ReleasePages pages) {
        this.pages = pages;
    }

    @Override
    public List<OwnPage> of(String user) {
        return pages.areFor(user) ? List.of(RELEASES) : List.of();
    }
}
