package campus.onecard.domain.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

class SecretSealTest {

    private static final byte[] KEY =
            HexFormat.of()
                    .parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    private static final UUID COMMAND = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
    private static final Password PIN = new Password("295173");

    private final SecretSeal seal = SecretSeal.of(KEY);

    @Test
    void the_vector_that_the_documentation_prints() {
        RandomGenerator zeros = () -> 0;
        SealedSecret sealed = seal.close(PIN, SecretPurpose.pin(COMMAND), zeros);
        assertEquals("AAAAAAAAAAAAAAAAJfW_IxEruM91gwYvq_Y4I7FuBdSTiw", sealed.value());
        assertEquals(Optional.of(PIN), seal.open(sealed, SecretPurpose.pin(COMMAND)));
    }

    @Test
    void it_opens_for_its_purpose_under_its_key_and_nowhere_else() {
        RandomGenerator random = RandomGenerator.getDefault();
        SealedSecret sealed = seal.close(PIN, SecretPurpose.pin(COMMAND), random);
        assertEquals(Optional.of(PIN), seal.open(sealed, SecretPurpose.pin(COMMAND)));
        assertEquals(Optional.empty(), seal.open(sealed, SecretPurpose.current(COMMAND)));
        assertEquals(Optional.empty(), seal.open(sealed, SecretPurpose.pin(new UUID(1, 2))));
        assertEquals(
                Optional.empty(),
                SecretSeal.of(new byte[32]).open(sealed, SecretPurpose.pin(COMMAND)));
        SealedSecret damaged = new SealedSecret("A" + sealed.value().substring(1) + "AA");
        assertEquals(Optional.empty(), seal.open(damaged, SecretPurpose.pin(COMMAND)));
    }

    @Test
    void the_same_secret_never_looks_the_same_and_never_prints_itself() {
        RandomGenerator random = RandomGenerator.getDefault();
        SealedSecret one = seal.close(PIN, SecretPurpose.pin(COMMAND), random);
        assertNotEquals(one, seal.close(PIN, SecretPurpose.pin(COMMAND), random));
        assertFalse(one.toString().contains(one.value()));
    }
}
