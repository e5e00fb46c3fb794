package campus.onecard.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.Credentials;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Servers;
import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.account.Category;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.roster.RosterBatch;
import campus.onecard.domain.roster.RosterEntry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The operator's commands about those who look after machines, as they are typed. */
class OperatorsCommandTest {

    private static final String SOMEBODY = "2015010001";

    @TempDir Path folder;

    private String said = "";

    private int operators(String... words) {
        StringWriter out = new StringWriter();
        PrintWriter both = new PrintWriter(out, true);
        List<String> arguments = new ArrayList<>(List.of("--lang", "zh", "operators"));
        arguments.addAll(List.of(words));
        Map<String, String> environment = Map.of("ONECARD_HOME", folder.toString());
        int code = Main.run(arguments, environment, both, both);
        said = out.toString().strip();
        return code;
    }

    private static void admit(TestServer server) {
        RosterEntry person =
                new RosterEntry(
                        new AccountNumber(SOMEBODY),
                        "钱塘",
                        DocumentType.NONE,
                        "",
                        Category.STAFF,
                        "网络中心",
                        "",
                        Money.ZERO);
        try (OneCardClient client =
                new OneCardClient(
                        Servers.at(server.url()),
                        new Credentials.Operator(server.operatorKey()),
                        Clock.systemUTC(),
                        new Random(1),
                        _ -> {})) {
            client.roster(new RosterBatch(List.of(person)));
        }
    }

    @Test
    void people_are_granted_listed_and_removed_and_each_command_ends_with_one_plain_line() {
        try (TestServer server = TestServer.start(folder)) {
            admit(server);
            assertEquals(0, operators("list"));
            assertEquals("operators：0 人可以维护机器", said);
            assertEquals(0, operators("add", SOMEBODY));
            assertEquals("operators：" + SOMEBODY + " 可以维护机器了：用自己的校园卡和支付密码", said);
            assertEquals(0, operators("add", SOMEBODY));
            assertTrue(said.endsWith("没有改变"), said);
            assertEquals(0, operators("list"));
            assertTrue(said.contains(SOMEBODY) && said.endsWith("operators：1 人可以维护机器"), said);
            assertEquals(0, operators("remove", SOMEBODY));
            assertEquals("operators：" + SOMEBODY + " 不能再维护机器了", said);
            assertEquals(0, operators("remove", SOMEBODY));
            assertEquals(1, operators("add", "NOBODY1"));
            assertEquals("operators：没有 NOBODY1 这个账户，请核对号码", said);
            assertEquals(2, operators("add", "x"));
            assertTrue(said.contains("4 到 20 位"), said);
        }
    }
}
