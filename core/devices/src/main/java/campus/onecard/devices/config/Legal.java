package campus.onecard.devices.config;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What may stand behind a setting. */
sealed interface Legal {

    boolean allows(String value);

    /** The legal values, or examples of them, in no language. */
    String shown();

    /** One of a few words. */
    record OneOf(List<String> words) implements Legal {

        static OneOf numbers(int... numbers) {
            return new OneOf(IntStream.of(numbers).mapToObj(Integer::toString).toList());
        }

        @Override
        public boolean allows(String value) {
            return words.contains(value);
        }

        @Override
        public String shown() {
            return String.join(", ", words);
        }
    }

    /** A whole number. */
    record Range(int least, int most) implements Legal {

        @Override
        public boolean allows(String value) {
            return value.matches("[0-9]{1,6}")
                    && Integer.parseInt(value) >= least
                    && Integer.parseInt(value) <= most;
        }

        @Override
        public String shown() {
            return least + "–" + most;
        }
    }

    /** What a pattern allows, shown by examples. */
    record Like(Pattern pattern, List<String> examples) implements Legal {

        /** A serial port. */
        static final Like PORT =
                like(
                        "/[A-Za-z0-9._/-]+|COM[0-9]{1,3}",
                        "/dev/ttyUSB0",
                        "/dev/serial/by-id/usb-…",
                        "COM3");

        /** A machine on the network, with an optional port. */
        static final Like HOST =
                like(
                        "[A-Za-z0-9.-]+(:[0-9]{1,5})?|\\[[0-9A-Fa-f:]+\\](:[0-9]{1,5})?",
                        "192.168.1.50",
                        "192.168.1.50:9100",
                        "printer-1:9100");

        /** Any text. */
        static final Like TEXT = like(".+", "…");

        static Like like(String pattern, String... examples) {
            return new Like(Pattern.compile(pattern), Arrays.asList(examples));
        }

        @Override
        public boolean allows(String value) {
            return pattern.matcher(value).matches();
        }

        @Override
        public String shown() {
            return examples.stream().collect(Collectors.joining(", "));
        }
    }
}
