package campus.onecard.devices.card.pcsc;

import campus.onecard.devices.DeviceFault;
import campus.onecard.domain.equipment.EquipmentFault;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.util.List;
import java.util.Map;

import javax.smartcardio.TerminalFactory;

/**
 * This machine's PC/SC behind {@code javax.smartcardio}, in place of the JDK's own: no context is
 * shared, none outlives its service unnoticed, and no command but those that were asked for is sent
 * to a card (decision 41).
 */
public final class PcscProvider extends Provider {

    private static final long serialVersionUID = 1L;
    private static final String ENGINE = "TerminalFactory";
    private static final String TYPE = "PC/SC";

    private PcscProvider(Winscard winscard) {
        super("OneCardPCSC", "1", "PC/SC that survives its service");
        putService(new Terminals(this, winscard));
    }

    /**
     * A factory of readers. Each {@link TerminalFactory#terminals()} is a new conversation with the
     * service; one that fails because the service was restarted is closed and made anew.
     *
     * @throws DeviceFault when PC/SC is not installed; the service need not run
     */
    @SuppressWarnings("restricted") // loading a C library is the purpose
    public static TerminalFactory factory() throws DeviceFault {
        Abi abi = Abi.here();
        try {
            SymbolLookup library = SymbolLookup.libraryLookup(abi.library(), Arena.global());
            Provider provider = new PcscProvider(new Winscard(abi, library));
            return TerminalFactory.getInstance(TYPE, null, provider);
        } catch (IllegalArgumentException e) {
            throw new DeviceFault(
                    EquipmentFault.SERVICE_MISSING,
                    abi.library() + " is not there; on Debian: apt-get install libpcsclite1 pcscd",
                    e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this provider is one of terminals", e);
        }
    }

    /** Hands out the factory without reflection, so that nothing here need be public. */
    private static final class Terminals extends Service {

        private final Winscard winscard;

        Terminals(Provider provider, Winscard winscard) {
            super(provider, ENGINE, TYPE, PcscFactory.class.getName(), List.of(), Map.of());
            this.winscard = winscard;
        }

        @Override
        public Object newInstance(@Nullable Object nothing) {
            return new PcscFactory(winscard);
        }
    }
}
