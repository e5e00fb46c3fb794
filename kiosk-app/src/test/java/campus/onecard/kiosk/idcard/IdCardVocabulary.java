package campus.onecard.kiosk.idcard;

import campus.onecard.devices.idcard.IdReading;
import campus.onecard.domain.document.ChooseOutcome;
import campus.onecard.domain.document.DocumentAccount;
import campus.onecard.domain.document.DocumentOutcome;
import campus.onecard.domain.loss.LossFault;
import campus.onecard.domain.loss.LossOutcome;
import campus.onecard.domain.password.PasswordFault;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.kiosk.graph.Vocabulary;
import campus.onecard.kiosk.journey.Event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An ID card at the kiosk. */
public final class IdCardVocabulary implements Vocabulary {

    static final Instant NOW = Instant.parse("2026-11-12T04:26:00Z");

    static DocumentAccount account(CardStatus card) {
        return new DocumentAccount("ticket", "张**", "****6354", card, Set.of());
    }

    static DocumentOutcome known(CardStatus card) {
        return new DocumentOutcome.Known(List.of(account(card)));
    }

    @Override
    public List<List<Event>> doings() {
        return List.of(
                List.of(new Event.UseIdCard()),
                List.of(new Event.IdReaderIs(true)),
                List.of(new Event.IdReaderIs(false)),
                List.of(new IdCardEvent.Pick(account(CardStatus.ACTIVE))),
                List.of(new IdCardEvent.Renew(PasswordKind.LOGIN)),
                List.of(new IdCardEvent.Renew(PasswordKind.PAYMENT)));
    }

    @Override
    public List<Event> answers(long attempt) {
        List<Event> all = new ArrayList<>();
        all.add(new IdCardEvent.DocumentThere(attempt));
        all.add(new IdCardEvent.ReaderGone(attempt));
        all.add(new IdCardEvent.OutOfDate(attempt));
        for (IdReading.Why why : IdReading.Why.values()) {
            all.add(new IdCardEvent.NotRead(attempt, why));
        }
        for (CardStatus card : CardStatus.values()) {
            all.add(new IdCardEvent.Identified(attempt, known(card)));
        }
        all.add(
                new IdCardEvent.Identified(
                        attempt,
                        new DocumentOutcome.Known(
                                List.of(account(CardStatus.ACTIVE), account(CardStatus.LOST)))));
        all.add(new IdCardEvent.Identified(attempt, new DocumentOutcome.NotKnown()));
        all.add(new IdCardEvent.Identified(attempt, new DocumentOutcome.Closed()));
        all.add(new IdCardEvent.Identified(attempt, new DocumentOutcome.TooOften(NOW)));
        all.add(new IdCardEvent.Chosen(attempt, new ChooseOutcome.Chosen(NOW)));
        all.add(new IdCardEvent.Chosen(attempt, new ChooseOutcome.Closed()));
        for (PasswordFault fault : PasswordFault.values()) {
            all.add(new IdCardEvent.Chosen(attempt, new ChooseOutcome.Refused(fault)));
        }
        all.add(new IdCardEvent.Reported(attempt, new LossOutcome.Done(NOW)));
        for (LossFault fault : LossFault.values()) {
            all.add(new IdCardEvent.Reported(attempt, new LossOutcome.Refused(fault)));
        }
        return all;
    }
}
