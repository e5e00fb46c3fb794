package campus.onecard.devices.printer;

/** Who draws the QR code on a receipt. */
public enum QrWay {
    /** The printer ({@code GS ( k}). */
    NATIVE,
    /** We, as a picture ({@code GS v 0}): for printers without that command. */
    RASTER
}
