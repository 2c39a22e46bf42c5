package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was recorded of a working life.
 *
 * @param items the changes, the one recorded last first
 */
@Schema(name = "Changes")
public record ChangesJson(List<ChangeJson> items) {}
