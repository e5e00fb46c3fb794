package campus.onecard.kiosk.idcard;

import campus.onecard.devices.idcard.IdReading;
import campus.onecard.domain.document.ChooseOutcome;
import campus.onecard.domain.document.DocumentAccount;
import campus.onecard.domain.document.DocumentOutcome;
import campus.onecard.domain.loss.LossOutcome;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.kiosk.journey.Event;

/** What happens with an ID card only. */
public sealed interface IdCardEvent extends Event.OfErrand {

    /** This one of several accounts. */
    record Pick(DocumentAccount account) implements IdCardEvent {}

    /** A new password of this kind. */
    record Renew(PasswordKind kind) implements IdCardEvent {}

    /** A document lies on the reader. */
    record DocumentThere(long attempt) implements IdCardEvent {}

    /** It was not read. */
    record NotRead(long attempt, IdReading.Why why) implements IdCardEvent {}

    /** It was read, and its time is over or has not come. */
    record OutOfDate(long attempt) implements IdCardEvent {}

    /** The reader does not work. */
    record ReaderGone(long attempt) implements IdCardEvent {}

    /** The server has said whose it is. */
    record Identified(long attempt, DocumentOutcome outcome) implements IdCardEvent {}

    record Chosen(long attempt, ChooseOutcome outcome) implements IdCardEvent {}

    record Reported(long attempt, LossOutcome outcome) implements IdCardEvent {}
}
