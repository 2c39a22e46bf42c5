package org.lingyan.api.json;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A lesson's page.
 *
 * @param id its id
 * @param title its title
 * @param minutes declared length
 * @param html the page; addresses of figures in it are relative to {@code base}
 * @param base address under which they stand
 */
@Schema(name = "Lesson", description = "A lesson's page.")
public record LessonJson(String id, String title, int minutes, String html, String base) {}
