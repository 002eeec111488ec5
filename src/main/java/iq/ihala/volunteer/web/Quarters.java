package iq.ihala.volunteer.web;

import iq.ihala.forum.Forums;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The quarters that can be chosen: those of the forums, by the forum's code. */
@Component
class Quarters {

    private final Forums forums;

    Quarters(Forums forums) {
        this.forums = forums;
    }

    /** Code to Arabic names. */
    Map<String, String> all() {
        Map<String, String> names = new LinkedHashMap<>();
        forums.all().forEach(forum -> names.put(forum.code(), String.join("، ", forum.quarters())));
        return names;
    }
}
