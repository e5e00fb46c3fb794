package campus.onecard.kiosk.journey;

import campus.onecard.domain.device.DeviceSelf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What this machine is and what of it works right now.
 *
 * @param self what the server told about it; empty until it first answered
 * @param server how the server answers
 * @param readerUp whether the card reader works
 * @param cardOnReader whether a card lies on it, ours or a strange one
 * @param today the campus calendar's day
 * @param paper how its receipt printer is
 * @param idReader whether ID cards can be read here
 */
public record Station(
        Optional<DeviceSelf> self,
        Link server,
        boolean readerUp,
        boolean cardOnReader,
        LocalDate today,
        Paper paper,
        boolean idReader) {

    /** Of a machine that reads no ID cards. */
    public Station(
            Optional<DeviceSelf> self,
            Link server,
            boolean readerUp,
            boolean cardOnReader,
            LocalDate today,
            Paper paper) {
        this(self, server, readerUp, cardOnReader, today, paper, false);
    }

    /** Of a machine without a receipt printer. */
    public Station(
            Optional<DeviceSelf> self,
            Link server,
            boolean readerUp,
            boolean cardOnReader,
            LocalDate today) {
        this(self, server, readerUp, cardOnReader, today, Paper.NONE);
    }

    /** How the server answers. */
    public enum Link {
        /** Not asked yet. */
        STARTING,
        UP,
        AWAY,
        /** It answers but does not let this machine in. */
        REFUSED
    }

    /** What a person should know before beginning. */
    public enum Notice {
        SERVER_AWAY,
        MACHINE_REFUSED,
        /** Whoever looks after it took it out of service. */
        OUT_OF_SERVICE,
        READER_DOWN
    }

    /** What one function lacks though people can be served. */
    public enum Lack {
        BANK_CLOSED,
        BANK_SILENT,
        PAYEE_SILENT,
        /** Receipts come as a code for the phone only. */
        PAPER
    }

    /** What does not work while the rest does; empty when nobody can be served anyway. */
    public List<Lack> missing() {
        if (server != Link.UP || closed()) {
            return List.of();
        }
        List<Lack> lacking = new ArrayList<>();
        self.map(DeviceSelf::missing).orElse(List.of()).stream()
                .map(outage -> Lack.valueOf(outage.name()))
                .forEach(lacking::add);
        if (paper.fails()) {
            lacking.add(Lack.PAPER);
        }
        return lacking;
    }

    /** Whether it was taken out of service, as far as it knows. */
    public boolean closed() {
        return self.flatMap(s -> s.service().closed()).isPresent();
    }

    /** A machine that was just switched on. */
    public static Station starting(LocalDate today) {
        return new Station(Optional.empty(), Link.STARTING, true, false, today);
    }

    /** What does not work, most serious first; empty when all is well. */
    public List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        if (server == Link.AWAY) {
            notices.add(Notice.SERVER_AWAY);
        }
        if (server == Link.REFUSED) {
            notices.add(Notice.MACHINE_REFUSED);
        }
        if (closed()) {
            notices.add(Notice.OUT_OF_SERVICE);
        }
        if (!readerUp) {
            notices.add(Notice.READER_DOWN);
        }
        return notices;
    }

    /** The same machine after something happened. */
    Station after(Event event) {
        return switch (event) {
            case Event.ServerSeen(DeviceSelf seen) ->
                    new Station(
                            Optional.of(news(seen)),
                            Link.UP,
                            readerUp,
                            cardOnReader,
                            today,
                            paper,
                            idReader);
            case Event.OfErrand told when told.service().isPresent() ->
                    new Station(
                            self.map(s -> s.with(told.service().get())),
                            server,
                            readerUp,
                            cardOnReader,
                            today,
                            paper,
                            idReader);
            case Event.ServerLost(Trouble trouble) -> withServer(linkAfter(trouble));
            case Event.CallFailed(long attempt, Trouble trouble) -> withServer(linkAfter(trouble));
            case Event.CardPresented e -> withReader(true, true);
            case Event.StrangeCard e -> withReader(true, true);
            case Event.CardRemoved e -> withReader(readerUp, false);
            case Event.ReaderDown e -> withReader(false, false);
            case Event.ReaderUp e -> withReader(true, cardOnReader);
            case Event.NewDay(LocalDate day) ->
                    new Station(self, server, readerUp, cardOnReader, day, paper, idReader);
            case Event.PaperIs(Paper now) ->
                    new Station(self, server, readerUp, cardOnReader, today, now, idReader);
            case Event.IdReaderIs(boolean working) ->
                    new Station(self, server, readerUp, cardOnReader, today, paper, working);
            default -> this;
        };
    }

    private Station withReader(boolean up, boolean card) {
        return new Station(self, server, up, card, today, paper, idReader);
    }

    /** The time alone is no news: nothing on the screen may be built again for it. */
    private DeviceSelf news(DeviceSelf seen) {
        return self.filter(seen::differsOnlyInTimeFrom).orElse(seen);
    }

    private Station withServer(Link link) {
        return new Station(self, link, readerUp, cardOnReader, today, paper, idReader);
    }

    private Link linkAfter(Trouble trouble) {
        return switch (trouble.kind()) {
            case AWAY -> Link.AWAY;
            case MACHINE_REFUSED -> Link.REFUSED;
            case BUSY, VISIT_ENDED, CARD_AGAIN, FAULT -> server;
        };
    }
}
