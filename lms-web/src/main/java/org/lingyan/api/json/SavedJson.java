package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An answer that is kept.
 *
 * @param question the question's id
 * @param answer the letters, in order
 * @param seq the counter it was saved with
 */
@Schema(name = "SavedAnswer", description = "An answer that is kept.")
public record SavedJson(String question, List<String> answer, long seq) {}
