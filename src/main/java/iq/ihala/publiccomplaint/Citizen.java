package iq.ihala.publiccomplaint;

/**
 * Who complains, as far as they say so; both may be missing (dossier §7.3 P01, P03: anonymous unless the citizen wants otherwise).
 *
 * @param name or null
 * @param telephone or null; used to tell the answer and for nothing else
 */
public record Citizen(String name, String telephone) {

    public static final Citizen UNKNOWN = new Citizen(null, null);

    public boolean isUnknown() {
        return name == null && telephone == null;
    }

    @Override
    public String toString() {
        return "Citizen[hidden]";
    }
}
