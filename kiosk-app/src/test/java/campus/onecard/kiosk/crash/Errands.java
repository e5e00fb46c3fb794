package campus.onecard.kiosk.crash;

import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.kiosk.claim.ClaimEvent;
import campus.onecard.kiosk.claim.ClaimStep;
import campus.onecard.kiosk.demo.DemoPerson;
import campus.onecard.kiosk.fee.FeeStep;
import campus.onecard.kiosk.graph.Vocabulary;
import campus.onecard.kiosk.journey.Change;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.PasswordChange;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Tile;
import campus.onecard.kiosk.limits.LimitsEvent;
import campus.onecard.kiosk.limits.LimitsStep;
import campus.onecard.kiosk.order.OrderStep;
import campus.onecard.kiosk.passwords.PasswordsEvent;
import campus.onecard.kiosk.passwords.PasswordsStep;
import campus.onecard.kiosk.statistics.StatisticsStep;
import campus.onecard.kiosk.transfer.TransferStep;

import java.util.List;
import java.util.Optional;

/** What people come for when they are signed in: each begins and ends on the home screen. */
final class Errands {

    private Errands() {}

    /** An errand that begins with a tile. */
    private abstract static class AtHome extends Determined {

        private final Event tile;
        private boolean has;

        AtHome(String wish, DemoPerson person, Event tile) {
            super(wish, person);
            this.tile = tile;
        }

        @Override
        void begin() throws Exception {
            has = false;
        }

        /** They have it; back to the home screen. */
        Optional<List<Event>> has(Event home) {
            has = true;
            return one(home);
        }

        @Override
        boolean isThere(Step step) {
            return has && step instanceof Step.Home home && isFilled(home);
        }

        @Override
        Optional<List<Event>> own(Step step) {
            return step instanceof Step.Home home && isFilled(home) ? one(tile) : further(step);
        }

        abstract Optional<List<Event>> further(Step step);
    }

    /** Money moves, and somebody else counts it. */
    static final class Pays extends AtHome {

        private final Scene scene;
        private int number;
        private Money amount = Money.ZERO;

        Pays(Scene scene, DemoPerson person) {
            super(scene.errand(), person, tile(scene.errand()));
            this.scene = scene;
        }

        private static Event tile(String errand) {
            return switch (errand) {
                case "claim" -> new Event.ClaimWaiting();
                case "transfer" -> new Event.Choose(Tile.BANK_TRANSFER);
                default -> new Event.Choose(Tile.FEES);
            };
        }

        @Override
        void begin() throws Exception {
            super.begin();
            amount = scene.prepare(number++);
        }

        @Override
        boolean isSo() {
            Scene.Count count = scene.count();
            return count.agreed() && count.times() == 1;
        }

        @Override
        Optional<List<Event>> further(Step step) {
            return switch (step) {
                case ClaimStep.Choosing at -> one(new ClaimEvent.Pick(at.waiting().getFirst()));
                case TransferStep.Front _ -> one(new Event.Confirm());
                case TransferStep.Amount _ -> Optional.of(yuan());
                case FeeStep.Choosing at -> one(NetworkCutTest.payee(at, FeeScene.PAYEE));
                case FeeStep.Amount _ -> Optional.of(yuan());
                case OrderStep.Review _ -> one(new Event.Confirm());
                case OrderStep.Pin _ -> Optional.of(Vocabulary.typed(person().payment()));
                case OrderStep.Done _ -> has(new Event.Confirm());
                default -> Optional.empty();
            };
        }

        private List<Event> yuan() {
            return Vocabulary.typed(Long.toString(amount.fen() / 100));
        }
    }

    /** Another payment password, and the next time the old one again. */
    static final class Password extends AtHome {

        private String current;
        private String next = "846201";

        Password(DemoPerson person) {
            super("password", person, new Event.Choose(Tile.PASSWORDS));
            this.current = person.payment();
        }

        @Override
        Optional<List<Event>> further(Step step) {
            return switch (step) {
                case PasswordsStep.Choosing _ ->
                        one(new PasswordsEvent.ChangeIt(PasswordKind.PAYMENT));
                case PasswordChange at -> change(at.change());
                default -> Optional.empty();
            };
        }

        private Optional<List<Event>> change(Change change) {
            return switch (change) {
                case Change.Current _ -> Optional.of(Vocabulary.typed(current));
                case Change.Wanted _, Change.Repeat _ -> Optional.of(Vocabulary.typed(next));
                case Change.Saved _ -> {
                    String before = current;
                    current = next;
                    next = before;
                    yield has(new Event.Confirm());
                }
                default -> Optional.empty();
            };
        }
    }

    /** The day's limit ten yuan higher, and the next time lower again (L-05: with the card). */
    static final class Limit extends AtHome {

        private static final DailyLimit LOW = new DailyLimit(Money.ofYuan(50));
        private static final DailyLimit HIGH = new DailyLimit(Money.ofYuan(60));

        private final Event card;

        /**
         * @param card as it is tapped
         */
        Limit(DemoPerson person, Event card) {
            super("limits", person, new Event.Choose(Tile.LIMITS));
            this.card = card;
        }

        @Override
        Optional<List<Event>> further(Step step) {
            return switch (step) {
                case Step.Attract _ -> one(card);
                case LimitsStep.Choosing at when at.month() instanceof Fetched.Failed ->
                        one(new Event.Retry());
                case LimitsStep.Choosing at when at.canSave() -> one(new Event.Confirm());
                case LimitsStep.Choosing at ->
                        one(new LimitsEvent.Daily(at.now().daily().equals(LOW) ? HIGH : LOW));
                case LimitsStep.Pin _ -> Optional.of(Vocabulary.typed(person().payment()));
                case LimitsStep.Saved _ -> has(new Event.Confirm());
                default -> Optional.empty();
            };
        }
    }

    /** What was bought last month, and where. */
    static final class Lookup extends AtHome {

        private boolean counted;

        Lookup(DemoPerson person) {
            super("transactions", person, new Event.Choose(Tile.TRANSACTIONS));
        }

        @Override
        void begin() throws Exception {
            super.begin();
            counted = false;
        }

        @Override
        Optional<List<Event>> further(Step step) {
            return switch (step) {
                case Step.Transactions at when !isHere(at) -> one(new Event.Retry());
                case Step.Transactions at when at.filter().month().isEmpty() ->
                        one(new Event.FilterMonth(Optional.of(at.thisMonth().minusMonths(1))));
                case Step.Transactions _ when counted -> has(new Event.Back());
                case Step.Transactions _ -> one(new Event.WantStatistics());
                case StatisticsStep at when at.statistics() instanceof Fetched.Here -> {
                    counted = true;
                    yield one(new Event.Back());
                }
                default -> Optional.empty();
            };
        }

        private static boolean isHere(Step.Transactions at) {
            return at.pages().current().isPresent()
                    && at.month() instanceof Fetched.Here
                    && at.overview() instanceof Fetched.Here;
        }
    }
}
