package iq.ihala.signin;

import io.nayuki.qrcodegen.QrCode;

/**
 * A key for an authenticator, as text and as a picture. Neither names the house or a person: it stands on somebody's telephone.
 *
 * @param text base 32, in groups of four
 * @param size of the picture in modules, the quiet border included
 * @param path the dark modules as an SVG path
 */
public record AuthenticatorKey(String text, int size, String path) {

    private static final int BORDER = 4;

    /** @param code stands in the authenticator in place of a name */
    public static AuthenticatorKey of(String code, byte[] secret) {
        String key = Totp.base32(secret);
        QrCode picture = QrCode.encodeText("otpauth://totp/" + code + "?secret=" + key, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < picture.size; y++) {
            for (int x = 0; x < picture.size; x++) {
                if (picture.getModule(x, y)) {
                    path.append('M')
                            .append(x + BORDER)
                            .append(' ')
                            .append(y + BORDER)
                            .append("h1v1h-1z");
                }
            }
        }
        return new AuthenticatorKey(key.replaceAll("(.{4})(?=.)", "$1 "), picture.size + 2 * BORDER, path.toString());
    }

    /** Never prints the key. */
    @Override
    public String toString() {
        return "AuthenticatorKey[hidden]";
    }
}
