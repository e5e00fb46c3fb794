package campus.onecard.ui.choice;

import javafx.scene.control.ToggleButton;

/** A toggle of a group that cannot be switched off by pressing it again: one is always chosen. */
final class StayingToggle extends ToggleButton {

    StayingToggle(String words) {
        super(words);
        setMinWidth(USE_PREF_SIZE);
        setMnemonicParsing(false);
    }

    @Override
    public void fire() {
        if (!isSelected()) {
            super.fire();
        }
    }
}
