package org.lingyan.people.person;

/** Who decides about somebody: a person, or the HR office of a unit. */
public sealed interface Superior {

  /**
   * Her line manager.
   *
   * @param personId who
   */
  record LineManager(long personId) implements Superior {}

  /**
   * HR of the unit above hers; at the top, of her own.
   *
   * @param organisationId the unit
   */
  record HrOf(long organisationId) implements Superior {}
}
