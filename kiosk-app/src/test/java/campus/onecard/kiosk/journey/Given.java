package campus.onecard.kiosk.journey;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.device.DeviceKind;
import campus.onecard.domain.device.DeviceSelf;
import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.money.SingleLimit;
import campus.onecard.domain.password.ChangeOutcome;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordFault;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStanding;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.domain.signin.SignInOutcome;
import campus.onecard.domain.statement.MonthSummary;
import campus.onecard.domain.statement.Movement;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.domain.statement.MovementPage;
import campus.onecard.domain.statement.Overview;
import campus.onecard.domain.subsidy.Claims;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** Samples of every step and every event. */
final class Given {

    static final String SECRET = "Zq7secret";
    static final LocalDate TODAY = LocalDate.of(2018, 9, 12);
    static final Instant NOW = Instant.parse("2018-09-12T02:00:00Z");
    static final CardSerial CARD = new CardSerial("0123456789ABCDEF");
    static final AccountNumber NUMBER = new AccountNumber("20186354");
    static final Visit VISIT = new Visit("token-" + SECRET, "张**", Optional.of(NUMBER));
    static final Overview OVERVIEW =
            new Overview(
                    "张**",
                    "****6354",
                    Money.ofYuan(88),
                    Money.ZERO,
                    SingleLimit.DEFAULT,
                    DailyLimit.DEFAULT,
                    CardStatus.ACTIVE);
    static final Claims CLAIMS =
            new Claims(
                    List.of(new Claims.Claim(new UUID(0, 7), Money.ofYuan(50), "补助", NOW, null)));
    static final YearMonth MONTH = YearMonth.of(2018, 9);
    static final MonthSummary SUMMARY =
            new MonthSummary(MONTH, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, 0, List.of());
    static final DeviceSelf SELF = selfAt(NOW);

    private Given() {}

    static DeviceSelf selfAt(Instant serverTime) {
        return new DeviceSelf("k1", DeviceKind.KIOSK, "1 号机", "一食堂", "大学", "8888", serverTime);
    }

    static Movement movement(int id) {
        return new Movement(
                new UUID(2, id).toString(),
                NOW,
                MovementKind.PAYMENT,
                Money.ofFen(-850),
                Money.ofYuan(80),
                "一食堂",
                "1 号窗口");
    }

    static MovementPage page(int id, @Nullable String next) {
        return new MovementPage(List.of(movement(id)), next);
    }

    static PasswordChange change(Change change) {
        return new PasswordChange(
                VISIT,
                List.of(PasswordKind.LOGIN, PasswordKind.PAYMENT),
                0,
                Optional.of(new Password(SECRET)),
                change,
                new ChangeReason.Forced(Optional.empty()));
    }

    private static PasswordChange wished(Change change) {
        return new PasswordChange(
                VISIT,
                List.of(PasswordKind.PAYMENT),
                0,
                Optional.of(new Password(SECRET)),
                change,
                new ChangeReason.Wished());
    }

    static Step.Transactions transactions(Pages pages) {
        return new Step.Transactions(
                VISIT,
                new Fetched.Here<>(OVERVIEW),
                Filter.ALL,
                pages,
                MONTH,
                new Fetched.Waiting<>(1));
    }

    static List<Step> steps() {
        HiddenInput typed = new HiddenInput(SECRET);
        Password password = new Password(SECRET);
        Who who = new Who.ByCard(CARD, "张**", "ticket");
        Step.CheckingCard checking = new Step.CheckingCard(1, CARD);
        Step.Home home = new Step.Home(VISIT, new Fetched.Waiting<>(1));
        Step.Transactions list = transactions(Pages.first(new Attempts(0)));
        List<Step> steps =
                new ArrayList<>(
                        List.of(
                                new Step.Attract(Station.starting(TODAY)),
                                new Step.TypeNumber("2018", false),
                                new Step.TypeNumber("", true),
                                checking,
                                new Step.EnterPassword(who, typed, OptionalInt.of(2)),
                                new Step.CheckingPassword(1, who, password),
                                new Step.LockedAccount(NOW),
                                new Step.LockedPayment(),
                                new Step.LockedPayment(Optional.of(VISIT)),
                                new Step.LostCard((Who.ByCard) who),
                                new Step.VoidCard(),
                                new Step.UnknownCard(),
                                new Step.UnreadCard(),
                                new Step.CardAgain(),
                                new Step.AccountClosed(),
                                new Step.VisitEnded(),
                                new Step.ServerAway(checking, Trouble.AWAY, false),
                                home,
                                new Step.Home(VISIT, new Fetched.Here<>(OVERVIEW)),
                                list,
                                transactions(Pages.first(new Attempts(0)).failed(1, Trouble.AWAY)),
                                new Step.MovementDetail(list, movement(1)),
                                new Step.SigningOut(1, VISIT),
                                new Step.TakeCard(),
                                new Step.TakeCard(true)));
        changes(typed, password).forEach(c -> steps.add(change(c)));
        changes(typed, password).forEach(c -> steps.add(wished(c)));
        return steps;
    }

    static List<Change> changes(HiddenInput typed, Password password) {
        return List.of(
                new Change.Current(typed, OptionalInt.of(1)),
                new Change.Wanted(typed, Optional.of(PasswordFault.INITIAL)),
                new Change.Repeat(password, typed, true),
                new Change.Saving(1, password),
                new Change.Unsure(1, password, Trouble.AWAY),
                new Change.Saved());
    }

    /** What a customer, a device or the clock can do. */
    static List<Event> doings() {
        return List.of(
                new Event.Typed("7"),
                new Event.Typed("Q"),
                new Event.Typed("漢"),
                new Event.Erase(),
                new Event.Clear(),
                new Event.Confirm(),
                new Event.Back(),
                new Event.Cancel(),
                new Event.Retry(),
                new Event.ByNumber(),
                new Event.NotMine(),
                new Event.CardIsMine(),
                new Event.CardWasFound(),
                new Event.Choose(Tile.TRANSACTIONS),
                new Event.Choose(Tile.LOSS_REPORT),
                new Event.Choose(Tile.LIMITS),
                new Event.ClaimWaiting(),
                new Event.WantMessages(),
                new Event.OpenService(),
                new Event.UseIdCard(),
                new Event.FilterKind(Optional.of(MovementKind.TOP_UP)),
                new Event.FilterMonth(Optional.of(MONTH.minusMonths(1))),
                new Event.Older(),
                new Event.Newer(),
                new Event.WantReceipt(),
                new Event.WantStatistics(),
                new Event.PaperIs(Paper.DOWN),
                new Event.IdReaderIs(true),
                new Event.OpenMovement(movement(2)),
                new Event.CardPresented(CARD),
                new Event.CardRemoved(),
                new Event.StrangeCard(),
                new Event.CardNotRead(1),
                new Event.ReaderDown(),
                new Event.ReaderUp(),
                new Event.ServerSeen(SELF),
                new Event.ServerLost(Trouble.AWAY),
                new Event.Idle(),
                new Event.CardForgotten(),
                new Event.NewDay(TODAY.plusDays(1)));
    }

    /** Everything the server can answer to this attempt. */
    static List<Event> answers(long attempt) {
        List<Event> all = new ArrayList<>();
        for (CardStatus status : CardStatus.values()) {
            all.add(
                    new Event.CardChecked(
                            attempt, new CardStanding(status, "张**", "ticket", null)));
            all.add(new Event.SignInAnswered(attempt, new SignInOutcome.CardRefused(status)));
        }
        all.add(
                new Event.SignInAnswered(
                        attempt, new SignInOutcome.SignedIn("t", "张**", Set.of())));
        all.add(
                new Event.SignInAnswered(
                        attempt,
                        new SignInOutcome.SignedIn("t", "张**", Set.of(PasswordKind.values()))));
        all.add(new Event.SignInAnswered(attempt, new SignInOutcome.WrongPassword(2)));
        all.add(new Event.SignInAnswered(attempt, new SignInOutcome.Locked(NOW)));
        all.add(new Event.SignInAnswered(attempt, new SignInOutcome.Closed()));
        all.add(new Event.ChangeAnswered(attempt, new ChangeOutcome.Changed()));
        all.add(new Event.ChangeAnswered(attempt, new ChangeOutcome.WrongCurrent(2)));
        all.add(new Event.ChangeAnswered(attempt, new ChangeOutcome.Locked(NOW)));
        all.add(new Event.ChangeAnswered(attempt, new ChangeOutcome.Locked(null)));
        all.add(
                new Event.ChangeAnswered(
                        attempt, new ChangeOutcome.Refused(PasswordFault.INITIAL)));
        all.add(new Event.OverviewCame(attempt, OVERVIEW));
        all.add(new Event.ClaimsCame(attempt, CLAIMS));
        all.add(new Event.ClaimsCame(attempt, new Claims(List.of())));
        all.add(new Event.PageCame(attempt, page(1, "next")));
        all.add(new Event.PageCame(attempt, new MovementPage(List.of(), null)));
        all.add(new Event.MonthCame(attempt, SUMMARY));
        all.add(new Event.SignedOut(attempt));
        for (Trouble.Kind kind : Trouble.Kind.values()) {
            all.add(new Event.CallFailed(attempt, new Trouble(kind, "E")));
        }
        return all;
    }

    static List<Event> events(long attempt) {
        List<Event> all = new ArrayList<>(doings());
        all.addAll(answers(attempt));
        return all;
    }

    static Journey at(Step step) {
        boolean left = step instanceof Step.TakeCard;
        Station station = new Station(Optional.of(SELF), Station.Link.UP, true, left, TODAY);
        return new Journey(station, step, 1, Errands.NONE);
    }
}
