package campus.onecard.devices.card.virtual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.card.CardSuite;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** The virtual card under commands that nobody in his right mind sends. */
class CardFuzzTest {

    /** A million in all. */
    private static final int ROUNDS = 500_000;

    private static final byte[] SELECT_ROOT = HexFormat.of().parseHex("00A40000023F00");

    private static final List<byte[]> SEEDS =
            Stream.of(
                            "00A40000023F00",
                            "00A4040009F04F4E45434152440100",
                            "0084000008",
                            "0082000008A0DBBFC1192FF24A",
                            "0088000108010203040506070800",
                            "0088020108010203040506070800",
                            "00B095001E",
                            "04D6950006010200000000",
                            "00B201AC03",
                            "00E200A803010101",
                            "0020000003123456",
                            "80E04F4311380400F0F09500FFF04F4E454341524401",
                            "80E00015072800080000FFFF",
                            "84D401001C00000000000000000000000000000000000000000000000000000000",
                            "80D401001530F0F00300000102030405060708090A0B0C0D0E0F",
                            "800E000000",
                            "841E00000400000000",
                            "00C0000010",
                            "FFCA000000")
                    .map(HexFormat.of()::parseHex)
                    .toList();

    @Test
    void mutated_commands_never_open_a_blank_card_nor_break_it() throws Exception {
        SplittableRandom chance = new SplittableRandom(2026);
        VirtualCard card = blank(Traits.PLAIN.fetched());
        for (int round = 0; round < ROUNDS; round++) {
            byte[] answer = card.transmit(mutated(chance));
            assertTrue(answer.length >= 2 && answer.length <= 258);
            if (round % 1000 == 999) {
                card.powerOn();
            }
        }
        assertEquals("6117", HexFormat.of().formatHex(card.transmit(SELECT_ROOT)));
        byte[] create = HexFormat.of().parseHex("80E04F430D380400F0F000FFFF4F4E453031");
        assertEquals("6982", HexFormat.of().formatHex(card.transmit(create)));
    }

    @Test
    void an_open_card_takes_every_mutated_command_without_falling_over() throws Exception {
        SplittableRandom chance = new SplittableRandom(2027);
        VirtualCard card = open();
        for (int round = 0; round < ROUNDS; round++) {
            byte[] answer = card.transmit(mutated(chance));
            assertTrue(answer.length >= 2 && answer.length <= 258);
            if (round % 500 == 499) {
                card = open();
            }
        }
    }

    private static VirtualCard blank(Traits traits) {
        return VirtualCard.blank(
                CardSuite.FMCOS_3DES, new byte[4], traits, new SplittableRandom(7));
    }

    /** A card whose root was opened with the transport key. */
    private static VirtualCard open() throws Exception {
        VirtualCard card = blank(Traits.PLAIN);
        byte[] challenge = Arrays.copyOf(card.transmit(HexFormat.of().parseHex("0084000008")), 8);
        byte[] command = HexFormat.of().parseHex("00820000080000000000000000");
        CardSuite suite = CardSuite.FMCOS_3DES;
        byte[] right = suite.cryptogram(suite.transportKey(), challenge);
        System.arraycopy(right, 0, command, 5, right.length);
        assertEquals(2, card.transmit(command).length);
        return card;
    }

    private static byte[] mutated(SplittableRandom chance) {
        byte[] seed = SEEDS.get(chance.nextInt(SEEDS.size())).clone();
        byte[] changed =
                chance.nextInt(6) == 0
                        ? Arrays.copyOf(seed, chance.nextInt(seed.length + 20))
                        : seed;
        for (int n = chance.nextInt(4); n > 0 && changed.length > 0; n--) {
            changed[chance.nextInt(changed.length)] = (byte) chance.nextInt(256);
        }
        return changed;
    }
}
