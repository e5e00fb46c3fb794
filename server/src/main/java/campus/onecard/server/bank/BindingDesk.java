package campus.onecard.server.bank;

import campus.onecard.domain.bank.BindAccount;
import campus.onecard.domain.bank.BindFault;
import campus.onecard.domain.bank.BindOutcome;
import campus.onecard.domain.bank.UnbindAccount;
import campus.onecard.domain.password.SecretPurpose;
import campus.onecard.server.http.Call;
import campus.onecard.server.ledger.Answers;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingLanes;
import campus.onecard.server.ledger.Recorded;
import campus.onecard.server.secret.Pepper;
import campus.onecard.server.secret.PinCheck;
import campus.onecard.server.secret.PinDesk;
import campus.onecard.server.secret.SecretOpener;

import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** Binds bank accounts and lets them go. */
final class BindingDesk {

    private static final String NUMBER_WRONG = "NUMBER_WRONG";

    private final Bank bank;
    private final BankRows rows;
    private final PostingLanes lanes;
    private final Answers answers;
    private final SecretOpener opener;
    private final PinDesk pins;
    private final Pepper pepper;

    BindingDesk(
            Bank bank,
            BankRows rows,
            PostingLanes lanes,
            Answers answers,
            SecretOpener opener,
            PinDesk pins,
            Pepper pepper) {
        this.bank = bank;
        this.rows = rows;
        this.lanes = lanes;
        this.answers = answers;
        this.opener = opener;
        this.pins = pins;
        this.pepper = pepper;
    }

    BindOutcome bind(Call call, BindAccount wanted) {
        long account = call.cardholder().accountId();
        UUID id = wanted.id();
        String number =
                opener.open(call.device(), wanted.account(), SecretPurpose.bankAccount(id)).value();
        PinCheck pin = pins.check(id, account, call.device(), Optional.of(wanted.pin()));
        Optional<BindBank.SealedWord> word = word(id, account, number, pin);
        if (word.isEmpty()) {
            return new BindOutcome.NoAnswer();
        }
        Place place = Place.atMachine(call.device());
        String print = fingerprint(id, account, number);
        BindBank command = new BindBank(id, account, place, print, pin, word.get());
        return outcome(id, lanes.post(command));
    }

    /** Empty when the bank did not answer; it is only asked when all else is right. */
    private Optional<BindBank.SealedWord> word(UUID id, long account, String number, PinCheck pin) {
        if (!number.matches("\\d{12,19}")) {
            return Optional.of(new BindBank.SealedWord.Refused(NUMBER_WRONG));
        }
        if (!pin.isRight() || answers.find(id).isPresent()) {
            return Optional.of(new BindBank.SealedWord.Refused("NOT_ASKED"));
        }
        return switch (bank.bind(id, number, rows.holder(account))) {
            case BindWord.Bound(String token, String tail) ->
                    Optional.of(new BindBank.SealedWord.Bound(rows.seal(account, token), tail));
            case BindWord.Refused(String reason) ->
                    Optional.of(new BindBank.SealedWord.Refused(reason));
            case BindWord.NoAnswer _ -> Optional.empty();
        };
    }

    /** Differs for each binding, so that equal numbers of two people do not look equal. */
    private String fingerprint(UUID id, long account, String number) {
        return HexFormat.of()
                .formatHex(pepper.fingerprint("bank account|" + id + "|" + account + "|" + number));
    }

    BindOutcome unbind(Call call, UnbindAccount wanted) {
        long account = call.cardholder().accountId();
        String tail = rows.binding(account).map(BankBinding::tail).orElse("");
        Place place = Place.atMachine(call.device());
        return outcome(wanted.id(), lanes.post(new UnbindBank(wanted.id(), account, place, tail)));
    }

    private BindOutcome outcome(UUID id, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Approved _ -> done(answers.find(id).orElseThrow());
            case Outcome.Declined declined -> refused(declined);
        };
    }

    private static BindOutcome done(Recorded recorded) {
        return switch (recorded.kind()) {
            case BANK_BINDING -> new BindOutcome.Bound(BankBinding.masked(recorded.detail()));
            default -> new BindOutcome.Unbound();
        };
    }

    private static BindOutcome refused(Outcome.Declined declined) {
        return switch (declined.reason()) {
            case WRONG_PIN -> new BindOutcome.WrongPin(Integer.parseInt(declined.detail()));
            case PIN_LOCKED -> new BindOutcome.Locked();
            case PIN_INITIAL -> new BindOutcome.Refused(BindFault.PIN_INITIAL);
            case ACCOUNT_NOT_ACTIVE -> new BindOutcome.Refused(BindFault.ACCOUNT_NOT_ACTIVE);
            case BANK_NOT_BOUND -> new BindOutcome.Refused(BindFault.NOT_BOUND);
            case BANK_REFUSED -> new BindOutcome.Refused(fault(declined.detail()));
            default ->
                    throw new IllegalStateException(
                            "a binding is never declined for " + declined.reason());
        };
    }

    private static BindFault fault(String reason) {
        return switch (reason) {
            case NUMBER_WRONG -> BindFault.NUMBER_WRONG;
            case "NO_SUCH_ACCOUNT" -> BindFault.NO_SUCH_ACCOUNT;
            case "OTHER_OWNER" -> BindFault.OTHER_OWNER;
            case "ACCOUNT_CLOSED" -> BindFault.ACCOUNT_CLOSED;
            default -> BindFault.BANK_REFUSED;
        };
    }
}
