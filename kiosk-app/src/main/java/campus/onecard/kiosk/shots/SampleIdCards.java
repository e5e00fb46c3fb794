package campus.onecard.kiosk.shots;

import campus.onecard.devices.idcard.IdReading;
import campus.onecard.domain.document.DocumentAccount;
import campus.onecard.domain.loss.LossFault;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordFault;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.kiosk.idcard.IdCardStep;
import campus.onecard.kiosk.idcard.IdCardStep.Deed;
import campus.onecard.kiosk.idcard.IdCardStep.Reason;
import campus.onecard.kiosk.idcard.IdCardStep.Wish;
import campus.onecard.kiosk.journey.ByIdCard;
import campus.onecard.kiosk.journey.HiddenInput;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Tile;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Who;
import campus.onecard.kiosk.passwords.PasswordsStep;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The ID card at a kiosk that can read it. */
final class SampleIdCards {

    private static final Wish PASSWORD = new Wish(ByIdCard.PASSWORD, Optional.empty());
    private static final Wish LOSS = new Wish(ByIdCard.LOSS, Optional.empty());
    private static final Wish SIGNED_IN = new Wish(ByIdCard.PASSWORD, Optional.of(Samples.VISIT));
    private static final Password WANTED = new Password("730519");
    private static final DocumentAccount ACCOUNT =
            new DocumentAccount(
                    "sample", "欧***", "****2690", CardStatus.ACTIVE, Set.of(PasswordKind.PAYMENT));
    private static final DocumentAccount STAFF =
            new DocumentAccount("sample", "欧***", "****0417", CardStatus.LOST, Set.of());

    private SampleIdCards() {}

    static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        all.addAll(entrances());
        all.addAll(reader());
        all.addAll(renewal());
        all.addAll(loss());
        return all;
    }

    private static Sample of(String name, Step step) {
        return new Sample("idcard-" + name, step, SampleMachine.READS_ID_CARDS, false);
    }

    private static List<Sample> entrances() {
        Instant until = SampleMachine.NOW.plusSeconds(1_800);
        return List.of(
                of("number", new Step.TypeNumber("", false, Optional.of(Tile.LOSS_REPORT))),
                of("number-short", new Step.TypeNumber("T2", true, Optional.of(Tile.LOSS_REPORT))),
                of(
                        "password",
                        new Step.EnterPassword(
                                new Who.ByNumber(Samples.NUMBER),
                                HiddenInput.EMPTY,
                                OptionalInt.empty())),
                of("locked", new Step.LockedAccount(until)),
                of("locked-payment", new Step.LockedPayment(Optional.of(Samples.VISIT))),
                of("forgotten", new PasswordsStep.Forgotten(Samples.VISIT)));
    }

    private static List<Sample> reader() {
        List<Sample> all = new ArrayList<>();
        all.add(of("place", new IdCardStep.Placing(PASSWORD, 1, Optional.empty())));
        all.add(of("place-loss", new IdCardStep.Placing(LOSS, 1, Optional.empty())));
        for (IdReading.Why why : IdReading.Why.values()) {
            all.add(
                    of(
                            "place-" + name(why),
                            new IdCardStep.Placing(PASSWORD, 1, Optional.of(why))));
        }
        all.add(of("reading", new IdCardStep.Reading(PASSWORD, 1, SampleMachine.TODAY)));
        all.add(Sample.of("idcard-elsewhere", new IdCardStep.Elsewhere(PASSWORD, false)));
        all.add(Sample.of("idcard-broke", new IdCardStep.Elsewhere(LOSS, true)));
        all.add(of("unanswered", new IdCardStep.Unanswered(PASSWORD, Trouble.AWAY)));
        for (Reason reason : Reason.values()) {
            Optional<Instant> until =
                    reason == Reason.TOO_OFTEN
                            ? Optional.of(SampleMachine.NOW.plusSeconds(600))
                            : Optional.empty();
            all.add(of("refused-" + name(reason), new IdCardStep.Refused(PASSWORD, reason, until)));
        }
        all.add(of("several", new IdCardStep.Picking(PASSWORD, List.of(ACCOUNT, STAFF))));
        return all;
    }

    private static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Sample> renewal() {
        Deed deed = new Deed.Renewal(PasswordKind.PAYMENT, WANTED);
        return List.of(
                of("which", new IdCardStep.Which(PASSWORD, ACCOUNT)),
                typing("new-login", PasswordKind.LOGIN, 7, Optional.empty()),
                typing("new-payment", PasswordKind.PAYMENT, 0, Optional.empty()),
                typing("weak", PasswordKind.PAYMENT, 0, Optional.of(PasswordFault.BIRTH_DATE)),
                repeating("repeat", 3, false),
                repeating("differs", 0, true),
                of("saving", new IdCardStep.Sending(PASSWORD, ACCOUNT, 1, deed)),
                of("unsure", new IdCardStep.Unsure(PASSWORD, ACCOUNT, 1, deed, Trouble.AWAY)),
                renewed("renewed", PASSWORD, PasswordKind.PAYMENT),
                renewed("renewed-login", SIGNED_IN, PasswordKind.LOGIN),
                renewed("renewed-home", SIGNED_IN, PasswordKind.PAYMENT));
    }

    private static Sample typing(
            String name, PasswordKind kind, int typed, Optional<PasswordFault> fault) {
        return of(
                name, new IdCardStep.Typing(PASSWORD, ACCOUNT, kind, Samples.typed(typed), fault));
    }

    private static Sample repeating(String name, int typed, boolean differs) {
        return of(
                name,
                new IdCardStep.Repeating(
                        PASSWORD,
                        ACCOUNT,
                        PasswordKind.PAYMENT,
                        WANTED,
                        Samples.typed(typed),
                        differs));
    }

    private static Sample renewed(String name, Wish wish, PasswordKind kind) {
        return of(name, new IdCardStep.Renewed(wish, ACCOUNT, kind, SampleMachine.NOW));
    }

    private static List<Sample> loss() {
        Deed deed = new Deed.Report();
        List<Sample> all = new ArrayList<>();
        all.add(of("loss", new IdCardStep.Confirming(LOSS, ACCOUNT)));
        all.add(of("loss-sending", new IdCardStep.Sending(LOSS, ACCOUNT, 1, deed)));
        all.add(of("loss-unsure", new IdCardStep.Unsure(LOSS, ACCOUNT, 1, deed, Trouble.AWAY)));
        all.add(of("loss-done", new IdCardStep.Stopped(LOSS, ACCOUNT, SampleMachine.NOW)));
        for (LossFault fault : LossFault.values()) {
            all.add(of("loss-not-" + name(fault), new IdCardStep.NotStopped(LOSS, fault)));
        }
        return all;
    }
}
