package org.priortext.text;

/** Which way a text is written. */
public final class Direction {

    private Direction() {}

    /**
     * Whether the first letter that has a direction is of a script written from right to left, as Arabic (Unicode Standard
     * Annex 9, rule P2).
     */
    public static boolean rightToLeft(String text) {
        return text.codePoints().map(Character::getDirectionality).filter(Direction::strong).findFirst()
                .orElse(Character.DIRECTIONALITY_LEFT_TO_RIGHT) != Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private static boolean strong(int direction) {
        return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
