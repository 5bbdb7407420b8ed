package org.priortext.align;

import java.util.Arrays;

/** Where each word of a paragraph stands in it: a small table from a word to its places, each leading to the next. */
final class Places {

    private static final int NONE = -1;

    private final int[] words;
    private final int[] firsts;
    private final int[] nexts;

    private Places(int[] words) {
        this.words = words;
        this.nexts = new int[words.length];
        this.firsts = new int[Integer.highestOneBit(words.length + 1) * 4];
        Arrays.fill(firsts, NONE);
        for (int i = words.length - 1; i >= 0; i--) {
            int slot = slot(words[i]);
            nexts[i] = firsts[slot];
            firsts[slot] = i;
        }
    }

    static Places of(int[] words) {
        return new Places(words);
    }

    /** The first place of a word, or -1. */
    int first(int word) {
        return firsts[slot(word)];
    }

    /** The next place of the word at a place, or -1. */
    int next(int place) {
        return nexts[place];
    }

    /** Where the table has the word, or would have it. */
    private int slot(int word) {
        int slot = word & firsts.length - 1;
        while (firsts[slot] != NONE && words[firsts[slot]] != word) {
            slot = slot + 1 & firsts.length - 1;
        }
        return slot;
    }
}
