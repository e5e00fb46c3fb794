package campus.onecard.devices.idcard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.fault.Fault;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.FaultScript;
import campus.onecard.devices.idcard.IdReading.Why;
import campus.onecard.devices.idcard.simulator.IdReaderSimulator;
import campus.onecard.devices.idcard.simulator.InventedDocument;
import campus.onecard.devices.serial.Cable;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.equipment.EquipmentFault;
import campus.onecard.domain.text.Texts;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The driver against the simulator, over real pseudo-terminals. */
class SerialIdReaderTest extends IdReaderContract {

    private static final String NUMBER = InventedDocument.number("510100", "20070314", "902");
    private static final InventedDocument DOCUMENT =
            InventedDocument.of(DocumentType.ID_CARD, "欧阳试", NUMBER);

    private Cable cable;
    private FaultRun faults;
    private IdReaderSimulator simulator;
    private SerialIdReader reader;

    @BeforeEach
    void plugIn() throws Exception {
        cable = Cable.plugged();
        start(FaultScript.NONE);
    }

    private void start(FaultScript script) throws Exception {
        faults = new FaultRun(script, InstantSource.system());
        simulator = new IdReaderSimulator(cable.ends(), faults);
        simulator.start();
        reader = reader(PhotoDecoder.NONE);
    }

    private SerialIdReader reader(PhotoDecoder decoder) {
        return new SerialIdReader(cable.ends().driver(), Duration.ofMillis(300), decoder);
    }

    private void restart(String... script) throws Exception {
        reader.close();
        simulator.close();
        start(FaultScript.of(script));
        reader.open();
    }

    @AfterEach
    void unplug() {
        if (cable != null) {
            reader.close();
            simulator.close();
            cable.close();
        }
    }

    @Override
    IdReader reader() {
        return reader;
    }

    @Override
    void layDocument() {
        simulator.place(DOCUMENT);
    }

    @Override
    void takeDocument() {
        simulator.remove();
    }

    @Override
    String expected() {
        return NUMBER;
    }

    @ParameterizedTest
    @ValueSource(strings = {"silence", "wrong-checksum", "garbage", "garbage-after"})
    void one_bad_answer_to_any_command_is_made_good_by_asking_again(String fault) throws Exception {
        for (int frame = 2; frame <= 4; frame++) { // open asks for the status first
            restart("at frame " + frame + ": " + fault);
            simulator.place(DOCUMENT);
            boolean lost = fault.equals("silence") || fault.equals("wrong-checksum");
            if (lost && frame == 4) { // it was read, nobody heard it, and it must come again
                assertEquals(new IdReading.Unreadable(Why.MOVED), reader.read(SHORT));
                simulator.place(DOCUMENT);
            }
            assertRead(reader);
        }
    }

    @Test
    void silence_and_nonsense_are_told_apart() throws Exception {
        restart("from frame 2: silence");
        assertEquals(EquipmentFault.SILENT, faultOf());
        restart("from frame 2: wrong-checksum");
        assertEquals(EquipmentFault.GARBLED, faultOf());
    }

    @Test
    void a_late_answer_is_never_taken_for_the_next_persons() throws Exception {
        restart("at frame 4: slow by 450ms"); // later than the driver waits
        simulator.place(DOCUMENT);
        reader.read(SHORT);
        String other = InventedDocument.number("110100", "20060708", "901");
        simulator.place(InventedDocument.of(DocumentType.ID_CARD, "另一人", other));
        IdReading.Read read = assertInstanceOf(IdReading.Read.class, reader.read(LONG));
        assertEquals(other, read.document().number());
    }

    @Test
    void a_document_moved_once_is_read_at_the_next_try() throws Exception {
        restart("at apdu 3: torn");
        simulator.place(DOCUMENT);
        assertRead(reader);
    }

    @Test
    void a_document_that_is_moved_again_and_again_says_hold_still() throws Exception {
        restart("at apdu 3: torn", "at apdu 6: torn", "at apdu 9: torn");
        simulator.place(DOCUMENT);
        assertEquals(new IdReading.Unreadable(Why.MOVED), reader.read(LONG));
    }

    @Test
    void what_the_module_says_of_a_document_is_told_to_the_person() throws Exception {
        reader.open();
        simulator.placeUnselectable(DOCUMENT, 0x31);
        assertEquals(new IdReading.Unreadable(Why.REFUSED), reader.read(SHORT));
        simulator.placeUnselectable(DOCUMENT, 0x40);
        assertEquals(new IdReading.Unreadable(Why.OTHER_CARD), reader.read(SHORT));
        simulator.place(InventedDocument.citizen("张试", NUMBER, "20309999", "20300901"));
        assertEquals(new IdReading.Unreadable(Why.DAMAGED), reader.read(SHORT));
    }

    @ParameterizedTest
    @EnumSource
    void every_such_outcome_has_words(Why why) {
        Texts.LANGUAGES.forEach(language -> assertFalse(why.sentence(language).isBlank()));
    }

    @Test
    void a_module_without_authorisation_or_with_a_failed_self_test_calls_the_engineer()
            throws Exception {
        reader.open();
        faults.now(new Fault.Unauthorised());
        assertEquals(EquipmentFault.ID_READER_UNAUTHORISED, faultOf());
        faults.well();
        faults.now(new Fault.Broken());
        assertEquals(EquipmentFault.BROKEN, faultOf());
        faults.well();
        reader.open();
    }

    @Test
    void unplugged_it_says_so_and_back_again_it_works_after_open() throws Exception {
        reader.open();
        faults.now(new Fault.Unplugged());
        assertEquals(EquipmentFault.SILENT, faultOf());
        DeviceFault closed = assertThrows(DeviceFault.class, this::openUnplugged);
        assertEquals(EquipmentFault.PORT_UNAVAILABLE, closed.fault());
        faults.well();
        cable.ends().plugIn();
        reader.open();
        simulator.place(DOCUMENT);
        assertRead(reader);
    }

    /** The plug is pulled by another thread, and the last open may still have seen it. */
    private void openUnplugged() throws Exception {
        while (true) {
            try {
                reader.open();
            } catch (DeviceFault e) {
                if (e.fault() == EquipmentFault.PORT_UNAVAILABLE) {
                    throw e;
                }
            }
        }
    }

    @Test
    void a_decoder_is_given_the_packed_photo_which_is_wiped_after_it() throws Exception {
        List<byte[]> seen = new ArrayList<>();
        List<byte[]> copies = new ArrayList<>();
        SerialIdReader withPhotos =
                reader(
                        packed -> {
                            seen.add(packed);
                            copies.add(packed.clone());
                            return Optional.of(new Photo(new byte[] {1, 2, 3}));
                        });
        withPhotos.open();
        simulator.place(DOCUMENT);
        IdReading.Read read = assertInstanceOf(IdReading.Read.class, withPhotos.read(LONG));
        withPhotos.close();
        assertArrayEquals(new byte[] {1, 2, 3}, read.document().photo().orElseThrow().picture());
        assertEquals((byte) 'n', copies.getFirst()[0]);
        assertArrayEquals(new byte[1024], seen.getFirst());
        Photo photo = read.document().photo().orElseThrow();
        photo.wipe();
        assertArrayEquals(new byte[3], photo.picture());
    }

    private EquipmentFault faultOf() {
        return assertThrows(DeviceFault.class, () -> reader.read(SHORT)).fault();
    }
}
