package iq.ihala.reporting.web;

import iq.ihala.web.OwnPage;
import iq.ihala.web.PagesByRole;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads the director and the monitoring officer to the charts. */
@Component
@Order(31)
class DashboardMenu implements PagesByRole {

    private static final OwnPage DASHBOARD = new OwnPage(
            "/dashboard",
            "لوحة المؤشرات",
            "Dashboard",
            "رسوم الأشهر التي أُقفلت أرقامها",
            "Charts of the frozen months");

    private final DashboardPage page;

    DashboardMenu(DashboardPage page) {
        this.page = page;
    }

    @Override
    public List<OwnPage> of(String user) {
        return page.isFor(user) ? List.of(DASHBOARD) : List.of();
    }
}
