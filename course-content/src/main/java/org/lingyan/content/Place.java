package org.lingyan.content;

/**
 * A place in a course's file that a finding can point at.
 *
 * @param file path within the course
 * @param line counted from 1
 */
record Place(String file, int line) {}
