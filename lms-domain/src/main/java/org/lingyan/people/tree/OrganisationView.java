package org.lingyan.people.tree;

/**
 * An organisation as others see it.
 *
 * @param id its id
 * @param name its name
 * @param kind what it is
 * @param level its level in the tree
 * @param path {@code /id/id/…/} from the root to itself
 */
public record OrganisationView(
    long id, String name, OrganisationKind kind, OrganisationLevel level, String path) {}
