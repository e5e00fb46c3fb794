package campus.onecard.server.bench;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

import java.io.PrintWriter;
import java.util.function.LongConsumer;

/** Says now and then how many entries there are by now. */
final class Filling implements LongConsumer {

    private static final long STEP = 1_000_000;
    private static final int MOST_ACCOUNTS = 100_000;

    private final PrintWriter err;
    private long said;

    Filling(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void accept(long entries) {
        if (entries / STEP > said / STEP) {
            err.println(Figures.whole(entries));
            err.flush();
        }
        said = entries;
    }

    /**
     * How many accounts so many rows are spread over.
     *
     * @param option how many rows were asked for by
     * @param each rows of one account
     * @throws ParameterException when that would be too few or too many accounts
     */
    static int accounts(CommandSpec command, String option, long rows, int each) {
        long accounts = rows / each;
        if (accounts < 1 || accounts > MOST_ACCOUNTS) {
            throw new ParameterException(
                    command.commandLine(),
                    option + " " + each + " … " + Figures.whole((long) each * MOST_ACCOUNTS));
        }
        return Math.toIntExact(accounts);
    }
}
