package org.lingyan.people.tree;

/**
 * T9: says for a room above how much of its rests on an organisation, whenever. A room has a bean
 * of this type for what must not lose its place.
 */
public interface RestsOnPlace {
  /** A statement that counts the records of the organisation {@code ?1}; 0 when it may go. */
  String counting();
}
