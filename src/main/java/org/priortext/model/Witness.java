package org.priortext.model;

/**
 * A resolution as one version among others: the philologist's word for one text of a tradition.
 *
 * @param label how all output names it: given by the user, else its symbol, else its file name
 * @param resolution the text
 * @param symbolGuessed whether the resolution's symbol is not printed in it but guessed, as from the name of its file
 */
public record Witness(String label, Resolution resolution, boolean symbolGuessed) {

    /** A text whose symbol, if it has one, is its own. */
    public Witness(String label, Resolution resolution) {
        this(label, resolution, false);
    }

    /**
     * The name in texts for people: the symbol where the label only spells it in another way, as file names do
     * ({@code A-C.1-78-L.11}), else the label.
     */
    public String name() {
        String symbol = resolution.symbol();
        return symbol != null && spelled(symbol).equalsIgnoreCase(spelled(label)) ? symbol : label;
    }

    private static String spelled(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}.]+", "-");
    }
}
