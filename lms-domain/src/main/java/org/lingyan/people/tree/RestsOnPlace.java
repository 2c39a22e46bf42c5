package org.lingyan.people.tree;

/**
 * T9: says for a room above how much of its rests on an organisation, whenever. A room has a bean
 * of this type for what must not lose its place.
 */
public interface RestsOnPlace {
  /** How many records; 0 when the organisation may go. */
  int on(long organisationId);
}
