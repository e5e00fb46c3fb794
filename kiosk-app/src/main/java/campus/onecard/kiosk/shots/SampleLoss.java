package campus.onecard.kiosk.shots;

import campus.onecard.domain.dispute.DisputeFault;
import campus.onecard.domain.dispute.DoubtfulPayments;
import campus.onecard.domain.loss.LossFault;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.Movement;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.kiosk.dispute.DisputeStep;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Tile;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Who;
import campus.onecard.kiosk.loss.LossStep;
import campus.onecard.kiosk.loss.LossStep.Deed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A lost card and wrong charges. */
final class SampleLoss {

    private static final Instant SINCE = SampleMachine.NOW.minus(Duration.ofHours(3));
    private static final Deed REPORT = new Deed.Report();
    private static final Deed LIFT = new Deed.Lift(new Who.ByCard(Samples.CARD, "", "ticket"));

    private SampleLoss() {}

    static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        all.add(
                Sample.of(
                        "loss-number",
                        new Step.TypeNumber("", false, Optional.of(Tile.LOSS_REPORT))));
        all.addAll(report());
        all.addAll(lift());
        for (LossFault fault : LossFault.values()) {
            String name = fault.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            all.add(Sample.of("loss-refused-" + name, new LossStep.Refused(Samples.VISIT, fault)));
        }
        all.addAll(dispute());
        return all;
    }

    private static List<Sample> report() {
        return List.of(
                looking("loss-looking", new Fetched.Waiting<>(1)),
                looking("loss-looking-failed", new Fetched.Failed<>(Trouble.AWAY)),
                Sample.of("loss-report", new LossStep.Confirming(Samples.VISIT, REPORT)),
                Sample.of("loss-report-sending", new LossStep.Sending(Samples.VISIT, 1, REPORT)),
                Sample.of(
                        "loss-report-unsure",
                        new LossStep.Unsure(Samples.VISIT, 1, REPORT, Trouble.AWAY)),
                reported("loss-reported", new Fetched.Here<>(doubtful(3))),
                reported("loss-reported-nothing-paid", new Fetched.Here<>(doubtful(0))),
                reported("loss-reported-waiting", new Fetched.Waiting<>(1)),
                reported("loss-reported-failed", new Fetched.Failed<>(Trouble.AWAY)));
    }

    private static Sample looking(
            String name, Fetched<campus.onecard.domain.statement.Overview> overview) {
        return Sample.of(name, new LossStep.Looking(Samples.VISIT, overview));
    }

    private static Sample reported(String name, Fetched<DoubtfulPayments> payments) {
        return Sample.of(
                name, new LossStep.Done(Samples.VISIT, REPORT, SampleMachine.NOW, payments));
    }

    private static List<Sample> lift() {
        Fetched<DoubtfulPayments> some = new Fetched.Here<>(doubtful(2));
        return List.of(
                already("loss-already", Optional.empty(), some),
                already("loss-already-another", Optional.of(LossStep.Wrong.ANOTHER), some),
                already("loss-already-unread", Optional.of(LossStep.Wrong.NOT_READ), some),
                Sample.of(
                        "loss-proving", new LossStep.Proving(Samples.VISIT, 1, Samples.CARD, some)),
                Sample.of("loss-lift", new LossStep.Confirming(Samples.VISIT, LIFT)),
                Sample.of("loss-lift-sending", new LossStep.Sending(Samples.VISIT, 1, LIFT)),
                Sample.of(
                        "loss-lift-unsure",
                        new LossStep.Unsure(Samples.VISIT, 1, LIFT, Trouble.AWAY)),
                Sample.of(
                        "loss-lifted",
                        new LossStep.Done(Samples.VISIT, LIFT, SampleMachine.NOW, some)));
    }

    private static Sample already(
            String name, Optional<LossStep.Wrong> wrong, Fetched<DoubtfulPayments> payments) {
        return Sample.of(name, new LossStep.ReportedAlready(Samples.VISIT, wrong, payments));
    }

    private static List<Sample> dispute() {
        DoubtfulPayments many = doubtful(12);
        String first = many.payments().getFirst().id();
        DisputeStep.Choosing some =
                new DisputeStep.Choosing(
                        Samples.VISIT,
                        Optional.of(SINCE),
                        many.payments(),
                        Set.of(first, many.payments().get(2).id()),
                        0);
        return List.of(
                Sample.of("dispute", DisputeStep.choosing(Samples.VISIT, many)),
                Sample.of("dispute-marked", some),
                Sample.of(
                        "dispute-one",
                        DisputeStep.about(Samples.VISIT, many.payments().getFirst())),
                Sample.of("dispute-sending", new DisputeStep.Sending(some, 1)),
                Sample.of("dispute-unsure", new DisputeStep.Unsure(some, 1, Trouble.AWAY)),
                Sample.of(
                        "dispute-taken",
                        new DisputeStep.Taken(Samples.VISIT, SampleMachine.NOW, 2)),
                Sample.of(
                        "dispute-refused",
                        new DisputeStep.Refused(Samples.VISIT, DisputeFault.ALREADY_REPORTED)),
                Sample.of(
                        "dispute-not-yours",
                        new DisputeStep.Refused(Samples.VISIT, DisputeFault.NO_PAYMENT_OF_YOURS)));
    }

    private static DoubtfulPayments doubtful(int count) {
        List<Movement> payments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            payments.add(
                    new Movement(
                            new UUID(1, i).toString(),
                            SampleMachine.NOW.minus(Duration.ofMinutes(17L * i)),
                            MovementKind.PAYMENT,
                            Money.ofFen(-850 - 150L * i),
                            Money.ofFen(9850),
                            i % 2 == 0 ? "清真风味" : "校园超市（教学区店）",
                            i % 2 == 0 ? "学生食堂一楼" : "第三教学楼",
                            i == 3));
        }
        return new DoubtfulPayments(SINCE, payments);
    }
}
