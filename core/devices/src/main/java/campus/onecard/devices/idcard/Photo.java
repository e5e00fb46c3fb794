package campus.onecard.devices.idcard;

import java.util.Arrays;

/** The photo of a document as a picture file. Its bytes can be overwritten when it was used. */
public final class Photo {

    private final byte[] picture;

    /**
     * @param picture BMP or PNG; kept, not copied, so that {@link #wipe} reaches it
     */
    public Photo(byte[] picture) {
        this.picture = picture;
    }

    /** BMP or PNG; all zero after {@link #wipe}. */
    public byte[] picture() {
        return picture;
    }

    /** Overwrites the picture. */
    public void wipe() {
        Arrays.fill(picture, (byte) 0);
    }
}
