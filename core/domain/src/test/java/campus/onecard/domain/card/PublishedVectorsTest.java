package campus.onecard.domain.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import campus.onecard.domain.signin.CardSerial;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HexFormat;

/**
 * FMCOS and JR/T 0025 results that others published, on our own DES. The purse sums are here for
 * the proof of the arithmetic; no card of ours has a purse.
 */
class PublishedVectorsTest {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String K = "00112233445566778899AABBCCDDEEFF";
    private static final CardSuite SUITE = CardSuite.FMCOS_3DES;

    @ParameterizedTest
    @CsvSource({
        "0102030405060708, BB83BFF3, 74B0047DD681D96C",
        "FFFFFFFFFFFFFFFF, 53FD1F262EC4E6E2, A0DBBFC1192FF24A",
        "FFFFFFFFFFFFFFFF, 06CEE4F2, FEC63184B307AEFD",
        "FFFFFFFFFFFFFFFF, AFE9CD6F, 6233F9C8BFBEB899",
        "1122334455667788, 0102030405060708, 178F59F8578E0D3F"
    })
    void a_challenge_is_answered_as_published(String key, String challenge, String answer) {
        assertEquals(answer, text(SUITE.cryptogram(key(key), bytes(challenge))));
    }

    @ParameterizedTest
    @CsvSource({"1122334455667788, 0102030405060708, A82A8CEB"})
    void a_message_is_signed_as_published(String key, String message, String mac) {
        assertEquals(mac, text(SUITE.mac(key(key), bytes(message))));
    }

    @ParameterizedTest
    @CsvSource({K + ", 1122334455667788, 496BD7A3513644533100B54E71196528"})
    void a_key_is_diversified_as_published(String master, String serial, String key) {
        BlockKey held = SUITE.inSoftware(key(master));
        assertEquals(key, text(SUITE.diversify(held, new CardSerial(serial)).bytes()));
    }

    @ParameterizedTest
    @CsvSource({
        K + ", E0B8474800008000, 7C45FBFB5B3A68F5",
        K + ", C903814D00008000, 11FDF264E8AEEFA3",
        K + ", 584633C900000000, C08346DF9F1D457A",
        "3F013F013F013F013F013F013F013F01, 06B825D700178000, 6E76E8541E217D9A"
    })
    void a_purse_session_key_is_as_published(String key, String input, String session) {
        assertEquals(session, text(SUITE.encrypt(key(key), bytes(input))));
    }

    @ParameterizedTest
    @CsvSource({
        // load: MAC1 twice, MAC2, TAC
        "7C45FBFB5B3A68F5, 000000000000200002001122334455, EA411F90",
        "11FDF264E8AEEFA3, 000000000000200002001122334455, 03976C22",
        "11FDF264E8AEEFA3, 000020000200112233445520161216105800, 8AFA5718",
        "8888888888888888, 000020000000000020000200112233445520161216105800, FA00066D",
        // purchase: MAC1, TAC, MAC2
        "C08346DF9F1D457A, 000000010600112233445520161216134600, D45737C5",
        "8888888888888888, 00000001060011223344550000000020161216134600, 8AF270DC",
        "C08346DF9F1D457A, 00000001, 66B54A6B",
        // another card's load: MAC1, MAC2, TAC
        "6E76E8541E217D9A, 0000001A0000000102112233445566, 684C81CE",
        "6E76E8541E217D9A, 000000010211223344556620170310110734, 9C8A0625",
        "0000000000000000, 0000001B0017000000010211223344556620170310110734, 16EAD516"
    })
    void a_purse_code_is_as_published(String session, String message, String mac) {
        assertEquals(mac, text(SUITE.mac(key(session), bytes(message))));
    }

    @ParameterizedTest
    @CsvSource({
        K
                + ", 5D72B3FD, 220000"
                + K
                + ", 84D400001CDCC0BB5793ABFCA2CA8C1624822F6E01A86A0B5CBED191DD8A9D4ADB"
    })
    void a_key_travels_protected_as_published(
            String key, String challenge, String block, String command) {
        LineProtection line = new LineProtection(SUITE, key(key), bytes(challenge));
        byte[] made = line.sealed(0x80, 0xD4, 0, 0, bytes(block));
        assertEquals(command, text(made));
        assertEquals(block, text(line.unsealed(made).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        "2B7E151628AED2A6ABF7158809CF4F3C, '', BB1D6929E95937287FA37D129B756746",
        "2B7E151628AED2A6ABF7158809CF4F3C, 6BC1BEE22E409F96E93D7E117393172A,"
                + " 070A16B46B4D4144F79BDD9DD04A287C",
        "2B7E151628AED2A6ABF7158809CF4F3C,"
                + " 6BC1BEE22E409F96E93D7E117393172AAE2D8A571E03AC9C9EB76FAC45AF8E5130C81C46A35CE411,"
                + " DFA66747DE9AE63030CA32611497C827",
        // DESFire EV2 session keys: encryption, MAC
        "00000000000000000000000000000000,"
                + " A55A0001008013C56268A548D8FBBF237CCCAA20EC7E6E48C3DEF9A4C675360F,"
                + " 1309C877509E5A215007FF0ED19CA564",
        "00000000000000000000000000000000,"
                + " 5AA50001008013C56268A548D8FBBF237CCCAA20EC7E6E48C3DEF9A4C675360F,"
                + " 4C6626F5E72EA694202139295C7A7FC7"
    })
    void an_aes_cmac_is_as_published(String key, String message, String mac) {
        BlockKey held = CardSuite.AES_128.inSoftware(key(key));
        assertEquals(mac, text(Cmac.of(held, bytes(message))));
    }

    @ParameterizedTest
    @CsvSource({K + ", 04782E21801D803042F54E585020416275, A8DD63A3B89D54B37CA802473FDA9175"})
    void an_aes_key_is_diversified_as_published(String master, String input, String key) {
        BlockKey held = CardSuite.AES_128.inSoftware(key(master));
        assertEquals(key, text(AesSuite.diversify(held, bytes(input))));
    }

    private static CardKey key(String hex) {
        return new CardKey(bytes(hex));
    }

    private static byte[] bytes(String hex) {
        return HEX.parseHex(hex);
    }

    private static String text(byte[] bytes) {
        return HEX.formatHex(bytes);
    }
}
