package campus.onecard.server.terminal;

import campus.onecard.domain.api.TerminalRoutes;
import campus.onecard.domain.terminal.PaymentOutcome;
import campus.onecard.domain.terminal.TakePayment;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.Call;
import campus.onecard.server.http.Machine;
import campus.onecard.server.http.Reply;
import campus.onecard.server.ledger.Command;
import campus.onecard.server.ledger.ContentHash;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingLanes;
import campus.onecard.server.payment.CardPayment;
import campus.onecard.server.secret.PinCheck;

import java.util.Optional;

/** Payments at terminals. The hot path: a known card costs no query besides the lane's own. */
public final class PaymentRoutes {

    private final PostingLanes lanes;
    private final CardDirectory cards;

    public PaymentRoutes(PostingLanes lanes, CardDirectory cards) {
        this.lanes = lanes;
        this.cards = cards;
    }

    public void bind(Bindings bindings) {
        bindings.onCommand(TerminalRoutes.PAY, this::pay);
    }

    private Reply<PaymentOutcome> pay(Call call, TakePayment asked) {
        Place place = place(call.enrolled(), asked.sequence());
        Optional<Long> account = cards.accountOf(asked.card());
        Command<Outcome> payment =
                account.isPresent()
                        ? new CardPayment(
                                asked.id(),
                                account.get(),
                                asked.card(),
                                place,
                                asked.amount(),
                                PinCheck.NONE)
                        : new UnknownCard(asked.id(), asked.card(), place, asked.amount());
        ContentHash content = ContentHash.of("pay", place, asked.card(), asked.amount().fen());
        return lanes.post(new TerminalCommand(payment, content));
    }

    private static Place place(Machine machine, long sequence) {
        return new Place(machine.requiredOutlet(), machine.terminal(), sequence);
    }
}
