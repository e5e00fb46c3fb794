package campus.onecard.domain.password;

import java.util.UUID;

/**
 * What a sealed secret is for. It is bound to the seal, so a secret that was taken out of one
 * request opens in no other.
 *
 * @param text ASCII
 */
public record SecretPurpose(String text) {

    /** The payment password (PIN) that goes with the command of that id. */
    public static SecretPurpose pin(UUID command) {
        return new SecretPurpose("pin|" + command);
    }

    /** The number of a bank account, in the binding of that id (K-04). */
    public static SecretPurpose bankAccount(UUID binding) {
        return new SecretPurpose("bank account|" + binding);
    }

    /** The number of an ID document, in the question of that id. */
    public static SecretPurpose document(UUID showing) {
        return new SecretPurpose("document|" + showing);
    }

    /** The name on an ID document, in the question of that id. */
    public static SecretPurpose documentName(UUID showing) {
        return new SecretPurpose("document name|" + showing);
    }

    /** The password in force, in the change of that id. */
    public static SecretPurpose current(UUID change) {
        return new SecretPurpose("current|" + change);
    }

    /** The password wanted, in the change of that id. */
    public static SecretPurpose replacement(UUID change) {
        return new SecretPurpose("replacement|" + change);
    }

    /**
     * The login password.
     *
     * @param who the card's serial or the account's number, as the request names it
     */
    public static SecretPurpose signIn(String who) {
        return new SecretPurpose("sign-in|" + who);
    }
}
