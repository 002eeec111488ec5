package iq.ihala.casefile;

/** Four eyes (dossier §2 rule 2): whoever asked may not decide. */
public class OtherPersonNeededException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OtherPersonNeededException() {
        super("Another person decides than the one who asked");
    }
}
