package iq.ihala.process.safeplace;

import iq.ihala.process.Variables;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Fact {@code shelterAdvice}: the proposal in words, and honestly that there is no place. */
@Component
class ShelterAdvice implements FormFact {

    private static final String NONE = "لا يوجد مكان متاح الآن. يُقال ذلك بصراحة، ويُتفق على حل مؤقت، ويُسأل من جديد.";
    private static final Map<String, String> WORDS = Map.of(
            "RELATIVE", "البيت الذي اختاره الشخص، وهو آمن بقوله.",
            "SHELTER", "دار إيواء فيها مكان. الإحالة بالرمز وبموافقة الشخص.",
            "HOSPITAL", "إدخال إلى مستشفى بموافقة الشخص.",
            "WOMEN_UNIT", "استضافة لدى وحدة مشاركة المرأة. لا غرفة توقيف أبداً.");

    @Override
    public String name() {
        return "shelterAdvice";
    }

    @Override
    public Object value(FactContext context) {
        return context.find(Variables.SHELTER_PROPOSAL).map(WORDS::get).orElse(NONE);
    }
}
