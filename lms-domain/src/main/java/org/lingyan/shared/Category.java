package org.lingyan.shared;

/**
 * A category of hours where it stands in a text: rule packs may declare more than the bundles know,
 * so it is no word of an enumeration.
 *
 * @param code such as PROFESSIONAL
 */
public record Category(String code) {}
