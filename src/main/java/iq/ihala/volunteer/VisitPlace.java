package iq.ihala.volunteer;

/**
 * What the consent names, and all that the visitors are told: where and when, and how to come.
 *
 * @param hours in words, such as «بين 4 و5 عصراً»
 * @param wishes what the person wishes at the door, or null
 */
public record VisitPlace(String place, String hours, String wishes) {

    @Override
    public String toString() {
        return "VisitPlace[hidden]";
    }
}
