package campus.onecard.devices.card.virtual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.devices.card.CardLost;
import campus.onecard.devices.card.CardLost.Why;
import campus.onecard.domain.card.CardKey;
import campus.onecard.domain.card.CardSuite;
import campus.onecard.domain.card.LineProtection;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;

/** The virtual card against the command tables, in bytes. */
class VirtualCardTest {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final CardSuite SUITE = CardSuite.FMCOS_3DES;
    private static final String ROOT = "00A40000023F00";
    private static final String KEY = "00112233445566778899AABBCCDDEEFF";

    private final VirtualCard card = card(Traits.PLAIN);

    @Test
    void selecting_the_root_shows_its_name() throws Exception {
        assertEquals("6F15840E315041592E5359532E4444463031A5038801019000", send(card, ROOT));
        assertEquals("6A82", send(card, "00A4000002DF01"));
        assertEquals("6A82", send(card, "00A4040009F04F4E45434152440100"));
    }

    @Test
    void a_challenge_is_good_for_the_very_next_command_only() throws Exception {
        byte[] challenge = challenge(card);
        send(card, ROOT);
        assertEquals("6985", send(card, external(0, challenge, SUITE.transportKey())));
        assertEquals("9000", send(card, external(0, challenge(card), SUITE.transportKey())));
    }

    @Test
    void a_wrong_key_counts_down_and_a_right_one_gives_the_tries_back() throws Exception {
        CardKey wrong = new CardKey(HEX.parseHex("0123456789ABCDEF"));
        assertEquals("63C2", send(card, external(0, challenge(card), wrong)));
        assertEquals("63C1", send(card, external(0, challenge(card), wrong)));
        assertEquals("9000", send(card, external(0, challenge(card), SUITE.transportKey())));
        assertEquals("63C2", send(card, external(0, challenge(card), wrong)));
    }

    @Test
    void a_key_without_tries_is_locked_for_ever() throws Exception {
        CardKey wrong = new CardKey(HEX.parseHex("0123456789ABCDEF"));
        for (String answer : List.of("63C2", "63C1", "63C0", "6983")) {
            assertEquals(answer, send(card, external(0, challenge(card), wrong)));
        }
        card.powerOn();
        assertEquals("6983", send(card, external(0, challenge(card), SUITE.transportKey())));
    }

    @Test
    void a_card_pulled_away_during_a_try_has_lost_it() throws Exception {
        card.remove(Removal.writing(2, 1));
        byte[] challenge = challenge(card);
        CardLost lost =
                assertThrows(
                        CardLost.class,
                        () -> send(card, external(0, challenge, SUITE.transportKey())));
        assertTrue(lost.outcomeUnknown());
        card.powerOn();
        CardKey wrong = new CardKey(HEX.parseHex("0123456789ABCDEF"));
        assertEquals("63C1", send(card, external(0, challenge(card), wrong)));
    }

    @Test
    void rights_are_gone_after_a_reset_and_after_selecting_the_root() throws Exception {
        assertEquals("6982", send(card, create()));
        open(card);
        send(card, ROOT);
        assertEquals("6982", send(card, create()));
        open(card);
        card.powerOn();
        assertEquals("6982", send(card, create()));
        open(card);
        assertEquals("9000", send(card, create()));
        assertEquals("6A86", send(card, create()));
    }

    @Test
    void access_bytes_mean_what_the_manual_says() {
        assertTrue(Access.allows(0xF0, 0, 0));
        assertTrue(!Access.allows(0xEF, 15, 15));
        assertTrue(!Access.allows(0xF2, 1, 15));
        assertTrue(Access.allows(0xF2, 2, 0));
        assertTrue(!Access.allows(0x42, 5, 0));
        assertTrue(Access.allows(0x0F, 0, 15));
        assertTrue(!Access.allows(0x0F, 15, 14));
    }

    @Test
    void a_file_that_wants_a_mac_takes_nothing_without_one_and_nothing_twice() throws Exception {
        directory(card, "A80008F0F0FFFF");
        assertEquals("6987", send(card, "00D69500020102"));
        LineProtection line = new LineProtection(SUITE, key(), challenge(card));
        String command = HEX.formatHex(line.signed(0, 0xD6, 0x95, 0, new byte[] {1, 2}));
        assertEquals("9000", send(card, command));
        assertEquals("6985", send(card, command));
        challenge(card);
        assertEquals("6988", send(card, command));
        assertEquals("01020000000000009000", send(card, "00B0950000"));
    }

    @Test
    void a_wrong_length_is_told_and_an_offset_behind_the_end_is_refused() throws Exception {
        directory(card, "280008F0F0FFFF");
        assertEquals("6C08", send(card, "00B0950009"));
        assertEquals("6C04", send(card, "00B0950408"));
        assertEquals("6B00", send(card, "00B0950801"));
        assertEquals("6700", send(card, "00D69507021122"));
        assertEquals("6900", send(card, "04D6950006112200000000"));
        assertEquals("6700", send(card, "00D695000211"));
        assertEquals("6A82", send(card, "00B0960001"));
        assertEquals("6E00", send(card, "80B0950001"));
        assertEquals("6D00", send(card, "00FE000000"));
    }

    @Test
    void a_cyclic_file_shows_the_newest_record_first() throws Exception {
        directory(card, "2E0203F0F0FFFF");
        assertEquals("6A83", send(card, "00B201AC03"));
        for (String record : List.of("010101", "020202", "030303")) {
            assertEquals("9000", send(card, "00E200A803" + record));
        }
        assertEquals("0303039000", send(card, "00B201AC03"));
        assertEquals("0202029000", send(card, "00B202AC03"));
        assertEquals("6A83", send(card, "00B203AC03"));
    }

    @Test
    void a_torn_write_leaves_its_beginning_or_nothing_as_the_chip_is() throws Exception {
        for (boolean whole : new boolean[] {true, false}) {
            VirtualCard torn = card(whole ? Traits.PLAIN : Traits.PLAIN.tornWrites());
            directory(torn, "280004F0F0FFFF");
            torn.remove(Removal.writing(1, 3));
            assertThrows(CardLost.class, () -> send(torn, "00D6950004AABBCCDD"));
            torn.powerOn();
            send(torn, "00A40400054F4E453031");
            assertEquals(whole ? "000000009000" : "AABBCC009000", send(torn, "00B0950000"));
        }
    }

    @Test
    void over_t0_answers_are_fetched_with_class_00_only() throws Exception {
        VirtualCard fetched = card(Traits.PLAIN.fetched());
        assertEquals("6117", send(fetched, ROOT));
        assertEquals("6E00", send(fetched, "80C0000017"));
        assertEquals("6117", send(fetched, ROOT));
        assertEquals("6C17", send(fetched, "00C0000018"));
        assertEquals("6F15840E6113", send(fetched, "00C0000004"));
        assertEquals(2 * 0x13 + 4, send(fetched, "00C0000013").length());
        assertEquals("6985", send(fetched, "00C0000001"));
    }

    @Test
    void the_reader_shows_the_uid_and_some_cards_show_another_each_time() throws Exception {
        assertEquals("7AB4ABDC9000", send(card, "FFCA000000"));
        assertEquals("209000000000007AB4ABDC9000", send(card, "FFCA010000"));
        assertEquals("3B8B8001209000000000007AB4ABDC03", HEX.formatHex(card.powerOn()));
        VirtualCard random =
                VirtualCard.blank(SUITE, new byte[0], Traits.PLAIN, new SplittableRandom(1));
        String first = send(random, "FFCA000000");
        random.powerOn();
        assertTrue(first.startsWith("08"));
        assertNotEquals(first, send(random, "FFCA000000"));
    }

    @Test
    void a_saved_card_comes_back_with_its_files_and_lost_tries(@TempDir Path folder)
            throws Exception {
        directory(card, "280004F0F0FFFF");
        send(card, "00D6950004AABBCCDD");
        send(card, ROOT);
        CardKey wrong = new CardKey(HEX.parseHex("0123456789ABCDEF"));
        send(card, external(0, challenge(card), wrong));
        Path file = folder.resolve("card");
        card.save(file);
        VirtualCard back = VirtualCard.load(file, Traits.PLAIN, new SplittableRandom(3));
        assertEquals("63C1", send(back, external(0, challenge(back), wrong)));
        send(back, "00A40400054F4E453031");
        assertEquals("AABBCCDD9000", send(back, "00B0950000"));
        byte[] half = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(half, half.length / 2));
        assertThrows(
                IllegalArgumentException.class,
                () -> VirtualCard.load(file, Traits.PLAIN, new SplittableRandom(3)));
    }

    @Test
    void a_card_out_of_the_field_does_not_answer() throws Exception {
        card.remove(Removal.before(1));
        CardLost torn = assertThrows(CardLost.class, () -> send(card, ROOT));
        assertEquals(Why.TORN, torn.why());
        CardLost gone = assertThrows(CardLost.class, () -> send(card, ROOT));
        assertEquals(Why.REMOVED, gone.why());
        card.powerOn();
        send(card, ROOT);
    }

    @Test
    void a_blocked_application_opens_again_by_mac_and_a_blocked_card_never() throws Exception {
        directory(card, "280004F0F0FFFF");
        assertEquals("9000", send(card, maintain(0x1E, 0)));
        assertEquals("6A81", send(card, "00B0950000"));
        assertEquals("6A81", send(card, "00A40400054F4E453031"));
        assertEquals("9000", send(card, maintain(0x18, 0)));
        assertEquals("000000009000", send(card, "00B0950000"));
        assertEquals("9000", send(card, maintain(0x16, 0)));
        card.powerOn();
        assertEquals("6A81", send(card, ROOT));
    }

    @Test
    void a_real_chip_takes_its_time() throws Exception {
        List<Duration> waited = new ArrayList<>();
        VirtualCard slow = card(Traits.PLAIN.at(Pace.FM1208, waited::add));
        send(slow, ROOT);
        send(slow, "0084000008");
        assertEquals(List.of(Duration.ofNanos(5_200_000), Duration.ofNanos(4_200_000)), waited);
    }

    private static VirtualCard card(Traits traits) {
        return VirtualCard.blank(SUITE, HEX.parseHex("7AB4ABDC"), traits, new SplittableRandom(7));
    }

    /** A directory "ONE01" with one file 0015 and keys 36/00, all free. */
    private static void directory(VirtualCard card, String fileInfo) throws Exception {
        open(card);
        assertEquals("9000", send(card, create()));
        send(card, "00A40400054F4E453031");
        assertEquals("9000", send(card, "80E00000073F010000F0FFFF"));
        assertEquals("9000", send(card, "80D4010015" + "36F0F0FF33" + KEY));
        assertEquals("9000", send(card, "80E0001507" + fileInfo));
    }

    private static String create() {
        return "80E04F430D" + "380400F0F000FFFF" + "4F4E453031";
    }

    private static void open(VirtualCard card) throws Exception {
        send(card, ROOT);
        assertEquals("9000", send(card, external(0, challenge(card), SUITE.transportKey())));
    }

    private String maintain(int instruction, int how) throws Exception {
        LineProtection line = new LineProtection(SUITE, key(), challenge(card));
        return HEX.formatHex(line.signed(0x80, instruction, 0, how, new byte[0]));
    }

    private static CardKey key() {
        return new CardKey(HEX.parseHex(KEY));
    }

    private static byte[] challenge(VirtualCard card) throws Exception {
        return Arrays.copyOf(card.transmit(HEX.parseHex("0084000008")), 8);
    }

    private static String external(int id, byte[] challenge, CardKey key) {
        return "008200%02X08".formatted(id) + HEX.formatHex(SUITE.cryptogram(key, challenge));
    }

    private static String send(VirtualCard card, String command) throws Exception {
        return HEX.formatHex(card.transmit(HEX.parseHex(command)));
    }
}
