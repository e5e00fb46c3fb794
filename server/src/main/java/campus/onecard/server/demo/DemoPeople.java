package campus.onecard.server.demo;

import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.password.InitialSecret;
import campus.onecard.domain.password.Password;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The people the demo introduces: one for each thing that is worth seeing at a kiosk. */
public final class DemoPeople {

    /** Has used the card all term and changed both passwords. */
    static final DemoPerson REGULAR =
            DemoPerson.fresh("regular", "2026990001", "林小满", "510104200503124177", "一学期的流水")
                    .with("246135", "318204");

    /** Still has the initial password (A-03: 16269X becomes 162690) and must change it. */
    static final DemoPerson FRESH =
            DemoPerson.fresh("fresh", "2026990002", "周予安", "51010420070516269X", "初始密码,须先修改");

    /** Has reported the card lost. */
    static final DemoPerson LOST =
            DemoPerson.fresh("lost", "2026990003", "陈一鸣", "510683200409275326", "卡已挂失")
                    .with("264819", "903157");

    /** Typed a wrong login password too often. */
    static final DemoPerson LOCKED =
            DemoPerson.fresh("locked", "2026990004", "阿依古丽·买买提", "513101200605182216", "登录已锁定")
                    .with("570284", "418306");

    /** A test card with more than 10,000 movements. */
    static final DemoPerson HEAVY =
            DemoPerson.fresh("heavy", "2026990005", "唐𬭚", "511323200508306149", "一万多条流水")
                    .with("630917", "175038");

    static final List<DemoPerson> ALL = List.of(REGULAR, FRESH, LOST, LOCKED, HEAVY);

    private DemoPeople() {}

    /**
     * Writes the file that a kiosk in demo mode reads: for each person number, name, card,
     * passwords, ID card number and what to see. It knows nobody but these invented people.
     *
     * @param more further lines, for example {@code server.url}
     */
    public static void write(Path file, Map<String, String> more) throws IOException {
        Map<String, String> lines = new TreeMap<>(more);
        for (DemoPerson person : ALL) {
            String own = "person." + person.id() + ".";
            lines.put(own + "number", person.number().value());
            lines.put(own + "name", person.name());
            lines.put(own + "card", SeedIds.card(person.number()).value());
            lines.put(own + "login", login(person).value());
            lines.put(own + "payment", payment(person).value());
            lines.put(own + "idcard", person.idCard());
            lines.put(own + "note", person.note());
        }
        Properties properties = new Properties();
        properties.putAll(lines);
        try (Writer out = Files.newBufferedWriter(file)) {
            properties.store(out, null);
        }
    }

    private static Password login(DemoPerson person) {
        return person.chosen().map(DemoPerson.Chosen::login).orElseGet(() -> initial(person));
    }

    private static Password payment(DemoPerson person) {
        return person.chosen().map(DemoPerson.Chosen::payment).orElseGet(() -> initial(person));
    }

    private static Password initial(DemoPerson person) {
        return InitialSecret.of(DocumentType.ID_CARD, person.idCard());
    }
}
