package campus.onecard.devices.idcard;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text blocks written down field by field from the published tables, of persons who are nobody. */
final class Samples {

    /** The example number of GB 11643. */
    static final String CITIZEN_NUMBER = "11010519491231002X";

    static final byte[] CITIZEN =
            block(' ')
                    .field(0, "李试")
                    .field(30, "2")
                    .field(32, "01")
                    .field(36, "19491231")
                    .field(52, "无此地址一号")
                    .field(122, CITIZEN_NUMBER)
                    .field(158, "无此公安局")
                    .field(188, "20160203")
                    .field(204, "长期")
                    .bytes();

    static final byte[] RESIDENCE_PERMIT =
            block('J')
                    .field(0, "陈试")
                    .field(30, "1")
                    .field(36, "19900101")
                    .field(122, "810000199001010019")
                    .field(188, "20210301")
                    .field(204, "20260301")
                    .field(220, "H12345678")
                    .field(238, "01")
                    .bytes();

    static final byte[] FOREIGN_2017 =
            block('I')
                    .field(0, "TESTER, ANNA MARIA")
                    .field(120, "2")
                    .field(122, "CAN110080051201")
                    .field(152, "CAN")
                    .field(188, "20180501")
                    .field(204, "20280430")
                    .field(220, "19800512")
                    .field(236, "01")
                    .field(240, "1500")
                    .bytes();

    static final byte[] FOREIGN_2023 =
            block('Y')
                    .field(30, "1")
                    .field(32, "00")
                    .field(36, "19810908")
                    .field(52, "TESTER, JOHANNES MAXIMILIAN ALEXAND")
                    .field(122, "911156198109080032")
                    .field(188, "20231201")
                    .field(204, "20331130")
                    .field(220, "ER")
                    .field(242, "DEU")
                    .bytes();

    private Samples() {}

    static IdDocument read(byte[] block) throws ChipText.Damaged {
        return Layout.read(block.clone(), Optional.empty());
    }

    /** The whole answer to a read: 1295 bytes. */
    static byte[] answer(byte[] block) {
        ByteBuffer body = ByteBuffer.allocate(3 + SamContent.LENGTH);
        body.put(new byte[] {0, 0, (byte) 0x90, 1, 0, 4, 0}).put(block);
        return SamFrame.of(body.array());
    }

    static Block block(char type) {
        return new Block().field(248, String.valueOf(type));
    }

    /** A block that is being filled; begins as spaces. */
    static final class Block {

        private final byte[] bytes = " ".repeat(128).getBytes(StandardCharsets.UTF_16LE);

        Block field(int offset, String value) {
            byte[] field = value.getBytes(StandardCharsets.UTF_16LE);
            System.arraycopy(field, 0, bytes, offset, field.length);
            return this;
        }

        byte[] bytes() {
            return bytes.clone();
        }
    }
}
