package org.priortext.align;

/**
 * The numbers the aligner turns on. Each stands in the middle of a plateau: the links on the samples are the same with
 * any one of them a fifth smaller or larger (measured by TuningSweepTest).
 *
 * @param recurrenceCap a phrase that stands in n paragraphs of one text weighs 1/n, but no less than 1/cap
 * @param formulaicShare what is left of the weight of opening verbs, dates, numbers and formulaic words
 * @param accept the least likeness of a pair
 * @param doubt bits of shared evidence at which half of a small paragraph's coverage is believed
 * @param context what matched neighbours, parents and children add to the likeness of a pair, at most
 * @param children what a chapeau gets at most for sub-paragraphs that are linked
 * @param border what is left of the likeness of a preambular and an operative paragraph
 * @param join the least share of a paragraph that a split or merge must explain beyond the other parts
 * @param sameVerb what is asked of that share where the part opens with the verb of the whole or of another part
 * @param joinEvidence the least evidence, in bits, of a part of a split or merge
 */
record Tuning(
        double recurrenceCap,
        double formulaicShare,
        double accept,
        double doubt,
        double context,
        double children,
        double border,
        double join,
        double sameVerb,
        double joinEvidence) {

    static final Tuning STANDARD = new Tuning(6, 0.25, 0.17, 8, 0.1, 0.4, 0.35, 0.3, 0.55, 10);
}
