package org.lingyan.oversight.view;

/**
 * A view that somebody keeps.
 *
 * @param id its id
 * @param name what she calls it
 * @param address what the address of the board says, behind its question mark
 */
public record SavedView(long id, String name, String address) {}
