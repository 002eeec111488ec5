package iq.ihala.signin.web;

import iq.ihala.signin.SignInSettings;
import java.util.List;
import org.springframework.stereotype.Component;

/** OpenID providers by whom people may sign in, for the sign-in page: one, or none. */
@Component
class Providers {

    private final List<Provider> all;

    Providers(SignInSettings settings) {
        this.all = settings.provider().isWanted()
                ? List.of(new Provider(settings.provider().label(), "/sign-in/provider/house"))
                : List.of();
    }

    /** @param address where the button leads */
    record Provider(String label, String address) {}

    List<Provider> all() {
        return all;
    }
}
