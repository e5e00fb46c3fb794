package campus.onecard.kiosk.crash;

import campus.onecard.client.Pause;
import campus.onecard.client.journal.IntentJournal;
import campus.onecard.client.journal.Settled;
import campus.onecard.domain.money.Money;
import campus.onecard.kiosk.demo.DemoPerson;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Kills a kiosk at one moment of one errand, starts it again, and counts. */
final class KioskCrash {

    private static final int PATIENCE_SECONDS = 90;
    private static final String FOLLOW_UP = "POST /v1/devices/self/orders/";
    private static final int LONGEST_SLIP_MILLIS = 12;

    /** What the journal says of an order that was carried out. */
    private static final Set<String> BOOKED = Set.of("BOOKED", "DONE");

    private final Cable cable;
    private final Path home;
    private final DemoPerson person;
    private final SplittableRandom random;
    private final Set<UUID> seen = new HashSet<>();
    private int orders;
    private Money amount = Money.ZERO;

    /**
     * @param home the kiosk's, with its identity in it
     * @param random decides how long after a moment the kiosk still lives
     */
    KioskCrash(Cable cable, Path home, DemoPerson person, SplittableRandom random) {
        this.cable = cable;
        this.home = home;
        this.person = person;
        this.random = random;
    }

    Cycle cycle(Scene scene, Moment moment) throws Exception {
        amount = scene.prepare(orders++);
        boolean done;
        boolean declined;
        try (KioskProcess kiosk = new KioskProcess(order(scene.errand()))) {
            killAt(kiosk, scene, moment);
            done = kiosk.said("AT Done");
            declined = kiosk.said("AT Declined");
        }
        cable.passAll();
        if (moment == Moment.SETTLING) {
            settleHalf();
        }
        List<String> wrong = new ArrayList<>();
        boolean found = settle();
        if (isOnDisk(moment) && !found) {
            wrong.add("unwritten");
        }
        if (moment == Moment.LATE && !cable.deliverLate().contains(" 409")) {
            wrong.add("late");
        }
        Scene.Count count = scene.count();
        judge(count, moment, done, declined, wrong);
        judgeJournal(count, wrong);
        return new Cycle(scene, moment, count.times(), wrong);
    }

    private void killAt(KioskProcess kiosk, Scene scene, Moment moment) throws Exception {
        switch (moment) {
            case REVIEW -> kiosk.await("AT Review");
            case PRESSED -> {
                kiosk.await("AT Sending");
                Pause.REAL.pause(Duration.ofMillis(random.nextInt(LONGEST_SLIP_MILLIS)));
            }
            case WRITTEN, LATE, SETTLING -> stopped(kiosk, scene.request(), Cable.At.REQUEST);
            case SENT -> stopped(kiosk, scene.request(), Cable.At.REQUEST_PASSED);
            case ANSWERED -> stopped(kiosk, scene.request(), Cable.At.ANSWER);
            case TOLD -> stopped(kiosk, scene.request(), Cable.At.ANSWER_PASSED);
            case DONE -> kiosk.await("AT Done");
        }
        kiosk.kill();
    }

    private void stopped(KioskProcess kiosk, String request, Cable.At at) throws Exception {
        CompletableFuture<Void> sprung = cable.stopAt(request, at);
        kiosk.await("AT Review");
        await(sprung);
    }

    private static void await(CompletableFuture<Void> sprung)
            throws InterruptedException, ExecutionException {
        try {
            sprung.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException("the kiosk never sent what was waited for", e);
        }
    }

    /** It is killed once more while the server's word about the order is on its way. */
    private void settleHalf() throws Exception {
        CompletableFuture<Void> sprung = cable.stopAt(FOLLOW_UP, Cable.At.ANSWER);
        try (KioskProcess kiosk = new KioskProcess(order("settle"))) {
            await(sprung);
            kiosk.kill();
        }
        cable.passAll();
    }

    /**
     * @return whether it found an open order
     */
    private boolean settle() throws Exception {
        try (KioskProcess kiosk = new KioskProcess(order("settle"))) {
            kiosk.await("EMPTY");
            kiosk.kill();
            return kiosk.said("OPEN 1");
        }
    }

    /** Whether the order had left the kiosk's hands without an answer, so that it must be open. */
    private static boolean isOnDisk(Moment moment) {
        return switch (moment) {
            case WRITTEN, LATE, SENT, ANSWERED, SETTLING -> true;
            case REVIEW, PRESSED, TOLD, DONE -> false;
        };
    }

    private ScriptedKioskMain.Order order(String errand) {
        return new ScriptedKioskMain.Order(
                cable.url(),
                home,
                errand,
                Long.toString(amount.fen() / 100),
                person.number(),
                person.login(),
                person.payment());
    }

    private static void judge(
            Scene.Count count, Moment moment, boolean done, boolean declined, List<String> wrong) {
        if (count.times() > 1) {
            wrong.add("twice");
        }
        if (!count.agreed()) {
            wrong.add("disagree");
        }
        if ((done && count.times() != 1) || (declined && count.times() != 0)) {
            wrong.add("told");
        }
        if (expected(moment).filter(times -> times != count.times()).isPresent()) {
            wrong.add("unexpected");
        }
    }

    /** It must be closed, and what it says of this order must be so. */
    private void judgeJournal(Scene.Count count, List<String> wrong) {
        try (IntentJournal journal =
                IntentJournal.open(home.resolve("orders.journal"), Instant.EPOCH)) {
            if (!journal.open().isEmpty()) {
                wrong.add("open");
            }
            for (Settled one : journal.settled()) {
                boolean booked = BOOKED.contains(one.answer());
                boolean fresh = !seen.contains(one.intent().id());
                if (fresh && booked != (count.times() == 1)) {
                    wrong.add("journal");
                }
                seen.add(one.intent().id());
            }
        }
    }

    /** How often the order must have been carried out; empty where either is right. */
    private static Optional<Integer> expected(Moment moment) {
        return switch (moment) {
            case REVIEW, WRITTEN, LATE, SETTLING -> Optional.of(0);
            case ANSWERED, TOLD, DONE -> Optional.of(1);
            case PRESSED, SENT -> Optional.empty();
        };
    }
}
