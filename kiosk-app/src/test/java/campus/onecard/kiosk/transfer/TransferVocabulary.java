package campus.onecard.kiosk.transfer;

import campus.onecard.domain.bank.BankOverview;
import campus.onecard.domain.bank.BindFault;
import campus.onecard.domain.bank.BindOutcome;
import campus.onecard.domain.bank.PendingTransfer;
import campus.onecard.domain.bank.TransferFault;
import campus.onecard.domain.money.Money;
import campus.onecard.kiosk.graph.Vocabulary;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Tile;
import campus.onecard.kiosk.order.OrderEvent;
import campus.onecard.kiosk.order.OrderOutcome;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Everything that can happen at bank transfers, besides what happens to orders. */
public final class TransferVocabulary implements Vocabulary {

    static final BankOverview BOUND = bank(true, "**** 5678", true, true, 400);
    static final BankOverview FRESH = bank(true, null, true, true, 500);

    static BankOverview bank(
            boolean offered, @Nullable String account, boolean open, boolean reachable, long left) {
        Instant at = Instant.parse("2018-09-12T02:00:00Z");
        return new BankOverview(
                offered,
                "示范银行",
                account,
                LocalTime.of(7, 30),
                LocalTime.of(20, 0),
                open,
                reachable,
                Money.ofYuan(38),
                Money.ofYuan(500),
                Money.ofYuan(left),
                Money.ofYuan(10),
                Money.ofYuan(500),
                List.of(new PendingTransfer(new UUID(0, 1), Money.ofYuan(100), at)));
    }

    @Override
    public List<List<Event>> doings() {
        return List.of(
                List.of(new Event.Choose(Tile.BANK_TRANSFER)),
                List.of(new TransferEvent.LetGo()),
                List.of(new TransferEvent.Preset(Money.ofYuan(100))),
                Vocabulary.typed("6222020200112345"),
                Vocabulary.typed("5000"));
    }

    @Override
    public List<Event> answers(long attempt) {
        List<Event> all = new ArrayList<>();
        for (BankOverview bank :
                List.of(
                        BOUND,
                        FRESH,
                        bank(false, null, false, false, 0),
                        bank(true, "**** 5678", false, true, 400),
                        bank(true, "**** 5678", true, false, 400),
                        bank(true, "**** 5678", true, true, 9))) {
            all.add(new TransferEvent.BankCame(attempt, bank));
        }
        outcomes().forEach(o -> all.add(new TransferEvent.BindAnswered(attempt, o)));
        for (TransferFault fault : List.of(TransferFault.NOT_REACHED, TransferFault.NOT_ENOUGH)) {
            TransferRefused why = new TransferRefused(fault);
            all.add(new OrderEvent.Answered(attempt, new OrderOutcome.Declined(why)));
        }
        return all;
    }

    static List<BindOutcome> outcomes() {
        return List.of(
                new BindOutcome.Bound("**** 5678"),
                new BindOutcome.Unbound(),
                new BindOutcome.WrongPin(2),
                new BindOutcome.Locked(),
                new BindOutcome.NoAnswer(),
                new BindOutcome.Refused(BindFault.OTHER_OWNER));
    }
}
