package campus.onecard.server.simulate;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.money.Money;
import campus.onecard.server.hold.ExpireHold;
import campus.onecard.server.hold.TellUnanswered;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.PostingKind;
import campus.onecard.server.lifecycle.OpenAccount;
import campus.onecard.server.lifecycle.OpenOutcome;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionException;

/** Holds each answer against what was booked under its id, for ever. */
final class AnswerInspector {

    private final Oracle oracle;
    private final Verdict verdict;
    private final Faults faults;

    AnswerInspector(Oracle oracle, Verdict verdict, Faults faults) {
        this.oracle = oracle;
        this.verdict = verdict;
        this.faults = faults;
    }

    /**
     * A server has answered.
     *
     * @param step in which it did
     * @param now epoch milliseconds
     * @return whether the answer ends the client's waiting
     */
    boolean answered(Sent sent, int step, long now) {
        try {
            accepted(sent, sent.answer().join(), step);
            return sent.intent().isMeant(sent.command());
        } catch (CompletionException e) {
            if (e.getCause() instanceof ProblemException problem) {
                return refused(sent, problem.code(), step, now);
            }
            verdict.violated("lanes answer with problems only", "a problem", String.valueOf(e));
            return true;
        }
    }

    private void accepted(Sent sent, Object came, int step) {
        Answer answer = oracle.answers.get(sent.intent().id);
        if (answer == null) {
            verdict.holds(
                    unbooked(sent, step).contains(came),
                    "an answer without a booking",
                    unbooked(sent, step).toString(),
                    came);
            return;
        }
        if (answer.step() == step && isNotYet(sent, came)) {
            return;
        }
        verdict.same(answer.kind() + " is answered", spoken(answer), came);
        verdict.holds(
                sent.intent().isBookedAs(sent.command()),
                "one id says one thing",
                ErrorCode.ID_REUSED.name(),
                came);
    }

    /** An answer that is not remembered: the same id may do better later in the same step. */
    private static boolean isNotYet(Sent sent, Object came) {
        return switch (sent.command()) {
            case ExpireHold _ -> came.equals(new Outcome.Declined(DeclineReason.NOT_EXPIRED));
            case OpenAccount _ -> came instanceof OpenOutcome.Conflict;
            default -> false;
        };
    }

    /** The words of an answer. */
    private static Object spoken(Answer answer) {
        if (answer.kind().equals(PostingKind.OPEN_ACCOUNT.name())) {
            return new OpenOutcome.Opened(answer.account());
        }
        if (answer.kind().equals(PostingKind.PASSWORD_CHANGE.name())) {
            return OraclePasswords.spoken(answer);
        }
        return answer.reason()
                .<Outcome>map(r -> new Outcome.Declined(DeclineReason.valueOf(r), answer.detail()))
                .orElseGet(
                        () ->
                                new Outcome.Approved(
                                        Money.ofFen(answer.balance()),
                                        Instant.ofEpochMilli(answer.at())));
    }

    /** What may be answered without booking anything. */
    private List<Object> unbooked(Sent sent, int step) {
        return switch (sent.command()) {
            case OpenAccount open -> unopened(open, step);
            case ExpireHold expiry -> notLapsed(expiry, step);
            case TellUnanswered tell -> ended(tell, step);
            default -> List.of();
        };
    }

    /** It had ended, or its time had not come. */
    private List<Object> notLapsed(ExpireHold expiry, int step) {
        Outcome ended = new Outcome.Declined(DeclineReason.NOT_PENDING);
        Outcome early = new Outcome.Declined(DeclineReason.NOT_EXPIRED);
        Expected.Promise hold = oracle.promises.get(expiry.hold());
        if (hold == null || hold.account() != expiry.accountId()) {
            return List.of();
        }
        if (oracle.movedIn.getOrDefault(expiry.hold(), 0) == step) {
            return List.of(ended, early);
        }
        return hold.status().equals("PENDING") ? List.of(early) : List.of(ended);
    }

    /** Somebody knows by now what became of it. */
    private List<Object> ended(TellUnanswered tell, int step) {
        Expected.Promise order = oracle.promises.get(tell.hold());
        if (order == null || order.account() != tell.accountId()) {
            return List.of();
        }
        boolean over = !order.status().equals("PENDING");
        return over || oracle.movedIn.getOrDefault(tell.hold(), 0) == step
                ? List.of(new Outcome.Declined(DeclineReason.NOT_PENDING))
                : List.of();
    }

    private List<Object> unopened(OpenAccount open, int step) {
        String number = open.account().number().value();
        Object known =
                OracleOffice.facts(open).equals(oracle.facts.get(number))
                        ? new OpenOutcome.Unchanged()
                        : new OpenOutcome.Conflict();
        // Its card may have been another's before the number was opened with another card.
        return oracle.openedIn.getOrDefault(number, 0) == step
                ? List.of(known, new OpenOutcome.Conflict())
                : List.of(known);
    }

    private boolean refused(Sent sent, ErrorCode code, int step, long now) {
        switch (code) {
            case OUTCOME_UNKNOWN -> {
                verdict.holds(
                        faults.injected() > 0, "without faults all is known", "an answer", code);
                return false;
            }
            case ID_REUSED ->
                    verdict.holds(
                            !sent.intent().isBookedAs(sent.command()),
                            "the same content under the same id is no conflict",
                            "the first answer",
                            code);
            case NOT_FOUND ->
                    verdict.holds(
                            mayMiss(sent, step, now), "what exists is found", "an answer", code);
            case INTERNAL ->
                    verdict.holds(
                            sent.command() instanceof Poison,
                            "no good command is refused by the lane",
                            "an answer",
                            sent.command());
            default -> verdict.violated("lanes have few problems", "another", code.name());
        }
        return sent.intent().isMeant(sent.command());
    }

    /** Whether it speaks of something that did not exist before this step. */
    private boolean mayMiss(Sent sent, int step, long now) {
        return oracle.missing(sent.command(), step)
                || !oracle.predict(sent.command(), 0, now).booked;
    }
}
