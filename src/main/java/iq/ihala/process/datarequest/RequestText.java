package iq.ihala.process.datarequest;

import iq.ihala.process.Variables;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.rights.Request;
import iq.ihala.rights.Requests;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Fact {@code requestText}: what is demanded, until when, and what became of it; nothing of the file. */
@Component
class RequestText implements FormFact {

    private final Requests requests;

    RequestText(Requests requests) {
        this.requests = requests;
    }

    @Override
    public String name() {
        return "requestText";
    }

    @Override
    public Object value(FactContext context) {
        return context.find(Variables.REQUEST_ID)
                .flatMap(id -> requests.find(id.toLowerCase(Locale.ROOT)))
                .map(RequestText::text)
                .orElse("");
    }

    private static String text(Request request) {
        String what =
                switch (request.kind()) {
                    case ACCESS -> "نسخة من الملف على الورق، تُسلَّم باليد";
                    case CORRECTION -> "تصحيح جواب في الملف";
                    case ERASURE -> "محو الملف";
                };
        String state = request.isOpen()
                ? "ينتظر قرار شخصين في صفحة الحقوق"
                : Boolean.TRUE.equals(request.granted()) ? "قُبل" : "لم يُقبل";
        return "الطلب: " + what + "\nآخر يوم للجواب: " + request.dueOn() + "\nالحال: " + state;
    }
}
