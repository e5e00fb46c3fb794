package campus.onecard.devices.card.pcsc;

import campus.onecard.devices.DeviceFault;
import campus.onecard.domain.equipment.EquipmentFault;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;

/** This machine's PC/SC. */
public final class PcscLibrary {

    private final Winscard winscard;

    private PcscLibrary(Winscard winscard) {
        this.winscard = winscard;
    }

    /**
     * Loads it; the service need not run.
     *
     * @throws DeviceFault when it is not installed
     */
    @SuppressWarnings("restricted") // loading a C library is the purpose
    public static PcscLibrary load() throws DeviceFault {
        Abi abi = Abi.here();
        try {
            SymbolLookup library = SymbolLookup.libraryLookup(abi.library(), Arena.global());
            return new PcscLibrary(new Winscard(abi, library));
        } catch (IllegalArgumentException e) {
            throw new DeviceFault(
                    EquipmentFault.SERVICE_MISSING,
                    abi.library() + " is not there; on Debian: apt-get install libpcsclite1 pcscd",
                    e);
        }
    }

    /**
     * The names of all readers, for a person who has to choose one.
     *
     * @throws DeviceFault when the service does not answer
     */
    public List<String> readers() throws DeviceFault {
        try (Context context = Context.open(winscard)) {
            return context.readers();
        } catch (PcscFailure e) {
            throw e.asFault();
        }
    }

    Winscard winscard() {
        return winscard;
    }
}
