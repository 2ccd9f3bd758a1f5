//! Does a value fit the schema a document gives for it? The parts of JSON Schema that our own document uses, and no more:
//! a keyword that is not known here is a fault of the check, not silently passed over.
use serde_json::Value;

const KNOWN: [&str; 22] = [
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "default",
    "deprecated",
    "description",
    "enum",
    "example",
    "examples",
    "format",
    "items",
    "maximum",
    "minimum",
    "nullable",
    "oneOf",
    "properties",
    "propertyNames",
    "required",
    "title",
    "type",
];

/// What does not fit; empty when all does. Properties the schema does not name are faults too.
pub fn faults(document: &Value, schema: &Value, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    check(document, schema, value, "$", &mut found);
    let known = named(document, schema);
    if let (Value::Object(object), Some(known)) = (value, known) {
        found.extend(object.keys().filter(|key| !known.contains(key)).map(|key| format!("$.{key} is not described")));
    }
    found
}

fn resolve<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    match schema["$ref"].as_str() {
        Some(pointer) => document.pointer(pointer.trim_start_matches('#')).unwrap_or(&Value::Null),
        None => schema,
    }
}

/// Names of all properties, where the schema names any: those of `allOf` together.
fn named(document: &Value, schema: &Value) -> Option<Vec<String>> {
    let schema = resolve(document, schema);
    let own = schema["properties"].as_object().map(|all| all.keys().cloned().collect::<Vec<_>>());
    let parts = schema["allOf"].as_array().into_iter().flatten().filter_map(|part| named(document, part));
    let all: Vec<String> = own.into_iter().chain(parts).flatten().collect();
    (!all.is_empty()).then_some(all)
}

fn check(document: &Value, schema: &Value, value: &Value, at: &str, found: &mut Vec<String>) {
    let schema = resolve(document, schema);
    let Some(keywords) = schema.as_object() else {
        return found.push(format!("{at}: no schema"));
    };
    found.extend(keywords.keys().filter(|key| !KNOWN.contains(&key.as_str())).map(|key| format!("{at}: {key}?")));
    let list = |name: &str| schema[name].as_array().cloned().unwrap_or_default();
    for part in list("allOf") {
        check(document, &part, value, at, found);
    }
    for name in ["oneOf", "anyOf"] {
        let choices = list(name);
        let fits = |choice: &Value| faults(document, choice, value).is_empty();
        if !choices.is_empty() && !choices.iter().any(fits) {
            found.push(format!("{at}: {value} fits none of {name}"));
        }
    }
    if !schema["type"].is_null() && !types(&schema["type"]).iter().any(|sort| is(sort, value)) {
        return found.push(format!("{at}: {value} is no {}", schema["type"]));
    }
    if !list("enum").is_empty() && !list("enum").contains(value) {
        found.push(format!("{at}: {value} is not in the list"));
    }
    numbers(schema, value, at, found);
    formats(schema, value, at, found);
    for (index, item) in value.as_array().into_iter().flatten().enumerate().filter(|_| !schema["items"].is_null()) {
        let inner = faults(document, &schema["items"], item);
        found.extend(inner.into_iter().map(|fault| format!("{at}[{index}] {fault}")));
    }
    let Some(object) = value.as_object() else { return };
    for name in list("required").iter().filter_map(|name| name.as_str().map(str::to_owned)) {
        if !object.contains_key(&name) {
            found.push(format!("{at}.{name} is missing"));
        }
    }
    for (name, part) in schema["properties"].as_object().into_iter().flatten() {
        if let Some(inner) = object.get(name) {
            let inner = faults(document, part, inner);
            found.extend(inner.into_iter().map(|fault| format!("{at}.{name} {fault}")));
        }
    }
}

fn types(sort: &Value) -> Vec<String> {
    match sort {
        Value::String(one) => vec![one.clone()],
        many => many.as_array().into_iter().flatten().filter_map(|one| one.as_str().map(str::to_owned)).collect(),
    }
}

fn is(sort: &str, value: &Value) -> bool {
    match sort {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "string" => value.is_string(),
        "number" => value.is_number(),
        "integer" => value.is_i64() || value.is_u64(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => false,
    }
}

fn numbers(schema: &Value, value: &Value, at: &str, found: &mut Vec<String>) {
    let Some(number) = value.as_f64() else { return };
    if schema["minimum"].as_f64().is_some_and(|least| number < least) {
        found.push(format!("{at}: {number} is below the minimum"));
    }
    if schema["maximum"].as_f64().is_some_and(|most| number > most) {
        found.push(format!("{at}: {number} is above the maximum"));
    }
}

fn formats(schema: &Value, value: &Value, at: &str, found: &mut Vec<String>) {
    let (Some(format), Some(text)) = (schema["format"].as_str(), value.as_str()) else { return };
    let fits = match format {
        "uuid" => text.parse::<uuid::Uuid>().is_ok(),
        "date-time" => text.parse::<jiff::Timestamp>().is_ok(),
        _ => true,
    };
    if !fits {
        found.push(format!("{at}: {text} is no {format}"));
    }
}

#[test]
fn the_check_itself_sees_what_does_not_fit() {
    use serde_json::json;
    let document = json!({ "components": { "schemas": { "A": {
        "type": "object", "required": ["id"],
        "properties": { "id": { "type": "string", "format": "uuid" }, "n": { "type": ["integer", "null"], "minimum": 0 } }
    } } } });
    let schema = json!({ "$ref": "#/components/schemas/A" });
    let good = json!({ "id": "01a2b3c4-0000-7000-8000-000000000000", "n": null });
    assert_eq!(faults(&document, &schema, &good), Vec::<String>::new());
    let bad = [
        json!({ "n": 1 }),
        json!({ "id": 3 }),
        json!({ "id": "3" }),
        json!({ "id": good["id"], "n": -1 }),
        json!({ "id": good["id"], "n": 1.5 }),
        json!({ "id": good["id"], "more": 1 }),
    ];
    for value in bad {
        assert_eq!(faults(&document, &schema, &value).len(), 1, "{value}");
    }
    assert!(!faults(&document, &json!({ "nonsense": 1 }), &good).is_empty());
}
