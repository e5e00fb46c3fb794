package campus.onecard.kiosk.passwords;

import campus.onecard.domain.password.PasswordKind;
import campus.onecard.kiosk.journey.Event;

/** What a person does who comes for a password. */
public sealed interface PasswordsEvent extends Event.OfErrand {

    /** Change this one. */
    record ChangeIt(PasswordKind kind) implements PasswordsEvent {}

    /** One is forgotten or locked. */
    record Forgotten() implements PasswordsEvent {}
}
