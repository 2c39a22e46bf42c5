package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Deputies of one's own.
 *
 * @param let what the caller let to others
 * @param held under what the caller may act for others
 */
@Schema(name = "Deputies", description = "Deputies of one's own.")
public record DeputiesJson(List<GrantJson> let, List<GrantJson> held) {}
