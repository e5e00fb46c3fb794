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
import campus.onecard.ui.stage.ServiceState;

import javafx.scene.Scene;

/** Puts a sample on a stage as the kiosk would: the shell round it, laid out at full size. */
public final class Studio {

    /**
     * How often a scene is laid out: texts that wrap know their width only after the first pass.
     */
    public static final int PASSES = 3;

    private Studio() {}

    /** FX thread only. Motion is reduced, so that pictures do not depend on the moment. */
    public static KioskShell built(Sample sample, Look wanted) {
        Look look = wanted.withReducedMotion(true);
        Setting setting = Setting.of(look, sample.station(), SampleMachine.CLOCK, event -> {});
        KioskShell shell = new KioskShell(look, place(sample), other -> {});
        shell.clock(
                setting.date(
                        "format.clock", SampleMachine.NOW.atZone(SampleMachine.CLOCK.getZone())));
        ServiceState state = setting.service();
        shell.service(state, setting.serviceWords());
        shell.show(Screens.of(sample.step(), setting), Motion.NONE);
        if (sample.idle()) {
            IdleSheet idle = new IdleSheet(look, Patience.USUAL.countdown(), () -> {});
            idle.remaining(Patience.USUAL.countdown().dividedBy(2));
            shell.sheets().open(idle.sheet());
        }
        return shell;
    }

    /** FX thread only: styles applied, places found. */
    public static Scene laidOut(KioskShell shell) {
        Scene scene = new Scene(shell, DesignPane.KIOSK_WIDTH, DesignPane.KIOSK_HEIGHT);
        for (int pass = 0; pass < PASSES; pass++) {
            shell.resize(DesignPane.KIOSK_WIDTH, DesignPane.KIOSK_HEIGHT);
            shell.applyCss();
            shell.layout();
        }
        return scene;
    }

    private static KioskPlace place(Sample sample) {
        return sample.station()
                .self()
                .map(self -> new KioskPlace(self.place(), self.name()))
                .orElseGet(() -> new KioskPlace("—", "—"));
    }
}
