package iq.ihala.referral;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "service_category")
class ServiceCategoryEntry {

    @Id
    private String code;

    private String nameArabic;
    private String nameEnglish;
    private String typicalProviders;
    private int sortOrder;

    protected ServiceCategoryEntry() {}

    ServiceCategory toRecord() {
        return new ServiceCategory(code, nameArabic, nameEnglish, typicalProviders);
    }
}
