package campus.onecard.kiosk.shots;

import campus.onecard.kiosk.Screens;
import campus.onecard.kiosk.journey.Patience;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.look.Look;
import campus.onecard.ui.sheet.IdleSheet;
import campus.onecard.ui.stage.DesignPane;
import campus.onecard.ui.stage.KioskPlace;
import campus.onecard.ui.stage.KioskShell;
import campus.onecard.ui.stage.Motion;

import javafx.scene.Scene;

import java.util.HashMap;
import java.util.Map;

/**
 * A kiosk that stands, in one look: its stage takes one sample after the other while the shell
 * stays, as it is for people. FX thread only. Motion is reduced, so that pictures do not depend on
 * the moment.
 */
public final class Studio {

    /** Texts that wrap know their width only after the first pass. */
    private static final int PASSES = 3;

    private final Look look;
    private final Map<KioskPlace, KioskShell> shells = new HashMap<>();

    public Studio(Look wanted) {
        look = wanted.withReducedMotion(true);
    }

    /** The sample on its stage, dressed and laid out at full size; good until the next one. */
    public KioskShell shows(Sample sample) {
        KioskShell shell = shells.computeIfAbsent(place(sample), this::standing);
        Setting setting = Setting.of(look, sample.station(), SampleMachine.CLOCK, event -> {});
        shell.clock(
                setting.date(
                        "format.clock", SampleMachine.NOW.atZone(SampleMachine.CLOCK.getZone())));
        shell.service(setting.service(), setting.serviceWords());
        shell.sheets().close();
        shell.show(Screens.of(sample.step(), setting), Motion.NONE);
        if (sample.idle()) {
            IdleSheet idle = new IdleSheet(look, Patience.USUAL.countdown(), () -> {});
            idle.remaining(Patience.USUAL.countdown().dividedBy(2));
            shell.sheets().open(idle.sheet());
        }
        layOut(shell);
        return shell;
    }

    private KioskShell standing(KioskPlace place) {
        KioskShell shell = new KioskShell(look, place, other -> {});
        new Scene(shell, DesignPane.KIOSK_WIDTH, DesignPane.KIOSK_HEIGHT);
        return shell;
    }

    private static void layOut(KioskShell shell) {
        for (int pass = 0; pass < PASSES; pass++) {
            shell.resize(DesignPane.KIOSK_WIDTH, DesignPane.KIOSK_HEIGHT);
            shell.applyCss();
            shell.layout();
        }
    }

    private static KioskPlace place(Sample sample) {
        return sample.station()
                .self()
                .map(self -> new KioskPlace(self.place(), self.name()))
                .orElseGet(() -> new KioskPlace("—", "—"));
    }
}
