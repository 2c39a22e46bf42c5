package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Merges that lead to a person.
 *
 * @param items those that stand, the earliest first
 */
@Schema(name = "Merges")
public record MergesJson(List<MergeJson> items) {}
