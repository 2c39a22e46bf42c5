package org.lingyan.learning.course;

/**
 * A figure of a course.
 *
 * @param name file name inside the course
 * @param mediaType its type
 * @param hash SHA-256 of its bytes in the content store, hexadecimal
 */
public record Asset(String name, String mediaType, String hash) {}
