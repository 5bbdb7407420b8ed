package org.priortext.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number the aligner turns on stands on a plateau: a fifth more or less gives the same links. */
class TuningSweepTest {

    record Variation(String name, Tuning tuning) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Variation> variations() {
        List<Variation> variations = new ArrayList<>();
        RecordComponent[] components = Tuning.class.getRecordComponents();
        for (int k = 0; k < components.length; k++) {
            for (double factor : new double[] {0.8, 0.9, 1.1, 1.2}) {
                variations.add(new Variation(components[k].getName() + " × " + factor, varied(k, factor)));
            }
        }
        return variations;
    }

    private static Tuning varied(int changed, double factor) {
        try {
            RecordComponent[] components = Tuning.class.getRecordComponents();
            Object[] values = new Object[components.length];
            for (int k = 0; k < components.length; k++) {
                values[k] = (double) components[k].getAccessor().invoke(Tuning.STANDARD) * (k == changed ? factor : 1);
            }
            Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new);
            return Tuning.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(Arrays.toString(Tuning.class.getRecordComponents()), e);
        }
    }

    @ParameterizedTest
    @MethodSource("variations")
    void aFifthMoreOrLessGivesTheSameLinks(Variation variation) {
        for (Samples.Pair pair : Samples.pairs()) {
            assertThat(Letters.links(new Aligner(variation.tuning()).align(pair.before(), pair.after(), List.of())))
                    .as(pair.name())
                    .isEqualTo(Letters.links(new Aligner().align(pair.before(), pair.after(), List.of())));
        }
    }
}
