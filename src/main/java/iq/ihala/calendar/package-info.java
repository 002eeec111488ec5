/** Time of the house: the clock, working days, holidays of Iraq and Basra, and how response times run. Depends on nobody. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package iq.ihala.calendar;
