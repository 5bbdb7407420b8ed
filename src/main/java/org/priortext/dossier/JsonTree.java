package org.priortext.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A value of a JSON file: what stands in it under names. Read token by token, because Jackson's binding to classes takes
 * longer to get ready than all else a dossier's opening needs.
 */
final class JsonTree {
    private static final JsonFactory JSON = new JsonFactory();

    /** A map by names, a list, the text of a scalar, or null. */
    private final Object value;

    private JsonTree(Object value) {
        this.value = value;
    }

    /**
     * Reads content; without any, nothing stands in it.
     *
     * @throws RuntimeException if the content is anything but one JSON value
     */
    static JsonTree read(byte[] content) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), content)) {
            Object value = parser.nextToken() == null ? null : value(parser);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("something stands after the end");
            }
            return new JsonTree(value);
        }
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> all = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    all.put(name, value(parser));
                }
                yield all;
            }
            case START_ARRAY -> {
                List<Object> all = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    all.add(value(parser));
                }
                yield all;
            }
            case VALUE_NULL -> null;
            default -> parser.getString();
        };
    }

    /**
     * The text under a name; null where there is none.
     *
     * @throws ClassCastException if something else stands there
     */
    String text(String name) {
        return (String) under(name);
    }

    /**
     * What is listed under a name; nothing where there is no list.
     *
     * @throws ClassCastException if something else stands there
     */
    Stream<JsonTree> list(String name) {
        List<?> all = (List<?>) under(name);
        return all == null ? Stream.of() : all.stream().map(JsonTree::new);
    }

    private Object under(String name) {
        return value instanceof Map<?, ?> names ? names.get(name) : null;
    }

    /**
     * The texts listed under a name.
     *
     * @throws ClassCastException as above
     */
    List<String> texts(String name) {
        return list(name).map(one -> (String) one.value).toList();
    }
}
