package campus.onecard.devices.card.simulator;

import campus.onecard.devices.card.PoweredCard;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A card that only serves to see the way to it: it notes what it hears, gives a serial, answers
 * 61xx or 6Cxx when asked to, and forgets that it was selected when it is reset.
 */
public final class PlainChip implements PoweredCard {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final byte[] ATR = HEX.parseHex("3B80800101");

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final String serial;
    private volatile boolean selected;

    /**
     * @param serial 16 hexadecimal digits
     */
    public PlainChip(String serial) {
        this.serial = serial;
    }

    /** Everything that came, in hexadecimal. */
    public List<String> heard() {
        return heard;
    }

    @Override
    public byte[] powerOn() {
        selected = false;
        return ATR.clone();
    }

    @Override
    public byte[] transmit(byte[] command) {
        String text = HEX.formatHex(command);
        heard.add(text);
        return HEX.parseHex(
                switch (text) {
                    case "00A4000000" -> selected();
                    case "00B0000008" -> selected ? serial + "9000" : "6985";
                    case "805000000122" -> "6102";
                    case "00B0000000" -> "6C02";
                    case "80D40000021122" -> "6C04";
                    default -> "6D00";
                });
    }

    private String selected() {
        selected = true;
        return "9000";
    }

    /** A command in hexadecimal as bytes. */
    public static byte[] bytes(String hex) {
        return HEX.parseHex(hex);
    }

    /** An answer as hexadecimal. */
    public static String text(byte[] bytes) {
        return HEX.formatHex(Arrays.copyOf(bytes, bytes.length));
    }
}
