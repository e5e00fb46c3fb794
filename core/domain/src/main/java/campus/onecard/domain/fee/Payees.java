package campus.onecard.domain.fee;

import java.util.List;

/** Everybody to whom fees are paid, in the order they are shown. */
public record Payees(List<Payee> payees) {

    public Payees {
        payees = List.copyOf(payees);
    }

    /** A payee and how it is right now. */
    public record Payee(PayeeTerms terms, PayeeState state) {}
}
