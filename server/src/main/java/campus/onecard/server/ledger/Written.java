package campus.onecard.server.ledger;

import campus.onecard.domain.money.Money;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What one batch writes.
 *
 * @param posted in order of booking
 * @param accounts those that existed and changed, as they are at the end
 * @param cards those that existed and changed, as they are at the end
 * @param holds new ones and changed ones, as they are at the end
 * @param returned how much of earlier postings is given back by now
 * @param states every account at the end, for those that are new
 */
public record Written(
        List<Posted> posted,
        Collection<AccountState> accounts,
        Collection<CardState> cards,
        Collection<Hold> holds,
        Map<UUID, Money> returned,
        Map<Long, AccountState> states) {}
