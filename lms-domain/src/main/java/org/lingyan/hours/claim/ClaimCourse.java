package org.lingyan.hours.claim;

/**
 * L3: a course of a degree that was passed.
 *
 * @param title its name
 * @param minutes actual teaching time, whole minutes
 */
public record ClaimCourse(String title, int minutes) {}
