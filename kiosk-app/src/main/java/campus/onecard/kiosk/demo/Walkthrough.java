package campus.onecard.kiosk.demo;

import campus.onecard.devices.card.simulator.CardHand;
import campus.onecard.devices.card.simulator.DemoCards;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.kiosk.journey.Change;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.PasswordChange;
import campus.onecard.kiosk.journey.Step;

import java.time.Duration;

/**
 * All seven functions, walked by itself with real presses on real screens against the real server,
 * around them sign-in, forced change, home, sign-out, and every screen that says no.
 */
final class Walkthrough {

    /** What the walk sets where a new password is asked for. */
    private static final String NEW_LOGIN = "yun7tian";

    private static final String NEW_PAYMENT = "730519";
    private static final String WRONG = "0000wrong";
    private static final CardSerial NOBODYS = new CardSerial("FFFFFFFFFFFFFFFE");

    private final DemoFile demo;
    private final Hands hands;
    private final Album album;
    private final CardHand reader;
    private final DemoIdReader idReader;
    private final DemoCards cards;
    private final ServerLine line;
    private final DemoClock clock;

    Walkthrough(
            DemoFile demo,
            Hands hands,
            Album album,
            CardHand reader,
            DemoIdReader idReader,
            DemoCards cards,
            ServerLine line,
            DemoClock clock) {
        this.demo = demo;
        this.hands = hands;
        this.album = album;
        this.reader = reader;
        this.idReader = idReader;
        this.cards = cards;
        this.line = line;
        this.clock = clock;
    }

    /**
     * Walks; takes some ten seconds.
     *
     * @throws Hands.NotThere when a step does not appear
     */
    void walk() {
        hands.until(Step.Attract.class, at -> at.station().notices().isEmpty());
        hands.until(Step.Attract.class, at -> at.station().self().isPresent());
        album.inBothLanguages("attract");
        album.under("contrast", "attract");
        newcomer(person("fresh"));
        found(person("regular"));
        regular(person("regular"));
        refusals();
        serverAway(person("regular"));
        hands.until(Step.Attract.class);
    }

    /** By number, with a wrong password first, then the forced change of both. */
    private void newcomer(DemoPerson person) {
        hands.press("number");
        hands.until(Step.TypeNumber.class);
        hands.type(lower(person.number()));
        album.inBothLanguages("number");
        hands.press("forward");
        hands.until(Step.EnterPassword.class);
        hands.type(WRONG);
        album.inBothLanguages("password");
        hands.press("forward");
        hands.until(Step.EnterPassword.class, at -> at.triesLeft().isPresent());
        album.inBothLanguages("wrong-password");
        hands.type(person.login());
        hands.press("forward");
        hands.until(PasswordChange.class);
        change("change-login", NEW_LOGIN);
        change("change-payment", NEW_PAYMENT);
        hands.until(Step.Home.class, Walkthrough::filled);
        new PasswordWalk(hands, album).walk(NEW_PAYMENT);
        new ClaimWalk(hands, album).walk();
        new TransferWalk(hands, album).walk(PasswordWalk.NEXT);
        new FeeWalk(hands, album).walk(PasswordWalk.NEXT);
        new MessagesWalk(hands, album).walk();
        hands.until(Step.Home.class, Walkthrough::filled);
        signOut();
    }

    private void change(String name, String wanted) {
        hands.until(PasswordChange.class, at -> at.change() instanceof Change.Wanted);
        album.inBothLanguages(name);
        hands.type("123456");
        hands.press("forward");
        hands.until(
                PasswordChange.class,
                at -> at.change() instanceof Change.Wanted w && w.fault().isPresent());
        album.picture(name + "-too-simple");
        hands.type(wanted);
        hands.press("forward");
        hands.until(PasswordChange.class, at -> at.change() instanceof Change.Repeat);
        hands.type(wanted);
        album.picture(name + "-again");
        hands.press("forward");
        hands.until(PasswordChange.class, at -> at.change() instanceof Change.Saved);
        album.inBothLanguages(name + "-saved");
        hands.press("forward");
    }

    /** By card: home, limits, the transaction query, idle, sign-out. */
    private void regular(DemoPerson person) {
        insert(card(person));
        hands.until(Step.EnterPassword.class);
        album.picture("password-card");
        hands.type(person.login());
        hands.press("forward");
        hands.until(Step.Home.class, Walkthrough::filled);
        album.inBothLanguages("home");
        album.under("contrast", "home");
        album.under("text", "home");
        album.under("low", "home");
        new LimitWalk(hands, album).walk(person.payment());
        hands.press("tile-transactions");
        new StatementWalk(hands, album).walk();
        hands.press("back");
        hands.until(Step.Home.class);
        clock.forward(Duration.ofSeconds(62));
        hands.untilShown("idle-stay");
        album.picture("idle");
        hands.press("idle-stay");
        hands.press("sign-out");
        hands.until(Step.TakeCard.class);
        album.inBothLanguages("sign-out-take-card");
        clock.forward(Duration.ofSeconds(121));
        hands.until(Step.TakeCard.class, Step.TakeCard::forgotten);
        album.inBothLanguages("card-forgotten");
        reader.remove();
        hands.until(Step.Attract.class);
        album.picture("signed-out");
    }

    private void found(DemoPerson owner) {
        new FoundWalk(hands, album, () -> insert(card(owner)), reader::remove).walk(owner);
    }

    private void signOut() {
        hands.press("sign-out");
        hands.until(Step.Attract.class);
    }

    private void refusals() {
        DemoPerson lost = person("lost");
        new LossWalk(hands, album).walk(lost, () -> insert(card(lost)), reader::remove);
        present(NOBODYS);
        hands.until(Step.UnknownCard.class);
        album.inBothLanguages("unknown-card");
        leave();
        locked(person("locked"));
    }

    /** Wrong passwords until the account locks; on a later run it may still be locked. */
    private void locked(DemoPerson person) {
        tap(person);
        hands.until(Step.EnterPassword.class);
        while (hands.step() instanceof Step.EnterPassword) {
            hands.type(WRONG);
            hands.press("forward");
            hands.until(Step.class, at -> !(at instanceof Step.Checking));
        }
        hands.until(Step.LockedAccount.class);
        album.inBothLanguages("locked");
        if (idReader.hand().isPresent()) {
            new IdCardWalk(hands, album, idReader).walk(person);
        } else {
            leave();
        }
    }

    private void serverAway(DemoPerson person) {
        line.cut(true);
        insert(card(person));
        hands.until(Step.ServerAway.class);
        album.inBothLanguages("server-away");
        line.cut(false);
        hands.until(Step.ServerAway.class, Step.ServerAway::reachable);
        album.picture("server-back");
        hands.press("forward");
        hands.until(Step.EnterPassword.class);
        reader.remove();
        hands.press("back");
    }

    private void leave() {
        hands.press("forward");
        hands.until(Step.Attract.class);
    }

    private void tap(DemoPerson person) {
        present(card(person));
    }

    private static CardSerial card(DemoPerson person) {
        return person.card()
                .orElseThrow(() -> new Hands.NotThere("card of the demo's person " + person.id()));
    }

    /** Holds the card to the reader until the kiosk knows it, then takes it away. */
    private void present(CardSerial card) {
        insert(card);
        hands.until(Step.class, at -> !(at instanceof Step.Checking));
        reader.remove();
    }

    private void insert(CardSerial card) {
        hands.until(Step.Attract.class, at -> !at.station().cardOnReader());
        reader.insert(cards.of(card));
        hands.until(Step.class, at -> !(at instanceof Step.Attract));
    }

    private DemoPerson person(String id) {
        return demo.person(id)
                .orElseThrow(() -> new Hands.NotThere("person." + id + " in the demo's file"));
    }

    private static boolean filled(Step.Home home) {
        return home.overview() instanceof Fetched.Here;
    }

    private static String lower(String number) {
        return number.toLowerCase(java.util.Locale.ROOT);
    }
}
