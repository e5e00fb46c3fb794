package campus.onecard.domain.account;

/** The documents by which the university knows a person. */
public enum DocumentType {
    ID_CARD("居民身份证"),
    RESIDENCE_PERMIT("港澳台居民居住证"),
    FOREIGN_PR("外国人永久居留身份证"),
    PASSPORT("护照"),
    NONE("无");

    private final String chinese;

    DocumentType(String chinese) {
        this.chinese = chinese;
    }

    /** The name that Chinese rosters use. */
    public String chinese() {
        return chinese;
    }
}
