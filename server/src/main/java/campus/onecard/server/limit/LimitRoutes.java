package campus.onecard.server.limit;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.Routes;
import campus.onecard.domain.device.DeviceKind;
import campus.onecard.domain.limit.LimitFault;
import campus.onecard.domain.limit.LimitRange;
import campus.onecard.domain.limit.LimitsOutcome;
import campus.onecard.domain.limit.SetLimits;
import campus.onecard.domain.password.SealedSecret;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.Call;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingLanes;
import campus.onecard.server.secret.PinDesk;

import java.util.Optional;

/** Lets cardholders set their limits (L-05). */
public final class LimitRoutes {

    private final PostingLanes lanes;
    private final LimitRange range;
    private final PinDesk pins;

    /**
     * @param range how high limits may be
     * @param pins looks at payment passwords before the changes go to their lanes
     */
    public LimitRoutes(PostingLanes lanes, LimitRange range, PinDesk pins) {
        this.lanes = lanes;
        this.range = range;
        this.pins = pins;
    }

    public void bind(Bindings bindings) {
        bindings.on(Routes.SET_LIMITS, this::set);
    }

    private LimitsOutcome set(Call call, SetLimits wanted) {
        requireCard(call);
        long account = call.cardholder().accountId();
        Optional<SealedSecret> given = Optional.ofNullable(wanted.pin());
        ChangeLimits change =
                new ChangeLimits(
                        wanted.id(),
                        account,
                        Place.atMachine(call.device()),
                        wanted.single(),
                        wanted.daily(),
                        range,
                        pins.check(wanted.id(), account, call.device(), given));
        return switch (lanes.post(change)) {
            case Outcome.Approved _ -> new LimitsOutcome.Changed(wanted.single(), wanted.daily());
            case Outcome.Declined declined -> outcome(declined);
        };
    }

    /** At a kiosk the card must have opened the visit (L-05). */
    private static void requireCard(Call call) {
        boolean kiosk = call.enrolled().kind() == DeviceKind.KIOSK;
        if (kiosk && call.cardholder().card().isEmpty()) {
            throw new ProblemException(
                    ErrorCode.NOT_ALLOWED, "Sign in with the card to change limits at a kiosk.");
        }
    }

    private static LimitsOutcome outcome(Outcome.Declined declined) {
        return switch (declined.reason()) {
            case PIN_REQUIRED -> new LimitsOutcome.PinRequired();
            case WRONG_PIN -> new LimitsOutcome.WrongPin(Integer.parseInt(declined.detail()));
            case PIN_LOCKED -> new LimitsOutcome.Locked();
            case PIN_INITIAL -> new LimitsOutcome.Refused(LimitFault.PIN_INITIAL);
            case UNCHANGED -> new LimitsOutcome.Refused(LimitFault.UNCHANGED);
            case LIMIT_REFUSED -> new LimitsOutcome.Refused(LimitFault.valueOf(declined.detail()));
            case ACCOUNT_NOT_ACTIVE -> new LimitsOutcome.Refused(LimitFault.ACCOUNT_NOT_ACTIVE);
            default ->
                    throw new IllegalStateException(
                            "a change of limits is never declined for " + declined.reason());
        };
    }
}
