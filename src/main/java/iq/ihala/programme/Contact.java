package iq.ihala.programme;

/** Who asks for the institution, as far as it was said; forgotten when the event is closed. */
public record Contact(String name, String telephone) {

    public static final Contact UNKNOWN = new Contact(null, null);

    public boolean isUnknown() {
        return name == null && telephone == null;
    }

    @Override
    public String toString() {
        return "Contact[hidden]";
    }
}
