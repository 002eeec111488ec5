/**
 * The one sign-in of the people who work here, and what every sign-in of the house shares: rules for passwords, codes of
 * authenticators, slowing down guesses. Who exists and what their password is, {@link iq.ihala.signin.HousePeople} says.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"audit", "crypto", "web"})
package iq.ihala.signin;
