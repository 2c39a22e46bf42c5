package org.lingyan.personal;

import org.lingyan.shared.Words;

/**
 * A value that programs know by its code and people by its name.
 *
 * @param code the value
 * @param words its name
 */
public record Called(String code, Words words) {}
