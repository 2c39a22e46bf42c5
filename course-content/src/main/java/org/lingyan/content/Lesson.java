package org.lingyan.content;

/**
 * One lesson, ready to be shown.
 *
 * @param id kebab-case, unique in the course; stays the same from version to version
 * @param title for lists and the page's heading
 * @param minutes how long its author thinks a trainee needs, 1 to 240
 * @param html a sanitised fragment. Its top-level blocks carry the ids {@code b-1} to {@code
 *     b-}{@link #blocks}, so that a trainee can go on at the very block; headings hold {@code h-1},
 *     {@code h-2} …; images point at {@code figures/NAME}, relative to the lesson's page
 * @param blocks how many top-level blocks the fragment has, the list of sources not counted
 * @param characters characters of its text, without spaces and without the list of sources
 */
public record Lesson(
    String id, LocalizedText title, int minutes, String html, int blocks, int characters) {}
