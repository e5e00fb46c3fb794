package campus.onecard.kiosk.shots;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordFault;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.kiosk.journey.Change;
import campus.onecard.kiosk.journey.ChangeReason;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.HiddenInput;
import campus.onecard.kiosk.journey.PasswordChange;
import campus.onecard.kiosk.journey.Station;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Visit;
import campus.onecard.kiosk.journey.Who;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Every screen in every state that looks different, in the order of the journey. */
public final class Samples {

    static final AccountNumber NUMBER = new AccountNumber("2026012690");
    static final CardSerial CARD = new CardSerial("0000A1B2C3D4E5F6");
    static final Visit VISIT = new Visit("sample", "张**", Optional.of(NUMBER));

    private static final Trouble BROKEN = new Trouble(Trouble.Kind.FAULT, "E1901");
    private static final Trouble BUSY = new Trouble(Trouble.Kind.BUSY, "E1902");
    private static final Password WANTED = new Password("sample88x");

    private Samples() {}

    /** All of them. */
    public static List<Sample> all() {
        List<Sample> samples = new ArrayList<>();
        samples.addAll(attract());
        samples.addAll(signIn());
        samples.addAll(notices());
        samples.addAll(loginChange());
        samples.addAll(paymentChange());
        samples.addAll(home());
        samples.addAll(SampleTransactions.all());
        samples.addAll(SampleStatistics.all());
        samples.addAll(SamplePasswords.all());
        samples.addAll(SampleIdCards.all());
        samples.addAll(SampleClaims.all());
        samples.addAll(SampleLoss.all());
        samples.addAll(SampleTransfers.all());
        samples.addAll(SampleFees.all());
        samples.addAll(SampleLimits.all());
        samples.addAll(SampleOrders.all());
        samples.addAll(SampleReceipts.all());
        samples.addAll(SampleNotices.all());
        samples.addAll(SampleMessages.all());
        samples.addAll(SampleOperators.all());
        samples.addAll(leaving());
        return samples;
    }

    private static List<Sample> attract() {
        return List.of(
                attract("attract", SampleMachine.WORKING),
                attract("attract-notice", SampleMachine.WITH_NOTICE),
                attract("attract-partly", SampleMachine.PARTLY),
                attract("attract-starting", Station.starting(SampleMachine.TODAY)),
                attract("attract-server-away", SampleMachine.SERVER_AWAY),
                attract("attract-closed", SampleMachine.CLOSED),
                attract("attract-reader-down", SampleMachine.READER_DOWN),
                attract("attract-machine-refused", SampleMachine.REFUSED));
    }

    private static Sample attract(String name, Station station) {
        return new Sample(name, new Step.Attract(station), station, false);
    }

    private static List<Sample> signIn() {
        Who number = new Who.ByNumber(NUMBER);
        Who card = new Who.ByCard(CARD, "欧***", "ticket");
        return List.of(
                Sample.of("number", new Step.TypeNumber("", false)),
                Sample.of("number-typed", new Step.TypeNumber("2026012690", false)),
                Sample.of("number-too-short", new Step.TypeNumber("T20", true)),
                Sample.of("checking-card", new Step.CheckingCard(1, CARD)),
                password("password-card", card, 0, OptionalInt.empty()),
                password("password-card-typed", card, 6, OptionalInt.empty()),
                password("password-number", number, 20, OptionalInt.empty()),
                password("password-wrong", card, 0, OptionalInt.of(2)),
                password("password-last-try", number, 0, OptionalInt.of(1)),
                Sample.of("checking-password", new Step.CheckingPassword(1, card, WANTED)));
    }

    private static Sample password(String name, Who who, int typed, OptionalInt triesLeft) {
        return Sample.of(name, new Step.EnterPassword(who, typed(typed), triesLeft));
    }

    private static List<Sample> notices() {
        Step.Checking card = new Step.CheckingCard(1, CARD);
        return List.of(
                Sample.of("locked", new Step.LockedAccount(SampleMachine.NOW.plusSeconds(1_800))),
                Sample.of("locked-payment", new Step.LockedPayment()),
                Sample.of("lost-card", new Step.LostCard(new Who.ByCard(CARD, "", "ticket"))),
                Sample.of("void-card", new Step.VoidCard()),
                Sample.of("unknown-card", new Step.UnknownCard()),
                Sample.of("unread-card", new Step.UnreadCard()),
                Sample.of("card-again", new Step.CardAgain()),
                Sample.of("account-closed", new Step.AccountClosed()),
                Sample.of("visit-ended", new Step.VisitEnded()),
                away("server-away", new Step.ServerAway(card, Trouble.AWAY, false)),
                Sample.of("server-back", new Step.ServerAway(card, Trouble.AWAY, true)),
                Sample.of("server-busy", new Step.ServerAway(card, BUSY, true)),
                Sample.of("server-broken", new Step.ServerAway(card, BROKEN, true)));
    }

    private static Sample away(String name, Step step) {
        return new Sample(name, step, SampleMachine.SERVER_AWAY, false);
    }

    private static List<Sample> loginChange() {
        return List.of(
                login("change-login", new Change.Wanted(typed(0), Optional.empty())),
                login("change-login-typed", new Change.Wanted(typed(7), Optional.empty())),
                login("change-login-refused", refused(PasswordFault.TOO_SIMPLE)),
                login("change-login-repeat", new Change.Repeat(WANTED, typed(3), false)),
                login("change-login-differs", new Change.Repeat(WANTED, typed(0), true)),
                login("change-login-saving", new Change.Saving(1, WANTED)),
                login("change-login-unsure", new Change.Unsure(1, WANTED, Trouble.AWAY)),
                login("change-login-saved", new Change.Saved()));
    }

    private static List<Sample> paymentChange() {
        return List.of(
                payment("change-payment-current", asked(0, OptionalInt.empty())),
                payment("change-payment-current-wrong", asked(0, OptionalInt.of(2))),
                payment("change-payment", new Change.Wanted(typed(4), Optional.empty())),
                payment("change-payment-refused", refused(PasswordFault.INITIAL)),
                payment("change-payment-repeat", new Change.Repeat(WANTED, typed(6), false)),
                payment("change-payment-saved", new Change.Saved()));
    }

    private static Change asked(int typed, OptionalInt triesLeft) {
        return new Change.Current(typed(typed), triesLeft);
    }

    private static Change refused(PasswordFault fault) {
        return new Change.Wanted(HiddenInput.EMPTY, Optional.of(fault));
    }

    private static Sample login(String name, Change change) {
        return change(name, 0, change);
    }

    private static Sample payment(String name, Change change) {
        return change(name, 1, change);
    }

    private static Sample change(String name, int at, Change change) {
        List<PasswordKind> kinds = List.of(PasswordKind.LOGIN, PasswordKind.PAYMENT);
        return Sample.of(
                name,
                new PasswordChange(
                        VISIT,
                        kinds,
                        at,
                        Optional.of(WANTED),
                        change,
                        new ChangeReason.Forced(Optional.empty())));
    }

    private static List<Sample> home() {
        List<Sample> samples = new ArrayList<>();
        Visit rare = new Visit("sample", "𫖯*", Optional.empty());
        Step.Home home = home(VISIT, new Fetched.Here<>(SampleStatement.ORDINARY));
        samples.add(Sample.of("home", home));
        samples.add(Sample.of("home-loading", home(VISIT, new Fetched.Waiting<>(1))));
        samples.add(Sample.of("home-failed", home(rare, new Fetched.Failed<>(BROKEN))));
        samples.add(
                Sample.of(
                        "home-card-lost",
                        home(rare, new Fetched.Here<>(SampleStatement.CARD_LOST))));
        samples.add(Sample.of("home-huge", home(rare, new Fetched.Here<>(SampleStatement.HUGE))));
        samples.add(new Sample("home-idle", home, SampleMachine.WORKING, true));
        return samples;
    }

    private static Step.Home home(
            Visit visit, Fetched<campus.onecard.domain.statement.Overview> overview) {
        return new Step.Home(visit, overview);
    }

    private static List<Sample> leaving() {
        return List.of(
                Sample.of("signing-out", new Step.SigningOut(1, VISIT)),
                Sample.of("take-card", new Step.TakeCard()),
                Sample.of("take-card-forgotten", new Step.TakeCard(true)));
    }

    static HiddenInput typed(int characters) {
        return new HiddenInput("sample88xsample88xab".substring(0, characters));
    }
}
