package campus.onecard.kiosk.demo;

import campus.onecard.domain.statement.Movement;
import campus.onecard.kiosk.dispute.DisputeStep;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.loss.LossStep;

import java.util.List;
import java.util.stream.IntStream;

/** A lost card is found and serves again, is lost once more, and wrong charges are reported. */
final class LossWalk {

    private final Hands hands;
    private final Album album;

    LossWalk(Hands hands, Album album) {
        this.hands = hands;
        this.album = album;
    }

    /**
     * Begins and ends on the attract screen; the card is reported lost before and after.
     *
     * @param hold lays the person's card on the reader
     * @param take takes it away
     */
    void walk(DemoPerson person, Runnable hold, Runnable take) {
        hold.run();
        hands.until(Step.LostCard.class);
        album.inBothLanguages("lost-card");
        hands.press("forward");
        password(person);
        hands.until(LossStep.Confirming.class);
        album.inBothLanguages("loss-lift");
        hands.press("forward");
        done("loss-lifted");
        hands.press("forward");
        hands.until(Step.Home.class);
        hands.press("sign-out");
        hands.until(Step.TakeCard.class);
        take.run();
        hands.until(Step.Attract.class);
        report(person);
    }

    /** Without the card, from the attract screen. */
    private void report(DemoPerson person) {
        hands.press("loss");
        hands.until(Step.TypeNumber.class);
        album.inBothLanguages("loss-number");
        hands.type(person.number().toLowerCase(java.util.Locale.ROOT));
        hands.press("forward");
        password(person);
        hands.until(LossStep.Confirming.class);
        album.inBothLanguages("loss-report");
        album.under("contrast", "loss-report");
        album.under("text", "loss-report");
        hands.press("forward");
        LossStep.Done done = done("loss-reported");
        boolean paid = done.doubtful().here().filter(d -> !d.payments().isEmpty()).isPresent();
        if (paid) {
            hands.press("payments");
            dispute(hands.until(DisputeStep.Choosing.class));
        } else {
            hands.press("forward");
        }
        hands.until(Step.Home.class);
        hands.press("sign-out");
        hands.until(Step.Attract.class);
    }

    private void password(DemoPerson person) {
        hands.until(Step.EnterPassword.class);
        hands.type(person.login());
        hands.press("forward");
    }

    private LossStep.Done done(String name) {
        LossStep.Done done =
                hands.until(LossStep.Done.class, at -> !(at.doubtful() instanceof Fetched.Waiting));
        album.inBothLanguages(name);
        return done;
    }

    /** On a later run all that is shown may be reported already. */
    private void dispute(DisputeStep.Choosing choosing) {
        album.inBothLanguages("dispute");
        List<Movement> shown = choosing.shown();
        int first =
                IntStream.range(0, shown.size())
                        .filter(i -> !shown.get(i).disputed())
                        .findFirst()
                        .orElse(-1);
        if (first < 0) {
            hands.press("back");
            return;
        }
        hands.pressOneOf(".payment", first);
        hands.until(DisputeStep.Choosing.class, at -> !at.marked().isEmpty());
        album.inBothLanguages("dispute-marked");
        hands.press("forward");
        hands.until(DisputeStep.Taken.class);
        album.inBothLanguages("dispute-taken");
        hands.press("forward");
    }
}
