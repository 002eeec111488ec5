package iq.ihala.process.studio;

/** Why a change is not proposed, approved or taken back, in Arabic for whoever tried. Nothing was changed. */
class StudioRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StudioRefusal(String arabic) {
        super(arabic);
    }
}
