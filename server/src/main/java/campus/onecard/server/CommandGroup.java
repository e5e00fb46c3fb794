package campus.onecard.server;

import picocli.CommandLine.Command;

/** A word that only stands before others, such as {@code roster} before {@code generate}. */
@Command(mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
final class CommandGroup {}
