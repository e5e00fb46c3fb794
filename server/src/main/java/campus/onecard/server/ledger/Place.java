package campus.onecard.server.ledger;

/**
 * Where a command comes from.
 *
 * @param outlet decides the merchant or the drawer; {@link Outlet#CARD_CENTRE} for none
 * @param terminal the machine or desk, up to 32 ASCII characters; empty when there is none
 * @param sequence the terminal's own counter; 0 when it keeps none
 */
public record Place(int outlet, String terminal, long sequence) {

    /** Nowhere in particular: the card centre itself. */
    public static final Place CENTRE = new Place(Outlet.CARD_CENTRE, "", 0);

    /** The card centre, at a machine of its own such as a kiosk. */
    public static Place atMachine(String deviceId) {
        return new Place(Outlet.CARD_CENTRE, deviceId.replace("-", ""), 0);
    }

    public Place {
        if (terminal.length() > 32 || sequence < 0) {
            throw new IllegalArgumentException("a terminal has up to 32 characters, counts from 0");
        }
    }
}
