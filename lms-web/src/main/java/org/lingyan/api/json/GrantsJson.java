package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The roles of an account.
 *
 * @param items what holds longest first
 */
@Schema(name = "Grants", description = "The roles of an account.")
public record GrantsJson(List<GrantJson> items) {}
