package campus.onecard.domain.api;

import campus.onecard.domain.api.Route.Method;
import campus.onecard.domain.operator.ActAtMachine;
import campus.onecard.domain.operator.EnterService;
import campus.onecard.domain.operator.EntryOutcome;
import campus.onecard.domain.operator.GrantAnswer;
import campus.onecard.domain.operator.GrantOperator;
import campus.onecard.domain.operator.MachineOperators;
import campus.onecard.domain.operator.ServiceStanding;

import java.util.List;
import java.util.Set;

/** Who looks after machines, and what they do at them: a part of {@link Routes}. */
public final class OperatorRoutes {

    public static final Route<EnterService, EntryOutcome> ENTER_SERVICE =
            new Route<>(
                    "enterService",
                    Method.POST,
                    "/v1/devices/self/service",
                    Role.DEVICE,
                    EnterService.class,
                    EntryOutcome.class,
                    List.of(),
                    Set.of(
                            ErrorCode.ID_REUSED,
                            ErrorCode.NONCE_REFUSED,
                            ErrorCode.SECRET_UNREADABLE),
                    "Opens this machine's menu for somebody who looks after machines, with card"
                            + " and payment password.");
    public static final Route<ActAtMachine, ServiceStanding> ACT_AT_MACHINE =
            new Route<>(
                    "actAtMachine",
                    Method.POST,
                    "/v1/devices/self/service/acts",
                    Role.DEVICE,
                    ActAtMachine.class,
                    ServiceStanding.class,
                    List.of(),
                    Set.of(ErrorCode.ID_REUSED, ErrorCode.SESSION_ENDED),
                    "Writes down what is done at this machine, and closes or reopens it.");
    public static final Route<GrantOperator, GrantAnswer> GRANT_OPERATOR =
            new Route<>(
                    "grantOperator",
                    Method.POST,
                    "/v1/operators",
                    Role.OPERATOR,
                    GrantOperator.class,
                    GrantAnswer.class,
                    List.of(),
                    Set.of(ErrorCode.ID_REUSED, ErrorCode.NOT_FOUND),
                    "Lets the owner of an account look after machines, or no longer.");
    public static final Route<Void, MachineOperators> OPERATORS =
            new Route<>(
                    "operators",
                    Method.GET,
                    "/v1/operators",
                    Role.OPERATOR,
                    Void.class,
                    MachineOperators.class,
                    List.of(),
                    Set.of(),
                    "Everybody who may look after machines.");

    static final List<Route<?, ?>> ALL =
            List.of(ENTER_SERVICE, ACT_AT_MACHINE, GRANT_OPERATOR, OPERATORS);

    private OperatorRoutes() {}
}
