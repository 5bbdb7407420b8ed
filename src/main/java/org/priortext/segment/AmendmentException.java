package org.priortext.segment;

/** Says which instruction of an amendment cannot be carried out on a draft, and why, in one sentence. */
public final class AmendmentException extends Exception {

    private static final long serialVersionUID = 1L;

    AmendmentException(String instruction, String reason) {
        super("\u201C" + (instruction.length() > 120 ? instruction.substring(0, 117) + "\u2026" : instruction) + "\u201D cannot be applied: " + reason);
    }
}
