package campus.onecard.devices.idcard;

import java.util.Optional;

/**
 * Turns the photo on the chip into a picture. The packing (WLT) is secret; decoders are licensed
 * native libraries, so by default there is none.
 */
public interface PhotoDecoder {

    /** No decoder: documents have no photo. */
    PhotoDecoder NONE = packed -> Optional.empty();

    /**
     * @param packed 1024 bytes, overwritten after the call; must not be kept
     * @return empty when it cannot be decoded; a photo is never worth a failure
     */
    Optional<Photo> decode(byte[] packed);
}
