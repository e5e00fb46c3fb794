package campus.onecard.server.simulate;

/** One account as the oracle keeps it: fen and days in plain figures. */
final class Sheet {

    static final String ACTIVE = "ACTIVE";
    static final String FROZEN = "FROZEN";
    static final String CLOSED = "CLOSED";

    final long id;
    String status = ACTIVE;
    long balance;
    long single = 20_00;
    long daily = 50_00;
    long spent;
    long day;
    int holds;
    boolean pinDue;

    Sheet(long id) {
        this.id = id;
    }

    Sheet copy() {
        Sheet copy = new Sheet(id);
        copy.status = status;
        copy.balance = balance;
        copy.single = single;
        copy.daily = daily;
        copy.spent = spent;
        copy.day = day;
        copy.holds = holds;
        copy.pinDue = pinDue;
        return copy;
    }

    boolean isActive() {
        return status.equals(ACTIVE);
    }

    boolean isClosed() {
        return status.equals(CLOSED);
    }

    long spentOn(long today) {
        return day == today ? spent : 0;
    }

    /** After a payment of today. */
    Sheet pay(long fen, long today) {
        Sheet after = copy();
        after.balance -= fen;
        after.spent = spentOn(today) + fen;
        after.day = today;
        return after;
    }

    /** After money moved that no limit counts. */
    Sheet move(long fen) {
        Sheet after = copy();
        after.balance += fen;
        return after;
    }

    /** After something paid on that day came back. */
    Sheet giveBack(long fen, long paidOn) {
        Sheet after = move(fen);
        if (day == paidOn) {
            after.spent = Math.max(0, spent - fen);
        }
        return after;
    }

    Sheet holding(int more) {
        Sheet after = copy();
        after.holds += more;
        return after;
    }

    Sheet withStatus(String other) {
        Sheet after = copy();
        after.status = other;
        return after;
    }

    Sheet due(boolean initial) {
        Sheet after = copy();
        after.pinDue = initial;
        return after;
    }

    @Override
    public String toString() {
        return "account %d: %s, balance %d, limits %d/%d, spent %d on day %d, %d holds"
                .formatted(id, status, balance, single, daily, spent, day, holds);
    }
}
