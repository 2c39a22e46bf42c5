package org.lingyan.api.json;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The year in which an entry counts.
 *
 * @param entry its id
 * @param creditYear the year
 */
@Schema(name = "Allotment", description = "The year in which an entry counts.")
public record AllotmentJson(String entry, int creditYear) {}
