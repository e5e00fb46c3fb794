package campus.onecard.server.payee;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.FeeRoutes;
import campus.onecard.domain.fee.FeePage;
import campus.onecard.domain.fee.PayeeAnswer;
import campus.onecard.domain.fee.PutPayee;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.Call;
import campus.onecard.server.http.ProblemException;

/** Fees for their owners, and payees for the operator. */
final class PayeeRoutes {

    private static final int USUAL_SIZE = 20;
    private static final int MOST = 100;
    private static final int LONGEST_REFERENCE = 40;

    private final PayeeStore payees;
    private final PayeeWords words;
    private final FeeDesk desk;
    private final FeeBook book;

    PayeeRoutes(PayeeStore payees, PayeeWords words, FeeDesk desk, FeeBook book) {
        this.payees = payees;
        this.words = words;
        this.desk = desk;
        this.book = book;
    }

    void bind(Bindings bindings) {
        bindings.on(FeeRoutes.PAYEES, (_, _) -> words.all());
        bindings.on(FeeRoutes.BILLS, (call, _) -> bills(call));
        bindings.on(FeeRoutes.LOOK_UP, (call, _) -> lookUp(call));
        bindings.on(FeeRoutes.PAY_FEE, desk::pay);
        bindings.on(
                FeeRoutes.FEE,
                (call, _) -> desk.outcome(call.cardholder().accountId(), call.id("id")));
        bindings.on(FeeRoutes.FEES, (call, _) -> fees(call));
        bindings.on(
                FeeRoutes.PUT_PAYEE,
                (call, payee) -> {
                    put(call, payee);
                    return null;
                });
    }

    private PayeeAnswer bills(Call call) {
        return words.bills(payee(call), call.cardholder().accountId());
    }

    private PayeeAnswer lookUp(Call call) {
        String reference = call.query("reference").orElse("");
        if (!reference.matches("[ -~]*") || reference.length() > LONGEST_REFERENCE) {
            throw invalid("reference", "up to " + LONGEST_REFERENCE + " ASCII characters");
        }
        return words.lookUp(payee(call), call.cardholder().accountId(), reference);
    }

    private PayeeRow payee(Call call) {
        return desk.payee(call.path().getOrDefault("code", ""));
    }

    private FeePage fees(Call call) {
        int size = call.query("size").map(PayeeRoutes::size).orElse(USUAL_SIZE);
        long below = call.query("after").map(PayeeRoutes::cursor).orElse(Long.MAX_VALUE);
        return book.page(call.cardholder().accountId(), below, size);
    }

    private static int size(String text) {
        int size = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
        if (size < 1 || size > MOST) {
            throw invalid("size", "a whole number from 1 to " + MOST);
        }
        return size;
    }

    private static long cursor(String text) {
        if (!text.matches("\\d{1,18}") && !text.matches("[1-8]\\d{18}")) {
            throw invalid("after", "what the page before gave as next, unchanged");
        }
        return Long.parseLong(text);
    }

    private static ProblemException invalid(String name, String expected) {
        return new ProblemException(
                ErrorCode.INVALID_FIELD, "The parameter " + name + " must be " + expected + ".");
    }

    private void put(Call call, PutPayee payee) {
        if (!payee.terms().code().equals(call.path().get("code"))) {
            throw new ProblemException(
                    ErrorCode.INVALID_FIELD, "The code in the address and in the body differ.");
        }
        payees.put(payee);
    }
}
