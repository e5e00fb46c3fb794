package campus.onecard.server.roster;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.account.Category;
import campus.onecard.domain.account.DocumentFault;
import campus.onecard.domain.account.DocumentRules;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.account.IdNumber;
import campus.onecard.domain.account.NameFault;
import campus.onecard.domain.account.NameRules;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.roster.RosterEntry;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Judges one row: either a person, or all that is wrong with it. */
final class RosterRow {

    private static final String NO_DOCUMENT = "[无/-]";

    private final int line;
    private final RosterHeader header;
    private final List<String> cells;
    private final LocalDate today;
    private final List<RowFault> faults = new ArrayList<>();

    /**
     * @param line where the row starts
     * @param today nobody is born later
     */
    RosterRow(int line, RosterHeader header, List<String> cells, LocalDate today) {
        this.line = line;
        this.header = header;
        this.cells = cells;
        this.today = today;
    }

    /** The person, or empty when {@link #faults()} has something to say. */
    Optional<RosterEntry> read() {
        if (header.isCutShort(cells) || header.overflows(cells)) {
            faults.add(RowFault.ofRow(line, "roster.row.width", header.width(), cells.size()));
            return Optional.empty();
        }
        Optional<AccountNumber> number = number();
        String name = name();
        Optional<DocumentType> type =
                choice(Column.DOCUMENT_TYPE, DocumentType.values(), DocumentType::chinese);
        String document = type.map(this::document).orElse("");
        Optional<Category> category = choice(Column.CATEGORY, Category.values(), Category::chinese);
        String unit = unit();
        String phone = phone();
        Money balance = balance();
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new RosterEntry(
                        number.orElseThrow(),
                        name,
                        type.orElseThrow(),
                        document,
                        category.orElseThrow(),
                        unit,
                        phone,
                        balance));
    }

    List<RowFault> faults() {
        return List.copyOf(faults);
    }

    private Optional<AccountNumber> number() {
        String text = undamaged(Column.NUMBER);
        if (text.isEmpty()) {
            return missing(Column.NUMBER);
        }
        try {
            return Optional.of(AccountNumber.parse(text));
        } catch (IllegalArgumentException e) {
            fault(Column.NUMBER, "roster.row.number");
            return Optional.empty();
        }
    }

    private String name() {
        String name = NameRules.normalise(undamaged(Column.NAME));
        Optional<NameFault> fault = NameRules.fault(name);
        fault.ifPresent(f -> fault(Column.NAME, "roster.name." + f.name()));
        return name;
    }

    private <T extends Enum<T>> Optional<T> choice(
            Column column, T[] values, Function<T, String> chinese) {
        String text = narrow(undamaged(column)).toUpperCase(Locale.ROOT).replace(' ', '_');
        if (text.isEmpty()) {
            return missing(column);
        }
        Optional<T> found =
                Arrays.stream(values)
                        .filter(v -> v.name().equals(text) || chinese.apply(v).equals(text))
                        .findFirst();
        if (found.isEmpty()) {
            fault(
                    column,
                    "roster.row.choice",
                    Arrays.stream(values).map(v -> v.name() + " " + chinese.apply(v)).toList());
        }
        return found;
    }

    private String document(DocumentType type) {
        String text = undamaged(Column.DOCUMENT_NUMBER);
        boolean none = type == DocumentType.NONE && text.matches(NO_DOCUMENT);
        String number = none ? "" : DocumentRules.normalise(text);
        Optional<DocumentFault> fault = DocumentRules.fault(type, number);
        if (fault.isPresent()) {
            fault(Column.DOCUMENT_NUMBER, "roster.document." + fault.get().name());
        } else if (type == DocumentType.ID_CARD && isBornLater(number)) {
            fault(Column.DOCUMENT_NUMBER, "roster.document.NO_SUCH_DATE");
        }
        return number;
    }

    private boolean isBornLater(String number) {
        return IdNumber.birth(number).filter(born -> born.isAfter(today)).isPresent();
    }

    private String unit() {
        String unit = undamaged(Column.UNIT).replaceAll("[\\s\\p{Z}]+", " ").strip();
        if (unit.codePointCount(0, unit.length()) > RosterEntry.LONGEST_UNIT) {
            fault(Column.UNIT, "roster.row.unit", RosterEntry.LONGEST_UNIT);
        } else if (unit.codePoints().anyMatch(c -> Character.isISOControl(c) || c == 0xFFFD)) {
            fault(Column.UNIT, "roster.name.CONTROL_CHARACTER");
        }
        return unit;
    }

    private String phone() {
        String phone =
                narrow(undamaged(Column.PHONE)).replaceAll("[\\s()–-]", "").replaceAll("\\.0$", "");
        if (!phone.isEmpty() && !phone.matches("\\+?[0-9]{3,20}")) {
            fault(Column.PHONE, "roster.row.phone");
        }
        return phone;
    }

    private Money balance() {
        String text = narrow(undamaged(Column.LEGACY_BALANCE));
        if (text.isEmpty()) {
            return Money.ZERO;
        }
        try {
            Money balance = Money.parseYuan(text);
            if (balance.isNegative() || balance.isMoreThan(RosterEntry.MOST_LEGACY)) {
                fault(Column.LEGACY_BALANCE, "roster.row.balance");
            }
            return balance;
        } catch (IllegalArgumentException e) {
            fault(Column.LEGACY_BALANCE, "roster.row.balance");
            return Money.ZERO;
        }
    }

    /** The cell, unless a spreadsheet destroyed it: then a fault, and nothing. */
    private String undamaged(Column column) {
        String text = header.cell(cells, column);
        if (Cell.isScientific(text)) {
            fault(column, "roster.row.scientific");
        } else if (Cell.isError(text)) {
            fault(column, "roster.row.error");
        } else {
            return text;
        }
        return "";
    }

    private <T> Optional<T> missing(Column column) {
        fault(column, "roster.row.missing");
        return Optional.empty();
    }

    /** Keeps the first fault of each column: the others follow from it. */
    private void fault(Column column, String key, Object... arguments) {
        if (faults.stream().noneMatch(f -> f.column().filter(c -> c == column).isPresent())) {
            faults.add(RowFault.in(line, column, key, arguments));
        }
    }

    private static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}
