package campus.onecard.kiosk.passwords;

import campus.onecard.domain.password.PasswordKind;
import campus.onecard.kiosk.graph.Vocabulary;
import campus.onecard.kiosk.journey.Event;

import java.util.List;

/** The choice between the two passwords. */
public final class PasswordsVocabulary implements Vocabulary {

    @Override
    public List<List<Event>> doings() {
        return List.of(
                List.of(new PasswordsEvent.Forgotten()),
                List.of(new PasswordsEvent.ChangeIt(PasswordKind.LOGIN)),
                List.of(new PasswordsEvent.ChangeIt(PasswordKind.PAYMENT)));
    }

    @Override
    public List<Event> answers(long attempt) {
        return List.of();
    }
}
