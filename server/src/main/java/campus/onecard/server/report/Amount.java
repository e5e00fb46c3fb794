package campus.onecard.server.report;

import campus.onecard.domain.money.Money;

/** Amounts as a finance office writes them. */
final class Amount {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";

    /** About as wide as a bracket, so that digits stand below digits. */
    private static final char BESIDE_BRACKETS = '\u00A0';

    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};

    private Amount() {}

    /** Thousands parted, two decimals, negative ones in brackets. */
    static String of(Money amount) {
        String plain = (amount.isNegative() ? amount.negated() : amount).toText();
        return amount.isNegative() ? "(" + plain + ")" : plain + BESIDE_BRACKETS;
    }

    /** Nothing where the amount is on the other side of the account. */
    static String debit(Money signed) {
        return signed.isNegative() ? of(signed.negated()) : "";
    }

    /** Zero is written on the credit side. */
    static String credit(Money signed) {
        return signed.isNegative() ? "" : of(signed);
    }

    /** In capitals 大写, so that nobody adds a digit. */
    static String capitals(Money amount) {
        long fen = Math.abs(amount.fen());
        String yuan = whole(fen / 100);
        int jiao = (int) (fen / 10 % 10);
        int rest = (int) (fen % 10);
        StringBuilder text = new StringBuilder(amount.isNegative() ? "负" : "");
        text.append(yuan.isEmpty() ? "零" : yuan).append('元');
        if (jiao == 0 && rest == 0) {
            return text.append('整').toString();
        }
        if (jiao > 0) {
            text.append(DIGITS.charAt(jiao)).append('角');
        } else {
            text.append('零');
        }
        return rest > 0
                ? text.append(DIGITS.charAt(rest)).append('分').toString()
                : text.append('整').toString();
    }

    private static String whole(long yuan) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int part = (int) (yuan / (long) Math.pow(10_000, group) % 10_000);
            gap |= !text.isEmpty() && part < 1_000;
            if (part > 0) {
                text.append(gap ? "零" : "").append(thousands(part)).append(GROUPS[group]);
                gap = false;
            }
        }
        return text.toString();
    }

    private static String thousands(int part) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = part / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = !text.isEmpty();
            } else {
                text.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
                gap = false;
            }
        }
        return text.toString();
    }
}
