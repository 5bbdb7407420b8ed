package org.priortext.model;

/** How far a text has come. */
public enum Stage {
    DRAFT("draft"), REVISED_DRAFT("revised-draft"), RECOMMENDED("recommended"), ADOPTED("adopted");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    /** The name in the JSON of formats. */
    public String code() {
        return code;
    }

    /** Whether a body has taken action on the text: recommended by a committee or adopted in plenary. */
    public boolean agreed() {
        return this == ADOPTED || this == RECOMMENDED;
    }
}
