package org.lingyan.learning.course;

import org.lingyan.shared.Words;

/**
 * A lesson.
 *
 * @param id its id inside the course
 * @param title its title
 * @param minutes declared length; more is never credited
 * @param htmlHash SHA-256 of its page in the content store, hexadecimal
 */
public record Lesson(String id, Words title, int minutes, String htmlHash) {}
