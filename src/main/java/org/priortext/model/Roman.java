package org.priortext.model;

/** Roman numbers up to 399, as they number draft resolutions, annexes and sub-sub-paragraphs. */
public final class Roman {

    private static final String[] HUNDREDS = {"", "C", "CC", "CCC"};
    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private Roman() {}

    /** The value of an upper-case Roman number in its usual form; 0 if it is none. */
    public static int value(String roman) {
        for (int n = 1; n < 400; n++) {
            if (of(n).equals(roman)) {
                return n;
            }
        }
        return 0;
    }

    /** The Roman number of 1 to 399. */
    public static String of(int number) {
        return HUNDREDS[number / 100] + TENS[number / 10 % 10] + ONES[number % 10];
    }
}
