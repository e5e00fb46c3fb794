package campus.onecard.devices.card.pcsc;

import static java.lang.foreign.ValueLayout.ADDRESS;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * The functions of PC/SC that a card reader needs, whatever the width of their numbers on this
 * machine: here each number is a long, each answer the 32-bit code.
 */
final class Winscard {

    private final Abi abi;
    private final SymbolLookup library;
    private final MethodHandle establish;
    private final MethodHandle release;
    private final MethodHandle cancel;
    private final MethodHandle listReaders;
    private final MethodHandle statusChange;
    private final MethodHandle connect;
    private final MethodHandle reconnect;
    private final MethodHandle disconnect;
    private final MethodHandle transmit;
    private final MethodHandle status;
    private final MethodHandle begin;
    private final MethodHandle end;

    /**
     * @param library holds the functions
     */
    Winscard(Abi abi, SymbolLookup library) {
        this.abi = abi;
        this.library = library;
        MemoryLayout number = abi.dword();
        MemoryLayout handle = abi.handle();
        establish = function("SCardEstablishContext", number, ADDRESS, ADDRESS, ADDRESS);
        release = function("SCardReleaseContext", handle);
        cancel = function("SCardCancel", handle);
        listReaders = function(text("SCardListReaders"), handle, ADDRESS, ADDRESS, ADDRESS);
        statusChange = function(text("SCardGetStatusChange"), handle, number, ADDRESS, number);
        connect = function(text("SCardConnect"), handle, ADDRESS, number, number, ADDRESS, ADDRESS);
        reconnect = function("SCardReconnect", handle, number, number, number, ADDRESS);
        disconnect = function("SCardDisconnect", handle, number);
        transmit =
                function(
                        "SCardTransmit",
                        handle,
                        ADDRESS,
                        ADDRESS,
                        number,
                        ADDRESS,
                        ADDRESS,
                        ADDRESS);
        status =
                function(
                        text("SCardStatus"),
                        handle,
                        ADDRESS,
                        ADDRESS,
                        ADDRESS,
                        ADDRESS,
                        ADDRESS,
                        ADDRESS);
        begin = function("SCardBeginTransaction", handle);
        end = function("SCardEndTransaction", handle, number);
    }

    Abi abi() {
        return abi;
    }

    int establishContext(long scope, MemorySegment context) {
        return call(establish, scope, MemorySegment.NULL, MemorySegment.NULL, context);
    }

    int releaseContext(long context) {
        return call(release, context);
    }

    int cancel(long context) {
        return call(cancel, context);
    }

    int listReaders(long context, MemorySegment names, MemorySegment length) {
        return call(listReaders, context, MemorySegment.NULL, names, length);
    }

    int getStatusChange(long context, long millis, MemorySegment states, long count) {
        return call(statusChange, context, millis, states, count);
    }

    int connect(
            long context,
            MemorySegment reader,
            long share,
            long protocols,
            MemorySegment card,
            MemorySegment protocol) {
        return call(connect, context, reader, share, protocols, card, protocol);
    }

    int reconnect(long card, long share, long protocols, long start, MemorySegment protocol) {
        return call(reconnect, card, share, protocols, start, protocol);
    }

    int disconnect(long card, long end) {
        return call(disconnect, card, end);
    }

    int transmit(
            long card,
            MemorySegment protocol,
            MemorySegment command,
            long length,
            MemorySegment answer,
            MemorySegment answerLength) {
        return call(
                transmit,
                card,
                protocol,
                command,
                length,
                MemorySegment.NULL,
                answer,
                answerLength);
    }

    /** Asks for the answer to reset only; the rest is thrown away. */
    int status(long card, MemorySegment atr, MemorySegment atrLength) {
        MemorySegment none = MemorySegment.NULL;
        return call(status, card, none, none, none, none, atr, atrLength);
    }

    int begin(long card) {
        return call(begin, card);
    }

    int end(long card, long disposition) {
        return call(end, card, disposition);
    }

    private String text(String function) {
        return function + abi.suffix();
    }

    @SuppressWarnings("restricted") // calls into C are what this class is for
    private MethodHandle function(String name, MemoryLayout... takes) {
        MethodHandle narrow =
                Linker.nativeLinker()
                        .downcallHandle(
                                library.findOrThrow(name),
                                FunctionDescriptor.of(abi.dword(), takes));
        MethodType wide = narrow.type().changeReturnType(int.class);
        for (int i = 0; i < takes.length; i++) {
            if (takes[i] != ADDRESS) {
                wide = wide.changeParameterType(i, long.class);
            }
        }
        MethodHandle same = MethodHandles.explicitCastArguments(narrow, wide);
        return same.asSpreader(Object[].class, takes.length);
    }

    private static int call(MethodHandle function, Object... arguments) {
        try {
            return (int) function.invokeExact(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a PC/SC function cannot be called", e);
        }
    }
}
