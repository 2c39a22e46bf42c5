package org.lingyan.people.account;

import java.util.OptionalLong;

/**
 * An account as its administrators see it.
 *
 * @param id id
 * @param name what it signs in with
 * @param personId the person behind it; empty when there is none
 * @param person her name; empty when there is none
 * @param organisation where she works, or worked last; empty when there is none
 * @param state how it stands
 * @param grants roles in force today
 * @param signIns places where it is signed in
 */
public record AccountView(
    long id,
    String name,
    OptionalLong personId,
    String person,
    String organisation,
    AccountState state,
    int grants,
    int signIns) {}
