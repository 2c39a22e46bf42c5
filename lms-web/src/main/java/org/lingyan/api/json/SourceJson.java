package org.lingyan.api.json;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.hours.ledger.SourceKind;

/**
 * What an hour comes from.
 *
 * @param kind what kind of thing
 * @param id its id there
 * @param part a part of it that counts by itself; usually empty
 * @param title words for people; empty when they were erased
 */
@Schema(
    name = "Source",
    description = "What an hour comes from; unique per person by kind, id and part.")
public record SourceJson(SourceKind kind, String id, String part, String title) {}
