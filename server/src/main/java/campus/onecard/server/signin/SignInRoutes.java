package campus.onecard.server.signin;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.account.MaskedName;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.Routes;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStanding;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.domain.signin.CardTap;
import campus.onecard.domain.signin.SignIn;
import campus.onecard.domain.signin.SignInOutcome;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.Call;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.key.CardProofs;
import campus.onecard.server.key.CardTickets;
import campus.onecard.server.secret.SecretHasher;
import campus.onecard.server.secret.SecretOpener;
import campus.onecard.server.secret.StrangerTries;
import campus.onecard.server.secret.Tries;
import campus.onecard.server.signin.SignInStore.Card;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/** Tells what a tapped card is, signs cardholders in and out. */
public final class SignInRoutes {

    /** Cards that are not ours have no keys to prove themselves with. */
    private static final CardProofs.Found NOT_OURS = new CardProofs.Found.Good();

    private final SignInStore store;
    private final SecretHasher hasher;
    private final Tries tries;
    private final StrangerTries strangers;
    private final SecretOpener opener;
    private final Sessions sessions;
    private final CardProofs proofs;
    private final CardTickets tickets;

    public SignInRoutes(
            Jdbi jdbi,
            SecretHasher hasher,
            Tries tries,
            StrangerTries strangers,
            SecretOpener opener,
            Sessions sessions,
            CardProofs proofs,
            CardTickets tickets) {
        this.store = new SignInStore(jdbi);
        this.hasher = hasher;
        this.tries = tries;
        this.strangers = strangers;
        this.opener = opener;
        this.sessions = sessions;
        this.proofs = proofs;
        this.tickets = tickets;
    }

    public void bind(Bindings bindings) {
        bindings.on(Routes.CARD_NONCE, (call, _) -> proofs.issue(call.device()))
                .on(Routes.TAP, this::tap)
                .on(Routes.SIGN_IN, this::signIn)
                .on(Routes.SIGN_OUT, (call, _) -> signOut(call));
    }

    private CardStanding tap(Call call, CardTap tap) {
        Optional<Card> card = store.card(tap.card());
        return switch (card.isPresent() ? proofs.look(call.device(), tap) : NOT_OURS) {
            case CardProofs.Found.Good _ -> standing(call, tap, card);
            case CardProofs.Found.Wrong _ -> new CardStanding(CardStatus.UNKNOWN);
            case CardProofs.Found.Locked(Instant until) ->
                    new CardStanding(CardStatus.UNKNOWN, null, null, until);
        };
    }

    private CardStanding standing(Call call, CardTap tap, Optional<Card> card) {
        return card.filter(SignInRoutes::opens)
                .map(
                        c ->
                                new CardStanding(
                                        c.status(),
                                        c.status() == CardStatus.ACTIVE
                                                ? MaskedName.of(c.name())
                                                : null,
                                        tickets.issue(call.device(), tap.card()),
                                        null,
                                        c.status() == CardStatus.ACTIVE ? c.operator() : null))
                .orElseGet(() -> new CardStanding(statusOf(card)));
    }

    /** A lost card opens its owner's visit too, in which the report is lifted. */
    private static boolean opens(Card card) {
        return card.status() == CardStatus.ACTIVE || card.status() == CardStatus.LOST;
    }

    private void requireTicket(Call call, CardSerial card, @Nullable String ticket) {
        if (ticket == null || !tickets.isGood(ticket, call.device(), card)) {
            throw new ProblemException(
                    ErrorCode.NONCE_REFUSED, "Hold the card to this machine's reader again.");
        }
    }

    private static CardStatus statusOf(Optional<Card> card) {
        return card.map(Card::status).orElse(CardStatus.UNKNOWN);
    }

    private SignInOutcome signIn(Call call, SignIn asked) {
        CardSerial serial = asked.card();
        AccountNumber number = asked.number();
        if (serial != null) {
            requireTicket(call, serial, asked.ticket());
            Password typed = opener.open(call.device(), asked.password(), SignIn.purpose(serial));
            Optional<Card> card = store.card(serial);
            return card.filter(SignInRoutes::opens)
                    .flatMap(c -> store.person(c.accountId()))
                    .map(person -> known(call, person, typed, Optional.of(serial)))
                    .map(outcome -> atHand(outcome, card.get()))
                    .orElseGet(() -> new SignInOutcome.CardRefused(statusOf(card)));
        }
        if (number == null) {
            throw new IllegalStateException("a sign-in names a card or a number");
        }
        Password typed = opener.open(call.device(), asked.password(), SignIn.purpose(number));
        return store.person(number)
                .map(person -> known(call, person, typed, Optional.empty()))
                .orElseGet(() -> stranger(number, typed));
    }

    /** A card that is reported lost tells nothing about who had it meanwhile. */
    private SignInOutcome atHand(SignInOutcome outcome, Card card) {
        if (outcome instanceof SignInOutcome.SignedIn && card.status() == CardStatus.ACTIVE) {
            sessions.atHand(card.accountId());
        }
        return outcome;
    }

    private SignInOutcome known(
            Call call, Person person, Password typed, Optional<CardSerial> card) {
        return switch (tries.take(person.accountId(), PasswordKind.LOGIN)) {
            case Tries.Answer.Locked locked -> locked(locked.until());
            case Tries.Answer.Taken taken ->
                    hasher.matches(person.login(), person.number(), PasswordKind.LOGIN, typed)
                            ? welcome(call, person, card)
                            : wrong(taken);
        };
    }

    private SignInOutcome welcome(Call call, Person person, Optional<CardSerial> card) {
        tries.forgive(person.accountId(), PasswordKind.LOGIN);
        if (!person.active()) {
            return new SignInOutcome.Closed();
        }
        return new SignInOutcome.SignedIn(
                sessions.begin(person.accountId(), call.device(), card),
                MaskedName.of(person.name()),
                person.mustChange());
    }

    /** Nobody has this number; the answer and the time it takes do not show it. */
    private SignInOutcome stranger(AccountNumber number, Password typed) {
        return switch (strangers.take(number)) {
            case Tries.Answer.Locked locked -> locked(locked.until());
            case Tries.Answer.Taken taken -> {
                hasher.matches(hasher.decoy(), number, PasswordKind.LOGIN, typed);
                yield wrong(taken);
            }
        };
    }

    private static SignInOutcome wrong(Tries.Answer.Taken taken) {
        return taken.left() > 0
                ? new SignInOutcome.WrongPassword(taken.left())
                : locked(taken.lockedUntil());
    }

    private static SignInOutcome locked(Optional<Instant> until) {
        return new SignInOutcome.Locked(
                until.orElseThrow(() -> new IllegalStateException("a login locks for a while")));
    }

    private @Nullable Void signOut(Call call) {
        sessions.end(call.cardholder().session());
        return null;
    }
}
