package com.illinoisworknet.returningcitizens.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.illinoisworknet.returningcitizens.benchmark.measures.Accuracy;
import com.illinoisworknet.returningcitizens.benchmark.measures.TinySet;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The measures agree with what {@code score.py TINY TINY/results.csv --json} printed. */
class PublishedScorerTest {
    @Test
    void everyMeasureIsThatOfTheScorer() throws IOException {
        JsonObject published = scored();

        JsonObject ours = AccuracyJson.of(TinySet.set(), Accuracy.of(TinySet.set(), TinySet.shown()))
                .builder()
                .build();

        agree(published, ours, "");
    }

    private static JsonObject scored() throws IOException {
        try (var json = Json.createReader(Files.newBufferedReader(TinySet.FOLDER.resolve("score.json")))) {
            return Json.createObjectBuilder(json.readObject())
                    .remove("milliseconds")
                    .build();
        }
    }

    private static void agree(JsonValue published, JsonValue ours, String at) {
        if (published instanceof JsonObject object) {
            assertThat(ours.asJsonObject().keySet()).as(at).isEqualTo(object.keySet());
            object.forEach((name, value) -> agree(value, ours.asJsonObject().get(name), at + "/" + name));
        } else if (published instanceof JsonArray array) {
            assertThat(ours.asJsonArray()).as(at).hasSameSizeAs(array);
            for (int i = 0; i < array.size(); i++) {
                agree(array.get(i), ours.asJsonArray().get(i), at + "/" + i);
            }
        } else if (published instanceof JsonNumber number) {
            assertThat(((JsonNumber) ours).doubleValue()).as(at).isCloseTo(number.doubleValue(), within(1e-9));
        } else {
            assertThat(ours).as(at).isEqualTo(published);
        }
    }
}
