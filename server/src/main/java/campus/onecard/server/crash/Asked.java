package campus.onecard.server.crash;

import campus.onecard.domain.desk.DeskAct;
import campus.onecard.domain.desk.DoAtDesk;
import campus.onecard.domain.desk.OutsideAnswer;
import campus.onecard.domain.desk.SettleOrder;
import campus.onecard.domain.terminal.RefundPayment;
import campus.onecard.domain.terminal.TakePayment;

import java.util.UUID;

/** One command of the load, as it is sent, however often. */
sealed interface Asked {

    UUID id();

    /** What it moves on the owner's account when it is approved, fen. */
    long moved();

    /** How many sides it has in the books when it is approved. */
    default int sides() {
        return 2;
    }

    /** A card payment. */
    record Pay(TakePayment payment) implements Asked {

        @Override
        public UUID id() {
            return payment.id();
        }

        @Override
        public long moved() {
            return -payment.amount().fen();
        }
    }

    /** Some of a payment, or more than is left of it, given back. */
    record Refund(UUID paid, RefundPayment refund) implements Asked {

        @Override
        public UUID id() {
            return refund.id();
        }

        @Override
        public long moved() {
            return refund.amount().fen();
        }
    }

    /** Cash paid in. */
    record TopUp(DoAtDesk desk) implements Asked {

        @Override
        public UUID id() {
            return desk.id();
        }

        @Override
        public long moved() {
            return desk.act() instanceof DeskAct.TopUp up ? up.amount().fen() : 0;
        }
    }

    /** Says how an order ended outside; several may say so, the first counts. */
    record Settle(Settlers.Order order, SettleOrder settle) implements Asked {

        @Override
        public UUID id() {
            return settle.id();
        }

        boolean isDone() {
            return settle.answer() == OutsideAnswer.DONE;
        }

        /** A transfer comes in when it arrives; a fee comes back when it is refused. */
        @Override
        public long moved() {
            return order.isFee() == isDone() ? 0 : order.amount().fen();
        }

        @Override
        public int sides() {
            return order.isFee() || isDone() ? 2 : 0;
        }
    }
}
