package campus.onecard.kiosk.idcard;

import campus.onecard.client.OneCardClient;
import campus.onecard.devices.idcard.IdDocument;
import campus.onecard.devices.idcard.IdReading;
import campus.onecard.devices.idcard.Photo;
import campus.onecard.domain.api.DocumentRoutes;
import campus.onecard.domain.document.ChooseOutcome;
import campus.onecard.domain.document.ChoosePassword;
import campus.onecard.domain.document.DocumentAccount;
import campus.onecard.domain.document.DocumentOutcome;
import campus.onecard.domain.document.ReportLostByDocument;
import campus.onecard.domain.document.ShowDocument;
import campus.onecard.domain.loss.LossOutcome;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.SecretPurpose;
import campus.onecard.kiosk.effect.Ask;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.effect.NoIdReader;
import campus.onecard.kiosk.idcard.IdCardStep.Deed;
import campus.onecard.kiosk.journey.Event;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;

/** The questions to the reader for ID cards, and those that a shown card may ask the server. */
public sealed interface IdCardAsk extends Ask {

    Logger LOG = LoggerFactory.getLogger(IdCardAsk.class);

    /** The reader's thread is free in between, for its own watch. */
    Duration SLICE = Duration.ofMillis(900);

    /** Which questions a step has open. */
    static Set<Ask> of(IdCardStep step) {
        return switch (step) {
            case IdCardStep.Placing at -> Set.of(new Await(at.attempt(), at.problem().isPresent()));
            case IdCardStep.Reading at -> Set.of(new Identify(at.attempt(), at.today()));
            case IdCardStep.Sending at -> Set.of(sent(at.attempt(), at.account(), at.deed()));
            case IdCardStep.Elsewhere _,
                    IdCardStep.Unanswered _,
                    IdCardStep.Refused _,
                    IdCardStep.Picking _,
                    IdCardStep.Which _,
                    IdCardStep.Typing _,
                    IdCardStep.Repeating _,
                    IdCardStep.Confirming _,
                    IdCardStep.Unsure _,
                    IdCardStep.Renewed _,
                    IdCardStep.Stopped _,
                    IdCardStep.NotStopped _ ->
                    Set.of();
        };
    }

    private static Ask sent(long attempt, DocumentAccount account, Deed deed) {
        return switch (deed) {
            case Deed.Renewal renewal -> new Renew(attempt, account, renewal);
            case Deed.Report() -> new Report(attempt, account);
        };
    }

    /**
     * Waits for a document, for as long as the step lasts.
     *
     * @param another one lies there that cannot be read, and must go first
     */
    record Await(long attempt, boolean another) implements IdCardAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) throws InterruptedException {
            try {
                while (another && !campus.idCards().awaitRemoval(SLICE)) {
                    LOG.trace("it still lies there");
                }
                while (!campus.idCards().await(SLICE)) {
                    LOG.trace("no document yet");
                }
                return new IdCardEvent.DocumentThere(attempt);
            } catch (NoIdReader e) {
                return gone(attempt, e);
            }
        }
    }

    /** Reads the document and asks whose it is; nothing of it is kept afterwards. */
    record Identify(long attempt, LocalDate today) implements IdCardAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) throws InterruptedException {
            try {
                return switch (campus.idCards().read(SLICE)) {
                    case IdReading.Read(IdDocument document) ->
                            shown(document, campus.asMachine(), idOf.apply(attempt));
                    case IdReading.Unreadable(IdReading.Why why) ->
                            new IdCardEvent.NotRead(attempt, why);
                    case IdReading.Nothing() ->
                            new IdCardEvent.NotRead(attempt, IdReading.Why.MOVED);
                };
            } catch (NoIdReader e) {
                return gone(attempt, e);
            }
        }

        private Event shown(IdDocument document, OneCardClient line, UUID id) {
            document.photo().ifPresent(Photo::wipe);
            if (!document.isValidOn(today)) {
                return new IdCardEvent.OutOfDate(attempt);
            }
            ShowDocument show =
                    new ShowDocument(
                            id,
                            document.type(),
                            line.seal(new Password(document.number()), SecretPurpose.document(id)),
                            line.seal(
                                    ShowDocument.comparable(document.name()),
                                    SecretPurpose.documentName(id)));
            DocumentOutcome outcome =
                    line.call(DocumentRoutes.SHOW_DOCUMENT, Map.of(), Map.of(), show);
            return new IdCardEvent.Identified(attempt, Objects.requireNonNull(outcome));
        }
    }

    private static Event gone(long attempt, NoIdReader e) {
        LOG.info("no ID card can be read: {}", e.getMessage(), e.getCause());
        return new IdCardEvent.ReaderGone(attempt);
    }

    /** Sets a new password. */
    record Renew(long attempt, DocumentAccount account, Deed.Renewal deed) implements IdCardAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            UUID id = idOf.apply(attempt);
            OneCardClient line = campus.asMachine();
            ChoosePassword wanted =
                    new ChoosePassword(
                            id,
                            account.ticket(),
                            deed.kind(),
                            line.seal(deed.wanted(), SecretPurpose.replacement(id)));
            ChooseOutcome outcome =
                    line.call(DocumentRoutes.CHOOSE_PASSWORD, Map.of(), Map.of(), wanted);
            return new IdCardEvent.Chosen(attempt, Objects.requireNonNull(outcome));
        }
    }

    /** Reports the card lost. */
    record Report(long attempt, DocumentAccount account) implements IdCardAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            ReportLostByDocument lost =
                    new ReportLostByDocument(idOf.apply(attempt), account.ticket());
            LossOutcome outcome =
                    campus.asMachine()
                            .call(DocumentRoutes.LOST_BY_DOCUMENT, Map.of(), Map.of(), lost);
            return new IdCardEvent.Reported(attempt, Objects.requireNonNull(outcome));
        }
    }
}
