package org.lingyan.api.json;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is kept of an answer.
 *
 * @param question the question's id
 * @param seq the counter of the answer sent; it or one with a larger counter is kept
 */
@Schema(name = "SavedAnswer", description = "The answer sent, or a later one, is kept.")
public record SavedJson(String question, long seq) {}
