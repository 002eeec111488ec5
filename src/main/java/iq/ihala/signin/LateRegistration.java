package iq.ihala.signin;

import iq.ihala.signin.SignInSettings.Provider;
import java.util.Set;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/** Asks the provider for its addresses when somebody wants in by it, and not when the house starts: it may be down then. */
class LateRegistration implements ClientRegistrationRepository {

    private final Provider provider;
    private volatile ClientRegistration known;

    LateRegistration(Provider provider) {
        this.provider = provider;
    }

    @Override
    public ClientRegistration findByRegistrationId(String id) {
        if (!ProviderDoor.ID.equals(id)) {
            return null;
        }
        if (known == null) {
            known = ask();
        }
        return known;
    }

    private ClientRegistration ask() {
        try {
            return ClientRegistrations.fromIssuerLocation(provider.issuer())
                    .registrationId(ProviderDoor.ID)
                    .clientId(provider.clientId())
                    .clientSecret(provider.clientSecret())
                    .redirectUri("{baseUrl}" + ProviderDoor.START + "/back/{registrationId}")
                    .scope(Set.copyOf(provider.scopes()))
                    .build();
        } catch (RuntimeException silent) {
            // Not there, or no sense in what it says; the next who tries asks again.
            throw new AuthenticationServiceException("The OpenID provider does not say who it is", silent);
        }
    }
}
