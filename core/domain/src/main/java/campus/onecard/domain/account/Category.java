package campus.onecard.domain.account;

/** What a cardholder is to the university. */
public enum Category {
    STUDENT("学生"),
    STAFF("教职工"),
    OTHER("其他");

    private final String chinese;

    Category(String chinese) {
        this.chinese = chinese;
    }

    /** The name that Chinese rosters use. */
    public String chinese() {
        return chinese;
    }
}
