package campus.onecard.server.account;

import campus.onecard.domain.account.AccountNumber;

/** The purposes under which a holder's personal fields are sealed and indexed in the vault. */
public final class HolderFields {

    public static final String DOCUMENT_INDEX = "document";

    private HolderFields() {}

    public static String document(AccountNumber number) {
        return "document/" + number.value();
    }

    public static String phone(AccountNumber number) {
        return "phone/" + number.value();
    }
}
