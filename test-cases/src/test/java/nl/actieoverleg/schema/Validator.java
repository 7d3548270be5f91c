package nl.actieoverleg.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds JSON against a schema, by a library that is not ours. */
public final class Validator {

    static final JsonMapper JSON = new JsonMapper();

    private final Schema schema;

    private Validator(String schema) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);
    }

    /** The schema as it stands. */
    public static Validator van(String schema) {
        return new Validator(schema);
    }

    /** The schema without room for fields that it does not name: so it shows when one is missing from it. */
    public static Validator gesloten(String schema) {
        JsonNode boom = JSON.readTree(schema);
        sluit(boom);
        return new Validator(JSON.writeValueAsString(boom));
    }

    private static void sluit(JsonNode deel) {
        if (deel instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        deel.properties().forEach(lid -> {
            // What holds in one region says something of some fields, not which there are.
            if (!lid.getKey().equals("allOf")) {
                sluit(lid.getValue());
            }
        });
        if (deel.isArray()) {
            deel.valueStream().forEach(Validator::sluit);
        }
    }

    /** What is wrong, empty when nothing is. */
    public List<String> fouten(String json) {
        return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
    }

    public boolean neemt(String json) {
        return fouten(json).isEmpty();
    }
}
