package campus.onecard.kiosk.effect;

import campus.onecard.client.CallFailure;
import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.api.HallRoutes;
import campus.onecard.domain.device.DeviceSelf;
import campus.onecard.domain.password.ChangeOutcome;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStanding;
import campus.onecard.domain.signin.CardTap;
import campus.onecard.domain.signin.SignInOutcome;
import campus.onecard.domain.statement.MonthSummary;
import campus.onecard.domain.statement.MovementPage;
import campus.onecard.domain.statement.Overview;
import campus.onecard.domain.subsidy.Claims;
import campus.onecard.kiosk.intent.Intents;
import campus.onecard.kiosk.journey.Filter;
import campus.onecard.kiosk.journey.Visit;
import campus.onecard.kiosk.journey.Who;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The server as this kiosk uses it: as a machine, or as the person who is signed in on it. Every
 * call blocks, ends early on an interrupt, and throws {@link CallFailure} when it brings no answer.
 */
public final class Campus {

    /** How many movements one page of the screen shows. */
    public static final int PAGE = 6;

    private final Supplier<OneCardClient> line;
    private final DeviceIdentity machine;
    private final CardProver cards;
    private final Intents intents;
    private final SlipPrinter paper;
    private final IdDesk idCards;
    private final Workshop workshop;

    /** Of a machine with neither a receipt printer nor a reader for ID cards. */
    public Campus(
            Supplier<OneCardClient> line,
            DeviceIdentity machine,
            CardProver cards,
            Intents intents) {
        this(line, machine, cards, intents, SlipPrinter.NONE, IdDesk.NONE);
    }

    /** Of a machine that nobody looks after. */
    public Campus(
            Supplier<OneCardClient> line,
            DeviceIdentity machine,
            CardProver cards,
            Intents intents,
            SlipPrinter paper,
            IdDesk idCards) {
        this(line, machine, cards, intents, paper, idCards, Workshop.NONE);
    }

    /**
     * @param line asked anew for every call, so that a demo can pull the cable
     * @param cards lets the card on the reader prove itself
     * @param intents the orders that this machine has open
     * @param paper prints receipts
     * @param idCards reads ID cards
     * @param workshop for those who look after the machine
     */
    public Campus(
            Supplier<OneCardClient> line,
            DeviceIdentity machine,
            CardProver cards,
            Intents intents,
            SlipPrinter paper,
            IdDesk idCards,
            Workshop workshop) {
        this.line = line;
        this.machine = machine;
        this.cards = cards;
        this.intents = intents;
        this.paper = paper;
        this.idCards = idCards;
        this.workshop = workshop;
    }

    /** The reader for ID cards of this machine. */
    public IdDesk idCards() {
        return idCards;
    }

    /** The receipt printer of this machine. */
    public SlipPrinter paper() {
        return paper;
    }

    /** The machine itself, for those who look after it. */
    public Workshop workshop() {
        return workshop;
    }

    /** The orders that this machine has open: written down before they are sent. */
    public Intents intents() {
        return intents;
    }

    /** What this machine is; also tells whether the server answers. */
    DeviceSelf self() {
        return asMachine().deviceSelf();
    }

    /**
     * Asks what the card on the reader is; it proves itself on the way.
     *
     * @throws CardNotThere when it was taken away too soon
     */
    public CardStanding tap(CardSerial card) throws CardNotThere, InterruptedException {
        String nonce = asMachine().cardNonce().nonce();
        return asMachine().tap(new CardTap(card, cards.prove(card, nonce)));
    }

    SignInOutcome signIn(Who who, Password password) {
        return switch (who) {
            case Who.ByCard(CardSerial card, String _, String ticket, boolean _) ->
                    asMachine().signIn(card, ticket, password);
            case Who.ByNumber(AccountNumber number) -> asMachine().signIn(number, password);
        };
    }

    void signOut(Visit visit) {
        as(visit).signOut();
    }

    /** Sending the same change again changes nothing and answers the same. */
    ChangeOutcome change(
            Visit visit, UUID id, PasswordKind kind, Password current, Password wanted) {
        return as(visit).changePassword(id, kind, current, wanted);
    }

    Overview overview(Visit visit) {
        return as(visit).overview();
    }

    Claims claims(Visit visit) {
        return Objects.requireNonNull(as(visit).call(HallRoutes.CLAIMS, Map.of(), Map.of(), null));
    }

    /**
     * One page of movements.
     *
     * @param after the cursor of the page before; null for the newest
     */
    MovementPage movements(Visit visit, Filter filter, @Nullable String after) {
        return as(visit)
                .movements(filter.kind().orElse(null), filter.month().orElse(null), after, PAGE);
    }

    MonthSummary month(Visit visit, YearMonth month) {
        return as(visit).month(month);
    }

    /** Nobody is here any more: nothing of what the server told stays in memory. */
    void forget() {
        line.get().forget();
    }

    /** The server as this machine calls it. */
    public OneCardClient asMachine() {
        return line.get().as(new Credentials.Device(machine));
    }

    /** The server as whoever is signed in calls it. */
    public OneCardClient as(Visit visit) {
        return line.get().as(new Credentials.Visit(machine, visit.session()));
    }
}
