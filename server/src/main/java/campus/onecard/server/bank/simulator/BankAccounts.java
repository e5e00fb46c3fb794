package campus.onecard.server.bank.simulator;

import campus.onecard.domain.money.Money;
import campus.onecard.server.outside.OrderState.State;
import campus.onecard.server.outside.simulator.KeptOrder;
import campus.onecard.server.outside.simulator.SimulatedOrders;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The simulated bank's accounts. Every number of 12 to 19 digits is an account with 3000 yuan, of
 * which 1000 may leave a day; the last four digits may say otherwise: {@code 0001} is unknown,
 * {@code 0002} somebody else's, {@code 0003} closed, {@code 0004} empty, {@code 0005} paid up for
 * today.
 */
final class BankAccounts implements SimulatedOrders.Rule {

    private static final Money MONEY = Money.ofYuan(3000);
    private static final Money A_DAY = Money.ofYuan(1000);

    private final Path file;
    private final Supplier<UUID> ids;
    private final Map<String, String> numbers = new LinkedHashMap<>();

    /**
     * @param file where tokens and numbers are kept, a line each
     */
    BankAccounts(Path file, Supplier<UUID> ids) throws IOException {
        this.file = file;
        this.ids = ids;
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] both = line.split(" ", 2);
                if (both.length == 2) {
                    numbers.put(both[0], both[1]);
                }
            }
        }
    }

    /** Why that account cannot be bound; empty when it can. */
    Optional<String> bindingRefusal(String number) {
        return switch (tail(number)) {
            case "0001" -> Optional.of("NO_SUCH_ACCOUNT");
            case "0002" -> Optional.of("OTHER_OWNER");
            case "0003" -> Optional.of("ACCOUNT_CLOSED");
            default -> Optional.empty();
        };
    }

    /** The account's token: the same each time. */
    synchronized String token(String number) {
        return numbers.entrySet().stream()
                .filter(e -> e.getValue().equals(number))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> fresh(number));
    }

    private String fresh(String number) {
        String token = ids.get().toString();
        try {
            Files.writeString(
                    file,
                    token + " " + number + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        numbers.put(token, number);
        return token;
    }

    static String tail(String number) {
        return number.substring(Math.max(0, number.length() - 4));
    }

    @Override
    public synchronized Optional<String> refusal(JsonNode order, List<KeptOrder> earlier) {
        String token = order.path("account").asString();
        String number = numbers.get(token);
        if (number == null) {
            return Optional.of("BINDING_VOID");
        }
        List<KeptOrder> done =
                earlier.stream()
                        .filter(o -> o.account().equals(token) && o.state() == State.DONE)
                        .toList();
        String day = order.path("day").asString();
        Money amount = Money.ofFen(order.path("amount").asLong());
        Money today = sum(done.stream().filter(o -> o.day().toString().equals(day)).toList());
        if (sum(done).plus(amount).isMoreThan(MONEY) || tail(number).equals("0004")) {
            return Optional.of("NOT_ENOUGH");
        }
        return today.plus(amount).isMoreThan(A_DAY) || tail(number).equals("0005")
                ? Optional.of("BANK_DAILY_LIMIT")
                : Optional.empty();
    }

    private static Money sum(List<KeptOrder> orders) {
        return orders.stream().map(KeptOrder::amount).reduce(Money.ZERO, Money::plus);
    }
}
