package campus.onecard.kiosk.shots;

import campus.onecard.domain.receipt.ReceiptContent;
import campus.onecard.domain.receipt.ReceiptIssued;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Paper;
import campus.onecard.kiosk.journey.ReceiptWish;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.receipt.NotPrinted;
import campus.onecard.kiosk.receipt.ReceiptStep;
import campus.onecard.kiosk.receipt.ReceiptStep.Wanted;
import campus.onecard.kiosk.receipt.ReceiptSubject;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Taking a receipt, in each of its states. */
final class SampleReceipts {

    private static final Step BACK = new Step.TakeCard();
    private static final Wanted MOVEMENT =
            new Wanted(Samples.VISIT, new ReceiptSubject.Movement("1"), BACK);
    private static final Wanted MONTH =
            new Wanted(Samples.VISIT, new ReceiptSubject.Month(SampleStatement.MONTH), BACK);

    private SampleReceipts() {}

    static List<Sample> all() {
        return List.of(
                Sample.of("receipt-choose", choosing(MOVEMENT, Optional.empty(), Paper.WELL)),
                Sample.of(
                        "receipt-choose-again",
                        choosing(MOVEMENT, Optional.of(ReceiptWish.CODE), Paper.WELL)),
                Sample.of("receipt-choose-no-paper", choosing(MONTH, Optional.empty(), Paper.OUT)),
                Sample.of("receipt-choose-open", choosing(MOVEMENT, Optional.empty(), Paper.OPEN)),
                Sample.of(
                        "receipt-choose-no-printer", choosing(MONTH, Optional.empty(), Paper.NONE)),
                Sample.of(
                        "receipt-making",
                        new ReceiptStep.Making(MOVEMENT, 1, ReceiptWish.CODE, Texts.CHINESE)),
                Sample.of("receipt-code", shown(Optional.empty())),
                Sample.of("receipt-code-instead", shown(Optional.of(NotPrinted.OUT))),
                Sample.of("receipt-code-instead-half", shown(Optional.of(NotPrinted.HALF))),
                Sample.of("receipt-code-instead-untold", shown(Optional.of(NotPrinted.UNTOLD))),
                Sample.of(
                        "receipt-printing",
                        new ReceiptStep.Printing(MOVEMENT, 1, issued(), Texts.CHINESE)),
                Sample.of("receipt-taken", new ReceiptStep.Taken(MOVEMENT)),
                new Sample(
                        "receipt-failed",
                        new ReceiptStep.Failed(
                                MOVEMENT, ReceiptWish.CODE, Texts.CHINESE, Trouble.AWAY),
                        SampleMachine.SERVER_AWAY,
                        false));
    }

    private static ReceiptStep choosing(Wanted wanted, Optional<ReceiptWish> last, Paper paper) {
        return new ReceiptStep.Choosing(wanted, last, paper);
    }

    private static ReceiptStep shown(Optional<NotPrinted> instead) {
        return new ReceiptStep.Shown(MOVEMENT, issued(), instead);
    }

    static ReceiptIssued issued() {
        String site = "https://card.example.edu.cn";
        ReceiptContent content =
                new ReceiptContent(
                        new UUID(1, 3).toString(),
                        SampleMachine.NOW,
                        "长虹大学",
                        "张**",
                        "****2690",
                        SampleStatement.page().movements().getFirst(),
                        null);
        return new ReceiptIssued(
                "7K3MA-9QXTC-3HDGW",
                site + "/r/7K3MA9QXTC3HDGW",
                site + "/check/" + content.id() + "/" + "A".repeat(86),
                SampleMachine.NOW.plus(Duration.ofHours(24)),
                content);
    }
}
